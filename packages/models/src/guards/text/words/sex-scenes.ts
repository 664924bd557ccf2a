import type { WordTable } from '../word-table.ts'

/** Sexual acts told as a scene: who does what to whom and where, in slang and euphemisms; what is named alike. */
export const sexScenes: WordTable = {
  category: 'explicit',
  terms: `
    (couple|lovers|partners|nude|naked|both|bodies|woman|man|she|he) .. (climaxing|orgasming), (pleasured|teased|
    stimulated|fucked|stuffed) (with|by) (a|her|his|the|two|three) . (toy|toys|vibrator|tongue|dildo|wand|machine|
    tentacle|tentacles|men|women|lover|lovers|strangers), him inside (of)? her, (lovers|couple|bodies) .. (joined|
    united|coupled) .. inside (her|him), (touch*|strok*|lick*|finger*) .. between (the|her|his|their|each others)
    (legs|thighs), (jerk*|wank*|jack*) (her|his|my) (husband|boyfriend|boss|lover|partner|mate|roommate|brother in
    law|wife|girlfriend), cock (straining|throbbing|twitching|pulsing|leaking|springing free|hard|in hand|in (her|his)
    (hand|mouth|fist)|between (her|his)|and balls), (slides|sliding|slid|eases|easing|pushes|pushing|sinks|thrusts|
    thrusting) in (slowly|deep|deeply|inch by inch|gently|from behind|to the hilt) .. (bite*|biting|moan*|bare|naked|
    gasp*|bodies|her lip|sheets|bed), tongue (circling|swirling|flicking|tracing|lapping|teasing|probing|darting|
    exploring) .. (his|her) . (tip|rim|hole|slit|shaft|length|nub|clit|bud|nipple|nipples|thigh|thighs|folds|navel),
    (seed|cum|load|semen|juices|nectar|spend) (leak*|drip*|ooz*|run*|spill*|flow*|gush*|pour*|trickl*|squirt*) (out of|
    from|down|between|inside) (her|his|them|him) (thigh*|legs|body|hole|chin|lips|mouth|fingers)?, (gagging|gags|
    choking|chokes|slobber*|drool*) (on|around|over) (a|his|the|her|him) . (big one|cock|length|member|dick|dildo|
    shaft|size|girth|monster|manhood|knob), servic* (the other|another (man|guy|bloke)|each other|one another|two (men|
    guys|blokes|women)|(him|her) (orally|with)), (lovers|couple|both|pair|man and woman) .. (peaking|climaxing|
    cumming|coming together), (finger|fingers|tongue|thumb|cock|tip|shaft|toy) .... (her|wet|slick|moist|swollen|
    glistening|dripping) (folds|slit|entrance|petals|core|mound|sex), (her|wet|slick|moist) (folds|entrance|slit|sex)
    (spread|parted|glisten*|exposed|dripping|on display|open), under (the|his|her|a) . desk .... (fly|unzipped|
    sucking|giving head|mouth full|between his (legs|knees)|crotch), (bosss|his|mans|masters|professors) (fly|zip|
    zipper) (open|undone|down|unzipped), (at it|go at it|going at it|mating|breeding|screwing|doing it) like (rabbits|
    bunnies|animals|dogs|teenagers), rosebud prolapse, (anal|rectal) (gape|prolapse), gape (porn|shot|anal), (lick*|
    suck*|eat*|slurp*|drink*|nibbl*) .. (off|from|out of) (her|his|a womans|the womans|each others) . (nipple|nipples|
    breast|breasts|tits|naked body|body|thighs|cock|cleavage|navel|bum|buttocks|crotch), (hard|rock hard|stiff|erect|
    tenting|bulging) in (his|her) . (sweatpants|pants|boxers|trousers|shorts|jeans|briefs|underwear|joggers|speedos|
    hand|grip), (outline|imprint|print|contour) of (his|a) . (cock|dick|member|manhood|package|penis|erection|junk),
    dick print~, bulge (outline|visible|print), three way (with|between|among|in|involving) . (girl|woman|man|men|
    couple|unicorn|guy|wife|lovers|bedroom|friends|bi|two (men|women|girls|guys)), (lift*|hik*|pull*|rais*|push*|
    hitch*|flip*) (up)? (her|the maids|the womans) (skirt|dress|skirts) (up)? and (take*|took|enter*|fuck*|mount*|
    thrust*|slid*|unzip*|ha* his way|push*), (takes|taking|took|has|had|having|fucks|does|doing) (her|him) (right)?
    (up)? (there)? (against|over|on) (a|the|his|her|their) . (wall|desk|table|counter|sofa|couch|bed|bonnet|tree
    trunk|washing machine|workbench), (having|has|have|had) (his|her) (wicked)? way with (her|him), (in|during) (the
    act of)? (coupling|copulation|coition|mating) .. (couple|lovers|man and woman|two people|bed|human|adults|explicit|
    naked|nude|elves), (swallow*|take|takes|taking|took|suck*|worship*|devour*) (every|each|all|the whole|the full)
    (inch|length|of)? (of)? (him|his (cock|member|length|shaft|manhood|dick)), (pump*|thrust*|slam*|pound*|grind*|
    slid*|plung*|sink*|buck*|rut*|piston*|hammer*) (hard|deep|deeply|slowly|away)? (into|inside|in and out of|in and
    out|against) (his|her|a|the|another|each|my) . (girlfriend|boyfriend|wife|husband|lover|lovers|partner|mistress|
    secretary|maid|stepmom|milf|twink), (thrust*|slam*|pound*|grind*|slid*|plung*|sink*|buck*|rut*|piston*) (hard|
    deep|deeply|slowly)? (into|inside|in and out of|against) (her|their) . (hole|ass|arse|hips|thighs), (double
    (ended|sided|headed)|insertable|insertion|inserted|vibrating|thrusting|remote controlled|lovense|silicone) (toy|
    wand|dong|egg|bullet|plug)~, (toy|plug|beads|egg|wand) (inserted|inside (her|him|herself|himself)|up (her|his)|
    buzzing), lovense~, hitachi wand~, magic wand .. (orgasm*|moan*|between|herself|naked|massager), (spill*|spend*|
    spent|empty*|emptie*|releas*|shoot*|spurt*|unload*|splatter*|spray*|jet*|squirt*) (himself|his (seed|load|spend|
    cum|essence|release)|all his) . (across|over|on|onto|in|inside|into|all over|deep) (her|his|their), (lady|
    ladies|girl|girls|woman|women) of (pleasure|the night|easy virtue|negotiable affection), servic* (a|the|his|her|
    two|three|several) . (sailor|sailors|punter|john|soldier|soldiers|landlord|boss|master|mistress|stranger|
    strangers|guy|guys|bloke|husband|wife|lover), (lips|mouth|hand|fingers) (wrapped|closed|sealed|stretched|locked|
    clamped|sliding|bobbing|working) (tightly)? (around|round|over|down|along) (a|his|the|her|him|my) . (shaft|member|
    cock|length|girth|tip|manhood|knob|willy|boner|erection|hardness), (bouncing|bounces|bounced|bounce) (up and
    down)? (on|atop|on top of) (him|his (lap|hips|cock|member|thighs)), (riding|rides|grinding|grinds|rocking|
    straddling|writhing|squirming|sitting) (up and down)? (on top of|atop|astride|on) (him|her|each other|one
    another) .. (moan*|thrust*|naked|bed|sheets|sweat*|climax*|orgasm*|ecstasy|pleasure|nude), (backdoor|back door)
    (action|entry|sex|fun|love|play|penetration), (bottle|tube) of lube .. (bed|nightstand|bedside|condom*|toy*|
    naked), lube (bottle)? on (the|a) (bed|nightstand|bedside*|pillow), (lubed|lubing) (up|and) .. (hole|fingers|cock|
    ready|fist|dildo|toy|bed), (under tail|undertail|tailhole|tail hole|anthro|furry|vixen|feral|kobold|protogen|
    catgirl|wolfgirl|bunnygirl) .. (presenting|spread|dripping|tail (raised|lifted|up)|knot*|in heat|tailhole|
    breeding|mounted|rear up), (fox|wolf|vixen|husky|dragon|mare|stallion|anthro|furry|kobold) .... (tailhole|
    undertail|under tail|spread dripping|knotting), (enter|enters|entered|entering|penetrat*|stretch*) (her|him)
    (slowly|gently|deeply|deep|hard|roughly|fully|completely|raw|bareback|from above|with (a|one) (thrust|groan|
    moan)), (pin|pins|pinning|pinned|push*|press*|throw*) (her|him) (to|onto|down on|into|against) the (mattress|
    headboard|sheets|bed) ... (enter*|kiss*|thrust*|moan*|inside|naked|strip*|undress*|deep|legs|hips|penetrat*|
    passion*), (she|he|i|they) (came|cums) so (hard|much), (legs|thighs|knees) (shaking|trembling|quivering|twitching)
    .. (orgasm*|sheets|climax*|pleasure|moan*|soaked|ecstasy|vibrator), (sheets|bed|mattress|panties|knickers)
    (soaked|drenched|stained) .. (orgasm*|cum|squirt*|legs|sex|couple|lovers|desire|arousal|lust), (lovers|couple|
    bodies|pair|they|two people)~ . joined at (the)? (pelvis|hips|groin|loins|crotch|waist), tantra (couple|pose|
    position|lovers|union), tantric (couple|union|pose|position|lovers|embrace), fingering (a|the|his|her|my)? .
    (patient|wife|girlfriend|woman|student|maid|boyfriend|man|lover|friend|stepsister|milf|secretary|nurse|pussy|
    clit|ass|hole|slit), milk* (a (man|guy|stud)|him|the (man|guy|stud)) .. (dry|cock|load|prostate|empty), (gasping|
    panting|screaming|shuddering|trembling|arching|groaning) (in|with|from) (pleasure|ecstasy|lust|passion) .. (bed|
    sheets|couple|naked|lover*|him|her|nude|sofa|shower), (take|takes|taking|took|swallow*|gulp*|slid*|shov*|push*|
    ram*|forc*) (him|it|his|her|the)? (all|whole|length|deep)? . (all the way|deep|whole|right)? (down|into) (her|
    his|their) throat, (on (her|his|their) knees|kneel*) ... (manhood|member|length|shaft|cock|him) .. (mouth|lips|
    throat|tongue), (manhood|member|cock|shaft|length|hardness) (between|in|inside|into|past|against) (her|his|
    their|a) . (lips|mouth|throat|tongue|hand|hands|thighs|breasts|cleavage), (him|he|himself|cock|shaft|manhood)
    (buried|sheathed|seated|lodged) . (deep|balls)? (inside|in|within|into) (her|him|them), (buried|sheathed) (deep|
    fully|completely|to the hilt|to the root) (inside|in|within) (her|him|them), (fingers|finger|hand|toy|thumb)
    (inside|deep inside|up|into|between) (herself|himself), (she|he|woman|man|wife|girl)~ (rides|riding|mounts|
    bounces on|bouncing on|grinds on|straddles) (him|her) .. (hard|moan*|sweat*|bed|pov|faster|deep*|wild*|climax*|
    orgasm*|naked|pleasure|sheets|slow*|sofa|couch|passion*|ecstasy), (one|him|man|guy|bloke|lad)~ topping (the
    other|him|his|another), (gay|lesbian|straight|couple|lovers|threesome)~ ... (explicit|xxx|uncensored|hardcore|
    nsfw|x rated), (explicit|uncensored|hardcore|x rated) .... (couple|couples|lovers|gay|lesbian|lesbians|threesome|
    bedroom), (inside|in) (her|him|himself|herself) .. (moan*|thrust*|groan*|grunt*|climax*|orgasm*|ecstasy),
    (push*|slid*|sink*|plung*|slam*|eas*|driv*|ram*|slip*) (himself|his (length|member|manhood|shaft|hips|cock)|deep|
    deeply|in and out|balls deep) (in|into|inside|of|between|against|up) (her|him|them|the (woman|man|girl)|a (woman|
    man|girl)|his (wife|lover|girlfriend|boyfriend)), (legs|thighs|knees) (spread|open|splayed|parted|wide|up|apart|
    behind (her|his) (head|ears)) .. (wide|apart)? .. (penetrat*|finger*|tongue|thrust*|dildo|vibrator|touch*
    herself|lick*|between them|waiting for him|inviting him|rubbing|toy|play* with), (face|head|mouth|tongue) (buried|
    pressed|nestled|burrowed|diving|lapping|between|down) .. (her|his) .. (legs|thighs|crotch|lap|groin|loins|bush),
    (kneel*|squat*|crouch*) (between|astride|over) (her|his|the) .. (legs|thighs|face|lap) .. (lick*|mouth|tongue|
    suck*|naked|lower*|moan*|lap*), (wrapp*|clos*|lock*|pursed) (her|his) (lips|mouth|hand|hands|fingers) (around|
    round|over|on) (him|his|it|the (tip|head|base)) .. (suck*|shaft|member|cock|length|girth|strok*|manhood|moan*|
    hard*|bob*|tip), (strok*|pump*|work*|tug*|jerk*|grip*|squeez*) (him|himself|his (length|member|girth|hardness|
    thing|erection)) .. (until|to (completion|climax|the edge|orgasm)|hard|bed|shower|slowly|camera|moan*|finish*|
    off), (pleasur*|satisfy*|satisfi*|play*|toy*) (with)? (herself|himself|themselves) .. (bed|bath|shower|sofa|
    couch|camera|alone|night|chair|window|toy|fingers|hand|webcam), (her|his) hand (down|in|inside) (her|his|the
    front of (her|his)) . (knickers|panties|pants|boxers|trousers|underwear|jeans|briefs|shorts) .. (moan*|pleasur*|
    eyes closed|bed|strok*|rubb*|herself|himself|hard), (mid|post|pre) (orgasm|climax|coitus|penetration|sex|fuck|
    thrust), (sticky|white|milky|warm|hot|thick) (fluid|fluids|seed|cream|goo|liquid|strings|ropes|load) .. (drip*|
    run*|leak*|trickl*|spray*|splatter*|shoot*|cover*|all over) .. (thigh*|breast*|chest|face|chin|lips|belly|
    stomach|tits|legs|mouth|tongue|her|his body), (seed|load|spend|cream) (drip*|run*|leak*|trickl*|spill*|ooz*) ..
    (her|his) .. (thigh*|legs|chin|lips|mouth|hole|breast*), (ropes|strings|spurts|jets) of (cum|seed|semen|it|cream),
    (he|she|they|lover|couple) (spills|spilling|spill|releases|spends|empties) (his|her|their|himself|inside|seed|
    into) . (seed|load|inside|into|on|over|in) .. (her|him), (make|making|makes|made) (her|him) (cum|come|moan|squirt|
    orgasm|climax|scream in), (she|he|they) (cums|orgasms|climaxes), (couple|lovers|pair|newlyweds|two (men|women|
    girls|guys|people)|man and (a)? woman|husband and wife) .. (having it off|getting it on|shagging|bonking|bumping|
    rutting|humping|coupling|copulat*|fornicat*|mating|joined at the hips|joined at the groin|hooking up in bed|going
    all the way|in coitus|in congress|mid act|doing the (deed|nasty|dirty)|in the act), (do|does|doing|did) the
    (nasty|dirty deed|horizontal), doing the deed .. (couple|bed|lovers|sheets|car), getting (busy|frisky|nasty|dirty|
    jiggy|down and dirty) (in|on|under|between) (the|a) . (bed|sheets|backseat|back seat|shower|car|sofa|couch|covers|
    tub|duvet), (lovers|couple|bodies|limbs|pair) .. (tangled|entwined|intertwined|entangled|locked|writhing|rocking|
    moving) .. (moan*|sweat*|thrust*|ecstasy|pleasure|orgasm*|climax*|hips|gasping|panting|penetrat*|explicit),
    (moaning|writhing|whimpering) (in|with|from) (pleasure|ecstasy|lust|passion|orgasm|desire), (bring*|brought|
    drive*|driving) (her|him) to (climax|orgasm|the brink|the edge|completion), (ass|arse|bum|butt) (up|raised|in the
    air) .. (face down|waiting|from behind|offered|present*|ready|mounted|begging), face down (ass|arse|bum|butt) up,
    (taken|mounted|pounded|ploughed|plowed|rammed|entered|railed|drilled|done|had|nailed) (roughly|hard|deeply|doggy)?
    from (behind|the rear), (take|takes|taking|took|enter|enters|entering|mounts|mounting) (her|him|his (wife|lover|
    girlfriend|boyfriend|partner|mistress|secretary)|a (woman|man)|the (maid|woman|girl|nurse|secretary)) .. from
    (behind|the rear), (swap*|swapping|sharing) (partners|wives|husbands|spouses) .. (bed|party|club|orgy|naked|hotel|
    swing*|couples), (wife|husband|girlfriend) (swap|swapping) party, (sits|sitting|sat|squats|squatting|lowers
    herself|sinks down|sinking) (on|onto) (his|her|the|a) . (face|cock|member|dildo|shaft|lap and grind*|manhood|
    length|girth), (whack*|flog*|spank*|chok*|slap*) (off|the (monkey|bishop|dolphin|salami|weasel)|one off|one out),
    (crank*|rub*|knock*|bash*|squeez*|bang*) one (out|off), bash~ the bishop, polish~ the (banana|knob|bishop), choke~
    the chicken .. (bed|man|him|bloke|guy|alone|porn), flick~ (the|her) bean, shagfest, bonkfest, fuckfest, wank bank,
    spank bank, sugar (daddy|baby) .. (bed|naked|lap|lingerie|hotel), friends with benefits .. (bed|naked|sheets), one
    night stand .. (bed|naked|sheets|moan*), booty call, (breast|boob|tit) (sex|fuck|job), (titty|boob|thigh|hand|
    oral|phone|anal|phone|van|makeup|shower|car|tantric|rough|cam) sex, (wet|dripping|moist|aroused|swollen|
    glistening|spread|open|engorged|throbbing|juicy|tight|shaved|gaping|fingered|licked|penetrated|erect|hard|hairy
    open) (vulva|vagina|penis|pussy|slit|labia|clit|snatch|minge|fanny|muff|cooch|coochie|twat|cunt|shaft), (lick*|
    suck*|kiss*|finger*|rub*|touch*|strok*|teas*|tongu*|fondl*|nibbl*|penetrat*|thrust*|enter*|spread*|caress*|eat*)
    (her|his|the|a|their|my|each others|another) . (vulva|vagina|penis|labia|clit|snatch|minge|testicles|scrotum|
    nipples|perineum|taint|privates|genitals|crotch|groin), (do|does|did|doing|done|did) it (on|in|against|over|under|
    behind|up against|outside|while|all night|doggy|standing|from) (a|the|his|her|their|top of)? . (washing machine|
    kitchen|sofa|couch|bed|desk|table|floor|car|back seat|backseat|shower|beach|bonnet|hood|balcony|counter|toilet|loo|
    wall|tent|park|bushes|hay|barn|office|lift|elevator|photocopier|pool|hot tub|sauna|train|plane|behind), (at it|hard
    at it|going at it|at it hammer and tongs) (in|on|like rabbits|like bunnies|over|against|behind|under|all night) (a|
    the|his|her|their)? . (sauna|bed|sofa|couch|bushes|car|van|tent|shower|kitchen|hay|barn|toilet|loo|cubicle|office|
    desk|alley|back seat|backseat|hot tub|balcony|park|stairwell|lift|cupboard|closet|pool|locker room|changing room|
    dunes|woods), like rabbits .. (couple|bed|hump*|shag*|lovers|bang*), (give|gives|giving|gave|get|gets|getting|got)
    (him|her|his|a|the|some)? (handie|handies|rimmer|wristie|gobby|nosh|reach around|reacharound|beej|hummer|tit wank|
    tit job|footjob|knob job|bj|hj|wank), threeway (in|with|on|between|sex|scene|bed|couple), moresome, (explicit|
    graphic|steamy|raunchy|filthy|x rated|torrid) (mating|love|bedroom|intimate|lovemaking|adult|erotic|sexual|gay|
    lesbian|bdsm|fetish|couple|threesome|romp|encounter) . (scene|act|encounter|romp|session|scenes|moment)?, (mating|
    love|bedroom|sex) scene .. (explicit|nothing hidden|uncensored|graphic|nude|naked|thrust*), spit roast* ..
    (secretary|woman|girl|wife|blonde|brunette|redhead|milf|by two|between two|bloke|man|men|lads|housewife|actress|
    babe), (tug|tugs|tugging|tugged|toss|tosses|tossing|wank|jack|jacks|jerk|jerks) (off (a|the|his|her)? . (patient|
    man|bloke|guy|lad|lover|husband|client|boyfriend|customer|stranger|him|himself|herself|each other|another|someone)|
    (him|her|himself|herself|one another|each other) off), (bring|brings|bringing|finish|finishes|finishing|rub|rubs|
    rubbing|pull|pulls|pulling) (himself|herself|each other|one another|him) off (with|in (the|bed|a car)|under|by
    hand|onto|until), (bedroom|sauna|hotel|office|hay|poolside|shower|late night|naughty|kinky) romp~ .. (couple|
    thrust*|naked|lovers|no covers|explicit|sheets|sex*|bed|nude|covers|bonk*), (he|she|man|lover|they|stallion|stud)~
    (is|are|keeps|was|starts)? thrusting (into|in|from|hard|deep|between|inside|against|hips), (he|she|him|lover)~ is
    thrusting, (unzip~|unzipping|unzips|unbutton*|unbuckl*|undo*|opens|opening) (his|the mans|a mans|her bosss)? .
    (trousers|fly|flies|jeans|belt|breeches) .. (kneel*|on her knees|on his knees|mouth|lips|hard|bulge), (on her|on
    his|on their|kneeling) knees ... (unzip*|his fly|bulge|mouth (wide)? open and|cock|crotch|his trousers), (mouth|
    lips|tongue|head) (around|round|on|over|in|between|at|to|buried in|buried between) (his|her|a|the) . (cock|dick|
    member|shaft|crotch|thighs|balls|groin|manhood|penis|knob|willy|lap bobbing), (teas*|jiggl*|cup*|fondl*|juggl*|
    suck*|lick*|tickl*) (his|the) (balls|nuts|sack|bollocks|gonads|nads|plums|knackers), (bonk*|shagg*|boff*|rogering|
    rogers|rogered|rutting|humping|hump|humps|porking|porks|pork|knobbing|poking|ploughing|plowing|drilling|railing|
    rawdogging|raw dogging|smashing|clapping|banging|boinking|schtupping|shtupping|tupping|swiving|knocking boots with|
    deflowering|ravishing|mounting|mounts|riding|rides) (his|her|the|a|another|each|their|some) . (wife|husband|
    mistress|lover|girlfriend|boyfriend|secretary|maid|milkmaid|barmaid|neighbour|neighbours wife|boss|nanny|au pair|
    pool boy|gardener|cock|dick|dildo|each other|stepmom|stepsister|stepson|babysitter|escort|hooker|cheeks|landlady|
    vicar|countess|duchess|duke|stable boy|footman|plumber|housewife|postman|best man|bride|bridesmaid|stripper|
    pornstar|face), (knocking|bumping) boots, bumping uglies, bump uglies, horizontal (tango|mambo|hula|polka), beast
    with two backs, hanky panky, rumpy pumpy, slap and tickle, nookie, nooky, how~ s your father, (rolling|roll|romp*|
    tumbl*) in the (hay|sack|sheets) .. (lovers|naked|thrust*|bare|nude|milkmaid|undress*), afternoon delight couple,
    in flagrante, inflagrante, coitus, mid coitus, post coital, postcoital, fornicat*, procreat* (couple|scene|on),
    (carnal|conjugal) (act|acts|relations|pleasure|pleasures|knowledge|embrace|desire|union|rights)~, (sexual|erotic|
    carnal) (congress|union|relations|encounter|encounters|embrace|congress|gratification|fantasy|frenzy|ecstasy|
    tension|play), (lads|men|women|girls|guys|blokes|lovers|couple|boys over twenty|students|sailors|adults) (sucking|
    licking|blowing|fingering|pleasuring|tasting|eating|fisting|rimming|stroking|jerking|wanking|tossing) (each other|
    one another), (grind~|gyrat*|bounc*|rid~|riding|writh*|straddl*|bob~|bobbing) (on|in|up and down on|over|against|
    astride) (his|her|a|the|another) . (lap|face|crotch|thigh|hips|groin|bulge) .. (finish*|moan*|orgas*|cum*|naked|
    climax*|comes|until|hard|pant*|sweat*), (until|till) (he|she|they) (finish|finishes|comes|cums|climaxes|orgasms|
    explodes|bursts|shoots), (his|her|their|a|two|three|four) . (fingers|finger|tongue|cock|dick|fist|toy|thumb) (deep|
    buried|sliding|knuckle deep|thrust|working|pumping|all the way|inside) .. (inside|in|into|up) (her|him|me|his|
    their|a woman|the woman), (in|doing|do|the) (a|the)? (69|sixty nine|sixtynine) .. (position|couple|bed|lovers|
    women|men|oral|view|pose|explicit), (couple|lovers|women|men|pair|two|girls|guys)~ .. (in|doing) (a|the)? (69|sixty
    nine), (bent|bending|folded|leaning|sprawled) over (a|the|his|her|their) . (desk|table|sofa|couch|counter|bonnet|
    knee|lap|bed|chair|sink|railing|hay bale|barrel) .. (skirt (up|lifted|hiked)|by her (master|boss|lover)|by his|
    knickers|panties|from behind|spank*|thrust*|naked|nude|take*|fuck*|ass up|arse up|caned), (domme|dominatrix|
    mistress|dom|femdom)~ .. (strap|whip|crop|slave|all fours|latex|heel|boot|leash|pegg*), (femdom|domme|dommes),
    sloppy (toppy|head|blowjob|seconds with), gluck gluck, gawk gawk, (legs|thighs) (wrapped|locked|clamped) (round|
    around) (his|her|each others|a mans|the mans|her lovers) (hips|waist|back|head|face|ears) .. (naked|nude|bed|
    thrust*|moan*|moving|inside|lovers|undress*|pant*), (give|gives|giving|gave|get|gets|getting|got) (him|her|his
    boss|a bloke|a stranger)? a (handy|noshing) (under|in|behind|on|at|to|from|through|for)
  `,
  innocent: `
    between the legs of (a|an|the|his|her) . (table|chair|desk|tower|tripod|horse|elephant|bench|stool|giraffe|statue|
    bridge|piano|compass), (cat|kitten|dog|puppy|baby|toddler)~ .. (teased|stimulated) (with|by) (a|the), (seed|juices|
    nectar|load)~ .. (from|out of|down) (him|her) (hand|basket|bag|bucket|packet|cart|palm|pocket), bulge visible (in|
    under|on) (a|the) . (wall|tyre|tire|pipe|ceiling|map|carpet|bag|sack), (his|her) (zip|zipper|fly) (open|undone|
    down) .. (jacket|coat|hoodie|tent|bag|fleece), (hair|jacket|coat|hoodie|backpack|tent) .. (zip|zipper) (open|
    undone|down), (cat|kitten|dog|puppy|bird|butterfly|fly|bee|spider|parrot|baby) (sits|sitting|sat|asleep) on (his|
    her) face, (plumber|mechanic|cleaner|gardener|chef|surgeon|cook|dentist|carpenter|scientist|student|tailor|
    jeweller|baker)~ (bent|bending|leaning) over .. from behind, explicit (instructions|lyrics|label|warning|
    permission|consent form|formula|map|directions|content warning), hardcore (punk|gamer|gaming|band|gig|hikers|
    cyclist*|runner*|workout|parkour|mountain*|history|fan~|fans|techno), (couple|lovers|bedroom|threesome) ..
    (explicit (instructions|permission)|hardcore (punk|gamer~|gaming|gig|band|fan~|hiker~|cyclist~|runner~)), (make|
    making|made) (her|him) come (home|back|down|to|with|along|over|in|out|running|alive), made him come, make him come,
    (rides|riding|mounts|straddles) (him|her) .. (horse|saddle|pony|prairie|mare|stallion|gallop*|bareback|dragon|
    reins), (horse|pony|mare|stallion|dragon|camel|donkey|elephant|broomstick) .. (she|he) (rides|riding|mounts|
    straddles) (him|her), (take*|taking|took) (her|him) .. from behind (the|a) (counter|curtain|desk|tree|door|wall),
    (taken|done|had) from behind (the|a|glass), (photo|photograph|picture|portrait|selfie|shot|image|view|scene)~ taken
    from (behind|the rear), taken from behind (of)? (glass|a|the|an|his|her) (window|fence|tree|wall|desk|counter|
    shoulder), (knock*|bang*|squeez*) one (out|off) (of|the), (sword|swallower|pill|pills|tablet|tablets|medicine|
    spoonful|water|noodle|noodles|oyster|oysters|lozenge|syrup|beer|pint|juice|endoscope|fish) .. (down|into) (his|
    her|their) throat, (swallow*|take*|taking|gulp*|push*|shov*|slid*|forc*|pour*) (a|an|the|his|her|it)? . (sword|
    swords|pill|pills|tablet|tablets|medicine|spoonful|water|noodle|noodles|oyster|oysters|lozenge|fish|bread|food|
    worm|beer|pint|endoscope|tube|camera) .. (down|into) (his|her|their) throat, (cumming|hooker|intercourse|fucking|
    climax|beaver|sexsmith|condom|dildo|pornic|horneytown|pussy|titty hill|bald knob|knob lick|lickey|cockermouth|
    bell end|brown willy) . (georgia|oklahoma|colorado|pennsylvania|pa|newfoundland|cornwall|austria|france|germany|
    minnesota|saskatchewan|michigan|texas|ohio|town|village|city|county|ontario|worcestershire|gloucestershire|
    cotswolds|orkney|california|virginia|kentucky|usa|road sign|castle|station|harbour|harbor|main street|high street|
    quilt~|hills|square), pornic castle, mount~ pornic, (village|town|city|county|harbour|port|beach) of (cumming|
    hooker|intercourse|fucking|climax|condom|dildo|pornic), hooker (oak|telescope|valley|glacier|lake|track|chemical),
    (prop|flanker|fullback|scrum|rugby|lineout|prop and) .. hooker~, hooker~ .. (scrum|prop|lineout|rugby|line out|try
    line), john lee hooker, (rakes|spades|forks|shovels|trowels|seedlings|garden) .. hoes, hoes .. (rakes|spades|
    forks|shovels|shed|barn|garden|potting|allotment|soil|weed~|field|vegetable~), orgy of .. (blossom~|flowers|
    colour|color|spring|sound|light|shopping|cake|food|chocolate|patterns|textures|leaves|cheese), orgasmic
    (chocolate|cake|dessert|flavour~|flavor~|burger|coffee|taste), (stag|stags|deer|buck|bucks|elk|moose|antelope|bull
    elk|red deer|ibex|goats) .. rutting, rutting .. (stag|stags|deer|buck|bucks|elk|moose|season|ground|ibex|autumn),
    super bowl xxx, xxx (olympiad|olympics|large|anniversary|super bowl), sixty nine (red|blue|balloon~|candles|sheep|
    steps|years|love songs|pages|bottles|dollars|trombones), glory hole~ .. (glass*|furnace|kiln|blow*|blowpipe|
    molten|spillway|dam), (glass*|furnace|molten|spillway|dam|blowpipe) .. glory hole~, pegging (down|out|tents|the|a|
    laundry|clothes|washing|tent|board|game) .. (tent~|marquee|line|washing|laundry|clothes|guy ropes|groundsheet|
    cribbage)?, pegging (tents|laundry|clothes|washing), cribbage .. pegging, strap~ on (a|an|the|his|her|their) ..
    (backpack|rucksack|helmet|skates|boots|skis|sandals|watch|seat belt|parachute|armour|armor|snowshoes|boot|goggles|
    wings|jetpack|saddle), strap on (roller skates|skates|sandals|wings|watch|goggles|fairy wings|rucksack|backpack|
    crampons|snowshoes|spurs|shin pads|heels), peep~ (through|behind|out) .. (curtains|window|tent|keyhole), leather
    harness~ .. (horse|draft|draught|pony|dog|ox|oxen|husky|sled|climb*|bull|mule|donkey|reindeer|parrot|falcon),
    (horse|draught|draft|pony|dog|ox|sled|falconry|carriage)~ .. leather harness~, ass~ .. (mountain|path|firewood|
    panniers|load|laden|cart|brayi*|hay|milk|hooves|herd|saddle|thistle~), ass milk cheese, wild asses, clever dick,
    squirting (from|of|out|into|water|a (water|hose)) .. (trunk|elephant~|hose|lemon|orange|fountain|squid|ketchup|
    mustard|bottle|water|flower|clam~|whale|gun), (water|lemon|ketchup|mustard|juice|ink|elephant|squid|soap|cream|oil
    can) squirting, shagging flies, pony play (area|ground|ground|paddock), phallus impudicus, phalloid, peep show ..
    (paper|theatre|theater|victorian|toy|card|box|optical|miniature|accordion), (paper|toy|optical|card|victorian|
    miniature) peep show~, cock (a hoop|sure|robins|of rock|of the rock|leekie|a leekie|pit|horse), ride a cock horse,
    sailors cock hat, golden shower tree~, (cassia|golden shower) .. (tree|bloom|cassia|blossom~|fistula), scissoring
    (through|paper|open|legs of (a|the) (lift|jack)|lift), fingering (a|the) (flute|recorder|guitar|clarinet|violin|
    rosary|saxophone|coin|beads|keys|tin whistle|oboe|trumpet|chord), (guitar|flute|recorder|clarinet|violin|piano|
    saxophone) fingering~, (hog|pig|lamb|boar|ox|goat|chicken|beef|pork|kebab|doner|rotisserie)~ .. spit roast*, spit
    roast* .. (hog|pig|lamb|boar|ox|goat|chicken|beef|pork|garden party|village fete|cooks|butchers), doing it in the
    kitchen .. (cak*|bak*|family|cook*|diy), doing it (again|together|yourself|right), (rub~|strok*|touch*|polish*)
    the shaft of (a|the) (spear|cue|arrow|lance|club|oar|column|paddle|broom|axe), rub~ off (a|the) . (line|pencil|
    chalk|paint|rust|mark|stain)~
  `,
}
