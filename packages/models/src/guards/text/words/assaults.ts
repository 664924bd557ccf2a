import type { WordTable } from '../word-table.ts'
import { animals, bodyParts, determiners, people } from './people.ts'

const someone = `${people}|him|them|someone|somebody|everyone|anyone|each other|one another`
const pets =
  'dog~|cat~|puppy|puppies|kitten~|rabbit~|hamster~|pony|horse~|donkey~|hedgehog~|goat~|bird~|swan~|duck~|pigeon~'
const edges = `
  knife|knives|blade|sword|swords|dagger~|axe~|spear~|trident|katana|machete~|cleaver~|hatchet~|lance|pike|rapier|sabre|
  chainsaw|screwdriver|shard|bottle|broken bottle|butcher knife|carving knife|kitchen knife|razor|pitchfork|scythe|meat
  hook|ice pick|scissors|halberd|gladius|bayonet|rock|hammer|crowbar|bat|club|brick|bare hands|piano wire|wire|rope|
  scarf|cord|garrotte|flex|mace|stone`
const blunt = `
  bat|club|rock|stone|brick|bottle|hammer|crowbar|pipe|pole|plank|chair|stool|shovel|spade|stick|truncheon|baton|pan|
  frying pan|rifle butt|jawbone|branch|candlestick|lamp|wrench|spanner|chain|whip|belt|cane|poker|golf club|cricket bat|
  baseball bat|iron bar|mallet|mace|cudgel|walking stick|oar|paddle|tyre iron|cosh|cue|pool cue|ashtray|vase|telephone`
const vehicles = `
  sedan|taxi|pickup|pick up truck|minibus|limousine|limo|coach|jeep|hatchback|estate car|motorcycle|steamroller|
  bulldozer|digger|combine harvester|car|van|lorry|truck|bus|tank|tractor|suv|train|tram|speedboat|jet ski|4x4|humvee`

/** People set upon by people: struck, cut, thrown, strangled, shot, hunted, cornered, told by who does it to whom. */
export const assaults: WordTable = {
  category: 'violence',
  terms: `
    (lop*|hack*|chop*|slic*|cut*|saw*|bit*|tear*|rip*|sever*|cleav*|shoot*|blow*) (an|a|the|his|her|another) . (arm|leg|
    head|hand|ear|finger|nose|foot|limb)~ (clean|right)? (off|from) (an|a|the|his|her|another) .. (${people}), (chok*|
    knock*|beat*|tak*) out (his|her|an|the)? . (opponent|rival|enemy|guard|sentry|foe)~ (with|and|face|cold|in|using|
    by)?, rear naked choke~, guillotine choke~, strafing, strafes, carpet bomb*, dive bomb*, kamikaze~, (helicopter|
    gunship|jet|plane|bomber|drone|warship|submarine|battery)~ .. (firing|fires|bombing|shelling|blasting|gunning|
    rocketing|torpedo*|strafe~|bombard*) .. (${people}|convoy|village|city|town|ship|truck~|tank~|trench~), mushroom
    cloud~ .. (city|town|people|vapor*|vapour*|skyline|nuclear|fleeing|destr*), nuclear (explosion|blast|attack|strike|
    war|holocaust|detonation|apocalypse blast)~, (${people}) (vaporised|vaporized|incinerated|disintegrated|obliterated|
    annihilated|atomised|atomized), swerv* (into|at|towards|toward) (a|the|some|two)? . (${people}), (${people}) (being|
    gets|getting|is|was|are|were) . (dragged|pulled|hauled|forced|bundled|shoved|thrown|carried off) (into|to|from|out
    of|off|away) (a|an|the|his|her)? .. (alley|alleyway|van|car|bushes|woods|dark|basement|boot|trunk|cell|forest|
    cellar|hair|screaming|lair|vehicle|home|bed|torture), (samurai|sword|swords|knife|katana|pistol|gun|rapier|
    gladiator) (duel|fight|battle|combat|clash)~ ... (arterial|blood*|kill*|wound*|slash*|dead|dying|spray|limb*|
    severed), (flogging|clubbing|bludgeoning|bludgeons|shanking|shanks|shivving|lynching|lynches|garrotting|garroting|
    garrottes|strangling|strangles|throttling|disembowelling|disemboweling|disembowels|dismembering|dismembers|
    decapitating|decapitates|beheading|beheads|eviscerating|eviscerates|impaling|impales|bayoneting|bayonetting|
    bayonets|spearing|skewering|electrocuting|electrocutes|torturing|tortures|massacring|slaughtering|slaughters|
    murdering|murders|assassinating|stabbing|knifing|mauling|pummelling|pummeling|pummels|curb stomping|waterboarding|
    bashing|battering|scalping|poleaxing|brutalising|brutalizing|savaging) .. (${someone}|redcoat~|hobbit~|inmate~|a
    third|another|its rider|his rider|cowering|fleeing), (${people}) .. (clubbing|bludgeoning|spearing|shanking|
    stabbing|knifing|strangling|throttling|garrotting|beating|battering|bashing|clubs|spears|stabs|strangles|bludgeons)
    .. (with|to) (a|an|the|his|her)? . (${blunt}|${edges}|death|a pulp), (finish~|finishes|dispatch~|dispatches|
    despatch*) (${determiners}) . (opponent|foe|enemy|rival|prey|victim|challenger|adversary|guard|sentry|beast|bull|
    deer|stag|boar|fallen man|fallen knight)~ .. (with|by) (a|an|the|his|her)? . (${edges}|blow|thrust|stroke|fist~),
    (gladiator|knight|swordsman|swordsmen|warrior|ronin|samurai|viking|barbarian|assassin|centurion|legionary|hunter|
    matador|executioner|ninja|spartan)~ .. (finish~|finishes|finishing|dispatch*|despatch*|kill~|killing|slay~|cleav*|
    slic*|skewer*|run~ through|runs through|hack*|lop~|gut~|gutting|beheading|beheads|cuts down|cutting down|striking
    down|strikes down|stabbing|stabs|slashing|slashes|carving|carves|butchering|butchers|spearing|spears)
    (${determiners}|off|through|at|down|into|open|each) .. (${people}|opponent|foe|enemy|rival|beast|other|head~|arm~|
    throat~|attacker|line|ranks|barbarian~|orcs|fallen), (slic*|cleav*|hack*|slash*) (${determiners}) . (${people})
    (from|in|across|down|open|through|apart|with|to|at|clean), (slic*|cleav*|hack*|slash*|carv*|cut~|cutting) .. from
    (shoulder|neck|crown|head|throat|groin|navel|collarbone|ear) to (hip|waist|groin|sternum|navel|throat|chin|belly|
    chest|ear|toe), (${people}|${pets}) (being|gets|getting|is|was|are|were|be)? . (thrown|flung|hurled|slammed|shoved|
    pushed|kicked|tossed|chucked|knocked|beaten|smashed) . (at|against|into|down|off|from|out of|under|through|
    overboard) (a|an|the)? . (wall|stairs|staircase|flight|steps|ground|floor|balcony|cliff|window|roof|rooftop|bridge|
    ledge|moving|building|well|pit|fire|furnace|lions|crocodiles|wolves|dungeon|cell|mirror|locker|lockers|fence|van|
    boot|trunk|tracks|traffic|path of|car|bus|train|glass|shop window|table|bar|bins|radiator|railings|helicopter|
    plane|ship) (by|with|while|as|and|in|of|by her|by his|screaming)?, pushed down the (stairs|steps|staircase) by,
    (drag~|dragging|dragged|haul*|tow~) .. (body|corpse|him|them|her|man|woman|prisoner|slave|captive|someone|victim|
    enemy|dog|hectors body) .. behind (a|the|his|her|their) .. (chariot|horse|horses|car|truck|pickup|motorbike|wagon|
    cart|van|jeep|bus|tank), (pelt~|pelting|stoning|stones|bombard*|hitting) (${determiners})? .. (${people}|${pets}|
    ${animals}) .. with (stone|rock|brick|bottle|cobble)~, (throw~|threw|hurl~|lob*|chuck*|fling~|aim~) (stone|rock|
    brick|bottle|firework|cobble)~ (at|on) (a|the|an|some|his|stray|passing)? .. (${people}|${pets}|${animals}),
    (${vehicles})~ .. (plough*|plow*|ramm*|mow*|careen*|barrel*|smash*|slamm*|bulldoz*|hurtl* into|hurtl* through) ..
    (into|through|down|over|at|across)? ... (crowd|crowds|pedestrian~|people|market|protester~|cyclist~|shoppers|
    bystander~|children|revellers|spectator~|queue|marcher~|picket line|demonstrator~|worshipper~), (${vehicles})~ ..
    (hit~|hitting|run~ over|runs over|running over|running down|crush~|crushing|flatten*|roll~ over|drag*|knock~ down|
    splatter*|speed* at|driven at|driven into) (a|an|the|his|her|another|some|two|screaming|fleeing) . (${people}|
    ${pets}), (shak*) (a|the|his|her|their) . (baby|infant|newborn|toddler|child)~ (violent*|hard|in rage|in a rage|
    until|to make|angrily|by the shoulders), (violently|angrily|furiously|roughly) .. (shak*|grab*|drag*|yank*|shov*|
    push*) (a|an|the|his|her|him|them), (grab~|grabbing|seiz*|yank*|lift~|lifting|hoist*|hold~|holding|held|dangl*)
    (${someone}|(${determiners}) . (${people})) .. by (the|his|her|their) (throat|neck|hair|collar|windpipe|ankles|
    scruff), (squeez*|crush*|grip*|clutch*|grab*) (${determiners}) .. (throat|windpipe)~, (squeez*|chok*) (the)? life
    (out of|from), (thumb|hand|finger)~ .. (press*|dig*|squeez*|clos*|tighten*|wrapped) .. (throat|windpipe|eye sockets|
    neck of)~, (belt|cord|rope|wire|scarf|tie|flex|chain|garrotte|stocking)~ .. (tighten*|pulled|pulling|drawn|twisted|
    looped|wrapped) .. (around|round|across) .. (victim|struggling|${people}) .. (neck|throat)~, (stranger|killer|
    strangler|assassin|hitman|man|husband|attacker)~ .. (rope|wire|cord|belt|stocking|scarf|flex) .. (around|round|
    across) (her|his|a|the) .. (neck|throat), (loom*|tower*|standing|stands|stood) over (a|an|the|his|her) . (cowering|
    bruised|sobbing|crying|beaten|battered|unconscious|bleeding|wounded|fallen foe|defeated|bloodied|trembling|
    terrified|whimpering) .. (${people}|dog|cat)?, (cower*|cring*|curled up|curling up|huddl*|shrink*|flinch*) .. (from|
    under|beneath|before|as|while|in front of) ... (fist|belt|husband|stepfather|blows|attacker|boyfriend|bat|kicks|
    abuser|rage|raised|gunman|intruder|knife|bully|bullies|drunk|batons|whip)~, (fist|belt|bat|knife|whip|stick|rolling
    pin|bottle|axe|cane|hammer)~ raised (over|at|above|against|to|in front of|behind) (his|her|a|an|the|their) ..
    (${people}|${pets}|kneeling|cowering), (hand~ raised|rais~ (his|her|a) hand~|raising (his|her|a) hand~|lift~ (his|
    her|a) hand~) (against|to) (his|her|their|the) . (wife|girlfriend|husband|boyfriend|partner|mother|son|daughter|
    child|kid|kids|children|dog|servant|maid|pupil), (rais*|lift~|lifting) (his|her|a|the|an) (fist|belt|bat|knife|whip|
    stick|rolling pin|cane|hammer|axe)~ (over|at|above|against|to) (his|her|a|an|the|their) .. (${people}|${pets}|
    kneeling|cowering), (masked|hooded|shadowy|stalker|intruder|killer|psycho|psychopath|maniac|slasher|clown|assassin|
    murderer|madman|lunatic|burglar|axeman|butcher|figure)~ ... with (a|an|his|the) . (knife|axe|cleaver|machete|
    chainsaw|hatchet|garrotte|butcher knife|blade|meat hook|hammer|crowbar|scythe|pitchfork) .. (behind|creep*|sneak*|
    stalk*|approach*|lurk*|follow*|outside|chas*|standing over|looming|waiting|coming|in the dark|in the doorway|at the
    window|through|hiding), (knife|axe|cleaver|machete|chainsaw|hatchet)~ .. (creep*|sneak*|stalk*|loom*|com*|steal*|
    tiptoe*) .. (up on|behind|up behind|over|at|toward~) .. (${people}|sleeping|victim), (creep*|sneak*|steal*) up (on|
    behind) .. with (a|an|his|her|the) . (${edges}), (kill|kills|killing|murdering|murders|stabbing|stabs|strangling|
    strangles|smothering|smothers|shooting|shoots|poisoning|attacking|attacks) (a|an|the|his|her|their|my|two|some)?
    (sleeping|unsuspecting|defenceless|defenseless|helpless|unarmed|innocent|pleading|begging|kneeling|surrender*|
    fleeing|wounded|unconscious|pregnant|elderly) (${people}|victim~), (beg~|begging|plead*) (for) (mercy|his life|her
    life|their lives) .. (gun|knife|sword|axe|blade|kill*|gunman|blow|barrel)?, (gun|knife|sword|axe|blade|gunman|
    barrel)~ .. (beg~|begging|plead*) for (mercy|his life|her life), death threat~, (i will|ill|im going to|going to|
    gonna|want to|wants to|about to|threaten* to|ready to) (kill|murder|stab|shoot|strangle|behead|gut|knife|hurt|beat
    up|smash) (you|him|her|them|someone|his|the|a|everyone|my|your)~, (${people}) (shot|riddled|pierced|stuck|bristling|
    peppered|run|skewered|studded|pincushioned) . (full of|through|with) . (arrow|bullet|hole|spear|bolt|dagger|
    shrapnel|lance|knives)~, (riddled|peppered) with (bullet|arrow|shrapnel|gun)~, hail of (bullets|arrows|gunfire|
    machine gun) .. (${people}|fall*|cut*|mow*|kill*)?, bullet~ .. (tear*|rip*|punch*|slam*|hit*|strik*|enter*|pierc*|
    pass*) .. (${people}|forehead|chest|skull|head|shoulder|flesh|torso), (grenade|shell|mortar|mine|bomb|rocket|shell
    burst)~ .. (explod*|detonat*|going off|goes off|burst*|blow*|blast*) ... (${people}|bodies|limbs|platoon|trench|
    patrol), (soldiers|bodies|people|men|civilians|workers) .. (thrown|hurled|flung|blown) .. (by|from|into the air|
    apart|backwards|off their feet) .. (explosion|blast|grenade|bomb|shell|mine)?, (drop*|crumpl*|collaps*|fall*|slump*|
    reel*|jerk*) .. (shot|bullet|gunshot|muzzle flash|arrow in|knife in|spear in)~, muzzle flash* ... (fall*|drop*|
    collaps*|crumpl*|${people}), (wring*|wrung|snap~|snapping|break~|breaking|twist~|twisting) (${determiners}|its) ..
    neck~ (of (a|the|his|an))?, (cut~|cutting|slit~|slitting|slash*|open~|opening|slic*) (a|an|the|its|his|her) .
    (chickens|pigs|goats|sheeps|lambs|cows|hens|roosters|turkeys|calfs|camels|bulls|animals|mans|womans|guards|sentrys|
    childs|prisoners|hostages) . (throat|neck|belly)~, (slaughterhouse|abattoir|slaughterman|slaughtermen|kill floor|
    halal|kosher)~ .. (kill~|killing|stunn*|slit*|shoot*|knif*|bludgeon*|beat*|bolt*|hang*|cut*) .. (${animals}|
    throat~), (captive bolt|bolt gun) .. (${animals}|forehead|head|slaughter*)?, (kill~|killing|culling|culls|
    slaughtering|butchering|clubbing|drowning|stabbing|poisoning|beating|whipping|starving|torturing|burning) (a|an|
    the|his|her|some|two|unwanted|stray|newborn|baby|wild|injured|defenceless|chained) . (${animals}|pup~|cub~|calves|
    chick~|bird~|pheasant~|hare~|pets), (put~|putting|shov*|stuff*|throw*|tying|drown*|forc*|toss*|dropp*) (a|the|his|
    her|live|some|two|newborn|sack of)? . (cat|kitten|kittens|puppy|puppies|hamster|dog|rabbit|pups) .. (in|into|off|
    out of) (a|the) . (microwave|oven|blender|sack|washing machine|river|canal|well|bin|balcony|window|bridge|fire|car|
    pond|lake|bucket), (swing*|whirl*|hold*|dangl*|lift*|drag*|pull*) (a|the|his|her) . (cat|kitten|puppy|rabbit|dog|
    pony|horse) .. by (the|its|his|her) (tail|hind legs|legs|ears|neck|throat), (firework|cigarette|tin can|firecracker|
    banger)~ .. (tied to|stubbed out on|burnt on|strapped to|thrown at) .. (${pets}|tail), (hunt~|hunting|chas~|
    chasing|stalk~|pursu*) .. (human~|person|people|man|woman|women|girl|runaway|escaped slave|prey|fugitive)~ .. (with|
    by|through) . (dogs|hounds|rifle|rifles|crossbow|knife|axe|chainsaw|machete|spear|gun|guns|for sport), (arrow|
    spear|javelin|pike|sword|knife|dagger|blade|bolt|lance|tusk|horn)~ .. (going|goes|went|passing|sticking|bursting|
    coming|protrud*|jutting|driven|punched|right|clean|straight) (through|out of|into) (his|her|the|a|an|their) ..
    (${bodyParts}|${people}|visor|breastplate|armour), (scuffle|brawl|riot|punch up|free for all|melee|mass brawl|
    rumble)~ .. (fist~|punch*|bottle~|chair~|baton~|blood*|knives|chains|gang~), (exchanging blows|trading blows|
    throwing punches|coming to blows|at each others throats|laying into each other|knocking lumps out of|going at it
    with (knives|fists|bottles))
  `,
  innocent: `
    (driving|driven|drive|drives|drove) through (the|a)? . (market|festival|parade) (street|streets|town|square|
    village)~, crowd of (sheep|goats|cows|cattle|geese|ducks|balloons|deer|umbrellas), (break~|breaking|snap~|wring*|
    twist~) (the|a|its) neck of (a|the) . (lobster|bottle|guitar|vase|violin|crab|lute|garlic|squash|prawn)~, (chef|
    cook|fisherman|fishmonger)~ .. (lobster|crab|fish|prawn|crayfish)~ .. (with|neck|knife|head), (hit~|hitting|
    striking|strikes|tap*|beating) (the|a|his|her) .. (chisel|nail|peg|wedge|anvil|bell|tent peg|gong|drum|stake)~,
    (boy|girl|child|kid|children|kids|baby|toddler)~ (thrown|tossed) (into the air|in the air|up in), (clubbing|club)
    (holiday|outfit|night|in ibiza)~, (spearing|skewering) (a|an|the|some)? . (fish|olive|asparagus|prawn|pickle|
    sausage|salad|tomato|potato|kebab|vegetables|shrimp|meat|fruit|marshmallow|cheese)~, (shanking|slicing) (a|the|his|
    her) (ball|drive|shot|putt|tee shot)~, (shooting) (a|an|the|some|wild) . (${animals}|bird~) .. (camera|photo*|lens|
    telephoto|film|video|documentary|hide), (photographer|cameraman|camera|cinematographer)~ .. shooting (a|an|the|some|
    wild) . (${animals}|bird~), (kill~|killing) (a|the|some|his|her) .. (bugs|time), (car|truck|van|bus|train|tank)~
    (hit~|hitting) the (market|road|shops|showroom), (toy|model|lego|cartoon|remote control|dodgem|bumper) (car|truck|
    tank|train|bus|van|tractor)~, (knocked|thrown|pushed) (into|in) the (pool|sea|lake|snow|hay|mud), (hold~|holding|
    lift~|lifting|grab~) .. by the (neck|collar) of (a|the|his|her) . (guitar|bottle|shirt|coat|jacket), (i will|ill|
    going to|gonna) (kill|murder) (the|a) (cake|test|exam|crowd|pizza|audience|show)
  `,
}
