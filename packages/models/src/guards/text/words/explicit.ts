import type { WordTable } from '../word-table.ts'

/** Sexual acts, genitals, pornography and sexual violence. */
export const explicit: WordTable = {
  category: 'explicit',
  terms: `
    porn*, *pornograph*, pr0n, xxx, nsfw, x rated, xrated, rule 34, rule34, hentai, ahegao, ecchi, futanari, futa,
    adult (film|movie|video|content|star|actress|entertainment|site|website|toy)~, blue movie~, sex tape~, sextape~,
    sex, sexes, sexual (act|intercourse|position|activity|penetration|encounter|content|pleasure|fantasy|service)~,
    sexual acts, sexual activities, sexual fantasies, sexually (explicit|aroused|suggestive), sexting, sexed up,
    sex (scene|toy|doll|act|show|worker|slave|party|position|shop|dungeon)~, intercourse, make love, making love,
    fornicat*, copulat*, coitus, orgasm*, orgy, orgies, gangbang~, gang bang~, threesome~, masturbat*, jerk~ off,
    jack~ off, wank, wanking, wanker~, fapping, hand job~, handjob~, blow job~, blowjob~, fellatio, cunnilingus,
    rimjob~, rimming, deepthroat~, deep throat~, cumshot~, cum, cumming, creampie~, bukkake, ejaculat*, semen, sperm,
    jizz, (go~|going|went) down on (her|him), penis, penises, penile, dick, dicks, dickpic~, dick pic~, cocks,
    cocksuck*, phallus, phalluses, foreskin~, (suck~|hard|erect|huge|thick|throbbing|veiny|his|my) cock,
    cock (suck~|sucker~|ring~|worship), pussy, pussies, vagina~, vaginal, vulva~, clitoris, clit, clits, labia,
    cunt~, twat~, camel toe, cameltoe, anal, anus, anuses, butthole~, asshole~, arsehole~, buttfuck*, butt plug~,
    buttplug~, *fuck*, fuk, fuking, fck, phuck, fucc, milf~, gilf~, hardon, boner~, dildoes,
    vibrator~, fleshlight~, strapon~, strap on dildo, nipple clamp~, bdsm, bondage, dominatrix*, fetish, fetishes,
    fetishist~, sadomasoch*, golden shower~, fisting, kinky, doggystyle, doggy style, missionary position,
    cowgirl position~, reverse cowgirl, 69 position, scissoring, tribbing, dry hump~, dry humping, humping,
    glory hole~, gloryhole~, peep show~, peepshow~, lap dance~, lapdance~, lap dancing, lapdancer~, brothel~,
    prostitut*, whore~, whorehouse~, slut~, slutty, strip club~, stripclub~, striptease~, strip tease~, escort girl~,
    call girl~, camgirl~, cam girl~, onlyfans, erotic*, kamasutra, kama sutra, swingers party, wife swapping,
    incest*, bestiality, zoophil*, necrophil*, pedophil*, paedophil*, child molest*, molest~, molester~, lolicon,
    shotacon, loli, lolis, jailbait, rape, raped, rapes, raping, rapist~, upskirt~, creepshot~, grope~, groping,
    fondle~, nutsack~, ballsack~, spread~ (her|his|their|my|your)? legs,
    legs spread~ (wide|apart|open), sensual massage~, happy ending massage~, erection of his, his erection,
    visible erection, an erection, masterbat*, mastrubat*,
    eat~ (her|him|me|each other|one another) out, eats (pussy|ass), go~ down on (each other|one
    another|her|him|his|a|the), get~
    (railed|laid|banged|pounded|nailed|drilled|plowed|ploughed|screwed|shagged|dicked|rammed), bonking, sixty nine
    position, sixtynine, 69ing, (cowgirl|lotus|doggy|spooning|standing|sex|intercourse) sex position~, (sit~|squat~)
    on .. (face|cock|dick), face sitting, facesitting, pegging, spitroast~, double penetration,
    (giv*|perform*|receiv*|get~) oral, oral (pleasure|stimulation), money shot~, facial cumshot~, squirt~
    (orgasm|pussy|woman), (anal|ben wa) bead~, suck~ (nipples|dick|cock|tits|penis), suck~ (her|his)
    (nipple|tit|breast|dick|penis)~, suck~ (him|her|me|a man|his) off, finger~ herself, fingering (her|each other),
    touch~ (herself|himself) (intimately|sexually|between|down), pleasur~ (herself|himself|themselves|each other|one
    another|him|her|a|his), self pleasure, wank~, jerk~ (him|a) off, play~ with (herself|himself|her pussy|her
    breasts|her tits|his cock|his dick), titjob~, tit job~, tittyfuck*, footjob~, foot job~, felching, teabagging,
    hard on, stiffy, blue balls, shag~ (behind|in|on|her|him|each other|a|his|against),
    (erect|swollen|hard|throbbing|engorged|aroused|wet|dripping|pulsing|stimulat*) .. (member|manhood|phallus|
    genital~|genitalia|shaft|clit|vulva|labia), (throes|heat|height) of
    (passion|ecstasy|orgasm|pleasure|lovemaking|love), lovemaking, love making, yiff*, paizuri, oppai, doujinshi,
    hentai*, shibari, kinbaku, ball gag~, ballgag~, gimp (suit|mask)~, sex slave~, foursome~, moresome~, menage a
    trois, gang bang*, cuckold (husband|fetish|wife), hotwife, wife swap*, swinger~ (club|party|parties|couple),
    pornhub, xvideos, xhamster, redtube, youporn, brazzers, softcore, smut, smutty, triple x, (adult|adults) only
    (film|movie|scene|content|magazine|comic|photo|shop|picture|image|video), sodomy, sodomis*, sodomiz*, buggery,
    explicit (sex|sexual|adult|scene|content|photo|act|image|nudity|material|manga|comic|video|porn|position), lewd,
    raunchy, nymphomaniac~, nympho~, schlong~, todger~, minge, punani, punany, poontang, vajayjay~, beaver shot~, wet
    dream~, ballsack~, bollocks hanging, rectum, rectal, bareback sex, barebacking, creampied, cunnilingu*, fellat*,
    anilingus, rim job~, deep throating, throat fucking, dildos, strap ons, strap on, sex swing~, sex machine~, love
    doll~, blowup doll~, blow up doll~, butt plugs, chastity (cage|belt)~, cock cage~, nipple clamps,
    (leather|rope|bed|pet) bondage, submissive (man|woman|slave|girl|wife), tied (up|to) ..
    (erotic*|sensual*|sexual*), spank~ (her|his) (ass|butt|bottom|bare), (bare|red) bottom spanking, semen, sperm
    dripping, used condom~, (load|cum|semen|sperm|jizz) (on|in|over|all) .. (face|mouth|tits|back|chest), came
    (on|in|inside) (her|his), thrust~ (into|inside) (her|him|his), (inside|enter~|mount~) (her|him) from behind, rid~
    (his|a|her|him) (cock|dick|dildo), bang~ (her|each other), lick~ ..
    (nipple|pussy|clit|vulva|cock|dick|balls|ass|anus|genital|crotch|thigh)~, consummat* (the|their|his), having it
    off, get~ it on, doing it doggy, sexcapade~, sexfest, sexploitation, peep hole (sex|porn), deviant sex, dogging
    (spot|site|couple|in), nudes and sex, milking (his|a) (cock|prostate), prostate massage~, glory holes, orgiastic,
    phone sex, cyber sex, cybersex, camwhore~, stag film~, mating press, ahegao*, tentacle (sex|porn|rape)~, intimate
    (act|penetration|intercourse), hanky panky, rough sex, crotchless
  `,
  inContext: [
    {
      term: 'ass, asses, arse, arses',
      unless: 'donkey~, ox, stable, manger, wild, mule~, horse~, desert, colt, bethlehem, jesus, palm',
    },
    {
      term: 'cock',
      unless: 'hen~, farm~, rooster~, crow~, feather~, poultry, pheasant~, bird~, barn, weather, turkey',
    },
    { term: 'hooker~', unless: 'rugby, scrum, player~, match, boat~, fishing, sailing' },
    { term: 'aroused, arousal, moaning', with: 'sexual*, man, woman, girl, couple, bed, body, pleasure' },
    { term: 'penetrat~', with: 'woman, man, girl, boy, her, him, body' },
    { term: 'make~ out, making out', with: 'naked, bed, shirtless, undress~, steamy' },
    {
      term: 'shag~',
      unless: 'carpet~, rug~, pile, hair*, haircut~, sofa, pillow~, dance, bird~, sea, rock, wool, tobacco, 1970s',
    },
    {
      term: 'screw~, banging, pounding, nailing, railed, railing',
      with: 'orgasm*, moan*, naked, bent over, from behind, sex*',
    },
    { term: 'erection~', with: 'man, guy, boxer~, pants, jeans, briefs, underwear, aroused, trousers, naked, his' },
    { term: 'thrusting, humped, straddl*, grinding', with: 'naked, nude, hips, bed, lover~, topless, sex*' },
    { term: 'climax~', with: 'moan*, orgas*, lover~, naked, bed, sex*' },
    {
      term: 'horny',
      unless: 'shell~, tortoise~, beak~, scale~, plate~, skin, toad, beetle, horn~, turtle~, armour, armor, reptile~',
    },
    { term: 'dildo~', unless: 'newfoundland, village, town, harbour, harbor, canada, cove' },
    { term: 'facial', with: 'cum*, load, semen, sperm, porn*' },
    { term: 'member, manhood, knob, willy, prick, shaft', with: 'erect, throbbing, sucking, sucks' },
  ],
  innocent: `
    same sex (couple|wedding|marriage|parent|family|partner)~, same sex families, same sex, opposite sex, both sexes,
    sex education, sex ed, sex discrimination, sex equality, sex ratio, fair sex, fairer sex, single sex school~,
    sex of (the|a|their)? (baby|child|animal|chick)~, (baby|babys|biological) sex, sex and the city, sex pistols,
    sex chromosome~, sex linked, safe sex, (moby|spotted|andy|uncle) dick,
    dick (van dyke|tracy|turpin|cheney|whittington|clark|dale), tom dick and harry, dick and jane, dick grayson,
    moby dick, spotted dick, philip k dick, weather cock~, cock (pheasant|robin|bird|fight|linnet)~,
    cock a doodle doo, cock and (bull|hen), stop cock~, pussy (willow|cat|riot|galore|foot|bow)~,
    pussy willow branch~, pussycat~, cum laude, summa cum laude, magna cum laude,
    (study|kitchen|living|bedroom) cum (office|dining|study|workshop), sperm (whale|bank)~, sperm whale breach~,
    (oilseed|oil seed) rape, rape (seed|field|flower|blossom|oil|crop)~, field~ of rape, rape seed oil, cream pie~,
    food porn, earth porn, cabin porn, concrete vibrator~, vibrator (motor|for concrete),
    (african|zuni|zulu|wooden|tribal|nail) fetish~, fetish (figure|statue|object|priest|market|carving)~,
    horny (toad|lizard|goat)~, horny goat weed, anal fin~, anal (gland|temperature)~, erection of (a|the|an|new),
    steel erection, (tent|scaffold|building|crane) erection, an erection crew, ass~ and ox, ox and ass, wild ass~,
    jack ass, pack ass~, xxx large, size xxx, rimming (a|the) (glass|margarita|cocktail), rimming sugar,
    (get~|getting) laid off, erection of, erect (a|the) (tent|statue|building|tower), sex
    (chart|ratio|test|determination)~, jack off (all|the), lewd (gesture|sign|hand)~, raunchy (song|joke), cream pies,
    horny (shell|beak|scale|plate|skin)~, dildo (newfoundland|run|harbour|island)~
  `,
}
