import type { WordTable } from '../word-table.ts'

/** Groups of people as a whole: "black dresses" and "the Chinese market" are none. */
const groups = `
  jews|muslims|christians|hindus|sikhs|catholics|blacks|whites|asians|arabs|africans|mexicans|latinos|indians|
  israelis|palestinians|gays|lesbians|homosexuals|queers|transsexuals|immigrants|migrants|refugees|foreigners|
  gypsies|minorities|(jewish|muslim|black|white|asian|gay|trans|arab|mexican|disabled|brown) (people|men|women|folks)`

/** Slurs, the emblems of hate movements, and contempt or calls for violence against groups of people. */
export const hate: WordTable = {
  category: 'hate',
  terms: `
    nazi, nazis, nazism, neonazi~, neo nazi~, neo nazis, swastika~, hitler, heil, sieg heil, siegheil, third reich,
    gestapo, waffen ss, ss (uniform|officer|bolts|runes|lightning|insignia|flag)~, hakenkreuz, totenkopf,
    reichsadler, sonnenrad, black sun symbol, 14 words, roman salute~, nazi salute~, kkk, ku klux klan, kukluxklan,
    klansman, klansmen, klan (robe|hood|rally|member|meeting)~, burning cross~, cross burning~, white (power|
      supremacy|supremacist|pride|nationalist|nationalism|genocide|race)~, whites only,
    aryan (nation|brotherhood|race|nations|supremacy|purity|master)~, master race,
    racial (purity|superiority|slur|hygiene|cleansing)~, race war~, racist, racists, racism, white (is|are) superior,
    hate (speech|crime|group|symbol|rally|mob|propaganda|march|preacher)~,
    hateful (sign|symbol|message|poster|slogan|speech|meme|mob)~, antisemit*, anti semit*, anti jewish, anti (muslim|
      black|gay|immigrant|asian|lgbt|lgbtq|semitic|arab|trans) (propaganda|poster|sign|slogan|rally|protest|meme|
      cartoon|hate|slur)~, islamophob*, homophob*, transphob*, xenophob*, bigot~, bigoted, bigotry, misogynist~,
    misogynistic, holocaust (denial|denier|never|hoax|joke|meme)~, ethnic cleansing, genocidal, pogrom~,
    great replacement, blackface, black face minstrel~, minstrel show~, yellowface, redface, golliwog~,
    sambo caricature~, nigger~, niggers, nigga, niggas, niglet~, negroid~, kike, kikes, spic, spics, chink, chinks,
    gook, gooks, wetback~, beaner~, paki, pakis, raghead~, towelhead~, towel head~, camel jockey~, sand nigger~,
    sandnigger~, coon, coons, jigaboo~, porch monkey~, jungle bunny, jungle bunnies, darkie~, darky, pickaninny,
    faggot~, fag, fags, dyke, dykes, tranny, trannies, shemale~, heshe, retard, retards, retarded, tard, spastic~,
    mongoloid~, gyppo~, pikey, pikeys, redskin~, injun~, squaw~, zipperhead~, half breed~, halfbreed~, untermensch,
    untermenschen, subhuman~, sub humans, cracker trash, white trash, honky, honkies, slant eye~, slanty eyed, wop,
    wops, dago~, kraut~, jap, japs, hymie~, christ killer~, feminazi~, (kill|gas|exterminate|hang|burn|deport|lynch|
      hate|eradicate|shoot|ban|expel|hates|hating|exterminating|gassing|purge|eliminate) (all|the|every|those|
      these)? (the)? (${groups}), death to (all|the)? (the)? (${groups}), no (blacks|jews|gays|muslims|immigrants|
      mexicans|asians|foreigners|arabs) allowed?, no women allowed, (${groups}) (are|as) (animals|vermin|rats|
      subhuman|inferior|parasites|cockroaches|monkeys|apes|pigs|criminals|scum|dogs|terrorists|thieves|evil|disease|
      garbage|filth), (${groups}) (go home|get out), (greedy|evil|dirty|filthy|hook nosed|stupid|lazy) (jew~|muslim~|
      mexican~|immigrant~|arab~|gypsy|gypsies|foreigner~|blacks), (greedy|evil|dirty|filthy|hook nosed|stupid|
      lazy) (jewish|black|african) (man|banker|caricature|people|merchant|men|woman), (racist|antisemitic|hateful|
      bigoted|offensive|stereotypical) (caricature|cartoon|stereotype|meme|graffiti|slogan|joke|propaganda|depiction|
      imagery|slur)~, happy merchant meme, jewish (banker|merchant) .. (caricature|greedy|world|control|money)~,
    (black|african) (man|people|person|woman|child)~ (as|like) (a|an)? (monkey|ape|gorilla|slave|animal)~,
    gay (conversion|basher|bashing)~, god hates, (inferior|superior) race~, slave auction~, jim crow sign~,
    colored only, confederate (flag|battle flag)~, rebel flag~, apartheid (sign|supporter)~, fascist~, fascism,
    skinhead (rally|nazi|gang|mob)~, alt right rally, proud boys, soldiers giving .. (hitler|nazi) salute,
    isis (flag|fighter|propaganda)~, islamic state (flag|fighter)~, al qaeda, gas chamber~,
    mein kampf, (kill|gas|exterminate|hang|burn|deport|lynch|hate|shoot|ban|expel|purge|eliminate|stone|bash|death
    to|no more|cleanse|behead|smash|stop|ban all) (all|the|every|those|these)?
    (faggots|fags|niggers|niggas|kikes|spics|chinks|gooks|wetbacks|trannies|dykes|retards|ragheads|pakis|yids|homos|queers|coons|beaners|muzzies|infidels|kuffar|kafirs|jewboys|poofs|darkies|savages),
    (faggots|fags|niggers|niggas|kikes|spics|chinks|gooks|wetbacks|trannies|dykes|retards|ragheads|pakis|yids|homos|queers|coons|beaners|muzzies|infidels|kuffar|kafirs|jewboys|poofs|darkies|savages)
    .. (go home|get out|out|vermin|burn|die|scum), yellow star (badge|patch|armband)? ..
    (jude|jew*|nazi|neighbour|joke|costume|mock*|unvaccinated), jude badge~, (badge|armband|star|patch) ... jude,
    (mock*|laugh*|joke~|joking|celebrat*|glorif*|prais*|deny*|denial|denies|meme~|cheer*|funny|trivialis*|trivializ*|justify*)
    .. (holocaust|auschwitz|genocide|slavery|shoah|ethnic
    cleansing|lynching|apartheid|pogrom|hitler|nazi|nazis|ss|third reich|breivik|gas chamber|gas
    chambers|concentration camp|concentration camps), (holocaust|auschwitz|shoah|gas chamber|slavery|lynching) ..
    (joke|jokes|meme|memes|funny|hoax|lie|denial|denier|oven|ovens|party|prank|mock*|never
    happened|fake|souvenir|cartoon)~, (hitler|himmler|goebbels|mengele|eichmann|heydrich|goering|breivik|dylann
    roof|brenton tarrant|tarrant manifesto|mcveigh hero|elliot rodger|unabomber|osama bin laden|bin laden),
    goebbels, himmler, heydrich, goering, mengele, eichmann, adolf, fuhrer, der fuehrer, fuehrer, breivik, dylann
    roof, brenton tarrant, elliot rodger, hitler*, nazi*, neonazi*, natsoc, national socialist*, national socialism,
    waffen*, schutzstaffel, sturmabteilung, brownshirt~, brown shirts marching, blackshirt~, hitlerjugend, hitler
    youth, wehrmacht (hero|glor*|salut*), ss soldier~, ss
    (troops|trooper|guard|uniform|skull|rune|runes|insignia|logo|symbol|helmet|division)~, (double|lightning) .. ss,
    wolfsangel, othala, odal rune, odal, algiz rune, sieg rune, reichskriegsflagge, reich (flag|eagle|war flag),
    imperial eagle .. swastika, iron cross .. (nazi|ss|swastika), (celtic cross) ..
    (white|power|skinhead|nazi|supremac*), 14 88, 14 words, fourteen words, heil*, seig heil, sig heil, hh 88,
    88 (tattoo|heil|nazi), rahowa, roman salute, hitler salute~, stiff arm salute~, nazi salut*, fascist salut*,
    fascis*, falangist~, mussolini (glor*|hero|salut*|banner|portrait), il duce, ustase, ustasha, golden dawn
    (party|flag|rally|nazi), atomwaffen*, combat 18, blood and (honour|honor|soil), blood honour, stormfront, daily
    stormer, patriot front, proud boys, identity evropa, national action (flag|rally|nazi), feuerkrieg, the base nazi,
    aryan*, aryan (family|child|youth|man|woman|ideal|superman|blood|jesus)~, ubermensch (blonde|aryan|race), white
    (power|pride|supremac*|nationalis*|genocide|identity movement|ethnostate|homeland|lives
    matter|revolution|race|resistance|aryan|man march|is right|only sign), white ethnostate, its (ok|okay) to be white,
    (jews|you|they) will not replace us, replacement (theory|conspiracy), zog, zionist
    (occupied|octopus|puppet|control|pig|rat|conspiracy|vermin)~, globalist (octopus|jew|puppet|puppeteer|cabal)~,
    rothschild .. (control*|world|octopus|puppet|greed*|conspiracy), jewish (conspiracy|octopus|cabal|plot|lobby
    control|puppet
    master|greed|nose|puppeteer|vermin|rat|rats|world|control|domination|stereotype|caricature|moneylender|parasite)~,
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    .. (octopus|puppeteer|puppet master|puppet strings|as rats|as vermin|as a rat|as rat|as apes|as an ape|as
    monkeys|as a monkey|as pigs|as a pig|as insects|as cockroaches|as parasites|as parasite|as devils|as demons|as
    animals|as dogs|as beasts|as criminals|as thieves|as terrorists|as savages|as subhuman*|as snakes|as spider|as a
    spider|as leeches|control* the world|control* the (media|banks)|rule the world|running the world|world
    domination|drinking (childrens|christian) blood|poisoning wells|to blame),
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    (are|is)
    (animals|vermin|rats|subhuman|inferior|parasites|parasite|cockroaches|monkeys|apes|pigs|criminals|scum|dogs|terrorists|thieves|evil|disease|diseased|garbage|filth|filthy|a
    disease|a plague|a cancer|cancer|not human|not people|the
    enemy|dirty|stupid|lazy|greedy|rapists|invaders|savages|trash|sick|perverts|sinners|abominations|an
    abomination|satanic|less than human|sub human|taking over|ruining|destroying|not welcome|our
    misfortune|worthless|mentally ill|pedophiles|paedophiles|groomers), they are
    (vermin|subhuman|parasites|rats|cockroaches),
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    (vermin|scum|rats|parasites|cockroaches|filth|invasion|invaders|plague|swarm|menace|apes|monkeys|pigs|dogs|savages|hordes|horde|threat
    poster|problem|question|go home|get out|not welcome|forbidden|not allowed|verboten|keep out),
    (keep|kick|throw|get|drive|force) ..
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    out,
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    (raus|out sign|out poster|go back), (auslander|ausländer|juden) raus, juda verrecke, kauft nicht bei juden,
    (go|going|send|sent) back to (africa|mexico|china|where|your|pakistan|india|their|the jungle), send them back,
    go back where, foreigners out, immigrants out, muslims out, (no|ban|banning|stop)
    (islam|mosques|islamization|islamisation|muslims|jews|blacks|gays|immigrants|refugees|homos|gypsies|trans
    people|asians|mexicans|foreigners|irish|coloureds|coloreds), (no dogs) (no)? ..
    (blacks|irish|jews|chinese|mexicans|indians), (coloureds|coloreds|blacks|europeans|whites|aryans) only, for whites
    only, whites only*, white only (sign|fountain|entrance|bench)~, (hate|hates|hating|hatred)
    (of|for|against|toward|towards)? (the|all)?
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani),
    hat*
    (sign|banner|poster|speech|slogan|graffiti|flyer|leaflet|symbol|preacher|message|group|mob|rally|meme|crime|tattoo)~,
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    (hat*|bash*) (group|mob|rally|sign|poster)?,
    (kill|gas|exterminate|hang|burn|deport|lynch|hate|eradicate|shoot|ban|expel|purge|eliminate|gassing|killing|exterminating|deporting|lynching|burning|shooting|hanging|stoning|bash|beat
    up|spit on|death to|down with|rid of|drown|bomb|nuke|sterilise|sterilize) (all|the|every|those|these|them)?
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    ..
    (people|immigrants|refugees|men|women|children|poster|sign|banner|slogan|graffiti|meme|flag|chant|rally|flyer|leaflet),
    (kill|gas|exterminate|lynch|eradicate|purge|death to|gassing|exterminating|deport)
    (all|the|every|those|these|them)?
    (jew|jews|muslim|muslims|immigrants|migrants|gays|lesbians|asians|arabs|mexicans|africans|refugees|roma|gypsies|homosexuals|foreigners|infidels|kuffar|christians|hindus|sikhs|blacks|whites|women|israelis|palestinians|kurds|tutsi|tutsis|rohingya|armenians|turks|poles|disabled|cripples),
    death to .. (jews|israel|america|gays|muslims|arabs|infidels|blacks|immigrants), death camp~ for, camps for
    (gays|muslims|jews|immigrants), noose~ .. (black
    (people|man|men|family|student*|neighbour*|neighbor*|church|boy|coworker*)|racist|racial|african american|threat),
    lynch* .. (black|negro|african american|klan|racist|racis*), (black|african american)
    (man|men|people|boy|teenager|family) .. (lynch*|noose|klan|whipped by|in chains (for|on) (sale|auction)), klan,
    klans*, kkk*, ku klux*, klansm*, grand wizard .. (klan|hood|cross|white), (white|pointed)
    (hood|hoods|hooded|robes) .. (burning cross|torch*|cross|klan|racist|lynch*|rally)~, burning cross*, fiery cross,
    cross burning, burning (a|an|the|of|of a)? (quran|koran|torah|pride flag|rainbow flag|trans flag|israeli
    flag|mosque|synagogue|black church|talmud)~, (quran|koran|torah|pride flag|rainbow flag|synagogue|mosque|black
    church|star of david) .. (burn*|on fire|set alight|desecrat*|trampl*|defac*|vandal*|torched|pig head|pigs
    head|bacon|spat on), (desecrat*|defac*|vandal*|graffiti on|spray* on) ..
    (synagogue|mosque|jewish|jews|headstone*|grave*|cemetery|torah|quran|holocaust memorial), (pig|pigs) head ..
    (mosque|synagogue),
    (mocking|insulting|racist|offensive|demeaning|dehumanis*|dehumaniz*|grotesque|hateful|ugly|nasty|derogatory|degrading|xenophobic|antisemitic|anti
    semitic|bigoted|exaggerated|cruel|vile|mean|stereotyp*|propaganda|hate|caricature) ...
    (caricature|cartoon|stereotype|poster|drawing|depiction|portrayal|meme|comic|puppet|costume|mascot|joke)~ ..
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani),
    (mocking|insulting|offensive|demeaning|dehumanising|dehumanizing|grotesque|hateful|derogatory|degrading|xenophobic|bigoted|exaggerated|vile|crude|ridiculing)
    ..
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    .. (caricature|cartoon|stereotype|poster|drawing|depiction|meme|costume|nose|lips|features)~,
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    .. (caricature|stereotype|stereotypes)~, caricatur* of ..
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani),
    hook nose~, hook nosed, hooked nose .. (jew*|gold|money|banker|greed*), big nosed (jew|banker|merchant)~, greedy
    (jew|jewish|banker with a hooked|rothschild)~, (buck|bucked) (teeth|toothed) .. (chinese|asian|japanese|oriental),
    slant* eye*, slit eyed (chinese|asian), pulling (his|her|their) eyes .. (slant*|chinese|asian|mock*),
    (thick|big|huge|exaggerated) lips .. (black|african|negro|blackface|caricature|watermelon), watermelon ..
    (racist|negro|blackface|sambo|minstrel|stereotype|caricature), (mammy|sambo|pickaninny|golly|coon|minstrel|jim
    crow|uncle tom|aunt jemima racist|mandingo|lawn jockey)
    (caricature|figurine|doll|costume|poster|cartoon|show|character|stereotype|card|advert|statue|toy|jar)~, golliwo*,
    golliwogs, pickanin*, piccaninn*, black face (party|costume|makeup|minstrel|paint|performer|actor|student)~, (boot
    polish|shoe polish|black paint|dark makeup|brown makeup) .. (face|blackface) ..
    (mock*|party|costume|minstrel|african|rapper)?, blackface*, brownface, yellowface*, redface*, zwarte piet, black
    pete, jim crow, segregation (sign|forever|now)~, segregat* .. (fountain|bus|forever|sign), apartheid
    (glor*|praise|flag|hero|sign|now|celebrat*)~, bring back (slavery|apartheid|lynching|segregation|hitler|the
    ovens|gas chambers), happy slaves, slaves (happy|smiling|dancing|grateful)~, slavery (was good|is good|was
    right|celebrat*|nostalgia), slave (auction|market|trader|owner|whip) ..
    (celebrat*|happy|glor*|joke|funny|party|costume), slave market~, confederate*, rebel flag*, dixie flag,
    (gas|oven) .. (jews|chamber) .. (joke|meme|funny|caption), six million (lie|lies|was not enough|wasnt
    enough|more|cookies), holohoax, holocau* (hoax|lie|myth|never), blood libel, protocols of (the)? (learned)?
    elders, christ killer*, great replacement*, white genocide*, race
    (traitor|mixing|mixer|treason|science|war|purity|hygiene|realist|riot hate)~, racial
    (hygiene|purity|cleansing|superiority|inferiority|hatred|slur|stereotype|war|segregation|ladder|hierarchy|skull)~,
    skull measur* .. race, phrenolog* .. (race|inferior), eugenic*
    (poster|propaganda|race|purity|sterilis*|steriliz*)~, mud (people|race|races), inferior
    (race|people|races|peoples|blood)~, superior race~, master race*, untermensch*, subhuman*, sub human*,
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    .. (inferior|subhuman|untermensch), racis*, bigot*, xenophob*, homophob*, transphob*, islamophob*,
    antisemit*, anti
    (semitic|jewish|muslim|islam|black|gay|immigrant|migrant|asian|lgbt|lgbtq|trans|arab|refugee|roma|gypsy|queer|women|chinese|mexican|indian)
    (propaganda|poster|sign|slogan|rally|protest|meme|cartoon|hate|slur|flyer|banner|leaflet|march|graffiti|caricature|mob|sticker|violence|hatred)~,
    misogyn*, sexist (poster|meme|joke|slogan|sign|advert|cartoon)~, supremac*, incel
    (manifesto|hero|rebellion|saint|uprising)~, women (are|is)
    (inferior|property|stupid|objects|subhuman|worthless|slaves|whores|meant to serve), women (belong|belongs) in the
    kitchen, women should .. (silent|kitchen|obey|not vote), god hates*, aids (cures|kills) (gays|fags), adam and eve
    not, (gays|homosexuals|sodomites|queers|lesbians|trans people|homos) (burn*|hang*|in
    hell|stoned|cured|should|must|thrown|off (a|the) roof), burn in hell .. (gay|gays|pride|homosexual|muslim|jew)~,
    pray the gay away, conversion therapy (camp|poster|advert|works)~, cure (gays|homosexuality), straight pride,
    trannie~, tranny*, troon~, ladyboy mock*, (faggot|fagot|faggots|faggy)~, homo (sign|slur|scum)~, poof, poofs,
    poofter~, batty boy~, lezzer~, lesbo~, sodomite~, queer bash*, gay bash*, fag bash*, yid, yids, heeb~, sheeny,
    shylock (caricature|jew), kyke~, jewboy~, jew (boy|rat|pig|scum|dog|nose|puppet|lover|bastard|down)~, dirty jew,
    dirty (jew|arab|muslim|mexican|immigrant|gypsy|paki|chink|indian|black|refugee|foreigner|homo|hun)~, zionazi~,
    ching chong, chinaman, chinamen, chinky, chinkies, slopes and gooks, nips, nip (soldier|devil|rat)~, polack~,
    dago*, guinea wop, eyetie~, gringo scum, greaseball~, spick~, border (bunny|hopper)~, anchor bab*, illegals
    (out|go home|vermin), abo scum, abbos, boong~, coonass, kaffir~, kaffer~, munt~, muzzie~, mudslime~, mozlem~,
    hajji~, haji scum, goat fucker~, goatfucker~, sand monkey~, dune coon~, camel fucker~, paki*, curry muncher~,
    currymuncher~, street shitter~, pajeet~, dothead~, towel heads, nigg*, negro scum, niglets, nignog~, nig nog~,
    wog, wogs, golly wog~, darkey~, spook (slur)~, jiggaboo~, jigaboo*, spear chucker~, spearchucker~, porch monkeys,
    cotton pick* .. (monkey|black|slave|slaves happy|joke), ape~ .. (black
    (man|woman|people|footballer|president)|obama|african), banana~ .. (thrown at|throwing at|throw at) ..
    (black|african), monkey chants, throw~ banana~ (at|to) .. (black|african), redskin~ (savage|scalp*|mascot|slur),
    savage (indian|native|african|negro|redskin|arab|muslim)~, injun*, prairie nigg*, wagon burner~, timber nigg*,
    gypo~, gyppo*, gippo~, pikey*, tinker scum, gyp thief, gypsy (thief|thieves|scum|curse thief|criminal)~, traveller
    scum, retard*, spaz, spazz, spazzes, spastic*, spakker~, mong (face|slur)~, mongol (child slur), cripple
    (joke|mock*|scum)~, mock* .. (disabled|wheelchair|down syndrome|downs|autistic|deaf|blind
    man|cripple|amputee|gay|trans|muslim|jew|jewish|black people|immigrant|refugee|asian|chinese|accent)~, useless
    eaters, life unworthy of life, isis (flag|fighter|propaganda|recruit*|banner|execut*|hero|logo|caliphate)~,
    islamic state (flag|recruit*|propaganda|banner)~, daesh, al qaida, al qaeda*, boko haram, al shabaab, taliban
    (flag|glor*|hero|recruit*|execut*), hamas (flag|glor*|hero|propaganda|recruit*), hezbollah
    (flag|glor*|propaganda|recruit*), jihad* (propaganda|recruit*|poster|glor*|hero|flag),
    (glorif*|prais*|worship*|celebrat*|hail*|saint|hero) .. (terrorist|mass shooter|school shooter|breivik|suicide
    bomber|nazi|nazis|hitler|ss|klan|genocide|lynching|ethnic cleansing|isis|fascism|white
    power|apartheid|mussolini|stalin gulag)~, rivers of blood speech, enoch was right, oswald mosley, national front
    (march|skinhead|banner|rally|poster|flag)~, british union of fascists, bnp (poster|rally|banner), edl
    (march|rally|banner), skinheads, far right (rally|march|mob|thug|extremist|banner|salute|propaganda)~, alt right
    (rally|meme|poster|frog)~, pepe .. (nazi|ss|hitler|swastika|jew*), happy merchant, jewish merchant meme, groyper~,
    kek flag, swastik*, hakenkreu*, totenkop*, sonnenra*, black sun
    (nazi|rune|occult|wheel|flag|banner|tattoo|emblem)~, pogrom*, kristallnacht (celebrat*|glor*), inyenzi,
    interahamwe, ethnic (cleansing|hatred|purge|slur)~, (triple|three) parenthes* .. jew*
  `,
  inContext: [
    { term: 'noose~', with: 'black people, black man, black men, african american, racist, racial, klan, slur~' },
    { term: '1488', unless: 'year, century, in, circa, map~, portrait~, painting~, ship~, printed' },
  ],
  innocent: `
    (hindu|buddhist|jain|ancient|temple|sanskrit|diwali|vedic) .. swastika~,
    swastika .. (hindu|buddhist|jain|temple|rangoli|diwali|mandir)~, nazi hunter~, soup nazi, spic and span,
    spick and span, chink~ in (the|his|her|their) (armor|armour|curtain|wall|fence|door|blind|clouds),
    chink of light, (maine|raccoon|rac) coon~, coon (cat|hound|dog|rapids)~, maine coon (cat|kitten)~, coon hound~,
    maine coons, (dick|dirk|jerry|barry|leroy|earle) van dyke,
    van dyke (beard|brown|painting|parks|portrait|collar|style)~, van dyke, van dykes, anthony van dyck, (sea|earth|
      flood|dutch|river|igneous|basalt|stone|magma|grass|holland|volcanic|lava|sheep on (a|the)?) dyke~,
    dykes (of|in) (holland|the netherlands|zeeland), offas dyke, offa dyke,
    dyke (road|path|wall|march|swarm|breach|house)~, along (the|a) dyke, devils dyke, on (a|the) dyke,
    windmill .. dyke~, dyke .. (windmill|sheep|polder|sea|canal|river)~,
    (flame|fire|growth|rust|weed|moisture|mould|mold) retard*, retarder~, retarded growth, (fag|faggot)~ and peas,
    faggots (and|with) (mash|peas|gravy), bundle of faggots, faggot of (sticks|wood|twigs), fag (end|ash)~,
    spastic colon, kraut (rock|dog|salad|roll)~, sauer kraut, sauerkraut, honky tonk~, honkytonk,
    redskin (potato|peanut|tomato)~, red skin potato~, redskin peanuts, squaw (valley|bush|peak|creek)~, anti racis*,
    antiracis*, (fight|fighting|end|ending|stop|stopping|against|combat|combating|combatting|say no to|overcome|
      overcoming|kick|unlearn|protest) (racism|fascism|antisemitism|homophobia|bigotry|hate|xenophobia|transphobia)~,
    (against|no to|no place for|end to|stand up to) (racism|fascism|antisemitism|homophobia|transphobia|bigotry|hate|
      xenophobia|racists|nazis), racism (awareness|free|prevention)~, anti (fascist|fascism|hate|nazi)~, antifascis*,
    no hate (speech)?, love not hate, (white|black|red) race (car|bike|horse|boat|track|suit|helmet|jersey)~,
    black sun (hat|glasses|dress|shade|umbrella|lounger|visor)~, black sun, white power (cord|tool|bank|strip|button|
      drill|outlet|socket|plug|adapter|supply|boat|cable|washer|lead)~,
    burn (white|black) (candle|sage|wood|smoke|fire)~, burn the (white|black) (candle|sage|paper), hang (the|a|
      all)? (white|black|asian|african|chinese|christian|indian|mexican|jewish) (curtain|shirt|picture|dress|lantern|
      coat|frame|painting|light|towel|hat|mask|decoration|art|tapestry|ornament|flag)~, shoot (the|in|on)? (black|
      white) (and|film|background|backdrop|white)~,
    no (asian|jewish|black|white|women) (film|background|people|shoes), eliminate (the|all)? (white|
      black) (background|border|spot|space|balance|noise|bar|edge|line|mould)~,
    kill (the)? (black|white) (background|border|spot|point)~, hate (coffee|mondays|monday|mornings),
    kill (the)? (black|white) (queen|king|pawn|bishop|knight|rook), white trash can~, white trash (bag|bin)~,
    kaffir lime~, kaffir (lime leaf|lime leaves|lily|plum|boom), racis* (is|kills|awareness|education), stop
    (racism|hate|asian hate|homophobia|antisemitism|islamophobia|hating), (end|fight|stop|against|no to|combat|resist)
    (bigotry|misogyny|sexism|xenophobia|supremacy|nazis|fascists), black (lives matter), hat
    (poster|sign|banner|tattoo|symbol)~, hate (is not|has no home|less|nothing), aryana, adolf (loos|dassler), hitler
    moustache cat, nigella*, nigeria*, niger, niggle~, niggling, niggly, pakistan*, retarder~,
    confederate jasmine, japonic*, japan*, japes, jape, homogen*, homo (sapiens|erectus|neanderthalensis), polack
    painting, nips (and|at|the|of), nip (in the air|and tuck|of), nip slip~, spook (house|season)~, chinook*,
    chinkapin, wog (sydney), dagoba, cotton pick* (machine|season|museum), zog (lizard), odal
    house, supremacy (bar), poof (chair|of (smoke|flour|dust|glitter))~, pouf~,
    confederat* (of helvetia), race (car|horse|track)~, savage (garden|beauty|river|sea|chickens), indian
    (summer|ocean|elephant|corn|food|restaurant|wedding|cuisine), mexican (restaurant|food|wave|standoff),
    (chinese|indian|japanese|mexican|african|black|asian|irish|turkish|arab|native american|korean) .. (out of|problem
    solving), take~ .. (chinese|indian) out,
    (jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
    american|native
    americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|travellers|hindu|hindus|sikh|sikhs|aboriginal|romani)
    (takeaway|take out|dining out|stepping out|walking out|looking out|eating out), (black|white|asian|chinese|indian)
    dogs, (black|african|indian|chinese|irish) (pigs|rats|monkeys|apes|dogs|cockroaches), black
    (plague|swarm|horde|question mark|rats|ants|problem), (stop|no) (black|asian|mexican) (hate|background|bars), no
    (refugees|refugee camp)
  `,
}
