import type { WordTable } from '../word-table.ts'

/** Sexual acts told as a scene: who does what to whom and where, in slang and euphemisms; places and things named alike. */
export const sexScenes: WordTable = {
  category: 'explicit',
  terms: `
    (wet|dripping|moist|aroused|swollen|glistening|spread|open|engorged|throbbing|juicy|tight|shaved|gaping|fingered|licked|penetrated|erect|hard|hairy
    open) (vulva|vagina|penis|pussy|slit|labia|clit|snatch|minge|fanny|muff|cooch|coochie|twat|cunt|shaft),
    (lick*|suck*|kiss*|finger*|rub*|touch*|strok*|teas*|tongu*|fondl*|nibbl*|penetrat*|thrust*|enter*|spread*|caress*|eat*)
    (her|his|the|a|their|my|each others|another) .
    (vulva|vagina|penis|labia|clit|snatch|minge|testicles|scrotum|nipples|perineum|taint|privates|genitals|crotch|groin),
    (do|does|did|doing|done|did) it (on|in|against|over|under|behind|up against|outside|while|all
    night|doggy|standing|from) (a|the|his|her|their|top of)? . (washing
    machine|kitchen|sofa|couch|bed|desk|table|floor|car|back
    seat|backseat|shower|beach|bonnet|hood|balcony|counter|toilet|loo|wall|tent|park|bushes|hay|barn|office|lift|elevator|photocopier|pool|hot
    tub|sauna|train|plane|behind), (at it|hard at it|going at it|at it hammer and tongs) (in|on|like rabbits|like
    bunnies|over|against|behind|under|all night) (a|the|his|her|their)? .
    (sauna|bed|sofa|couch|bushes|car|van|tent|shower|kitchen|hay|barn|toilet|loo|cubicle|office|desk|alley|back
    seat|backseat|hot tub|balcony|park|stairwell|lift|cupboard|closet|pool|locker room|changing room|dunes|woods),
    like rabbits .. (couple|bed|hump*|shag*|lovers|bang*), (give|gives|giving|gave|get|gets|getting|got)
    (him|her|his|a|the|some)? (handie|handies|rimmer|wristie|gobby|nosh|reach around|reacharound|beej|hummer|tit
    wank|tit job|footjob|knob job|bj|hj|wank), threeway (in|with|on|between|sex|scene|bed|couple), moresome,
    (explicit|graphic|steamy|raunchy|filthy|x rated|torrid)
    (mating|love|bedroom|intimate|lovemaking|adult|erotic|sexual|gay|lesbian|bdsm|fetish|couple|threesome|romp|encounter)
    . (scene|act|encounter|romp|session|scenes|moment)?, (mating|love|bedroom|sex) scene .. (explicit|nothing
    hidden|uncensored|graphic|nude|naked|thrust*), spit roast* ..
    (secretary|woman|girl|wife|blonde|brunette|redhead|milf|by two|between
    two|bloke|man|men|lads|housewife|actress|babe),
    (tug|tugs|tugging|tugged|toss|tosses|tossing|wank|jack|jacks|jerk|jerks) (off (a|the|his|her)? .
    (patient|man|bloke|guy|lad|lover|husband|client|boyfriend|customer|stranger|him|himself|herself|each
    other|another|someone)|(him|her|himself|herself|one another|each other) off),
    (bring|brings|bringing|finish|finishes|finishing|rub|rubs|rubbing|pull|pulls|pulling) (himself|herself|each
    other|one another|him) off (with|in (the|bed|a car)|under|by hand|onto|until),
    (bedroom|sauna|hotel|office|hay|poolside|shower|late night|naughty|kinky) romp~ .. (couple|thrust*|naked|lovers|no
    covers|explicit|sheets|sex*|bed|nude|covers|bonk*), (he|she|man|lover|they|stallion|stud)~
    (is|are|keeps|was|starts)? thrusting (into|in|from|hard|deep|between|inside|against|hips), (he|she|him|lover)~ is
    thrusting, (unzip~|unzipping|unzips|unbutton*|unbuckl*|undo*|opens|opening) (his|the mans|a mans|her bosss)? .
    (trousers|fly|flies|jeans|belt|breeches) .. (kneel*|on her knees|on his knees|mouth|lips|hard|bulge), (on her|on
    his|on their|kneeling) knees ... (unzip*|his fly|bulge|mouth (wide)? open and|cock|crotch|his trousers),
    (mouth|lips|tongue|head) (around|round|on|over|in|between|at|to|buried in|buried between) (his|her|a|the) .
    (cock|dick|member|shaft|crotch|thighs|balls|groin|manhood|penis|knob|willy|lap bobbing),
    (teas*|jiggl*|cup*|fondl*|juggl*|suck*|lick*|tickl*) (his|the)
    (balls|nuts|sack|bollocks|gonads|nads|plums|knackers),
    (bonk*|shagg*|boff*|rogering|rogers|rogered|rutting|humping|hump|humps|porking|porks|pork|knobbing|poking|ploughing|plowing|drilling|railing|rawdogging|raw
    dogging|smashing|clapping|banging|boinking|schtupping|shtupping|tupping|swiving|knocking boots
    with|deflowering|ravishing|mounting|mounts|riding|rides) (his|her|the|a|another|each|their|some) .
    (wife|husband|mistress|lover|girlfriend|boyfriend|secretary|maid|milkmaid|barmaid|neighbour|neighbours
    wife|boss|nanny|au pair|pool boy|gardener|cock|dick|dildo|each
    other|stepmom|stepsister|stepson|babysitter|escort|hooker|cheeks|landlady|vicar|countess|duchess|duke|stable
    boy|footman|plumber|housewife|postman|best man|bride|bridesmaid|stripper|pornstar|face), (knocking|bumping) boots,
    bumping uglies, bump uglies, horizontal (tango|mambo|hula|polka), beast with two backs, hanky panky, rumpy pumpy,
    slap and tickle, nookie, nooky, how~ s your father, (rolling|roll|romp*|tumbl*) in the (hay|sack|sheets) ..
    (lovers|naked|thrust*|bare|nude|milkmaid|undress*), afternoon delight couple, in flagrante, inflagrante, coitus,
    mid coitus, post coital, postcoital, fornicat*, procreat* (couple|scene|on), (carnal|conjugal)
    (act|acts|relations|pleasure|pleasures|knowledge|embrace|desire|union|rights)~, (sexual|erotic|carnal)
    (congress|union|relations|encounter|encounters|embrace|congress|gratification|fantasy|frenzy|ecstasy|tension|play),
    (lads|men|women|girls|guys|blokes|lovers|couple|boys over twenty|students|sailors|adults)
    (sucking|licking|blowing|fingering|pleasuring|tasting|eating|fisting|rimming|stroking|jerking|wanking|tossing)
    (each other|one another), (grind~|gyrat*|bounc*|rid~|riding|writh*|straddl*|bob~|bobbing) (on|in|up and down
    on|over|against|astride) (his|her|a|the|another) . (lap|face|crotch|thigh|hips|groin|bulge) ..
    (finish*|moan*|orgas*|cum*|naked|climax*|comes|until|hard|pant*|sweat*), (until|till) (he|she|they)
    (finish|finishes|comes|cums|climaxes|orgasms|explodes|bursts|shoots), (his|her|their|a|two|three|four) .
    (fingers|finger|tongue|cock|dick|fist|toy|thumb) (deep|buried|sliding|knuckle deep|thrust|working|pumping|all the
    way|inside) .. (inside|in|into|up) (her|him|me|his|their|a woman|the woman), (in|doing|do|the) (a|the)? (69|sixty
    nine|sixtynine) .. (position|couple|bed|lovers|women|men|oral|view|pose|explicit),
    (couple|lovers|women|men|pair|two|girls|guys)~ .. (in|doing) (a|the)? (69|sixty nine),
    (bent|bending|folded|leaning|sprawled) over (a|the|his|her|their) .
    (desk|table|sofa|couch|counter|bonnet|knee|lap|bed|chair|sink|railing|hay bale|barrel) .. (skirt
    (up|lifted|hiked)|by her (master|boss|lover)|by his|knickers|panties|from
    behind|spank*|thrust*|naked|nude|take*|fuck*|ass up|arse up|caned), (domme|dominatrix|mistress|dom|femdom)~ ..
    (strap|whip|crop|slave|all fours|latex|heel|boot|leash|pegg*), (femdom|domme|dommes), sloppy
    (toppy|head|blowjob|seconds with), gluck gluck, gawk gawk, (legs|thighs) (wrapped|locked|clamped) (round|around)
    (his|her|each others|a mans|the mans|her lovers) (hips|waist|back|head|face|ears) ..
    (naked|nude|bed|thrust*|moan*|moving|inside|lovers|undress*|pant*), (give|gives|giving|gave|get|gets|getting|got)
    (him|her|his boss|a bloke|a stranger)? a (handy|noshing) (under|in|behind|on|at|to|from|through|for)
  `,
  innocent: `
    (cumming|hooker|intercourse|fucking|climax|beaver|sexsmith|condom|dildo|pornic|horneytown|pussy|titty hill| bald
    knob|knob lick|lickey|cockermouth|bell end|brown willy) .
    (georgia|oklahoma|colorado|pennsylvania|pa|newfoundland|cornwall|austria|france|germany|minnesota|saskatchewan|michigan|texas|ohio|town|village|city|county|ontario|worcestershire|gloucestershire|cotswolds|orkney|california|virginia|kentucky|usa|road
    sign|castle|station|harbour|harbor|main street|high street|quilt~|hills|square), pornic castle, mount~ pornic,
    (village|town|city|county|harbour|port|beach) of (cumming|hooker|intercourse|fucking|climax|condom|dildo|pornic),
    hooker (oak|telescope|valley|glacier|lake|track|chemical), (prop|flanker|fullback|scrum|rugby|lineout|prop and) ..
    hooker~, hooker~ .. (scrum|prop|lineout|rugby|line out|try line), john lee hooker,
    (rakes|spades|forks|shovels|trowels|seedlings|garden) .. hoes, hoes ..
    (rakes|spades|forks|shovels|shed|barn|garden|potting|allotment|soil|weed~|field|vegetable~), orgy of ..
    (blossom~|flowers|colour|color|spring|sound|light|shopping|cake|food|chocolate|patterns|textures|leaves|cheese),
    orgasmic (chocolate|cake|dessert|flavour~|flavor~|burger|coffee|taste),
    (stag|stags|deer|buck|bucks|elk|moose|antelope|bull elk|red deer|ibex|goats) .. rutting, rutting ..
    (stag|stags|deer|buck|bucks|elk|moose|season|ground|ibex|autumn), super bowl xxx, xxx
    (olympiad|olympics|large|anniversary|super bowl), sixty nine (red|blue|balloon~|candles|sheep|steps|years|love
    songs|pages|bottles|dollars|trombones), glory hole~ .. (glass*|furnace|kiln|blow*|blowpipe|molten|spillway|dam),
    (glass*|furnace|molten|spillway|dam|blowpipe) .. glory hole~, pegging
    (down|out|tents|the|a|laundry|clothes|washing|tent|board|game) .. (tent~|marquee|line|washing|laundry|clothes|guy
    ropes|groundsheet|cribbage)?, pegging (tents|laundry|clothes|washing), cribbage .. pegging, strap~ on
    (a|an|the|his|her|their) .. (backpack|rucksack|helmet|skates|boots|skis|sandals|watch|seat
    belt|parachute|armour|armor|snowshoes|boot|goggles|wings|jetpack|saddle), strap on (roller
    skates|skates|sandals|wings|watch|goggles|fairy wings|rucksack|backpack|crampons|snowshoes|spurs|shin pads|heels),
    peep~ (through|behind|out) .. (curtains|window|tent|keyhole), leather harness~ ..
    (horse|draft|draught|pony|dog|ox|oxen|husky|sled|climb*|bull|mule|donkey|reindeer|parrot|falcon),
    (horse|draught|draft|pony|dog|ox|sled|falconry|carriage)~ .. leather harness~, ass~ ..
    (mountain|path|firewood|panniers|load|laden|cart|brayi*|hay|milk|hooves|herd|saddle|thistle~), ass milk cheese,
    wild asses, clever dick, squirting (from|of|out|into|water|a (water|hose)) ..
    (trunk|elephant~|hose|lemon|orange|fountain|squid|ketchup|mustard|bottle|water|flower|clam~|whale|gun),
    (water|lemon|ketchup|mustard|juice|ink|elephant|squid|soap|cream|oil can) squirting, shagging flies, pony play
    (area|ground|ground|paddock), phallus impudicus, phalloid, peep show ..
    (paper|theatre|theater|victorian|toy|card|box|optical|miniature|accordion),
    (paper|toy|optical|card|victorian|miniature) peep show~, cock (a hoop|sure|robins|of rock|of the rock|leekie|a
    leekie|pit|horse), ride a cock horse, sailors cock hat, golden shower tree~, (cassia|golden shower) ..
    (tree|bloom|cassia|blossom~|fistula), scissoring (through|paper|open|legs of (a|the) (lift|jack)|lift), fingering
    (a|the) (flute|recorder|guitar|clarinet|violin|rosary|saxophone|coin|beads|keys|tin whistle|oboe|trumpet|chord),
    (guitar|flute|recorder|clarinet|violin|piano|saxophone) fingering~,
    (hog|pig|lamb|boar|ox|goat|chicken|beef|pork|kebab|doner|rotisserie)~ .. spit roast*, spit roast* ..
    (hog|pig|lamb|boar|ox|goat|chicken|beef|pork|garden party|village fete|cooks|butchers), doing it in the kitchen ..
    (cak*|bak*|family|cook*|diy), doing it (again|together|yourself|right), (rub~|strok*|touch*|polish*) the shaft of
    (a|the) (spear|cue|arrow|lance|club|oar|column|paddle|broom|axe), rub~ off (a|the) .
    (line|pencil|chalk|paint|rust|mark|stain)~
  `,
}
