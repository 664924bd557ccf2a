import type { WordTable } from '../../word-table.ts'
import { groups, targets } from './groups.ts'

/** Contempt for groups of people and calls for violence against them. "Black dresses" and "the Chinese market" pass. */
export const contempt: WordTable = {
  category: 'hate',
  terms: `
    white (is|are) superior, hateful (sign|symbol|message|poster|slogan|speech|meme|mob)~, death to (all|the)? (the)?
    (${groups}), no (blacks|jews|gays|muslims|immigrants|mexicans|asians|foreigners|arabs) allowed?, (${groups}) (go
    home|get out), (greedy|evil|dirty|filthy|hook nosed|stupid|lazy) (jew~|muslim~|mexican~|immigrant~|arab~|gypsy|
    gypsies|foreigner~|blacks), (greedy|evil|dirty|filthy|hook nosed|stupid|lazy) (jewish|black|african) (man|banker|
    caricature|people|merchant|men|woman), jewish (banker|merchant) .. (caricature|greedy|world|control|money)~, gay
    (conversion|basher|bashing)~, (homos|queers|infidels|kuffar|kafirs|savages) .. (go home|get out|out|vermin|burn|
    die|scum), wehrmacht (hero|glor*|salut*), blood and (honour|honor|soil), its (ok|okay) to be white, (jews|you|they)
    will not replace us, zionist (occupied|octopus|puppet|control|pig|rat|conspiracy|vermin)~, globalist (octopus|jew|
    puppet|puppeteer|cabal)~, rothschild .. (control*|world|octopus|puppet|greed*|conspiracy), jewish (conspiracy|
    octopus|cabal|plot|lobby control|puppet master|greed|nose|puppeteer|vermin|rat|rats|world|control|domination|
    stereotype|caricature|moneylender|parasite)~, they are (vermin|parasites|rats|cockroaches), (jew|jews|jewish|black|
    blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|
    mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native
    americans|indian|indians|hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|
    judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|
    aboriginal|romani) (vermin|scum|rats|parasites|cockroaches|filth|invasion|invaders|plague|swarm|menace|apes|
    monkeys|pigs|dogs|savages|hordes|horde|threat poster|problem|question|go home|get out|not welcome|forbidden|not
    allowed|verboten|keep out), (keep|kick|throw|get|drive|force) .. (jew|jews|jewish|black|blacks|muslim|muslims|
    immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|
    africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|
    hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|
    homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani) out, (jew|
    jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|
    chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native americans|indian|indians|hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|
    foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|
    sikh|sikhs|aboriginal|romani) (raus|out sign|out poster|go back), (go|going|send|sent) back to (africa|mexico|
    china|where|your|india|their|the jungle), (no|ban|banning|stop) (islam|mosques|islamization|islamisation|muslims|
    jews|blacks|gays|immigrants|refugees|homos|gypsies|trans people|asians|mexicans|foreigners|irish|coloureds|
    coloreds), (no dogs) (no)? .. (blacks|irish|jews|chinese|mexicans|indians), (coloureds|coloreds|blacks|europeans|
    whites) only, (hate|hates|hating|hatred) (of|for|against|toward|towards)? (the|all)? (jew|jews|jewish|black|blacks|
    muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|
    mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|
    indian|indians|hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|
    homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani),
    death to .. (jews|israel|america|gays|muslims|arabs|infidels|blacks|immigrants), camps for (gays|muslims|jews|
    immigrants), burning (a|an|the|of|of a)? (quran|koran|torah|pride flag|rainbow flag|trans flag|israeli flag|mosque|
    synagogue|black church|talmud)~, (quran|koran|torah|pride flag|rainbow flag|synagogue|mosque|black church|star of
    david) .. (burn*|on fire|set alight|desecrat*|trampl*|defac*|vandal*|torched|pig head|pigs head|bacon|spat on),
    (pig|pigs) head .. (mosque|synagogue), (mocking|insulting|offensive|demeaning|dehumanising|dehumanizing|grotesque|
    hateful|derogatory|degrading|exaggerated|vile|crude|ridiculing) .. (jew|jews|jewish|black|blacks|muslim|muslims|
    immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|
    africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|
    hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|
    homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani) ..
    (caricature|cartoon|stereotype|poster|drawing|depiction|meme|costume|nose|lips|features)~, (jew|jews|jewish|black|
    blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|
    mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native
    americans|indian|indians|hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|
    judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|
    aboriginal|romani) .. (caricature|stereotype|stereotypes)~, caricatur* of .. (jew|jews|jewish|black|blacks|muslim|
    muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|
    african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|
    hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|
    homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani), hooked nose
    .. (jew*|gold|money|banker|greed*), big nosed (jew|banker|merchant)~, greedy (jew|jewish|banker with a hooked|
    rothschild)~, (buck|bucked) (teeth|toothed) .. (chinese|asian|japanese|oriental), slit eyed (chinese|asian), pulling
    (his|her|their) eyes .. (slant*|chinese|asian|mock*), (thick|big|huge|exaggerated) lips .. (black|african|negro|
    caricature|watermelon), watermelon .. (negro|sambo|minstrel|stereotype|caricature), (mammy|sambo|golly|minstrel|jim
    crow|uncle tom|mandingo|lawn jockey) (caricature|figurine|doll|costume|poster|cartoon|show|character|stereotype|
    card|advert|statue|toy|jar)~, black face (party|costume|makeup|minstrel|paint|performer|actor|student)~, (boot
    polish|shoe polish|black paint|dark makeup|brown makeup) .. face .. (mock*|party|costume|minstrel|african|rapper)?,
    (gas|oven) .. (jews|chamber) .. (joke|meme|funny|caption), six million (lie|lies|was not enough|wasnt enough|more|
    cookies), holocau* (hoax|lie|myth|never), (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|
    migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|
    refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|hispanic|latino|latinos|
    irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|
    rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani) .. inferior, sexist (poster|meme|joke|
    slogan|sign|advert|cartoon)~, women (belong|belongs) in the kitchen, women should .. (silent|kitchen|obey|not vote),
    aids (cures|kills) gays, adam and eve not, burn in hell .. (gay|gays|pride|homosexual|muslim|jew)~, pray the gay
    away, conversion therapy (camp|poster|advert|works)~, cure (gays|homosexuality), (fagot|faggy)~, homo (sign|slur|
    scum)~, shylock (caricature|jew), jew (boy|rat|pig|scum|dog|nose|puppet|lover|bastard|down)~, dirty (jew|arab|
    muslim|mexican|immigrant|gypsy|indian|black|refugee|foreigner|homo|hun)~, nip (soldier|devil|rat)~, border (bunny|
    hopper)~, illegals (out|go home|vermin), ape~ .. (black (man|woman|people|footballer|president)|obama|african),
    banana~ .. (thrown at|throwing at|throw at) .. (black|african), throw~ banana~ (at|to) .. (black|african), savage
    (indian|native|african|negro|arab|muslim)~, gypsy (thief|thieves|scum|curse thief|criminal)~, mong (face|slur)~,
    mongol (child slur), cripple (joke|mock*|scum)~, mock* .. (disabled|wheelchair|down syndrome|downs|autistic|deaf|
    blind man|cripple|amputee|gay|trans|muslim|jew|jewish|black people|immigrant|refugee|asian|chinese|accent)~, life
    unworthy of life, taliban (flag|glor*|hero|recruit*|execut*), rivers of blood speech, kristallnacht (celebrat*|
    glor*), ethnic (cleansing|hatred|purge|slur)~, (triple|three) parenthes* .. jew*, (final solution|solution to the
    jewish|jewish question|endlosung) .. (right|was|now|poster|banner|slogan|praise|meme|glor*|needed|again|to|of)?,
    (death|slaughter|extermination|gas|gassing|bombs|bullets|nooses|ovens|hell|bleach|curse|ban|down|boycott|rid|
    cleanse|free|purge) (to|for|of|with|on|the)? (the|all|every|world of)? (israel|jew|jews|muslim|muslims|arabs|
    blacks|whites|gays|lesbians|homos|homosexuals|queers|transgenders|trans people|immigrants|migrants|refugees|
    foreigners|infidels|unbelievers|kuffar|kafirs|heretics|gypsies|roma|mexicans|asians|chinese|africans|christians|
    hindus|sikhs|shias|shia|sunnis|women|feminists|disabled|cripples|apostates|heathens|zionists|poles|slavs|turks|
    kurds|armenians|tutsis|hutus|boers|americans|indians|travellers|aliens from mexico|lgbt*), (no|not) (jews|blacks|
    irish|gays|gay people|gay|muslims|immigrants|refugees|migrants|asians|chinese|mexicans|arabs|gypsies|travellers|
    foreigners|queers|trans|coloureds|homos|lesbians|indians|poles|hindus|women|females|girls|disabled|homosexuals|
    latinos|africans|turks|romanians|roma|natives|filipinos|koreans|japanese|israelis|russians) (allowed|welcome|
    wanted|served|here|need apply|permitted|beyond|admitted|in (this|our|my)|sign|zone|area|please|admittance|entry|
    policy|past this|or dogs|or blacks)?, no dogs .. (blacks|irish|jews|chinese|muslims|gypsies|immigrants|indians|sign|
    mexicans|refugees|travellers|filipinos|asians|gays|no), (build|finish) the wall .. (mexican*|immigrant*|invad*|
    rapist*|keep|out|illegals|brown|border|hate), (deport|deporting|deportation of|expel|expelling|eject|remigrate|send|
    sending|ship|kick|throw|boot|drive|get|chase|force|push) .. (them|all|every|the|muslims|immigrants|migrants|
    mexicans|refugees|foreigners|illegals|arabs|africans|blacks|asians|jews|gypsies|brown|indians|turks|somalis|asylum
    seekers) .. (back|out|home|all|poster|banner|now|brown faces|billboard|sign|slogan|sticker|flyer|t shirt|placard|
    graffiti|chant|mob|planes|plane|animals|vermin|face|faces), deport (them|all|every|the (muslims|immigrants|
    migrants|jews|refugees|foreigners|mexicans)), illegals (go|out|are), (burn*|torch*|set* fire to|smash*|attack*|
    vandal*|desecrat*|trampl*|stamp* on|tear* down|rip* up|spit* on|piss* on|deface*|daub*|wreck*|firebomb*|stomp* on)
    .. (quran|qurans|koran|korans|torah|talmud|bible by mob|pride flag|pride flags|rainbow flag|rainbow flags|trans
    flag|synagogue|synagogues|mosque|mosques|jewish (shop|shops|graves|cemetery|books|school)|gay bar|lgbt flag|black
    church|star of david|gravestones jew*|menorah|hijab|turban|effigy of (a|an) (jew|black|immigrant|muslim|mexican|
    refugee|gay)|refugee (hostel|hostels|home|homes|camp|centre|center|shelter)|asylum (hostel|hotel|centre|seekers)|
    migrant (hotel|hostel|camp|centre)), rhodesia* (flag|patch|never dies|tattoo|pride), (dirty|filthy|stinking|greedy|
    scheming|thieving|smelly|fucking|damn|disgusting|sneaky|backward|savage|primitive|invading|treacherous|criminal|
    lying|degenerate|parasitic|illegal|uncivilised|uncivilized|barbaric) (jew|jews|jewish|muslim|muslims|blacks|gypsy|
    gypsies|immigrant|immigrants|migrant|migrants|arab|arabs|mexican|mexicans|foreigner|foreigners|negro|negroes|
    refugee|refugees|gays|homosexuals|homos|queers|asians|africans|indians|chinese|irish|turk|turks|poles|slavs|roma|
    travellers|infidels|somalis|natives|lesbians|zionists|islamists|savages of africa|latinos|hindus|unbelievers|
    kafirs) (banker|bankers|merchant|moneylender|caricature|vermin|scum|people|invaders|man|men|women|hordes|thief|
    thieves|swarm|cartoon|pig|pigs|dogs|go home|out|poster|meme|bastards|trader|landlord|stereotype|lawyer)?, (queers|
    gays|homos) .. (burn in|burn|die|hell), (evil|stupid|lazy) (jew|jews|muslims|blacks|immigrants|migrants|mexicans|
    gypsies|foreigners|arabs|refugees|asians|africans), (poster|sign|slogan|banner|meme|leaflet|flyer|cartoon|
    propaganda|rally|march|campaign|hate|hatred|mob|graffiti|pamphlet|sermon|violence|crusade)~ against (the|all)?
    (${targets}|women|white people|whites), (cartoon|caricature|drawing|poster|meme|image|picture|painting|depiction|
    propaganda|illustration|leaflet|comic|sticker|mural|sketch|postcard)~ .. (of|with|showing|depicting|portraying) ..
    (${targets}|jew|rabbi|immigrant|migrant|mexicans|poles|women|feminists|homos|gypsy|imam|nuns) .. (as|like|into|
    turned into|with (bombs|a bomb)|holding a bomb|drawn as|shown as|depicted as|portrayed as) .. (bomb|bombs|horde|
    hordes|swarm|terrorist|terrorists|rat|rats|vermin|insect|insects|cockroach|cockroaches|lice|locusts|monkey|monkeys|
    ape|apes|pig|pigs|dog|dogs|devil|devils|demon|demons|parasite|parasites|leech|leeches|snake|snakes|spider|octopus|
    virus|viruses|plague|disease|cancer|flood|invasion|invaders|savage|savages|animals|beasts|goblin|goblins|trash|
    garbage|rubbish|rapists|criminals|thieves|thugs|cannibals|subhuman|subhumans|barbarians|slaves|burden|burdens|
    freaks|groomers|predators|mobsters|puppeteers|vampires|leprechaun drunks|drunks|idiots), (${targets}|mexicans|poles|
    feminists|rabbis|imams|migrants|asylum seekers|gay people|black people|black men|black man|black woman|jewish
    people|disabled people|trans people|trans women) .. (as|drawn as|depicted as|portrayed as|shown as|compared to|
    likened to|caricatured as) (a|an)? . (horde|hordes|swarm|rat|rats|vermin|insects|cockroaches|lice|locusts|monkeys|
    monkey|apes|ape|gorilla|gorillas|pigs|devils|demons|parasites|leeches|octopus|virus|viruses|plague|disease|cancer|
    invaders|savages|beasts|subhuman|subhumans|barbarians|garbage|rapists|thieves|terrorists|bombs|flood|burden|
    cannibals|puppeteer), (slur|slurs|graffiti|slogan|slogans|obscenities|hate message|insult|insults|pig~ blood|pig
    head|pork|bacon|paint|go home) (painted|sprayed|scrawled|daubed|spray painted|smeared|scratched|chalked|carved|
    thrown|hung|left|written) (on|over|across|at|onto|outside) (a|the|an|some)? . (synagogue|mosque|temple|jewish|church
    door of (a|the) black|gurdwara|black church|holocaust|gravestone|gravestones|headstone|headstones|refugee|asylum|
    migrant|pride|gay bar|kebab shop|menorah|rabbi*|imam*|muslim|kosher shop|halal shop), (muslim|mosque|islam|quran|
    halal|jew|jewish|synagogue|kosher) .. (ban|banned|out|insult*|mock*|desecrat*) .. (poster|sign|banner|sticker|
    placard|pig|bacon|pork), (pig|pork|bacon)~ .. (thrown|left|hung|nailed|smeared) .. (mosque|synagogue|muslim|jewish),
    effigy .. (gay|black|jew*|muslim|immigrant|migrant|refugee|trans|mexican|gypsy|obama|lesbian|asian|african) ..
    (burn*|hang*|hung|beaten|noose|lynch*|mob|set alight|on fire|torch*), (colonial|racist|vintage|old|victorian|
    imperial) .. (postcard|poster|cartoon|advert|illustration|advertisement|human zoo) .. (of|with|showing|depicting) ..
    (savages|cannibals|natives as|primitive (natives|tribes)|pickaninn*|piccaninn*|golliwog*|negro*|coon*|darkies|lazy
    natives), human zoo~ .. (poster|advert|savages|proud*|postcard), (superior|inferior) (races|peoples|bloodlines|
    breeds of (men|humans)|humans by skin), (bomb|bombs) in (his|her|their|a|the) turban~, turban~ .. (bomb|bombs) ..
    (cartoon|caricature|muhammad|muslim*|fuse), (muhammad|mohammed|prophet) .. (bomb|pig|dog) .. (cartoon|caricature),
    (hang|noose|rope|gas|oven|whip|shackle)~ .. (joke|meme|prank|threat|left|postcard) .. (${targets}|black people|
    synagogue|jew), noose~ .. (black people|black (man|men|students|family|worker)|african american*|dorm|locker)
  `,
  inContext: [
    { term: 'noose~', with: 'black people, black man, black men, african american, racist, racial, klan, slur~' },
  ],
  innocent: `
    throw~ the (runner|ball|batter) out, drive~ the (sheep|cattle|cows|goats|herd|ball|geese|horses|car|old lady) .
    (out|home), (maine|raccoon|rac) coon~, (dick|dirk|jerry|barry|leroy|earle) van dyke, (sea|earth|flood|dutch|river|
    igneous|basalt|stone|magma|grass|holland|volcanic|lava|sheep on (a|the)?) dyke~, along (the|a) dyke, on (a|the)
    dyke, windmill .. dyke~, (flame|fire|growth|rust|weed|moisture|mould|mold) retard*, (fag|faggot)~ and peas, racism
    (awareness|free|prevention)~, no hate (speech)?, burn (white|black) (candle|sage|wood|smoke|fire)~, burn the (white|
    black) (candle|sage|paper), hang (the|a|all)? (white|black|asian|african|chinese|christian|indian|mexican|jewish)
    (curtain|shirt|picture|dress|lantern|coat|frame|painting|light|towel|hat|mask|decoration|art|tapestry|ornament|
    flag)~, shoot (the|in|on)? (black|white) (and|film|background|backdrop|white)~, no (asian|jewish|black|white|women)
    (film|background|people|shoes), eliminate (the|all)? (white|black) (background|border|spot|space|balance|noise|bar|
    edge|line|mould)~, kill (the)? (black|white) (background|border|spot|point)~, hate (coffee|mondays|monday|
    mornings), kill (the)? (black|white) (queen|king|pawn|bishop|knight|rook), white trash (bag|bin)~, kaffir (lime
    leaf|lime leaves|lily|plum|boom), racis* (is|kills|awareness|education), stop (racism|hate|asian hate|homophobia|
    antisemitism|islamophobia|hating), black (lives matter), hat (poster|sign|banner|tattoo|symbol)~, hate (is not|has
    no home|less|nothing), homo (sapiens|erectus|neanderthalensis), nips (and|at|the|of), nip (in the air|and tuck|of),
    spook (house|season)~, wog (sydney), zog (lizard), savage (garden|beauty|river|sea|chickens), indian (summer|ocean|
    elephant|corn|food|restaurant|wedding|cuisine), mexican (restaurant|food|wave|standoff), (chinese|indian|japanese|
    mexican|african|black|asian|irish|turkish|arab|native american|korean) .. (out of|problem solving), take~ ..
    (chinese|indian) out, (${targets}) (takeaway|take out|dining out|stepping out|walking out|looking out|eating out),
    (black|white|asian|chinese|indian) dogs, (black|african|indian|chinese|irish) (pigs|rats|monkeys|apes|dogs|
    cockroaches), black (plague|swarm|horde|question mark|rats|ants|problem), (stop|no) (black|asian|mexican) (hate|
    background|bars), no (refugees|refugee camp), (jewish|jews|jew|rabbi|muslim|muslims|black|blacks|asian|chinese|
    african|arab|mexican|mexicans|gay|gays|immigrant|immigrants|refugee|refugees|indian|irish|japanese|trans|roma|
    islam|imam|somali|hindu|women|feminists|girls|disabled|turk|israeli|traveller|travellers|migrants|turkish) ..
    (banks of (the|a)|with a (dog|cat|baby|smile|camera|bicycle|guitar|book|monkey|pet)|as (a|an) (nurse|doctor|pilot|
    king|queen|chef|teacher|superhero|astronaut|knight|clown|angel|prince|princess)|like a (queen|king|boss)|take over
    from|in (a|the) (kitchen|garden|market|park|temple|church|field|fields)), (black|white|brown|indian|african|
    chinese|asian|japanese|mexican) (rat|rats|dog|dogs|pig|pigs|monkey|monkeys|ape|apes|cockroach|snake|snakes|bear|
    bears|spider|insect|swan|bull|cat|cats|horse|horses|devil costume|vulture|leopard|widow|panther|elephant|rhino|
    rhinos|crow|crows|widow spider|plague|swarm), (black|white) (people)? (and|only) (film|photo|photograph|
    photography|palette|print), (white|black) only (background|palette|colour|color|theme|outfit), (white|black|blue|
    red|green) only, no (women|girls|indians|russians|japanese|gay|chinese) (in (the|this|frame|shot|picture)|visible|
    characters|text|present|writing), (no|without) (people|women|men|children|girls|boys), anti (gravity|aging|ageing|
    glare|slip|theft|war|nuclear|pollution|bullying|aircraft|hero|tank|freeze), (hare|ching) coursing, burning (sage|
    candles|incense) cross, (faggot|faggots) (and|with|in|for|of) . (peas|mash|gravy|chips|onion|mushy|stove|fire|
    sticks|brushwood|twigs|kindling|pease)~, (pork|meat|black country|welsh|brains|beef|homemade|traditional) faggots,
    (bundle|bundles) of faggots, (oreo|coconut|banana|cracker|crackers|slope|gammon|redskin|squaw|bender|paddy|mick|
    hun|abo) (cookie|cookies|milkshake|cake|palm|milk|bread|barrel|field|jagger|and|of|side|joint|steak|ham|empire|
    barbarian|potatoes)~, bloody (mary|marys) (indians), (offa|offas|dutch|sea|dyke|flood|dick van) dyke~, goy (scout),
    (irish|paddy) (pub|wagon|field|fields|rice)~, (burning|burn~) .. (candle|candles|incense|wood|log|logs|sage|
    bonfire|campfire|brush) .. (mosque|synagogue|church|temple), (attack~|smash~) (the|a) .. (mosque|synagogue)
    (architecture|tiles), (fire|flame|rust|moisture) retard*, (tar|teddy|rag) baby doll, zion (national|park|canyon|
    church)~, (nordic|white|pure|european|blonde) . (family|women|people|children|heritage|culture) .. (future city|in
    (a|the)|at|on|with|hiking|picnic*|walking|smiling|skiing|sauna), blackface (sheep|ram|rams|ewe|ewes|lamb|lambs|fair|
    mountain|vervet|flock), (scottish|scotch|highland|norfolk|suffolk|sheep|ram|flock of) blackface, black faced? (ibis|
    sheep|spoonbill|monkey~|lamb|lambs|vervet|langur|ewe~|impala|bunting|spoonbills|cuckooshrike|woodswallow|lion
    tamarin|cow), black face (sheep|lamb|ewe|ram|watch|monkey|dial)~, (indian|african|asian|chinese|japanese|turkish|
    mexican|arab|irish|native american) (elephant|god|gods|goddess|goddesses|wild|snow|art|tiger|rhino|animals|savanna|
    folklore|mythology|zodiac|dragon|monkey king|macaques|hairless|crested|wolf|wolfhound|setter|horse|fox|rug), demon~
    hunter~, (women|woman) as (demon hunters|superheroes|warriors|goddesses|astronauts), (indian|hindu|egyptian|greek|
    norse|african|japanese) .. (elephant|gods|goddesses|deities|spirits|folklore|mythology) .. (like|as) .. (goblin|
    animals|beasts|demons|devils|snakes), (cartoon|poster|drawing|illustration|painting)~ .. (indian|hindu|african|
    japanese|chinese) (elephant|gods|goddesses|deities|spirits|folklore|mythology|zodiac|demon|demons|dragon) ..
    (goblin|animals|beasts|demons|devils|snakes|pig|dog|rat|monkey)
  `,
}
