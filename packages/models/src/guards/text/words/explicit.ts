import type { WordTable } from '../word-table.ts'

/** Sexual acts, genitals, pornography and sexual violence. */
export const explicit: WordTable = {
  category: 'explicit',
  terms: `
    porn*, *pornograph*, pr0n, xxx, nsfw, x rated, xrated, rule 34, rule34, ecchi, futanari, futa, adult (film|movie|
    video|content|star|actress|entertainment|site|website|toy)~, blue movie~, sextape~, sex, sexes, sexual (act|
    position|activity|penetration|encounter|content|pleasure|fantasy|service)~, sexual acts, sexual activities, sexual
    fantasies, sexually (explicit|aroused|suggestive), sexting, sexed up, intercourse, make love, making love,
    fornicat*, copulat*, coitus, orgasm*, orgy, orgies, gangbang~, gang bang~, threesome~, masturbat*, jerk~ off, jack~
    off, wank, wanking, wanker~, fapping, hand job~, handjob~, blow job~, blowjob~, rimjob~, rimming, deepthroat~, deep
    throat~, cumshot~, cum, cumming, creampie~, bukkake, ejaculat*, semen, sperm, jizz, (go~|going|went) down on (her|
    him), penile, dick, dicks, dickpic~, cocks, cocksuck*, phallus, phalluses, foreskin~, (suck~|hard|erect|huge|thick|
    throbbing|veiny|his|my) cock, cock (suck~|sucker~|ring~|worship), pussy, pussies, vaginal, clitoris, clit, clits,
    labia, cunt~, twat~, camel toe, cameltoe, anal, anus, anuses, butthole~, asshole~, arsehole~, buttfuck*, butt plug~,
    buttplug~, *fuck*, fuk, fuking, fck, phuck, fucc, hardon, boner~, dildoes, vibrator~, fleshlight~, strapon~, strap
    on dildo, nipple clamp~, bdsm, bondage, dominatrix*, fetish, fetishes, fetishist~, sadomasoch*, golden shower~,
    fisting, kinky, doggystyle, doggy style, missionary position, cowgirl position~, reverse cowgirl, 69 position,
    scissoring, tribbing, dry hump~, humping, glory hole~, gloryhole~, peep show~, peepshow~, lap dance~, lapdance~, lap
    dancing, lapdancer~, brothel~, prostitut*, whore~, whorehouse~, slut~, slutty, strip club~, stripclub~, striptease~,
    strip tease~, escort girl~, call girl~, camgirl~, cam girl~, onlyfans, erotic*, kamasutra, kama sutra, wife
    swapping, incest*, bestiality, zoophil*, necrophil*, pedophil*, paedophil*, child molest*, molest~, molester~,
    lolicon, shotacon, loli, lolis, jailbait, rape, raped, rapes, raping, creepshot~, (grope~|groping) (her|him|a|the|
    another|each|women|woman|girl~|passenger~|breast~|bum|thigh~), groped (by|on (a|the) (train|tube|bus|dancefloor)),
    fondle~, nutsack~, ballsack~, spread~ (her|his|their|my|your)? legs, legs spread~ (wide|apart|open), sensual
    massage~, happy ending massage~, erection of his, his erection, visible erection, an erection, masterbat*,
    mastrubat*, eat~ (her|him|me|each other|one another) out, eats ass, go~ down on (each other|one another|her|him|his|
    a|the), get~ (railed|laid|banged|pounded|nailed|drilled|plowed|ploughed|screwed|shagged|dicked|rammed), bonking,
    sixty nine position, sixtynine, 69ing, (sit~|squat~) on .. (face|cock), face sitting, facesitting, pegging,
    spitroast~, double penetration, (giv*|perform*|receiv*|get~) oral, oral (pleasure|stimulation), money shot~, squirt~
    woman, (ben wa) bead~, suck~ (nipples|cock|tits), suck~ (her|his) (nipple|tit|breast)~, suck~ (him|her|me|a man|his)
    off, finger~ herself, fingering (her|each other), touch~ (herself|himself) (intimately|sexually|between|down),
    pleasur~ (herself|himself|themselves|each other|one another|him|her|a|his), self pleasure, wank~, jerk~ (him|a) off,
    play~ with (herself|himself|her breasts|her tits|his cock), titjob~, tit job~, tittyfuck*, footjob~, foot job~,
    felching, teabagging, (a|his|my|raging|huge|massive|big|full) hard on, hard ons, stiffy, blue balls, shag~ (behind|
    in|on|her|him|each other|a|his|against), (erect|swollen|hard|throbbing|engorged|aroused|wet|dripping|pulsing|
    stimulat*) .. (member|manhood|genital~|genitalia|shaft), (throes|heat|height) of (passion|ecstasy|pleasure|love),
    lovemaking, love making, yiff*, paizuri, oppai, doujinshi, hentai*, shibari, kinbaku, ball gag~, ballgag~, gimp
    (suit|mask)~, foursome~, moresome~, menage a trois, gang bang*, wife swap*, swinger~ (club|party|parties|couple),
    xvideos, xhamster, redtube, youporn, brazzers, softcore, smut, smutty, triple x, (adult|adults) only (film|movie|
    scene|content|magazine|comic|photo|shop|picture|image|video), sodomy, sodomis*, sodomiz*, buggery, explicit (sexual|
    adult|scene|content|photo|act|image|nudity|material|manga|comic|video|position), lewd, raunchy, nymphomaniac~,
    nympho~, schlong~, todger~, minge, punani, punany, poontang, vajayjay~, beaver shot~, wet dream~, bollocks hanging,
    rectum, rectal, barebacking, creampied, cunnilingu*, fellat*, anilingus, rim job~, deep throating, throat fucking,
    dildos, strap ons, strap on, love doll~, blowup doll~, blow up doll~, butt plugs, chastity (cage|belt)~, cock cage~,
    nipple clamps, submissive (man|woman|slave|girl|wife), tied (up|to) .. (sensual*|sexual*), spank~ (her|his) (ass|
    butt|bottom|bare), (bare|red) bottom spanking, used condom~, load (on|in|over|all) .. (face|mouth|tits|back|chest),
    came (on|in|inside) (her|his), thrust~ (into|inside) (her|him|his), (inside|enter~|mount~) (her|him) from behind,
    rid~ (his|a|her|him) (cock|dildo), bang~ (her|each other), lick~ .. (nipple|cock|balls|ass|genital|crotch|thigh)~,
    consummat* (the|their|his), having it off, get~ it on, doing it doggy, sexcapade~, sexfest, sexploitation, dogging
    (spot|site|couple|in), milking (his|a) (cock|prostate), prostate massage~, glory holes, orgiastic, cybersex,
    camwhore~, stag film~, mating press, ahegao*, intimate (act|penetration), hanky panky, crotchless, rid~ (her|his)
    (husband|wife|boyfriend|girlfriend|lover|man|partner|face|neighbour|boss), (beat~|beating|tossing|toss~|rub~|
    rubbing|jack~|jerk~|knock~|crack~) (off|one off|one out) (to|in|into|under|over|at|behind|while|on)?, (beating|
    beats|beat|stroking|strokes|stroke|rubbing|rubs|rub|tugging|tugs|playing with|polishing|yanking|jerking) (his|her|
    the|their) (meat|cock|member|shaft|bean|manhood|knob|bishop|breasts between|balls), blowie~, bjs, quickie~,
    threeway~ (sex|in bed|couple~), three way (in bed|sex|kiss), three some~, four some~, (spit roasted|spit roasting)
    (girl|woman|by two), rent boy~, rentboy~, gigolo~, red light district (girl|window|worker)~, kerb crawl*, (servic*|
    pleasur*|satisfy*|satisfies) (a|his|her|the|two|three|several)? .. (client|clients|customer|customers|sailors|
    punters|cock|johns|lover|husband|wife|woman|man), balls deep, (balls|nuts|testicles) (slapping|sucked|licked|in
    (her|his) mouth), hardcore (gonzo|action|scene|fuck*|adult|lesbian|gay|couple|film|movie|video), gonzo (scene|
    film), swallow~ (his|her|the|a) (load|seed|cock), (money|pop) shot~, precum, spunk, spaff*, splooge, ((hot|sticky|
    his|big|huge) load on), (bang~|banging|banged|nail~|shag~|rail~|railing|bone~|boning|poke~|screw~|screwing|plough~|
    ploughing|pound~|pounding|drill~|hump~|ravish*|bed~|bedding|mount~|mounting|bonk~|roger~|rogering|knobbing|tup~|
    smash~) (the|his|her|a|my|another) . (housewife|wife|wives|secretary|maid|babysitter|nanny|neighbour|neighbor|
    stepmom|stepmother|stepsister|teacher|nurse|girlfriend|mistress|girl|woman|blonde|brunette|redhead|lover|plumber|
    milkman|pool boy|pool guy|boss|nun|queen|princess|goddess|elf|ass|arse|bloke|twink|stranger|husband), (getting|
    gets|got|being|is) (fingered|eaten out|sucked|sucked off|blown in|fisted|pegged|mounted|ravished|rogered|bonked|
    shafted|double teamed|licked out|penetrated|taken from behind|fucked|boned|ridden), (take~|taking|taken|took|does|
    doing|did|do) (her|him|it|me) (from behind|up the (ass|arse|bum)|hard|doggy*|doggie|missionary|raw), (from behind|
    on all fours|legs over (his|her) shoulders|legs in the air|bent over) .. (moan*|thrust*|penetrat*|sex*|cock|fuck*|
    pound*|naked|skirt|panties|grunting), (moan*|thrust*|grunt*) .. (from behind|on all fours|bent over|pleasure|
    ecstasy|naked|climax*|bed|sheets|sofa|shower|lovers|couple|hips), (naked|nude|horny|sweaty|undressed) (couple|
    couples|lovers|men|women|people|bodies|pair|man and woman) .. (hump*|thrust*|fuck*|making out on|moan*|in the act|
    going at it|grinding|entwined|intertwined|tangled|writhing|having|riding|coupling|mating|rutting|climax*|making
    love|on top of each other|in bed together|sixty nine|oral), bodies (joined|intertwined|entwined|tangled|grinding|
    writhing|rutting|slick with sweat|locked together) .. (bed|sheets|moan*|naked|thrust*|passion*|sex*|sweat*|pleasure|
    love), (passionate|rough|steamy|wild|hot|casual|oral|group|gay|lesbian|unprotected|interracial|drunken|public|
    shower|office|car|tantric|morning|makeup|missionary) (fuck|fucking|shag|shagging|bonk), (making|make|makes|made) ..
    passionate love, making passionate love, (make|makes|making|made) (sweet|slow|wild|hot|tender)? love, in flagrante,
    (caught|mid|during) (in the act|climax|thrust|shag), post coital, postcoital, (having|have|has|had) (it away|it
    off|a bunk up|a shag|a bonk|relations with|carnal), bunk up, rumpy pumpy, nookie, nooky, bit of slap and tickle,
    roll in the hay naked, knee trembler, rutting (couple|lovers|men|women|satyr|centaurs|in|on|against), coupling on,
    (going|go|goes) at it (in|on|like|against|behind|hard|doggy*|over), (getting|get|gets) (it on|off on|jiggy naked|
    frisky in bed|head|some head|sucked|laid|lucky in bed), going down on, goes down on, (giving|gives|gave|getting|
    gets|receives|receiving) head (in|under|behind|at|on|to|from|while|during|through|by), give~ (him|her|them|me) head,
    (sucking|suck|sucks|sucked) (on)? (his|her|a|the|two|big|cock|another mans|each others) (balls|nipples|tits|toes|
    cock|member|knob|nuts|shaft|huge|thick|hard|dildo|strap on), (suck~|sucking|blow~|blowing) (him|her|each other|
    them|someone|a guy|a man|a bloke|strangers|two guys) (off|dry|in|under|behind), (tongue|fingers|finger|fist|toy|
    dildo|cock|member|tentacle|tentacles|cucumber|bottle) (in|inside|up|deep in|deep inside|into|entering|buried in|
    filling|penetrating|thrusting|sliding in|sliding into) (her|his|their|a|the) (ass|arse|bum|butt|hole|slit|crotch|
    body|mouth deep|throat|womb|fanny), fannies, (her|wet|hairy|shaved|juicy|tight|dripping|pink|moist|open) (fanny|
    slit|snatch|cooch|coochie|hole|beaver|muff|quim|gash|flower of womanhood), muff div*, carpet munch*, rug munch*,
    clunge, growler naked, (stiff|rock hard|raging|throbbing|bulging|morning|massive|huge|visible|obvious|semi|giant)
    (cock|erection|hard on|wood|prick|member|tool|knob|manhood|bulge|chubby|willy|dong|rod|shaft), hardons, hard ons,
    chubby in his pants, pitch~ a tent in (his|the) (pants|boxers|shorts|trousers|jeans|bed), tent in his (pants|
    trousers|shorts|boxers|sheets), tented (trousers|pants|boxers), (cock|dong|knob|member|willy|genital)~ .. (erect|
    erection|hard|aroused|throbbing|wet|swollen|dripping|stimulat*|penetrat*|suck*|lick*|spread), (aroused|wet|
    dripping|swollen|gaping|spread|erect|engorged|oversized|stimulat*|close up of|close up|closeup|macro|detailed|
    explicit|uncensored|realistic) .. (genital|genitals|genitalia|cock|crotch), (genital|genitals|genitalia|breasts) ..
    (arousal|aroused|penetrat*|lick*|suck*|fondl*|grop*), shunga, (dong|dongs|wang|willies|tallywhacker|knob end|
    bellend|helmet) (out|hanging|erect|suck*|pierc*), cock rings, butt stuff, gaping (ass|hole|arse), sounding rod,
    cock and ball torture, femdom~, maledom, dom and sub, dominant and submissive, (kink|leather|rubber|latex|s m)
    (club|dungeon|party|scene|gear|model|mistress|master|photo|shoot|slave|outfit|session|play|couple|night|toys|swing|
    room|mask|harness)~, (rope|silk|leather|latex|collar*|leash*|handcuff*|blindfold*|spank*|paddle|whip*) ..
    (submissive|mistress|slave girl|slave boy|naked|sub|dom), (submissive|sub|slave|gimp|pet) (on|in|wearing|with) (a|
    her|his|all)? .. (leash|collar|latex|fours|gag|chains|harness), latex (mistress|slave|gimp|hood), ball gag,
    (edging|edged) .. (denial|tied), (auto|breath) (asphyxiation|play|choking), autoerotic, pony play, puppy play
    (mask|gear|hood), age play, pet play, watersports (kink|pissing), piss (play|drinking), peeing on (her|him|a|each
    other), golden showers, (foot|feet|sock|armpit|pantyhose|nylon|smoking|balloon|inflation|diaper|rubber|leather|
    panty) (worship|kink)~, vore, macrophilia, yaoi (explicit|scene), yuri explicit, (doujin|ero) (manga|guro|game|
    scene), eroge, netorare, ntr, bara manga, milf, milfs, gilf*, dilf~, cougar (seduc*|young lover|toyboy), (stepmom|
    stepmother|stepsister|stepdad|stepbrother|step mom|step sister|step daughter)~ (seduc*|fuck*|stuck|naughty|bang*|
    caught|bed|blow*), seduc* (the|her|his|a) (pool|plumber|delivery|student|teacher|boss|priest|neighbour|stepson|son
    in law|gardener), naughty (nurse|secretary|schoolgirl outfit|maid|teacher|housewife|librarian|stepmom|amateur|
    couple|wife|nuns), (slapper|floozy) (wife|in|getting|dressed|with|on), tart wife, tart in (fishnets|heels|a (mini|
    miniskirt|short|tight)|stockings|leather|lipstick), dressed (like|as) a (tart|slapper|tramp|floozy), cumslut~,
    gokkun, facial (cumshot~|cum|bukkake), cum~ facial~, squirting (orgasm~|everywhere), climax (face|scene|denial|
    control|close|in|on), (reaching|about to|hits|having|have) .. climax, o face, squirting (woman|girl|on|over|from|
    all), (woman|girl|wife|lady|blonde|she) (squirting|climaxing|gushing|touching herself|pleasuring|straddling|
    fingering|riding (a|his|him|the) (man|bloke|guy|lover|dildo|cock|sybian|face|stranger|dick|fellow|boyfriend|
    husband)), sybian, cowgirl (position|style|ride naked|on top), reverse (cowgirl|cow girl), (spooning|standing|prone
    bone|piledriver|pile driver|wheelbarrow|doggy|missionary|sixty nine|69|cowgirl) (position|style), prone bone, sixty
    nining, doing (a)? sixty nine, (doing|do|does) 69, girl on girl, guy on guy action, (lesbian|lesbians|gay men|gay
    couple|two men|two women|two girls|two guys|three men|bisexual) .. (oral|licking|lick|tribb*|scissor*|finger*|
    fist*|fuck*|kissing naked|strap*|69*|sixty nine|dildo|rimm*|mutual|eating out|pleasur*|penetrat*|orgas*|making
    love|suck*|blow*|bed naked|undressing|grind*|hump*|having it), circle jerk~, self suck*, (peeping|peep|spy*) ..
    (couple fuck*|shower|undress*|naked|through (a|the) (hole|curtains)), voyeur*, upskirt*, downblouse, up (her|a)
    skirt, (hand|hands|fingers|face|head|tongue) .. (up|under|inside|between|down) (her|his|their) (skirt|knickers|
    panties|legs|thighs|pants|trousers|bra|crotch|boxers|underwear|jeans), (skirt|dress) (hiked|hitched|pulled|lifted|
    rucked|yanked) up .. (trousers|fuck*|thrust*|behind|wall|knickers|panties|moan*|booth|desk|man|ass), (trousers|
    pants|knickers|panties) (round|around|down to|at|down round) (his|her|their) ankles .. (fuck*|thrust*|booth|alley|
    woman|couple|shag*|wall), (used|dripping|full|filled) (condom|rubber johnny|johnnies)~, sexual (assault|abuse|
    violence|harassment|favour|favor|slave|arousal|tension naked|organs|acts|climax|release|domination|submission|
    torture)~, foreplay, heavy petting, (squeezing|kneading|cupping|sucking|licking|kissing|biting|massaging|caressing)
    (her|his|a|the|each others|their|womans) . (breasts|boobs|tits|nipples|bum|ass|arse|crotch|thighs|groin|buttocks|
    nipple|breast|cock|bulge|genitals|cleavage|inner thigh), (non consensual|nonconsensual|dubcon|noncon|gangrape|
    rapey), rapist*, ravish* (a|the|her|by), bodice ripp* (naked|sex*), (adult|x rated) (film|movie|magazine|mag|flick|
    video|channel|comic|star|actress|performer|model|photo|cinema|theater|shop|bookstore|toys|content|game|
    entertainment|scene|site)~ (scene|still|poster|set|star|cover|collection)?, (blue|stag) (film|movie|flick|video)~,
    skin flick~, dirty (film|movie|flick|video|photo shoot)~, (mucky|dirty|skin|girlie|titty) (mag|mags|magazine|
    magazines|pictures|pics|vid|vids|video|book), (camboy|cam girl|cam boy|cam model|webcam (girl|model|boy)|only fans|
    fansly|chaturbate)~, happy ending (massage|at the parlour), (nuru|sensual|tantric|yoni|prostate) massage~, massage
    parlour (hooker|happy|girls in), (hookers|hooker) .. (corner|street|car|motel|client|pimp|fishnet*|red light|
    sailor*), streetwalker~, street walker~, lady of the night, ladies of the night, knocking shop, bordello~, cathouse
    girls, pimp (and|with) (his)? (girls|hookers), hoes, thot, thots, sloot, bimbo (fuck|fication), (twink|bear|daddy|
    jock)~ fuck*, twink~ (breed*|top*|bottom*), (bear|daddy|jock|bloke|lad)~ (topping|bottoming|breeding) (his|him|
    another|for), breeding (kink|bench|her|him|mount), knotted by, mating (press|wolves in human|in human|ritual naked|
    anthro|furry), (in|on) heat .. (anthro|furry|catgirl|elf|woman|girl), catgirl in heat, (succubus|incubus|satyr|
    centaur|minotaur|demon|orc|werewolf|tentacle|goblin|alien|monster|slime|faun)~ .. (fuck*|penetrat*|riding|mating|
    breeding|ravish*|cock|erect*|hard on|seduc* naked|orgas*|impregnat*|pleasur*|mount*|suck*|hump*|rutting|molest*),
    tentacle~ .. (penetrat*|her (legs|body|breasts|mouth)|his body|violat*|orifice*|probing), (horny|frisky|lustful|
    aroused|turned on|hot and bothered) (man|men|woman|women|couple|girl|girls|boy|teens|guy|guys|housewife|lad|lads|
    nun|nurse|student|students|elf|wife|husband|stepmom|devil|boss|goat man|satyr|teenager|lovers|lesbians|vicar|old),
    randy, dtf, gagging for it, cock hungry, (fully|shared|wife) .. (gang banged|shared by|swapped), wife (being)?
    shared, wife sharing, wifesharing, hot wife (shar*|lifestyle|cuck*|and (her|his|the) (bull|bulls|stud)|with
    (another|other|two|three|strange*|her bull|his friend*)|getting|gets|taken|used|serv*|on date), hotwif*, cuck,
    cucks, cuckold*, key party, car keys in a bowl swing*, swingers, swinging couples, eat~ out (his|her|my|a|the|
    another) .. (wife|girlfriend|woman|lover|man|friend|partner|mistress|neighbour|girl|ass), fingering (one|a|another|
    himself|the (woman|girl|other)), (in|doing) (the)? missionary (explicit|pose|position|style|bed|couple), (couple|
    man|woman|lovers|pair) in missionary, explicit oil, (he|she) is inside (her|him), inside of her from behind,
    (finishing|finishes|finished|coming|comes|came|shooting|explod*|unload*) (on|over|onto|in|inside|all over) (his|
    her|their|the|a|my) .. (chest|face|tits|breasts|back|stomach|belly|mouth|ass|bum|arse|body|tongue|feet|hair|
    girlfriend|wife), (explicit|graphic|x rated|uncensored) (oil|scene|couple|act|depiction|illustration|drawing|
    painting|shot|fantasy|anime|fan art|fanart|furry|comic|pic|picture), (giv*|gave|get*|got|receiv*|perform*|having)
    (him|her|his|a|the|my|some|each other)? . oral (sex|to|on|in|under|from|while|at|behind|pleasure)?, (up|under) (a|
    the|her|womans|girls|schoolgirls) (woman|womans|girl|girls|lady|ladys)? skirt, (tongu*|lick*|suck*|nibbl*|kiss*|
    bit*|squeez*|pinch*|tweak*|fondl*) (a|the|her|his|another|each others|anothers)? . (womans|mans|girls|lovers|woman|
    man|anothers|girlfriends|wifes|partners) . (nipple|nipples|breast|breasts|crotch|thighs|cock|ass|bum|balls|boobs|
    tits|neck naked), camera up .. skirt, (close up|closeup|close view|macro|shot|view|scene|act|detail|point of view|
    pov|image|picture|full|visible|double|deep|explicit) (of)? penetration, (getting|gets|being|is) . (spanked and|
    fingered|fisted|licked|rimmed|felt up), (two|three|four|five|six|several) . (footmen|men|women|lovers|sailors|
    soldiers|guys|girls|maids|blokes) .. (riding one|in bed naked|naked in bed|having|taking turns), riding one of
    them, taking turns (on|with) (her|him), (bodice|corset|dress|breeches|trousers|blouse) undone .. (riding|straddl*|
    thrust*|moan*|on top of him|between her legs), (men|women|couple|couples|lovers|blokes|lads|guys|people|students|
    strangers|housewives|nuns|nurses|girls|newlyweds|pensioners|coworkers|colleagues) (screwing|boning|shagging|having
    it)
  `,
  faint: `
    sensual (pose|couple|woman|dance)~
  `,
  inContext: [
    {
      term: 'penis, penises, vagina~, vulva~',
      unless: `
        flaccid, limp, statue*, marble, sculpture~, anatom*, life drawing, charcoal, artistic, bathing, sauna,
        nude, naked, soft focus, fig leaf, streaker, tribesman`,
    },
    {
      term: '(going|goes|go|went) at it',
      with: `trousers, naked, nude, bed, lovers, toilet, loo, doggy*, moan*, shower, bent over, skirt, pants, horny,
        bonnet, tent, couple, sheets`,
    },
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
    (blowing|blow~) (bubbles|out|a horn|horns|kisses|glass|dandelions|a dandelion|up balloons|a whistle|whistles|smoke
    rings), undress~ (a|the) . (mannequin|doll|salad|window), rais~ a finger, cock ale~, deep throat~ (sing*|singer~|
    chant*|sound~), swingers golf, (golf|baseball) swinger~, wife shared (a|an|the), grop* (for|in|along|through|
    towards|around) (a|the|his|her|its|keys|glasses|darkness), (pin~|pinning|hem*|sew*|tak*|run|running|hold*) up ..
    skirt, foursome~ (on|of golfers|of friends|at the golf), swingers on (a|the) (playground|swing|swings), same sex
    (couple|wedding|marriage|parent|family|partner)~, same sex families, same sex, opposite sex, both sexes, sex
    education, sex ed, sex discrimination, sex equality, sex ratio, fair sex, fairer sex, single sex school~, sex of
    (the|a|their)? (baby|child|animal|chick)~, (baby|babys|biological) sex, sex and the city, sex pistols, sex
    chromosome~, sex linked, safe sex, (moby|spotted|andy|uncle) dick, dick (van dyke|tracy|turpin|cheney|whittington|
    clark|dale), tom dick and harry, dick and jane, dick grayson, moby dick, spotted dick, philip k dick, weather cock~,
    cock (pheasant|robin|bird|fight|linnet)~, cock a doodle doo, cock and (bull|hen), stop cock~, pussy (willow|cat|
    riot|galore|foot|bow)~, pussy willow branch~, pussycat~, cum laude, summa cum laude, magna cum laude, (study|
    kitchen|living|bedroom) cum (office|dining|study|workshop), sperm (whale|bank)~, sperm whale breach~, (oilseed|oil
    seed) rape, rape (seed|field|flower|blossom|oil|crop)~, field~ of rape, rape seed oil, cream pie~, food porn, earth
    porn, cabin porn, concrete vibrator~, vibrator (motor|for concrete), (african|zuni|zulu|wooden|tribal|nail)
    fetish~, fetish (figure|statue|object|priest|market|carving)~, horny (toad|lizard|goat)~, horny goat weed, anal
    fin~, anal (gland|temperature)~, erection of (a|the|an|new), steel erection, (tent|scaffold|building|crane)
    erection, an erection crew, ass~ and ox, ox and ass, wild ass~, jack ass, pack ass~, xxx large, size xxx, rimming
    (a|the) (glass|margarita|cocktail), rimming sugar, (get~|getting) laid off, erection of, erect (a|the) (tent|statue|
    building|tower), sex (chart|ratio|test|determination)~, jack off (all|the), lewd (gesture|sign|hand)~, raunchy
    (song|joke), cream pies, horny (shell|beak|scale|plate|skin)~, dildo (newfoundland|run|harbour|island)~, fanny
    (pack|bag|price|hill|craddock|brice|adams)~, (wizard|fish|duck|cricket|bird|frog) mating, mating (season|dance|call|
    pair|display|ritual of)~, (birds|swans|dragonflies|frogs|turtles|insects|butterflies|toads|lions|penguins|cranes|
    grebes) mating, (head|shoulder|back|foot|hand|scalp|neck) massage~, sex (of|and the city|education), intercourse
    pennsylvania, intercourse (pa|village|sign), (amish|pennsylvania|lancaster|village|town) .. intercourse, intercourse
    .. (pennsylvania|village|amish), (social|commercial|diplomatic) intercourse, (weather|wood|gold|stop|game|pea|hay|
    bib|water|young|proud|fighting|black|moor) cock~, cock (on|crowing|of the (walk|rock|north)|sparrow~|strutting|and
    bull), (quick|easy) quickie (lunch|mart|bread), getting head (start|count|massage|lice|lights), (give~|giving|
    gives) head (start|massage|rub|count|room|scratches)~, head (start|massage|massager|rub|torch|count)~, (bang~|
    banging) (the|a|his|her) (drum|drums|door|gong|gavel|table|pot|pots|pan|nail|piano), (nail~|screw~|drill~|pound~|
    pounding|hammer*) .. (plank|wood|wall|board|nail|screw|lid|shelf|picture|dough|hole|floor|roof|pavement|rain|surf|
    drum|steak|meat|mortar|pesto|spices), sailor~ mounting (the|a), mount~ (the|a|his|her) (queen guard|horse|police|
    bike|pony), mounted (queens|police|guard), bedding (plants|set|the), boned (corset|joint|fish|leg), (hot|warm) load
    of (laundry|bread), load (of laundry|bearing|on a truck), (cream|cherry|apple|pumpkin|custard) pie~, (lick~|suck~|
    sucking) (a|an|the|his|her) . (lollipop|ice cream|thumb|ice lolly|popsicle|lolly|spoon|plate|paw|paws|straw|dummy|
    pacifier|stamp|envelope|cone|bowl|whisk|fingers|cub|kitten|calf|salt lick|sweet|orange|lemon|bottle|toes), carnal~
    flower, lust (for life), sensual (silk|fabric|light|curves of), wanderlust, lustre, lustrous, moaning myrtle, (rug|
    carpet|shag) .. (munch*) (moth*), (eating|eat) out (at|in|on|with), kinky (hair|boots|curl*|afro|coil*|twist*),
    (orgy|orgasm) of (colour|color|flowers|light|sound), (passion|passionate) (fruit|flower|about|for), voyeur (of the
    sky), (latex|rubber|leather) (gloves|glove|balloon|paint|mattress|boots|jacket), collar and leash .. dog, dog ..
    (leash|collar), puppy .. (leash|collar|play), vore tex, ntr car, swingers (club golf), randy (travis|newman|moss|
    rhoads), cuckoo~, cuckoo clock~, cumulus, cumberland, cumbria, cumin, cumulative, cumquat~, cumulonimbus, cumulous,
    cumbersome, cummerbund~, cumbia, cumbrian, cumber, cumuli, (milf|dilf) (oil), sex worker rights, (porn|fap) free,
    doe~ (in|on) heat, cats (in|on) heat, anal* (retentive), cucks, quickie~ (divorce), eat~ out (at|in|on|with|of),
    (mother|baby|child|kitten) is inside, coming (in|over) (the|a|his|her) .. (back|door|hill|horizon), finishing ..
    (line|race|touches|nails|coat), came (back|in|over|home), oral (exam|history|hygiene|presentation|care|b|vaccine|
    medicine), penetration testing, depth of penetration, screw~ (in|on|down|together) (a|the|an|their|some) .. (bulb|
    lamp|light|shelf|shelves|board|plank|hinge|door|wall|bracket|lid|plate|bench|panel|screw|furniture)~
  `,
}
