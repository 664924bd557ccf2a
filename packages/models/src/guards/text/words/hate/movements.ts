import type { WordTable } from '../../word-table.ts'
import { groups } from './groups.ts'

/** Emblems, groups, leaders and slogans of movements of hatred. Memorials, museums and protest against them pass. */
export const movements: WordTable = {
  category: 'hate',
  terms: `
    n word (sprayed|graffiti|painted|written|on|scrawled|slur|in|carved|t shirt|poster), (racial|racist|antisemitic|
    homophobic|ethnic|transphobic|islamophobic|anti gay|anti semitic) (slur|abuse|graffiti|insult|epithet|slogan|
    cartoon|meme|caricature|joke|leaflet|flyer|sticker|tattoo|chant)~, 1488 (in|on|across|over) (a|the|his|her|their|
    white|red|black|gothic|old|big|bold|blackletter|fraktur|spray)? . (letters|lettering|numerals|script|type|shield|
    neck|chest|skin|knuckles|arm|jacket|fist|runes|flag|tattoo|face|banner|hoodie|drum|helmet|paint|forehead|patch|cap|
    boots), 1488 (tattoo|graffiti|patch|badge|sticker|banner|flag|hoodie|pin|salute|inked|sprayed|daubed|scrawled|
    forever|wpww), (tattoo*|graffiti|spray*|patch|sticker|inked|scrawled|daubed|knuckles) .. 1488, white (lives|race|
    people|man|men|blood|skin|folk|nation) . (above|first|superior|supreme|uber|before|over) (all|everyone|others|
    every|black|non|the rest|every other|everything)?, (sig|siegrune|ss|double sig|twin sig|victory|sowilo|lightning
    bolt|lightning) rune~ .. (flag|collar|patch|uniform|shield|black|skinhead|white|badge|banner|tattoo|helmet|iron
    cross)?, (iron cross) .. (rune~|skinhead|swastika|totenkopf|wolfsangel|88), third reich, gestapo, ss (uniform|
    officer|bolts|runes|lightning|insignia|flag)~, reichsadler, black sun symbol, 14 words, roman salute~, kukluxklan,
    burning cross~, cross burning~, white (power|pride|nationalist|nationalism|genocide|race)~, whites only, master
    race, racial (purity|superiority|slur|hygiene|cleansing)~, race war~, hate (speech|crime|group|symbol|rally|mob|
    propaganda|march|preacher)~, anti (muslim|black|gay|immigrant|asian|lgbt|lgbtq|semitic|arab|trans) (propaganda|
    poster|sign|slogan|rally|protest|meme|cartoon|hate|slur)~, holocaust (denial|denier|never|hoax|joke|meme)~,
    genocidal, great replacement, feminazi~, (kill|gas|exterminate|hang|burn|deport|lynch|hate|eradicate|shoot|ban|
    expel|hates|hating|exterminating|gassing|purge|eliminate) (all|the|every|those|these)? (the)? (${groups}),
    (${groups}) (are|as) (animals|vermin|rats|inferior|parasites|cockroaches|monkeys|apes|pigs|criminals|scum|dogs|
    terrorists|thieves|evil|disease|garbage|filth), (hateful|offensive|stereotypical) (caricature|cartoon|stereotype|
    meme|graffiti|slogan|joke|propaganda|depiction|imagery|slur)~, happy merchant meme, (black|african) (man|people|
    person|woman|child)~ (as|like) (a|an)? (monkey|ape|gorilla|slave|animal)~, (inferior|superior) race~, slave
    auction~, rebel flag~, apartheid (sign|supporter)~, skinhead (rally|gang|mob)~, alt right rally, proud boys, isis
    (flag|fighter|propaganda)~, islamic state (flag|fighter)~, al qaeda, gas chamber~, mein kampf, (kill|gas|
    exterminate|hang|burn|deport|lynch|hate|shoot|ban|expel|purge|eliminate|stone|bash|death to|no more|cleanse|behead|
    smash|stop|ban all) (all|the|every|those|these)? (homos|queers|infidels|kuffar|kafirs|savages), yellow star (badge|
    patch|armband)? .. (jude|jew*|neighbour|joke|costume|mock*|unvaccinated), jude badge~, (badge|armband|star|patch)
    ... jude, (mock*|laugh*|joke~|joking|celebrat*|glorif*|prais*|deny*|denial|denies|meme~|cheer*|funny|trivialis*|
    trivializ*|justify*) .. (holocaust|auschwitz|genocide|slavery|shoah|ethnic cleansing|lynching|apartheid|ss|third
    reich|gas chamber|gas chambers|concentration camp|concentration camps), (holocaust|auschwitz|shoah|gas chamber|
    slavery|lynching) .. (joke|jokes|meme|memes|funny|hoax|lie|denial|denier|oven|ovens|party|prank|mock*|never
    happened|fake|souvenir|cartoon)~, dylann roof, brenton tarrant, tarrant manifesto, elliot rodger, goebbels, himmler,
    heydrich, goering, mengele, eichmann, adolf, fuhrer, fuehrer, breivik, hitler*, nazi*, neonazi*, natsoc, national
    socialist*, national socialism, waffen*, schutzstaffel, sturmabteilung, brownshirt~, brown shirts marching,
    blackshirt~, ss soldier~, ss (troops|trooper|guard|uniform|skull|rune|runes|insignia|logo|symbol|helmet|division)~,
    (double|lightning) .. ss, wolfsangel, othala, odal rune~, odal symbol~, algiz rune, reichskriegsflagge, reich (flag|
    eagle|war flag), iron cross .. ss, (celtic cross) .. (white|power|skinhead), 14 88, fourteen words, heil*, hh 88, 88
    tattoo, rahowa, roman salute, stiff arm salute~, fascis*, falangist~, mussolini (glor*|hero|salut*|banner|portrait),
    il duce, ustase, ustasha, golden dawn (party|flag|rally), atomwaffen*, combat 18, blood honour, daily stormer,
    patriot front, identity evropa, national action (flag|rally), feuerkrieg, aryan*, white (power|pride|nationalis*|
    genocide|identity movement|ethnostate|homeland|lives matter|revolution|race|resistance|man march|is right|only
    sign), white ethnostate, replacement (theory|conspiracy), (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|
    immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|
    refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|hispanic|latino|
    latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|
    tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani) .. (octopus|puppeteer|puppet
    master|puppet strings|as rats|as vermin|as a rat|as rat|as apes|as an ape|as monkeys|as a monkey|as pigs|as a pig|as
    insects|as cockroaches|as parasites|as parasite|as devils|as demons|as animals|as dogs|as beasts|as criminals|as
    thieves|as terrorists|as savages|as snakes|as spider|as a spider|as leeches|control* the world|control* the (media|
    banks)|rule the world|running the world|world domination|drinking (childrens|christian) blood|poisoning wells|to
    blame), (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|
    asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|
    native american|native americans|indian|indians|hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|
    foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|
    sikh|sikhs|aboriginal|romani) (are|is) (animals|vermin|rats|inferior|parasites|parasite|cockroaches|monkeys|apes|
    pigs|criminals|scum|dogs|terrorists|thieves|evil|disease|diseased|garbage|filth|filthy|a disease|a plague|a cancer|
    cancer|not human|not people|the enemy|dirty|stupid|lazy|greedy|rapists|invaders|savages|trash|sick|perverts|
    sinners|abominations|an abomination|satanic|less than human|sub human|taking over|ruining|destroying|not welcome|
    our misfortune|worthless|mentally ill|pedophiles|paedophiles|groomers), (auslander|ausländer|juden) raus, juda
    verrecke, kauft nicht bei juden, for whites only, whites only*, white only (sign|fountain|entrance|bench)~, hat*
    (sign|banner|poster|speech|slogan|graffiti|flyer|leaflet|symbol|preacher|message|group|mob|rally|meme|crime|
    tattoo)~, (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|
    asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|
    disabled|native american|native americans|indian|indians|hispanic|latino|latinos|irish|japanese|korean|turk|turks|
    foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|
    hindu|hindus|sikh|sikhs|aboriginal|romani) (hat*|bash*) (group|mob|rally|sign|poster)?, (kill|gas|exterminate|hang|
    burn|deport|lynch|hate|eradicate|shoot|ban|expel|purge|eliminate|gassing|killing|exterminating|deporting|lynching|
    burning|shooting|hanging|stoning|bash|beat up|spit on|death to|down with|rid of|drown|bomb|nuke|sterilise|
    sterilize) (all|the|every|those|these|them)? (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|
    migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|
    refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|hispanic|latino|latinos|
    irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|
    rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani) .. (people|immigrants|refugees|men|
    women|children|poster|sign|banner|slogan|graffiti|meme|flag|chant|rally|flyer|leaflet), (kill|gas|exterminate|
    lynch|eradicate|purge|death to|gassing|exterminating|deport) (all|the|every|those|these|them)? (jew|jews|muslim|
    muslims|immigrants|migrants|gays|lesbians|asians|arabs|mexicans|africans|refugees|roma|gypsies|homosexuals|
    foreigners|infidels|kuffar|christians|hindus|sikhs|blacks|whites|women|israelis|palestinians|kurds|tutsi|tutsis|
    rohingya|armenians|turks|poles|disabled|cripples), noose~ .. (black (people|man|men|family|student*|neighbour*|
    neighbor*|church|boy|coworker*)|racial|african american|threat), lynch* .. (black|negro|african american), (black|
    african american) (man|men|people|boy|teenager|family) .. (lynch*|noose|whipped by|in chains (for|on) (sale|
    auction)), kkk, ku klux*, grand wizard .. (hood|cross|white), (white|pointed) (hood|hoods|hooded|robes) .. (burning
    cross|torch*|cross|lynch*|rally)~, burning cross*, fiery cross, cross burning, (desecrat*|defac*|vandal*|graffiti
    on|spray* on) .. (synagogue|mosque|jewish|jews|headstone*|grave*|cemetery|torah|quran|holocaust memorial),
    (mocking|insulting|offensive|demeaning|dehumanis*|dehumaniz*|grotesque|hateful|ugly|nasty|derogatory|degrading|anti
    semitic|exaggerated|cruel|vile|mean|stereotyp*|propaganda|hate|caricature) ... (caricature|cartoon|stereotype|
    poster|drawing|depiction|portrayal|meme|comic|puppet|costume|mascot|joke)~ .. (jew|jews|jewish|black|blacks|muslim|
    muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|
    african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native american|native americans|indian|indians|
    hispanic|latino|latinos|irish|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|
    homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani), segregation
    (sign|forever|now)~, segregat* .. (fountain|bus|forever|sign), apartheid (glor*|praise|flag|hero|sign|now|
    celebrat*)~, bring back (slavery|apartheid|lynching|segregation|the ovens|gas chambers), happy slaves, slaves
    (happy|smiling|dancing|grateful)~, slavery (was good|is good|was right|celebrat*|nostalgia), slave (auction|market|
    trader|owner|whip) .. (celebrat*|happy|glor*|joke|funny|party|costume), slave market~, confederate flag~,
    confederate battle flag~, confederates, rebel flag*, dixie flag, holohoax, blood libel, protocols of (the)?
    (learned)? elders, great replacement*, white genocide*, race (traitor|mixing|mixer|treason|science|war|purity|
    hygiene|realist|riot hate)~, racial (hygiene|purity|cleansing|superiority|inferiority|hatred|slur|stereotype|war|
    segregation|ladder|hierarchy|skull)~, skull measur* .. race, phrenolog* .. (race|inferior), mud (people|race|
    races), inferior (race|people|races|peoples|blood)~, superior race~, master race*, anti (semitic|jewish|muslim|
    islam|black|gay|immigrant|migrant|asian|lgbt|lgbtq|trans|arab|refugee|roma|gypsy|queer|women|chinese|mexican|
    indian) (propaganda|poster|sign|slogan|rally|protest|meme|cartoon|hate|slur|flyer|banner|leaflet|march|graffiti|
    caricature|mob|sticker|violence|hatred)~, supremacis*, (white|racial|aryan|male) supremacy, incel (manifesto|hero|
    rebellion|saint|uprising)~, women (are|is) (inferior|property|stupid|objects|worthless|slaves|whores|meant to
    serve), (gays|homosexuals|queers|lesbians|trans people|homos) (burn*|hang*|in hell|stoned|cured|should|must|thrown|
    off (a|the) roof), zionazi~, cotton pick* .. (monkey|black|slave|slaves happy|joke), isis (flag|fighter|propaganda|
    recruit*|banner|execut*|hero|logo|caliphate)~, islamic state (flag|recruit*|propaganda|banner)~, daesh, al qaida,
    al qaeda*, boko haram, al shabaab, hamas (flag|glor*|hero|propaganda|recruit*), hezbollah (flag|glor*|propaganda|
    recruit*), jihad* (propaganda|recruit*|poster|glor*|hero|flag), (glorif*|prais*|worship*|celebrat*|hail*|saint|
    hero) .. (terrorist|mass shooter|school shooter|suicide bomber|ss|genocide|lynching|ethnic cleansing|isis|white
    power|apartheid|mussolini|stalin gulag)~, oswald mosley, national front (march|skinhead|banner|rally|poster|flag)~,
    bnp (poster|rally|banner), edl (march|rally|banner), skinheads, far right (rally|march|mob|thug|extremist|banner|
    salute|propaganda)~, alt right (rally|meme|poster|frog)~, pepe .. (ss|jew*), happy merchant, groyper~, kek flag,
    swastik*, hakenkreu*, totenkop*, sonnenra*, black sun (rune|occult|wheel|flag|banner|tattoo|emblem)~, pogrom*,
    inyenzi, interahamwe, (isis|bin laden|taliban|mussolini|ss) (was|were|did) .. (right|nothing wrong|hero|heroes|
    good), (was|were) right .. (holocaust|final solution), black sun (symbol|flag|patch|logo|badge|militia|wheel|rune|
    emblem|tattoo|banner|shield|insignia|on (a|the) (flag|shield|banner|patch|uniform|militia|helmet))~, schwarze
    sonne, (islamic state|isis|isil|al qaida|al qaeda|alqaeda|al shabaab|boko haram|taliban|hezbollah|hamas|jihadist|
    jihadi|jihad|mujahideen|caliphate|terrorist|terror|extremist|far right|militia|white nationalist|incel|
    ultranationalist|accelerationist|golden dawn|patriot front|oath keepers) .. (propaganda|recruit*|recruiting|
    recruiter|flag|flags|banner|banners|poster|posters|flyer|leaflet|logo|emblem|insignia|manifesto|glorif*|glory|hero|
    heroes|heroic|praise|praised|celebrat*|salute|rally|rallies|march|marching|parade|fighters|execution|video|chant|
    symbol|patch|badge|uniform|training camp|martyr|martyrs|anthem|tattoo|supporter*|sympathi*|magazine|meme|merch|t
    shirt|sticker|stickers), (recruit*|propaganda|join|support|hail|glory to|long live|praise) .. (islamic state|isis|
    isil|al qaeda|al qaida|hamas|hezbollah|taliban|boko haram|jihad|caliphate|ss|wehrmacht|white (race|nation|power|
    resistance|people)|the race|terror group|terrorist group|third reich|mussolini|franco), (jihadi|jihadist|jihad)~,
    (death|slaughter|gas|ovens|nooses|bullets|bleach) (to|for) (all|the)? . (jews|muslims|gays|queers|infidels|
    immigrants|refugees|blacks|israel|america|traitors of the race|foreigners|trans people|arabs|mixed couples),
    (trans|transgender|gay|lesbian|jewish|muslim|black|asian|disabled|autistic|fat|immigrant|roma|gypsy|traveller|
    foreign|brown|mixed race|interracial|arab|mexican|chinese|indian|polish|african|refugee|homeless|hindu|sikh|female|
    women|woman|jew|lgbt|queer|down syndrome|deaf|blind|dwarf|elderly) (people|persons|folk|folks|men|women|kids|
    children|students|person|families|couples|man|woman|lives|immigrants|migrants|workers|neighbours)? (are|is|as|shown
    as|drawn as|depicted as|portrayed as|like|look like|turned into|compared to) (all|just|nothing but|only|filthy|
    dirty|a|an|the|being)? . (freaks|freak|monsters|monster|mentally ill|sick|animals|animal|vermin|rats|rat|
    cockroaches|cockroach|parasites|parasite|monkeys|monkey|apes|ape|gorilla|gorillas|pigs|pig|dogs|insects|insect|
    lice|maggots|snakes|snake|leeches|vampires|demons|demon|devils|devil|satan|criminals|thieves|rapists|terrorists|
    terrorist|bomb|bombs|invaders|plague|virus|viruses|disease|cancer|scum|filth|garbage|trash|dirt|inferior|stupid|
    lazy|greedy|dirty|smelly|worthless|evil|abominations|abomination|unnatural|perverts|predators|groomers|paedophiles|
    pedophiles|slaves|slave|savages|savage|primitives|cannibals|property|whores|cattle|objects|enemy|enemies|menace|
    threat|burden|useless|eaters|a burden|unfit|degenerate|degenerates|undesirable|undesirables|puppet masters|octopus|
    spider|goblins|goblin|ghouls|trolls|locusts|swarm|hordes), (jew|jews|jewish|muslim|muslims|black|blacks|asian|
    asians|chinese|mexican|mexicans|arab|arabs|african|africans|gypsy|gypsies|roma|immigrant|immigrants|migrant|
    migrants|refugee|refugees|gay|gays|trans|indian|indians|irish|native american|turk|turks|foreigner|foreigners|
    somali|somalis|hindu|hindus|islam|imam|rabbi|israeli|japanese|traveller|travellers) .. (with (a|huge|big|long|
    large|exaggerated|crooked|hooked|hook)? .. (hooked nose|hook nose|big nose|huge nose|long nose|nose and money|money
    bags|bags of money|bags of gold|big lips|huge lips|thick lips|buck teeth|slanted eyes|slant eyes|slitted eyes|bone
    through (his|her) nose|horns and|claws|forked tongue|bomb|turban bomb|suicide vest|fangs|rats around|tail|devil
    horns|grass skirt and bone|spear and cooking pot|watermelon and)|money bags|hooked nose|hook nosed|buck teeth|buck
    toothed|slanted eyes|slant eyed|big lips|thick lips|bomb (turban|vest|belt|with a turban)|as (a)? (bomb|bombs|
    octopus|terrorist|terrorists|monkey|ape|rat|rats|devil|pig|snake|spider|cannibal|cannibals|savage|servant|slave|
    thief|criminal|vampire|insect|virus|puppet master|clown minstrel)|stereotype mock*|caricature*|minstrel|mocked|
    ridiculed|as the enemy|pulling strings|pulling the strings|controlling (the|banks|media|world|governments|
    politicians)|control (the|banks|media|world|hollywood|governments)|counting (money|gold|coins) .. (greed*|nose|rats|
    caricature|meme)|rubbing (his|their) hands|behind 9 11|did 9 11|stealing (our|jobs)|steal (our|jobs)|taking (our|
    over)|take over|flooding (in|our|europe|the)|invad*|replac*|breed* like|eating (dogs|dog|bats|cats|pets)|outbreed*|
    pollut* (our|the)|contaminat*|infest*|swarm*|spread* disease|ruining (our|the)|destroy* (our|the|western|america|
    britain|europe)|rape (our|white)|raping (our|white)|threaten* (our|white|western)|not human|are not|dont belong|do
    not belong|out of (our|my|the) (country|land|town|school|school|city|nation|streets|europe|britain|america|england|
    germany)), (hooked nose|hook nosed|hook nose|buck teeth|buck toothed|slanted eyes|slant eyed|big lips|thick lips|
    exaggerated (lips|nose|features|eyes)|sambo|mammy|black face|minstrel|minstrels|jim crow|stepin fetchit|aunt jemima
    stereotype|uncle tom stereotype|yellow peril|fu manchu|noble savage) .. (caricature*|cartoon*|stereotype*|racis*|
    jew*|asian|chinese|japanese|banker|merchant|black|african|poster|doll|dolls|meme|mock*|money|man|men|makeup|make
    up|party|actor|singer|show|character|villain|costume|postcard|advert|propaganda|drawing|illustration|watermelon|
    banjo|fancy dress|student*), zyklon*, gas chamber*, (auschwitz|dachau|treblinka|belsen|buchenwald|anne frank|
    concentration camp|holocaust|shoah|six million|6 million|death camp|slavery|lynching|george floyd|hiroshima|9 11|
    genocide|srebrenica|armenian genocide|emmett till|apartheid|trail of tears|rwanda) .. (joke|jokes|meme|memes|hoax|
    lie|lies|denial|deni*|funny|laugh*|party|costume|selfie laugh*|never happened|didnt happen|did not happen|fake|
    exaggerat*|myth|celebrat*|glorif*|was good|was right|parody|prank|mock*|comic strip laugh|punchline|theme park|
    holiday camp|souvenir|bbq|barbecue|oven|ovens|toy|toys|t shirt joke|game|was deserved|deserved), (celebrat*|
    glorif*|mock*|laugh* at|jok* about|prais*|deny*|denies|denying|cheer*|approv*|nostalgi* for|romantici*|romanticiz*|
    honour*|honor*|worship*|admir*|ador*|tribute to|in praise of|heroic|proud|proudly) .. (holocaust|auschwitz|genocide|
    lynching|lynchings|slavery|slave trade|slave owner*|apartheid|ethnic cleansing|ss|third reich|confederacy|
    segregation|jim crow|massacre of|colonial massacre|mass shooter|school shooter|christchurch|columbine|utoya|
    terrorist|terrorists|9 11 attack*|gas chambers|concentration camp*|mussolini|jihad|isis|race war|racial purity),
    (lynching|lynchings|genocide|apartheid|slavery|segregation|gas chamber*|holocaust) .. (celebrat*|approv*|glorif*|
    prais*|cheer*|proud*|joke|funny|souvenir|postcard|mock*|laugh*|admir*|nostalg*|honour*|honor*|good old days|
    postcard of), eugenic*, (racial|race|blood|bloodline|ethnic|white|nordic) (purity|hygiene|superiority|purification|
    cleansing|hierarchy|theory chart|war|traitor|traitors|realism|realist|mixing|pride|science chart|nation|state|holy
    war|inferiority|defilement|laws of nuremberg|segregation now)~, race (mixing|traitor|traitors|war|purity|hygiene|
    realism|realist|hate|riot poster|hierarchy|science), miscegenation poster, (skull|skulls|nose|head)~ .. (racial
    (hierarchy|superiority|types)|race science|inferior race*|master race), (inferior|lesser|lower|mud|sub human|
    superior|master|pure|chosen white|stronger) race~, mud (people|blood race), ubermensch, (white|nordic|blonde|
    european|our|pure) . (race|people|children|nation|homeland|blood|women|family|families|culture|heritage) ..
    (superior|supreme|pure|threat*|under (attack|siege)|extinct*|replaced|must|protect*|purity|future for|future|first|
    only|defend*|dying out|vermin|betray*|crushing|invad*|master|rise|awake|nation|poster|preserv*|comes first|not
    for), our race is, blood and soil, blut und (boden|ehre), (white|whites|coloured|coloureds|colored|coloreds|blacks|
    black|europeans|european|gentiles|christians|men|natives|net blankes|blankes) only (sign|bench|fountain|entrance|
    area|beach|poster|door|drinking|toilets|restroom|waiting room|carriage|bus|pool|club|town|neighbourhood|school|
    section|shop|cafe|seats|land)?, net blankes, slegs blankes, (gays|jews|blacks|muslims|immigrants|refugees|migrants|
    asians|mexicans|arabs|gypsies|travellers|foreigners|queers|trans people|lesbians|homosexuals|indians|africans|
    chinese|irish|poles|disabled people|gay people|black people|jewish people|roma|latinos) (not welcome|unwelcome|keep
    out|stay out|get out|go home|out|forbidden|banned|prohibited|will burn|must burn|burn in|should burn|should die|
    must die|die|must go|should be (shot|killed|hanged|gassed|deported|sterilised|sterilized|enslaved|burned|banned|
    beaten|lynched|exterminated|whipped|caged|locked up)|deserve to|deserve death|deserve it|belong in (chains|hell|
    ovens|the kitchen|cages|camps|zoos|the zoo|africa|a zoo|the fields)|are going to hell|cause aids|caused|have no
    place|have no souls|have no soul|ruin|run the world|run hollywood|rule|killed jesus|killed christ|will not replace|
    did this|to the gas|back to|lie|smell|stink|cheat|steal|raus|we dont serve|we do not serve|need not apply),
    remigration, (stop|halt|end|against|repel|reject|smash|fight|crush|resist) (the|this|mass|all|muslim|black|islamic|
    third world|foreign|brown|illegal|immigrant|asian)? . (islamisation|islamification|islamization|islam|muslim
    invasion|immigrant invasion|invasion of|migrant invasion|jewish|gay agenda|homosexual agenda|trans agenda|lgbt
    agenda|zionist|replacement|muslim takeover|migrants|immigrants|refugees|brown|black people|mixed marriages|race
    mixing|jew|jews|queers|degenera*|immigration|the boats poster|foreigners|infiltrat*), (gay|homosexual|trans|jewish|
    zionist|globalist|muslim|islamic|black|feminist|lgbt|lgbtq) (agenda|lobby|conspiracy|plot|menace|peril|threat|
    invasion|takeover|infiltration|mafia|plague|disease|vermin|scum|filth|cabal|propaganda is|degenerac*|problem|
    question|pig|pigs|rat|rats|devil|devils|monster|beast|puppet|octopus|banker control*|bankers control*|overlords|
    domination|world order|crime stat*|savages|thugs|brutes|brute|perversion|sickness|perverts|predator|predators|
    freak|freaks|abomination|groomers|grooming gangs|traitors|bitch|bitches), (jew|jews|zionist*|rothschild|soros|
    rabbi|globalist*) .. (puppet*|control*|pull* (the)? strings|octopus|strings|banks|media|hollywood|world|globe|
    governments|rat|rats|vermin|gold coins|money bags|bags of money|blood of children|blood libel|drink* blood|well
    poison*|parasite|spider|web|tentacles|nose|goblin*|greed*|ovens|lampshade|soap|shower*|gas|hoax|plague|cockroach*),
    (protocols of the elders|blood libel|judensau|der ewige jude|jud suss|stab in the back myth|dolchstoss|dual
    seedline|khazar*|judeo bolshev*|cultural bolshev*|cultural marxis*|degenerate art poster|white replacement|white
    genocide|kalergi|eurabia|qanon jew*|great replacement|day of the rope|turner diaries|saint tarrant|gas the|ovens
    for|toaster for jew*|remove kebab|deus vult muslim*|rope for|free helicopter rides|pinochet helicopter*|race war
    now|screwdriver band|skrewdriver|no remorse band|rock against communism|combat 18|c18|blood honour|hammerskin*|
    hammerskins|volksfront|vinlander*|peckerwood*|national front (march|rally|skin*|poster)|bnp rally|blackshirt*|
    english defence league|edl march|britain first|pegida|identitarian*|generation identity|three percenter*|proud
    boy*|boogaloo boi*|patriot front|creativity movement|national socialist*|nsdap|sa stormtrooper*|brown shirts|
    brownshirt*|einsatzgruppe*|leibstandarte|panzer ss|ss division|lebensborn|deaths head ss|ss bolts|ss runes|ss
    lightning|double sig|parteiadler|reichskriegs*|kek flag|happy merchant|le happy merchant|oy vey|goy|goyim|
    shitskin*|mudslime*|muzrat*|rapefugee*|sheboon*|dindu*|we wuz|groid*|nig nog~|niglet*|coonery|porch monkey~|jungle
    bunn*|spear chucker~|sambo~|half caste~|half breed*|bohunk~|fenian scum|taig~|tim scum|hun scum|chav scum|jew boy~|
    shylock~|christ killer*|ching chong|slant eye*|zipperhead*|towelhead*|rag head~|raghead*|camel jock*|camel fucker|
    goat fucker~|curry muncher~|street shitter*|wetback*|border hopper~|anchor bab* slur|faggotry|shirtlifter~|batty
    boy~|battyboy~|chi chi man|bum bandit~|nancy boy~|fudge packer~|fudgepacker*|bulldyke*|carpet muncher~|lezzie~|
    mongs|spacker~|window licker~|feminazi*|femoid~|roastie~|foid~|honkie~|white trash), (holding|sign|graffiti|
    written|reading|says|saying|slogan|painted|sprayed|scrawled|poster|text|word|words|slur|shouting|chanting|yelling|
    banner|t shirt|sticker|caption|tattoo|tattooed) .. (faggot*|kike*|gook*|wetback*|raghead*|queers (out|die|must)|
    jews out|juden|88|1488|14 88|wp|white power|muslims out|go home (immigrant*|paki*|refugee*|foreigner*)|slur|slurs|
    racial slur*), (quran|koran|torah|pride flag|rainbow flag|trans flag|synagogue|mosque|jewish (shop|cemetery|school|
    graves)|star of david|refugee hostel|migrant hotel|asylum hostel|black church)~ .. (burn*|in flames|on fire|torched|
    smash*|daubed|desecrat*|vandal*|defaced|spray*|trampl*|bomb*|destroyed|attacked) .. (cheer*|mob|crowd|skinhead*|
    slogan*|nazi*|hate*|celebrat*|graffiti|laugh*|protest*|by|swastika*|poster|die|with|proud*)?, (noose|nooses|rope|
    effigy|banana|bananas|monkey noise*|monkey chant*|ape chants)~ .. (black (man|men|player|players|people|person|
    footballer|footballers|family|student|students|neighbour*)|african*|racial|intimidat*|lynch*|slur*|jew*|
    immigrant*), (black|african)~ . (player|players|footballer|footballers|man|men|people) .. (bananas|banana|monkey
    (noise|noises|chant|chants)|noose|ape chant*|lynch* .. (celebrat*|postcard|souvenir|smil*|crowd)|in chains laugh*|
    whipped by .. (smil*|celebrat*)|cotton field laugh*), (yellow|jude|juden) (star|stars|star badge|badge|patch) ..
    (jude|judensau|costume|fun|neighbour|jew*|joke|meme|prank|mock*|antivax*|anti vax*|sewn on|coat|unvaccinated|
    protest|party), jude (star|badge|patch|armband)~, (roman|stiff arm|straight arm|raised arm|raised right arm|arm
    raised) (salute|salutes|saluting|greeting) .. (nazi|crowd|rally|fascis*|neo|skinhead*|hitler|swastika*|black
    shirts|uniform*|banner*|march*|supremac*|blackshirt*|brownshirt*|flag*|stiff)?, stiff armed salute~, (right arm|
    arm|arms|hands|hand) (raised|outstretched|extended|stretched|thrust) .. (salute .. (rally|crowd|skinhead*|uniform*|
    march*|youths)), sieg heil~, siegheil~, hail (victory|our|the (fuhrer|leader)), (duce|caudillo) (portrait|poster|
    speech|heroic|with|saluting|as), (feminism|feminists|women|females|wives|girls) .. (is cancer|are (inferior|
    property|objects|whores|sluts|cattle|subhuman|worthless|stupid|parasites|evil|dogs|trash|slaves)|belong (in|to|at|
    under)|should (be (silenced|beaten|raped|slaves|owned|seen|enslaved|property|obedient|chained|locked)|obey|shut up|
    know (their|her) place|stay in the kitchen|not vote)|deserve (to be|rape|beating|it|acid)|know your place|in chains
    .. (incel|men|poster|slogan)|must obey|have no rights|are good for|exist to), (incel|incels|blackpill|black pill|
    redpill|red pill|manosphere|mgtow|mens rights) .. (poster|meme|hate|propaganda|manifesto|slogan|recruit*|hero|
    banner|women|symbol|badge|revenge|saint|rally|forum|inferior|women hate|chad|uprising|logo|sticker), (sexist|
    antigypsy*|antiziganis*|casteist|sectarian|segregationist*|chauvinist*|anti (immigrant|immigration|migrant|refugee|
    muslim|islam|islamic|jew|jewish|semitic|gay|homosexual|lgbt|lgbtq|trans|black|asian|chinese|roma|gypsy|white|
    christian|hindu|mexican|latino|arab|woman|women|feminist|disabled|irish|catholic|african|indian|foreigner|sikh|
    traveller|queer)) . (poster|posters|propaganda|slogan|slogans|joke|jokes|meme|memes|cartoon|cartoons|caricature|
    caricatures|graffiti|banner|banners|rally|rallies|march|mob|riot|demonstration|protest|protesters|sticker|stickers|
    leaflet|flyer|pamphlet|hate|hatred|chant|chants|sign|signs|sermon|speech|abuse|rant|violence|trope|tropes|imagery|t
    shirt|billboard|mural|song|insult|insults|campaign|thugs|league|movement|group|militia|badge|placard|placards|
    costume|depiction|stereotype|stereotypes|ad|advert|advertisement|conspiracy), klan, klansm*, (hate|hatred) (of|for|
    against|towards|mail|preacher|preachers|campaign|filled|fuelled|fueled|monger*|rally|march|movement|group|groups|
    gang|mob|crime|crimes|symbol|symbols|slogan|slogans|propaganda|poster|speech|graffiti|tattoo|flag|banner|cult|meme|
    memes|manifesto|chant|message|literature|leaflet) (jews|muslims|blacks|gays|immigrants|women|foreigners|refugees|
    black people|trans people|asians|minorities|all|poster|the)?, (incit*|preach*|spread*|promot*|stir*|spew*|fuell*) ..
    (hatred|race hate|racial hatred|hate), (slave|slaves) (auction|auctions|market poster|for sale|owner|owners|master
    and|whipping black|in chains laugh*) .. (celebrat*|poster|glor*|proud|approv*|nostalg*|joke|funny|advert|heroic|
    happy|meme|fancy dress)?, (rebel|dixie|secessionist) (flag|flags|battle flag|banner|patch|tattoo|pride|soldier
    statue worship*|bumper sticker|belt buckle|truck|t shirt|monument rally)~, apartheid (flag|era sign|sign|nostalg*|
    bench|supporter*|poster|whites|celebrat*), segregat* (now|forever|sign|bench|fountain|today|tomorrow|poster|lunch
    counter sign), lynch mob~ .. (cheer*|postcard|proud*|celebrat*|souvenir|smil*|approv*), lynching .. (postcard|
    souvenir|smil*|cheer*), (auschwitz|holocaust|dachau|gas chamber|concentration camp|anne frank|gulag|lynching|
    slavery) ... (joke|meme|funny|prank|parody)~, ss (recruit*|poster|propaganda|officer~|division~|soldier~|insignia|
    uniform~|salute|badge|ring|tattoo|rune~|flag|banner|collar|helmet|dagger|guard~ (heroic|proud|march*)),
    (confederate|dixie|secessionist) (rally|rallies|pride|march|parade proud|nostalgia|supporter~|sympathi*|hero|heroes|
    cause|patch|tattoo|bandana), (ape|monkey|gorilla|chimp|chimpanzee|baboon) .. (comparison|compared|likened|next to|
    side by side) .. (black|african|obama|footballer|politician), (black|african) .. (politician|president|footballer|
    first lady|athlete|minister|man|woman) .. (as|compared|drawn as|likened|photoshopped|side by side) .. (ape|apes|
    monkey|gorilla|chimp|baboon)
  `,
  inContext: [{ term: '1488', unless: 'year, century, in, circa, map~, portrait~, painting~, ship~, printed' }],
  innocent: `
    (hook nosed|hooked nose|hook nose) (witch|wizard|goblin|puppet|crone|eagle|vulture|parrot|pirate|sea snake|judge
    punch)~, heilbron*, heiligen*, heilig*, heilong*, heilung*, heilan*, heilman*, (hindu|buddhist|jain|ancient|temple|
    sanskrit|diwali|vedic) .. swastika~, swastika .. (hindu|buddhist|jain|temple|rangoli|diwali|mandir)~, nazi hunter~,
    soup nazi, (fight|fighting|end|ending|stop|stopping|against|combat|combating|combatting|say no to|overcome|
    overcoming|kick|unlearn|protest) (racism|fascism|antisemitism|homophobia|bigotry|hate|xenophobia|transphobia)~,
    (against|no to|no place for|end to|stand up to) (racism|fascism|antisemitism|homophobia|transphobia|bigotry|hate|
    xenophobia|racists|nazis), anti (fascist|fascism|hate|nazi)~, antifascis*, (white|black|red) race (car|bike|horse|
    boat|track|suit|helmet|jersey)~, black sun (hat|glasses|dress|shade|umbrella|lounger|visor)~, black sun, white
    power (cord|tool|bank|strip|button|drill|outlet|socket|plug|adapter|supply|boat|cable|washer|lead)~, (end|fight|
    stop|against|no to|combat|resist) (bigotry|misogyny|sexism|xenophobia|supremacy|nazis|fascists), aryana, adolf
    (loos|dassler), hitler moustache cat, confederate jasmine, cotton pick* (machine|season|museum), odal house,
    supremacy (bar), confederat* (of helvetia), race (car|horse|track)~, (women|girls|men) only (gym|swim|spa|race|
    carriage), (against|fight*|stop|end|ending|kick*|combat*|say no to|no to|challenging|tackling|overcom*|resist*|
    oppos*|confront*|reject*|stand* up to|standing up to|no place for|victims of|survivors of|memorial to|memory of|
    remember*|memorial|educat*|lesson about|museum of|condemn*|denounc*) .. (racism|racist|racists|fascism|antisemitism|
    homophobia|transphobia|islamophobia|xenophobia|bigotry|hate|hatred|nazis|nazism|holocaust|slavery|apartheid|
    genocide|misogyny|sexism|hate crime|hate speech|white supremacy|discrimination|segregation|lynching|shoah),
    (holocaust|shoah|genocide|slavery|apartheid|lynching) (memorial|museum|survivor|survivors|remembrance|education|
    memorial day|exhibit|exhibition|monument|history lesson)~, (anti|counter) (racist|racism|fascist|fascism|nazi|
    apartheid|slavery|hate|extremism|terror|terrorism|semitism (campaign|training))~, cross burning (with light|bright|
    in the sun)~, ss (great britain|united states|titanic|nomadic|france|normandie|steamship|rotterdam)~, (steam ship|
    steamship|ocean liner) ss, 88 (keys|piano|mph|years|days)~, 14 words (in|of|long|per|essay|poem), isis (goddess|
    temple|river|statue|egyptian|and osiris|egypt)~, (goddess|egyptian|temple of|statue of|winged|priestess of) isis,
    (jihad|klan) (museum exhibit), aryan khan, aryana*, (white|pure|nordic) (nation|state|pride of lions|race car|race
    horse|race (track|course|bib|number|bike|boat|suit|helmet))~, race (theory|hierarchy) museum, swastika (hindu|jain|
    buddhist|temple|mandala)~, (museum|exhibit*|documentary|history (lesson|book|class|exhibit*|project|podcast)|
    textbook|school project|lecture|trial~|nuremberg|resistance|liberat*|allied|allies|defeat*|fall of|fled|flee*|
    fleeing|escap*|hiding from|hid from|hide from|hidden from|victims of|survivor~|survived|memorial|rescued|occupied|
    partisan~|underground railroad|anne frank|kindertransport|bletchley|enigma|satire|satiris*|mocking a|persecuted|
    looted|smuggl* past|bombed by|archive) ... (nazi|nazis|third reich|gestapo|fascism|fascist|fascists|hitler|
    wehrmacht|swastika|ss|apartheid|ku klux klan|klan|segregation|slavery|pogrom|pogroms|holocaust|auschwitz|genocide|
    confederate|anti semitism|antisemitism|jim crow|nsdap|eugenics|einsatzgruppen|lynching|neo nazi|national socialism|
    national socialist)~, (nazi|nazis|third reich|gestapo|fascism|fascist|hitler|wehrmacht|apartheid|ku klux klan|klan|
    segregation|slavery|pogrom|pogroms|holocaust|auschwitz|genocide|confederate|antisemitism|jim crow|eugenics|lynching|
    racism|swastika) ... (museum|exhibit|exhibition|exhibits|documentary|history (lesson|book|class|exhibition|project)|
    textbook|school project|lecture|trials|war crimes trial|memorial|resistance fighter*|victims|survivor*|remembrance|
    commemorat*|education|archaeolog*|looted art|stolen art|restitution|surrender*|defeat*), pogrom (memorial|museum),
    white power (station|boat|plant|plug|tools|tool|steering|brick|supply unit|pole|line|lines|bike|cells)~, white
    (power station|power plant|power tools), (roman|greek|byzantine|villa|mosaic|archaeolog*|etruscan|bronze age|iron
    age|celtic|tibetan|navajo|native american|mongolian|korean|sanskrit|vedic|minoan|trojan|vinca|indian|nepalese|
    balinese|japanese temple|jainism|hinduism|buddhism|puja|rangoli|mandala|ganesha|ganesh|lakshmi|bodhi) .. swastika~,
    swastika~ .. (mosaic|archaeolog*|roman villa|etruscan|tibetan|navajo|basket|rug|puja|rangoli|diwali|oil lamps|hindu|
    buddhist|jain|temple|ganesha|ganesh|stupa|monastery|henna|mehndi|doorway flowers|kalash|lakshmi|good luck charm|
    petroglyph|brooch viking), proud boy (with|holding|and|showing|on|in|scout|wearing|shows), (whites|colours|colors|
    darks|delicates) only (laundry|load|wash|cycle|basket|washing), whites only (laundry|load|wash|washing|cycle|basket|
    hamper|tennis|kit|dress code), pure race (car|horse|bike), sambo (wrestling|wrestler~|martial|tournament|bout|mat|
    gym|championship~), (combat|sport) sambo, race (relations|director|control|pace|official|results|photo), great
    replacement (bus|part|tyre|battery|goalkeeper), master race (pc|joke pc)
  `,
}
