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
    buttplug~, *fuck*, fuk, fuking, fck, phuck, fucc, milf~, gilf~, horny, hardon, boner~, dildo~, dildoes,
    vibrator~, fleshlight~, strapon~, strap on dildo, nipple clamp~, bdsm, bondage, dominatrix*, fetish, fetishes,
    fetishist~, sadomasoch*, golden shower~, fisting, kinky, doggystyle, doggy style, missionary position,
    cowgirl position~, reverse cowgirl, 69 position, scissoring, tribbing, dry hump~, dry humping, humping,
    glory hole~, gloryhole~, peep show~, peepshow~, lap dance~, lapdance~, lap dancing, lapdancer~, brothel~,
    prostitut*, whore~, whorehouse~, slut~, slutty, strip club~, stripclub~, striptease~, strip tease~, escort girl~,
    call girl~, camgirl~, cam girl~, onlyfans, erotic*, kamasutra, kama sutra, swingers party, wife swapping,
    incest*, bestiality, zoophil*, necrophil*, pedophil*, paedophil*, child molest*, molest~, molester~, lolicon,
    shotacon, loli, lolis, jailbait, rape, raped, rapes, raping, rapist~, upskirt~, creepshot~, grope~, groping,
    fondle~, genital~, genitalia, testicle~, scrotum~, nutsack~, ballsack~, pubic (hair|area|region|mound),
    private parts, intimate parts, crotch (shot|close)~, spread~ (her|his|their|my|your)? legs,
    legs spread~ (wide|apart|open), sensual massage~, happy ending massage~, erection of his, his erection,
    visible erection, an erection, masterbat*, mastrubat*
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
    jack ass, pack ass~, xxx large, size xxx, rimming (a|the) (glass|margarita|cocktail), rimming sugar
  `,
}
