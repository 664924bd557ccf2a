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
    isis (flag|fighter|propaganda)~, islamic state (flag|fighter)~, al qaeda, gas chamber~
  `,
  inContext: [{ term: '1488', unless: 'year, century, in, circa, map~, portrait~, painting~, ship~, printed' }],
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
    kill (the)? (black|white) (queen|king|pawn|bishop|knight|rook), white trash can~, white trash (bag|bin)~
  `,
}
