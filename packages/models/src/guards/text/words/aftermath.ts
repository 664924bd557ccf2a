import type { WordTable } from '../word-table.ts'
import { animals, people } from './people.ts'

const slain = `
  scalped|flogged|whipped|beaten|stabbed|slashed|shot|gored|mauled|strangled|poisoned|trampled|clubbed|speared|skewered|
  impaled|butchered|slaughtered|lynched|hacked|garrotted|electrocuted|executed|murdered|crucified|drowned|bludgeoned|
  battered|decapitated|disembowelled|disemboweled|beheaded|dismembered|eviscerated|gutted|mutilated|maimed|bayoneted|
  killed|fallen|slain|massacred|assassinated|mangled|half eaten|savaged|crushed`
const own = 'his|her|their|my|its'
const limb = `
  thigh~|arm~|forearm~|wrist~|skin|leg~|chest|stomach|belly|back|flesh|face|forehead|hand~|shin~|calf|calves|ankle~|
  hip~|shoulder~|palm~|throat|neck|cheek~|breast|vein~`
const edges = `
  glass|shard~|razor~|razor blade~|blade~|scissors|compass|compass point|knife|penknife|box cutter|scalpel|broken
  mirror|safety pin~|craft knife|stanley knife|can lid|tin lid|needle~|lighter|cigarette~|match|matches|flame|candle`
const grinders = `
  grinder|meat grinder|mincer|shredder|woodchipper|wood chipper|chipper|blender|lathe|gears|cogs|cogwheels|thresher|
  bandsaw|table saw|circular saw|sawmill|propeller|printing press|loom|escalator|food processor|combine|mangle|
  chainsaw|machinery|crusher|compactor|auger|baler|garbage disposal|waste disposal`

/** What violence, accident and despair leave: lying bodies, wounds by their look, self-harm by means and place, decay. */
export const aftermath: WordTable = {
  category: 'disturbing',
  terms: `
    (eyeballs|severed fingers|human eyes|body parts|human teeth) . (floating|bobbing|swimming|simmering|served) (in|on),
    (rope|noose|belt)~ ... (standing|stands|stood|climbing|tiptoe|tiptoes|balanced|balancing) on (a|the) . (stool|chair|
    stepladder|bucket), (standing|stands|stood|balancing) on (a|the) . (stool|chair|stepladder|bucket) .. (rope|noose|
    belt) (in|around|round|about|above|tied|over|hanging), (skeleton|bones|remains)~ (in|inside|under|behind|beneath)
    (a|the|an) . (suitcase|floorboards|bin bag|freezer|barrel|wall|patio|septic tank|shallow grave), (infants|babys|
    childs|childrens|toddlers|baby) (skeleton|bones|skull|remains|corpse)~, (skull|skulls) (opened|sawn|sawed|drilled|
    cut open|peeled back|caved in|split), (brain|brains) exposed, (lab|laboratory|test|experiment*) (monkey|animal|rat|
    cat|dog|beagle|chimp|rabbit|mice|mouse)~ .. (skull|electrode|brain|restrain*|vivisect*|wires in|tumour|sores|burns|
    screaming|bleeding|cut open)~, (cut|chopped|hacked|sawn|carved) up (body|bodies|corpse|man|woman|people|victim|
    remains|limbs|torso|human|wife|husband), (mangled|maimed|disfigured|shredded|dismembered|charred|eviscerated|
    mutilated|faceless bloody|limbless|skinless|flayed|scorched|headless|disembowelled) . (${people}|${animals}|victim|
    patient|casualt*|wretch|corpse|passenger)~, victim~ of (a|an|the)? . (mauling|shark attack|bear attack|bear mauling|
    bear|bombing|explosion|shooting|stabbing|crash|murder|acid attack|torture|gas attack|famine|plague|lynching|
    massacre|dog attack|serial killer|shark|crocodile|tiger|wolf|wolves|animal attack|house fire|land mine|landmine|air
    raid|blast|beheading|cannibal|strangling|fire), (${grinders})~ (full of|with|filled with|stuffed with|chewing|
    grinding|churning|clogged with|spitting) .. (toes|fingers|hands|hand|human|flesh|limbs|people|bodies|arm|leg|feet|
    face|bones|corpse|guts), (last|final) step (off|from|over) (a|the), step~ off (a|the) (roof|ledge|parapet|building|
    rooftop|bridge|skyscraper|high rise) (to|into|at)?, (edge|ledge|roof|railing|railings|parapet|bridge|tracks|
    platform|cliff)~ .. (suicid*|end it|end (his|her) life|goodbye note|ready to jump|about to jump|about to let go|
    crying and alone|wanting to die), (about to jump|ready to jump|going to jump) .. (bridge|roof|ledge|tracks|train|
    building), (hold~|holding|lift*|grip*|clutch*|cradl*|eat*|squeez*|pull*|remov*|devour*) (a|an|the|his|her|up) .
    (dripping|bloody|beating|severed|steaming|glistening|human|torn|still beating|still warm|freshly cut) . (liver|
    heart|kidney|organ|brain|intestine|lung|spine|eye|eyeball|tongue|spleen|entrail|ear|hand|finger)~, (peel*|pull*|
    tear*|rip*|pluck*|scratch*|claw*) (off|out|away|at)? (his|her|their|its|my) own . (fingernails|toenails|skin|face|
    teeth|tooth|scalp|eyelids|lips|scabs|flesh|tongue|eyes|eyeballs|jaw) (off|out|away)?, (zombie|ghoul|cannibal|
    wendigo|vampire|demon|undead|mutant|maniac|creature)~ .. (gnaw*|chew*|feed*|feast*|eat*|munch*|nibbl*|snack*|lick*|
    suck*) (on|at)? (a|an|the|his|her|some|its)? . (arm|leg|hand|foot|finger|fingers|brain|brains|corpse|human|flesh|
    intestines|entrails|limb|femur|skull|ribs|spine|heart|eyeball|eyeballs|face|bone|bones|guts|body|neck)~,
    (${animals}) .. (rotting|decaying|decomposing|bloating|bloated|putrefying) .. (in|on|under|by|beside|at|along),
    (syphilis|syphilitic|smallpox|leprosy|ebola|gangrene|chancre|scabies|mange|scurvy|anthrax|radiation|trench foot|
    frostbite|elephantiasis|psoriasis|plague) .. (sore|face|lesion|skin|patient|victim|body|limb|foot|toe|finger|rash|
    ulcer|hand)~, (sores|lesions|ulcers|boils|buboes|blisters|pustules) (on|over|across|around|all over) (a|the|his|her|
    their)? . (face|skin|mouth|lips|neck|body|back|arm|arms|legs|legs|feet|hands), (meat|flesh) (sculpture|statue|
    puppet|suit|mask|golem|wall|throne|totem|quilt|doll|machine|cathedral|tunnel|landscape|room)~, (coffin|casket|
    skull|mouth|eyes|eye sockets|sockets|corpse|corpse bride|body|flesh|cheek|nose)~ .. (worms|maggots|larvae|beetles
    crawling), (worms|maggots|larvae|beetles|cockroaches|spiders|leeches) .. (coffin|casket|skull|eye socket|mouth|eye|
    corpse|flesh|wound)~, (spider|insect|wasp|worm|parasite|beetle|maggot|larva|larvae|centipede|millipede|cockroach|
    leech|tentacle|snake|scarab|roach|botfly|tick)~ .. (under|beneath|inside|out of|through) (the|his|her|a|their|
    someones|human|its|my) .. (skin|flesh|mouth|ear|nose|eye|eyelid|nostril|belly|skull|scalp|stomach|wound|throat|
    brain|eye socket)~, (whip|lash|chain|rope) (mark|scar|welt|wound)~, (lashes|welts|stripes|gashes) .. (back|
    shoulders|buttocks|torso), (scarred|whipped|lashed|flogged|flayed|raw) back~ of (a|an|the), (${animals}) . run over
    .. (insides|guts|flat|flattened|entrails|intestines|dead|blood*|squashed), insides (out|spilling|spilled|hanging|
    showing|on|all over), (trophy|mounted|stuffed|taxidermied|preserved|embalmed) . (head|heads|face|body|hand|torso)
    of (a|an|the|his|her)? . (${people}), (human|mans|womans|peoples|girls|childs) head~ (mounted|on (a|the) (wall|
    plaque|stick|platter)|in (a|the)), (execution|massacre|battle|attack|murder|shooting|bombing|explosion|lynching|
    riot|torture|beheading) (aftermath|scene|site) .. (head|heads|bodies|body|blood*|dead|corpses|limbs|remains|gore|
    severed), aftermath of (a|an|the)? . (execution|massacre|battle|attack|murder|bombing|shooting|explosion|car crash|
    plane crash|train crash|suicide|lynching|gas attack|air strike|stabbing|beheading|torture|crucifixion|slaughter|
    pogrom|genocide|raid), heads in (a|the) (sack|basket|bucket|bag) .. (execution|guillotine|severed|blood*|block|
    axe), (${slain}) (${people}|${animals}) .. (lying|lies|laid out|sprawled|slumped|face down|face up|on (his|her|its|
    their) (back|side|face)|left to rot|left for dead|vultures|flies|crows|ravens|maggots|in (a|the) (ditch|gutter|
    grass|mud|snow|road|street|alley|hallway|bath|forest|field|river|woods|trench|dust)|on (a|the) (ground|floor|slab|
    beach|road|battlefield|tracks|pavement|sand|steps|stairs|altar|table|hook)|floating|draped|heaped|piled|stacked|
    strewn|hanging from|in a pool), (decapitated|disembowelled|disemboweled|eviscerated|dismembered|beheaded|mutilated|
    maimed|gutted) (${people}|${animals}|body|bodies|torso|victim~|head~), (${own}) .. (slit|slashed|crushed|caved in|
    blown off|torn off|gouged) (throat|wrists|skull|face|eyes|belly) (lying|on|with|in), (carv*|scratch*|slic*|goug*|
    gash*|cut~|cutting|scor*) . (word|name|line|symbol|letter|message|initial|heart|pattern|mark|tally|star|pentagram|
    cross|date)~ .. (into|in|on|across) (${own}) (own)? . (${limb}), (carv*|scratch*|slic*|goug*|gash*|cut~|cutting|
    slash*|stab*|burn*|scald*|branding|maim*) (up|at|into|open|deep into|across|on)? (${own}) own . (${limb}|body|
    genitals|eyes|tongue), (word|name|message|symbol|pentagram|tally marks|insult)~ (carved|cut|scratched|sliced|gouged|
    burned|burnt|branded) .. (into|in|on|across) (${own}|a mans|a womans|someones|human|the) .. (${limb}), (${edges}) ..
    (against|across|into|to|on|over|along|down|through|deep in) (${own}) (own|bare|scarred)? . (wrist~|forearm~|vein~|
    thigh~|inner arm|inner thigh), (cut~|cutting|slic*|slash*|carv*|scratch*|goug*|hack* at) (up|at|into|open|across|
    along)? (${own}) (own|bare|inner|pale|left|right)? . (wrist~|forearm~|thigh~|arm~|leg~|skin|flesh|vein~|stomach|
    belly) .. (with|using|in|until) .. (${edges}|bathroom|bedroom|toilet|bathtub|blood|bleed*), (burn*|stub*|put* out|
    press*) .. (cigarette|cigarettes|lighter|iron|hot iron|match)~ .. (on|into|onto|out on|to|against) (${own}|a
    childs|someones) . (arm|arms|skin|wrist|hand|thigh|flesh|leg|palm|tongue|cheek)~, (row|rows|ladder|lattice|criss
    cross|mess|lines|dozens|hundreds)~ of . (cut|scar|slash|gash|slit|welt|burn)~ .. (${limb}), (fresh|raw|red|healing|
    old|angry|parallel|self harm|razor|cigarette) . (cut|slash|gash|slit|welt|burn|scar)~ .. (up|down|on|along|across|
    all over|over|covering) (${own}|the|an|a) .. (forearm~|wrist~|thigh~|arm~|leg~|stomach), (handful|bottle|pile|box|
    fistful|palm|pack|packet|empty bottle|empty pill bottle|empty bottles)~ (of)? . (pills|tablets|paracetamol|
    painkillers|sleeping pills|sleeping tablets|barbiturates)? .. (goodbye|suicide|farewell|last note|final note|
    unconscious|lifeless|limp|unresponsive|cold body|slumped|note beside), (goodbye|suicide|farewell|last|final) (note|
    letter|message)~ .. (pills|tablets|bottle|noose|rope|gun|razor|bath|blade|bridge|feet|train|chair|body|overdos*),
    (pill|tablet)~ .. (unconscious|lifeless|limp|unresponsive|slumped|collapsed), (unconscious|lifeless|limp|
    unresponsive|slumped|collapsed) ... (pill|pills|tablets|pill bottle|overdos*|needle still in), overdos* .. (dead|
    lifeless|blue lips|corpse), (body|bodies|driver|passenger|victim|jumper|figure|corpse|diver|pilot|rider|biker|
    climber|worker)~ .. (slumped|sprawled|crumpled|trapped|impaled|draped|crushed|wedged|hanging|folded|pinned|halfway)
    .. (through|over|across|in|against|on|under|beneath|from|between|out of) (the|a|an|his|her)? . (windscreen|
    windshield|steering wheel|dashboard|wreck|wreckage|rubble|pavement|sidewalk|railings|spike|spikes|fence|concrete|
    tracks|ditch|wheels|car|bonnet|debris|rocks|collapsed|press|beam|girder|stairs), (${people}|jumper|climber|body|
    bodies|figure|corpse)~ .. (lying|lies|lay|sprawled|left|found|landed|splayed) . (broken|crumpled|twisted|smashed|
    splattered|lifeless|motionless|unmoving|crushed|mangled|contorted|in a heap|limp), (broken|twisted|crumpled|
    lifeless|splattered|mangled|contorted) (body|bodies|figure|form|limbs) .. (pavement|rocks|foot of|bottom of|below|
    tracks|concrete|stairs|rubble|wreck*|cliff|tower), (splattered|splatted|smashed|splashed) (on|onto|over|across) the
    (pavement|sidewalk|concrete|rocks|road|windscreen|ground) .. (jump*|suicid*|body|blood*|brain*|fell|bridge|tower)?,
    (step~|stepping|walk~|about to step|jump~|jumping|leap~|leaping) off (a|the) (ledge|roof|chair|stool|parapet|bridge)
    .. (noose|rope|end it|suicid*|die|death|despair|night traffic|rope round), (stand*|teeter*|perch*|balanc*|sit*|man|
    woman|girl|boy) .. (ledge|parapet|wrong side of the (railing|railings|barrier|bridge)|chair|stool) .. (noose|rope
    (round|around|about)|end it all|final step|ready to jump|suicid*|about to jump|note in), wrong side of the
    (railings|barrier|railing|parapet), (overturned|toppled|knocked over|kicked away|tipped over|fallen|kicked over|
    upturned) (chair|stool|stepladder) .. (feet|legs|rope|noose|dangl*|hanging|hanged|swaying|swinging), (feet|legs|
    shoes|boots|slippers) . (dangl*|hanging|swaying|swinging|twitching|suspended|off the ground) .. (overturned|toppled|
    kicked|tipped|fallen|upturned) (chair|stool|ladder), (note|letter|rope|noose|beam|rafter|belt)~ ... (feet|legs|
    shoes|toes) . (dangl*|hanging|swaying|swinging|twitching|above the floor|off the floor), (noose|rope|belt|sheet|
    scarf|dressing gown cord|flex|cable)~ .. (rafter|beam|banister|bannister|ceiling|door handle|light fitting|shower
    rail|tree|branch|closet rail|curtain rail)~ .. (chair|stool|neck|empty eyes|teen|note|sob*|body|hanged), hosepipe ..
    (exhaust|car window), exhaust pipe .. (hosepipe|suicid*|window), head in (the|a|an) (gas)? oven, bleed~ out ..
    (bath|floor|alley|snow|street)?, (${people}|with|and|she|he|figure|teen) .. (holding|holds|put|puts|putting|placing|
    places|sticking|shoving|pressing|presses|pointing|points|aiming|turning|turns|has|sucking on|biting|biting on) (a|
    the|his|her|their) . (gun|pistol|revolver|shotgun|barrel|rifle|muzzle) .. (in|into|to|against|at|under|on|inside|
    beneath) (his|her|their|my) (own (mouth|head|temple|chin|throat|heart|chest|jaw|skull)|mouth), (gun|pistol|
    revolver|shotgun|rifle) under (his|her|their) (own)? chin, swallow* (pills|bleach|poison|razor blades|tablets) ..
    (die|kill|suicid*|despair|end), (serial killer|killer|murderer|psychopath|cannibal|torturer|butcher|mad doctor|
    taxidermist|madman|surgeon)~ .. (trophy|trophies|collection|wall|shelf|shelves|basement|lair|fridge|freezer|cellar|
    drawer|jar|jars|box|cabinet|workshop|garage)~ .. (of|with|full|holding)? .. (face|head|skin|scalp|body part|finger|
    teeth|ear|eyeball|eyes|limb|remains|bones|organ|hair|victims|hands|bodies|blood*|torso|foot|feet)~, (hand|hands|
    arm|arms|fingers|finger|foot|leg|legs|head|torso|body|man|woman|worker)~ (being|getting|is|was)? (fed|caught|
    pulled|dragged|shoved|sucked|stuck|pushed|trapped|mangled|crushed|going|forced|thrown|ground|chewed) . (in|into|
    through|down|by|up in|under) (a|an|the|his) . (${grinders}), (${grinders}|saw|mower|lawnmower) .. (blood*|mince*
    flesh|fingers|mangled|severed|limb~|flesh|gore|hand in|arm in|splattered), (fingers|fingertip|fingertips|thumb|
    toes|toe|hand|ear|ears|nose|tongue|head|scalp) (sliced|cut|sawn|sawed|chopped|bitten|torn|blown|lopped|snipped|
    hacked|ripped|severed|missing) . (off|away|clean off|at the), (fingers|limbs|legs|arms|hands|feet|teeth|eyeballs|
    ears|toes|intestines|organs|bones|brain|brains|bowels|guts|heads) (scattered|strewn|littering|lying|piled|
    splattered|spread|floating|left) (across|on|over|about|around|in|among|by|beside) (a|the|broken|bloody) . (floor|
    ground|battlefield|road|street|field|grass|table|tracks|rubble|debris|sand|snow|wreckage|carpet|tiles|wall|bucket|
    mud|trench|bath|minefield), (nail|spike|bolt|screw|staple|needle|hook|pin|pencil|fork|knife|scissors)~ (hammered|
    driven|sticking|pounded|pushed|jammed|embedded|stuck|poked|pierced|drilled|lodged|shoved) .. (through|into|in|out
    of|under) (a|an|the|his|her|their) .. (palm|hand|foot|skull|head|eye|finger|tongue|flesh|face|feet|eyeball|
    fingernail|cheek|gum|ear|knee|throat|scalp)~, (wave|flood|river|torrent|tide|sea|lake|fountain|waterfall|ocean|pool|
    shower|rain|tub|bath|bathtub|sink|bucket|gallon|tidal wave|stream|spray|jet|puddle|smear|handprint|drip|gush|glass|
    goblet|cup|bowl)~ (full)? of (human|fresh|dark|real|warm|his|her)? blood, (raining|weeping|vomiting|crying|
    sweating|pissing|drinking|oozing|leaking|dribbling|bathing in|swimming in|drowning in|soaked in|slick with|streaked
    with|caked in|caked with|spattered with|matted with|dripping with|written in|daubed in|scrawled in|painted in|
    smeared in) (his|her|human|fresh|dried|his own|her own|their own|someones|real)? blood, blood (oozing|gushing|
    welling|bubbling|squirting|drips|pours|oozes|runs|trickles|seeps|streams|spurts|pooling|pools|spreading|congealing|
    streaking|smeared|caked|crusted|dried|splashed|matted|flowing|dribbling) (on|in|from|down|out|under|beneath|around|
    across|over|into|between|through|of|up), (hair|fur|beard|face|clothes|shirt|apron|bandage|sheets|mattress|hands|
    dress|snow|wall|tiles|carpet|teeth|mouth|boots|gown|pillow)~ (matted|caked|soaked|crusted|stiff|drenched|dripping|
    stained|streaked|wet|red|slick|smeared|spattered) (with|in) (dried|fresh|his|her)? (blood|gore), (bullet|exit|
    entry|gunshot|stab|knife|shrapnel|axe|machete|bite|saw|puncture) (hole|wound|gash)~ .. (in|to|through|above|below|
    between|on|across) (his|her|the|a|their) .. (head|forehead|chest|temple|skull|neck|back|stomach|leg|arm|face|eyes|
    belly|abdomen|side), (jagged|deep|raw|gaping|ragged|weeping|stitched|ugly|livid|infected|suppurating) (gash|wound|
    sore|ulcer|cut|hole|bite|laceration|burn)~ .. (${limb}|skull|scalp|head|stomach), (sores|lesions|ulcers|boils|
    pustules|growths|tumours|tumors|blisters|maggots|scabs|warts|leeches|ticks) .. (cover*|erupt*|burst*|weep*|ooz*|all
    over|spread*|bubbling|crawling|writhing) .. (skin|face|body|back|hands|man|woman|flesh|neck|legs|arms|wound|mouth|
    patient)?, (cover*|riddled|crawling|infested|erupt*) (in|with) . (sores|lesions|ulcers|boils|pustules|maggots|
    buboes|weeping|tumours|tumors|blisters|scabs|leeches|ticks), (rotting|rotten|rotted|blackened|gangrenous|necrotic|
    putrid|decayed|decaying|festering|suppurating) . (toe|toes|fingers|finger|foot|feet|leg|legs|limb|limbs|hand|hands|
    gums|stump|tongue|cheek|wound|wounds|face|jaw|pig|cow|dog|cat|whale|corpse|corpses|bodies|carcass|skull with hair|
    eye)~, (fly|flies|maggot|maggots|vultures|crows|ravens|rats|hyenas|jackals|beetles|dogs|gulls|worms|crabs|pigs) ..
    (peck*|pick*|feed*|feast*|gnaw*|swarm*|crawl*|tear*|eat*|squabbl*|strip*|nibbl*|fight*) .. (remains|dead|body|
    bodies|flesh|corpse|corpses|eyes|eye sockets|entrails|carrion|kill|bones|fallen soldier|fallen soldiers|hanged|
    intestines|wound|wounds|guts|face of|rotting), (peck*|pick*|claw*|gnaw*|eat*|chew*) (out|at) (the|a|his|her) .
    (eyes|eye|eyeballs|corpse|carcass|carrion|bodies|hanged|dead|entrails|flesh of), (bod~|bodies|corpses|the dead|
    dead|skeletons|carcasses) (stacked|piled|heaped|tossed|dumped|tumbled|strewn|lined up|laid out|lying|floating|
    swinging|bobbing|bulldozed|burning|smouldering|rotting|bloating|wrapped|tied|thrown|hanging) .. (like cordwood|in|
    on|into|onto|along|under|across|from|off|by|at|beside|everywhere|outside|after|up|ashore), (half|partly|partially)
    (buried|decomposed|eaten|rotted|dissolved|burnt|burned|skinned|submerged) (body|corpse|man|woman|${animals}|face|
    skull|remains|hand|human), (hand|arm|foot|fingers|leg|feet|face)~ (sticking|protruding|poking|jutting|reaching)
    (out|up) (of|from|through) (the|a|fresh|loose|shallow|some)? . (rubble|grave|mud|soil|dirt|suitcase|bin bag|bin|
    snow|carpet|earth|skip|concrete|freezer|boot|trunk|meat|ground beneath leaves|landfill|barrel|trash), (human|mans|
    womans|childs|persons|strangers|severed|someones) (foot|hand|head|finger|ear|eyeball|leg|arm|tongue|scalp|heart|
    jawbone|torso|toe|spine|ribcage|skin|organs|intestines|kidney|liver|teeth) (in|on|inside|lying|floating|found|
    under|poking|served|wrapped|nailed|pinned|draped|stuffed|dangling|hung|packed) .. (box|fridge|freezer|bag|plate|
    jar|sink|bin|suitcase|soup|drain|beach|ditch|woods|hook|wall|car|parcel|ice|cooler|grass|bath|drawer|post|doorstep|
    table|pot|bucket|skip), (malnourished|skeletal|starved|starving|emaciated|famished|skin and bone|bony) (child|
    children|prisoner|prisoners|dog|dogs|horse|horses|man|men|woman|women|inmate|inmates|girl|boy|baby|model|refugee|
    refugees|survivor|survivors|cattle|cow|lion|cat|bear|body|bodies|face|faces|figure|figures|people|patient|donkey)~,
    (distended|swollen) (belly|bellies|stomach) .. (child*|famine|hungry|starv*|hunger|flies), (puddle|pool|pile|spray|
    stream|trail|splash|chunks|bucket|lumps)~ of (his own)? (vomit|sick|puke|urine|piss|faeces|feces|excrement|
    diarrhoea|diarrhea|pus|snot|sewage|shit|mucus|bile), (throw~|threw|throwing) up (in|on|into|over|all over|outside|
    behind|against|blood|onto|down), (being|be|is|getting) (sick|violently sick) (into|in|over|on|all over|down) (a|the|
    his|her) .. (toilet|bucket|bin|street|gutter|shoes|shirt|sink|bowl|floor|carpet), heaving (up|into) .. (toilet|
    bucket|guts|bin), (exhumed|unearthed|dug up|disinterred|embalmed|preserved|pickled|dissected|flayed) .. (corpse|
    body|bodies|cadaver|human|baby|foetus|fetus|head|face|conjoined|brain|monkey|remains), (skin|face|flesh|scalp|
    cheek|cheeks|eyelids|lips) (sliding|dripping|sagging|blistering|bubbling|burned|burnt|charred|blackened|hanging|
    stripped|sliced|cut|torn|gnawed|eaten|chewed|peeled|worn|scraped|rotted|missing) . (off|away|loose|from the (skull|
    bone|face)|in strips|to the bone|down to|from (his|her|its))
  `,
  innocent: `
    (hand|hands|head|heads|heart|face|faces|eye|finger|arm|leg|skull)~ (cut|torn|ripped) . (of|from) . (paper|card|
    cardboard|felt|wood|fabric|magazine|magazines|newspaper|cloth|foil|leather|metal|stone), (hand|hands|heart|hearts|
    face|faces|head|heads|foot|feet|eye|eyes|arm|leg|back)~ shot (from|on|with|against|in|through), face (ripped|torn)
    (paper|edges|poster|jeans|denim|collage|cloth|canvas|magazine), face burned (into|in|onto), heart (dripping|falling|
    hanging) (paint|leaves|lamp|garden|honey|wax|gold|chocolate|icing|ink|light|decoration|ornament|pendant|balloon|on
    a|from a|from the|in the), (frostbite|mange|plague|radiation|psoriasis) .. (cream|poster|symbol|sign|lotion|doctor|
    mask|column), (spider|snake|tentacle|centipede|beetle|scarab|octopus)~ .. tattoo*, (scratch*|rub*|paint*|wash*)
    (at)? (his|her|its) own . (face|skin), (beaten|fallen|shot|crushed) (leaf|leaves|tree|trees|petals|branch|apple|
    apples|angel|angels|star|log|statue|snow|fruit|column|columns|chess|king on a chess), (fallen|beaten) (boxer|
    runner|skater|player|goalkeeper|cyclist|finalist|skier|rider|jockey|child|toddler|skateboarder)~, (shot|beaten)
    (glass|glasses|put|egg), (cut*|slic*|trim*|shav*) (his|her|their|my) own (hair|nails|fringe|beard|cake|face
    (shaving)|toenails), (scratch*|rub*|tattoo*|wash*|mark*|scrub*) (his|her|its|their|my) own . (back|face|ear|chin|
    belly|arm|leg|neck)~, (tattoo*|henna|mehndi|pen|marker|biro|face paint|ink|temporary) .. (arm|wrist|hand|forearm|
    skin|shoulder|neck|back)~, (shadow|light|sunlight|paint)~ .. (cut*|carv*) .. (face|back|arm)~, (shav*|razor|safety
    razor) .. (leg|legs|face|beard|chin|neck|cheek|throat|head)~ .. (foam|barber|cream|lather|bath|shower|mirror)?,
    (dog|dogs|puppy|cat|pigs|crows|ravens|gulls|rats|crabs)~ .. (eat*|feed*|pick*|peck*|nibbl*|gnaw*|chew*|fight*) ..
    (bone|bones|scraps|chips|bin|kibble|crumbs|seeds|worms|biscuits|corn|toy|stick|apples|acorns|slops|trough), (lego|
    doll|toy|mannequin|barbie|plastic|puppet|robot|statue|clay) (heads|arms|legs|hands|limbs|torso|torsos|feet|bones|
    eyes), (hand|hands|foot|feet|fingers)~ (sticking|poking|reaching) (out|up) (of|from) (the|a) . (duvet|bed|blanket|
    sand|cot|pram|water|window|bubble bath|ball pit|leaves), (paint|chocolate|mud|clay|ink|jam|ketchup|flour|custard)~
    (splattered|smeared|dripping|caked|stained), (throw~|threw|throwing) up (her|his|their|confetti|dust|sand|hands|a
    ball|spray|leaves|snow|rice), (skeletal|bony) (tree|trees|winter|leaf|branches|fish|structure|frame), tummy bug,
    tree surgeon, (drinking|glass|goblet|cup|bowl|bath|rain)~ .. of blood oranges, (glass|bowl|jug)~ of blood orange,
    bath* in (milk|light), (needle|pin|knitting needle|tattoo needle|acupuncture needle)~ .. (acupuncture|cushion|cloth|
    embroider*|sewing|tattoo*|spa|clinic|therap*), nail~ .. (manicur*|polish*|nail art|salon), finger~ (caught|stuck|
    sucked) in (the|a) (cookie|biscuit|bowling|chinese finger trap|jar|ring), (earring|piercing|stud|ring|hoop)~ ..
    (ear|nose|lip|cheek|tongue|eyebrow)~
  `,
}
