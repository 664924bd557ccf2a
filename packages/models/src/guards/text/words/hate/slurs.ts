import type { WordTable } from '../../word-table.ts'

/** Words of contempt for groups of people. Their innocent meanings pass: faggots and peas, a Dutch dyke. */
export const slurs: WordTable = {
  category: 'hate',
  terms: `
    antisemit*, anti semit*, anti jewish, islamophob*, homophob*, transphob*, xenophob*, ethnic cleansing, black face
    minstrel~, minstrel show~, sambo caricature~, niglet~, negroid~, kike, kikes, spic, spics, chink, chinks, gook,
    gooks, wetback~, beaner~, raghead~, towelhead~, towel head~, camel jockey~, sandnigger~, coon, coons, porch
    monkey~, jungle bunny, jungle bunnies, darkie~, darky, faggot~, fag, fags, dyke, dykes, trannies, shemale~, heshe,
    tard, mongoloid~, redskin~, squaw~, zipperhead~, half breed~, halfbreed~, sub humans, cracker trash, white trash,
    honky, honkies, slant eye~, slanty eyed, wop, wops, kraut~, jap, japs, hymie~, christ killer~, no women allowed,
    god hates, jim crow sign~, colored only, mcveigh hero, unabomber, osama bin laden, bin laden, stormfront, zog,
    send them back, go back where, foreigners out, immigrants out, muslims out, death camp~ for, hook nose~, hook
    nosed, slant* eye*, golliwo*, pickanin*, piccaninn*, blackface*, brownface, yellowface*, redface, zwarte piet,
    black pete, jim crow, christ killer*, untermensch*, subhuman*, sub human*, racis*, bigot*, misogyn*, god hates*,
    straight pride, trannie~, tranny*, troon~, ladyboy mock*, poof, poofs, poofter~, batty boy~, lezzer~, lesbo~,
    sodomite~, queer bash*, gay bash*, yid, yids, heeb~, sheeny, kyke~, jewboy~, dirty jew, ching chong, chinaman,
    chinamen, chinky, chinkies, nips, polack~, dago~, dagoes, eyetie~, gringo scum, greaseball~, spick~, anchor bab*,
    abo scum, abbos, boong~, coonass, kaffir~, kaffer~, munt~, muzzie~, mudslime~, mozlem~, hajji~, haji scum, goat
    fucker~, goatfucker~, sand monkey~, camel fucker~, paki*, curry muncher~, currymuncher~, street shitter~, pajeet~,
    dothead~, towel heads, nigger~, nigga~, niggah~, niggaz, negro scum, niglets, nignog~, nig nog~, wog, wogs,
    darkey~, spook slur~, jiggaboo~, jigaboo*, spear chucker~, spearchucker~, porch monkeys, monkey chants, injun~,
    wagon burner~, gypo~, gyppo*, gippo~, pikey*, tinker scum, gyp thief, traveller scum, retard, retards, retarded,
    spaz, spazz, spazzes, spastic~, spakker~, useless eaters, enoch was right, jewish merchant meme, did nothing
    wrong, gollywog~, yellow peril, secure the existence, ableist
  `,
  innocent: `
    retarded (ignition|growth|timing|motion|development of), poof (footstool|cushion|ottoman|seat|stool|and|it)~,
    (leather|round|moroccan|velvet|knitted) poof~, kraut (and|with|on) (sausage~|bratwurst|pork|potatoes), (sausage~|
    bratwurst|hot dog~|pork) (and|with) kraut, dyke~ (along|by|near|beside|between|around|in|on|at|with|under|above|
    against), (canal|sea|river|sheep|windmill~|polder|dutch|grassy|flood|earth|stone) . dyke~, spic and span, spick and
    span, chink~ in (the|his|her|their) (armor|armour|curtain|wall|fence|door|blind|clouds), chink of light, coon (cat|
    hound|dog|rapids)~, maine coon (cat|kitten)~, coon hound~, maine coons, van dyke (beard|brown|painting|parks|
    portrait|collar|style)~, van dyke, van dykes, anthony van dyck, dykes (of|in) (holland|the netherlands|zeeland),
    offas dyke, offa dyke, dyke (road|path|wall|march|swarm|breach|house)~, devils dyke, dyke .. (windmill|sheep|polder|
    sea|canal|river)~, retarder~, retarded growth, faggots (and|with) (mash|peas|gravy), bundle of faggots, faggot of
    (sticks|wood|twigs), fag (end|ash)~, spastic colon, kraut (rock|dog|salad|roll)~, sauer kraut, sauerkraut, honky
    tonk~, honkytonk, redskin (potato|peanut|tomato)~, red skin potato~, redskin peanuts, squaw (valley|bush|peak|
    creek)~, anti racis*, antiracis*, love not hate, white trash can~, kaffir lime~, nigella*, nigeria*, niger, niggle~,
    niggling, niggly, pakistan*, japonic*, japan*, japes, jape, homogen*, polack painting, nip slip~, chinook*,
    chinkapin, dagoba, poof (chair|of (smoke|flour|dust|glitter))~, pouf~, ladies only, men only, fascinat*, antifa*,
    fag~ (and peas|end), mushy peas, spic~ (and span|n span), chink (of|in), japs eye nebula, goya*, yiddish, wogan,
    half caste, poof (of (smoke|flour|dust|glitter|powder)|chair|ball), leather poof~, mongrel~ dog~, mongolia*,
    mongoose~, retard* (growth|flame|fire|rust|paint|moisture|setting)~, goth*, coon (hound|cat|hounds|cats)~, maine
    coon~, zionis* church, mount zion~, chinks (in|of), chink of (light|glasses|ice|coins|glass|china|sky|sun|sunlight),
    chink in, coon (tail|skin|cat|cats|hound|hounds|dog|creek|rapids), coonskin (cap|hat|coat)~, fagot stitch*, faggot~
    (stitch*|of (kindling|sticks|twigs|firewood|brushwood|wood|hazel)), faggots (and|in|with) (peas|gravy|mash|mushy),
    (bundle|tied|carrying|stack|load|pile)~ .. faggots~, faggots .. (gravy|hearth|kindling|mushy peas|bakery|oven|black
    country), dyke~ (and|of|with|in|at|by|near|along|on) .. (polder~|canal~|windmill~|sheep|zeeland|holland|friesland|
    sunset|dawn|sea|river|water|tulips|grazing|basalt|swarm~|netherlands|dutch|fens|estuary|lighthouse|storm|breach),
    (polder~|canal~|windmill~|zeeland|friesland|holland|netherlands|dutch|offas|devils|sheep|storm|sea|fen|fens|flood|
    drystone|stone|grassy|cyclist on (a|the)) .. dyke~, poof of (smoke|dust|flour|feathers|powder|fur|glitter), poof
    (magician|gone|he vanished|and gone|pillow), kraut (jar|salad|juice|rock), krautrock, cabbage .. kraut, kraut ..
    (cabbage|jar|sausage|mustard|reuben|ferment*), spick and span, (turkish|chinese|japanese|paki) delight, nip (in the|
    of (whisky|whiskey|brandy|gin|rum)|and tuck|in the air), isle of lesbos, lesbos (island|harbour|harbor|greece|
    village|beach|coast|olive|petrified|sunset|map), (island of|mytilene|greek island|greece) .. lesbos, cracker
    (barrel|factory|jack), gypsy (caravan|jazz|wagon|violin|moth|skirt|cob|horse|wagons|guitar|creams|tart)~, negro
    (river|spiritual|league~|leagues|spirituals|mole|modelo), mole negro, (rio|mole|arroz|mar|pulpo|monte|cerro|puerto|
    chocolate) negro, negro (league|leagues) (baseball|museum|stadium)
  `,
}
