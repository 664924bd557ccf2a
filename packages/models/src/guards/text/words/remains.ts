import type { WordTable } from '../word-table.ts'
import { animals, people } from './people.ts'

const limbs = `
  head|heads|hand|hands|arm|arms|leg|legs|foot|feet|finger|fingers|thumb|toe|toes|ear|ears|eye|eyes|eyeball|eyeballs|
  tongue|nose|limb|limbs|torso|jaw|face|faces|scalp|skull|skulls|penis|breast|heart|ribcage|lips|genitals|wrist|thigh`
const insides = `
  brain|brains|guts|intestines|entrails|innards|organs|bowels|lungs|liver|heart|kidneys|flesh|muscle|muscles|bone|
  bones|ribs|spine|skull|sinews|tendons|viscera|spinal cord|stomach contents|vertebrae|gore|tissue`
const dead = `
  corpse|corpses|cadaver|cadavers|carcass|carcasses|dead body|dead bodies|remains|body|bodies|head|skull|flesh|victim|
  victims|mummy|fetus|foetus`

/** What is left of an attack or like it, told as a scene: bodies, parts of bodies, wounds, and what crawls on them. */
export const remains: WordTable = {
  category: 'disturbing',
  terms: `
    (${limbs}|skin|flesh|own face) (torn|ripped|cut|chopped|hacked|sliced|blown|bitten|chewed|sawn|sawed|melted|
    burned|burnt|shot|pulled|peeled|wrenched|rotted|eaten|scraped) (off|away|apart|out|from|open|to the bone),
    (${limbs}) (severed|amputated|gouged|mangled|crushed to a pulp|caved in|split open|cracked open|burst open|hanging
    by|hanging off|hanging from a (thread|hook|rope)|on a (spike|pike|stake|platter|meat hook)|in a (jar|bucket|
    freezer|lunchbox|fridge|suitcase|cooler|bin bag)|in formaldehyde|nailed to|impaled), (severed|hacked off|chopped
    off|cut off|torn off|ripped off|sawn off|blown off|bitten off|amputated|lopped off|detached|rotting|rotten|
    decaying|decomposed|decomposing|bloody|mangled|charred|pickled|shrivelled|half eaten|gnawed) .. (${limbs}|stump|
    stumps), jar~ .. (${limbs}|foetus|fetus|foetuses|fetuses|organs|human remains|teeth pulled) (pickled|preserved|
    floating|in formaldehyde|in formalin), (pickled|preserved|dead|aborted|bloody|mummified) (human|baby)? (fetus|
    foetus|foetuses|fetuses|embryo|baby|babies|infant), (human|aborted) (fetus|foetus|foetuses|fetuses), foetus (in|
    pickled|floating), (open|opened|cracked|split|smashed|crushed|shattered|caved in|burst|exploded|exploding) (skull|
    skulls|head|heads|ribcage|belly|chest|abdomen|torso|stomach), (${insides}) (showing|visible|exposed|hanging|
    spilling|spilled|spilt|spill|falling|poking|sticking|protruding|dangling|trailing|leaking|bursting|strewn|
    splattered|splashed|smeared|dripping|slithering|sliding|slopping) (out|from|through|over|on|across|down|
    everywhere|of|all)?, (exposed|visible|bare|bloody|glistening|steaming|spilled|spilt|spilling) (brain|brains|guts|
    organs|muscle|muscles|tendons|sinews|jawbone|skull bone|spine|bowels|ribs and), with (his|her|its|their)
    (${insides}) (out|exposed|showing|hanging|removed|spilling|visible|ripped out), (${limbs}|skin|flesh|half the
    face|half of his face|half of her face|half his face|half her face) (missing|gone|eaten away|rotting|rotting away|
    peeling|decaying|melting|dissolving|bleeding|covered in sores), (missing|without) (a|an|his|her|their|its|half|
    one|both)? . (limbs|limb|head|eye|eyes|eyeballs|jaw|lower jaw|face|legs|skin) .. (blood*|soldier*|bod*|corpse*|
    wound*|horror|dead), eye~ socket~ .. (empty|bleed*|blood*|hollow|maggot*|worm*|gap*|rot*), (empty|bleeding|bloody|
    hollow|gaping|rotting|gouged) .. eye? socket~, (blood*|bleed*|blood pouring) .. eye~ socket~, eyeless (face|child|
    girl|man|woman|head), (skinless|skinned|peeled) (face|body|man|woman|human|person|head|torso|figure|hand|zombie|
    monster|animal|${animals}), (skin|face) .. (peel*|flay*|slough*|strip*) (off|away|like|from|alive), (peel~|flay~|
    strip~|cut~|slic*|carv*) .. (his|her|their|own|the) .. (skin|face|flesh) .. (off|away|from|himself|herself),
    stump~ (where|of (his|her|a) (hand|arm|leg|wrist|finger|foot|neck)|bleeding|spurting|gushing|dripping|raw),
    (bleeding|bloody|raw|spurting|severed) stump~, stumps for (arms|legs|hands), (worm|larvae|insect|bug|spider|
    beetle|leech|leeches|centipede|fly|flies|ant|cockroach|roach|parasite|eel|snake|tick|wasp|rat|crow|vulture|raven|
    dog|pig|hyena|wolf|wolves|crab|fish)~ .. (crawl*|burst*|com*|feed*|eat*|swarm*|gnaw*|writh*|burrow*|pour*|feast*|
    nest*|wriggl*|squirm*|peck*|emerg*|infest*|tear*|pick*|buzz*|dining|chew*|nibbl*|hatch*) ... (mouth|eye|eyes|skin|
    flesh|wound|wounds|nose|nostrils|skull|socket|sockets|remains|ear of|rotting|rotten|dead|guts|brain|throat|
    severed|ribcage|human (body|flesh|head|remains)|dead (body|bodies|man|woman|soldier|child)), (worm|parasite|
    insect|fly|larvae|bug|roach) (infested|ridden|filled|eaten|riddled|covered), crawling with (flies|worms|insects|
    bugs|roaches|cockroaches|larvae|lice|rats), flyblown, (infested|riddled|teeming|writhing) with (worms|parasites|
    larvae|lice|rats|flies|tumors|sores), (${dead}) .. (exhumed|dug up|rotting|decaying|decomposing|bloated|mangled|
    burnt|charred|dumped|chopped up|hacked up|cut up|sawn|wrapped in plastic|in a (suitcase|barrel|bin bag|freezer|
    ditch|shallow grave|car boot|body bag|trunk|rug|carpet|bathtub)|under a sheet|under floorboards|under the
    floorboards|stuffed in|hanging from|swinging from|impaled|strung up|nailed|crawling|riddled with|swarming with|
    missing (a|its|the|his|her) (head|limbs|face|skin)), (exhumed|unearthed|dug up|rotten|rotting|open|opened)
    (coffin|grave|casket|tomb)~ .. (remains|rot*|body|dead|skelet*|decay*), (pile|heap|mound|stack|mountain|row|rows|
    cart|cartload|truckload|pit|field|river|sea|bucket|bag|sack|bin|freezer|crate|wheelbarrow|lorry)~ (of|full of|
    filled with|piled with|loaded with) .. (bodies|severed|limbs|heads|hands|feet|skulls|organs|guts|dead|body parts|
    amputated|eyeballs|human|blood|offal|bones and|flesh|slaughtered), (${people}|${animals}) (lying|lies|lay|found|
    sitting|slumped|frozen|floating|hanging|hung|swinging|dangling|face down|sprawled) (dead|lifeless|in a pool of
    blood|in his own blood|in her own blood|in blood|in the blood|bleeding out|bleeding|from a noose|from a rope|from
    the rafters|from a beam|from the ceiling|from a lamppost|from a lamp post|by the neck), (dead|lifeless|murdered|
    slaughtered|slain|butchered|drowned|hanged|starved|starving|skeletal|malnourished|burnt|charred|beheaded|headless|
    gutted|impaled|crucified|massacred|bled out|half rotted|rotting|rotted|decaying|decomposing|decomposed|mummified|
    frozen dead|bloated|strangled|stabbed|poisoned|scalped|lynched) (${people}|${animals}|torso~), (blow~|blew|shoot~|
    shot|blast~) (his|her|their) (own)? (brains|head|face) (out|off), (shoot~|shot|stab~|stabbing|stabbed|hang~|
    hanged|burn~|drown~|poison~|kill~|cut|cuts|cutting|starv*|starve~|electrocut*|gass*|suffocat*|strangl*|set~ fire
    to|slash~|maim~|harm~|injur*|throw~|hurt~) (himself|herself|themselves|themself|myself|yourself) (off|in front|
    under|with|in|on|to|from|by|and|at|after|while|out)?, (gun|pistol|revolver|shotgun|barrel|rifle|muzzle)~ .. (in|
    into|inside|to|at|against|under) (his|her|their) own .. (mouth|head|temple|chin|heart|chest|throat), (knife|razor|
    blade|razor blade|scalpel|glass)~ .. (to|at|against|across|over|into|on) (her|his|their) (own)? (wrist|wrists|
    forearm|forearms|veins|thigh|thighs), wrist~ .. (slit|slash*|cut|cuts|bleed*|blood*|razor|sliced|open|bandaged
    and), (slit|cut|cutting|cuts|slash*|slic*|carv*|scratch*) .. (wrists|veins|her arms|his arms|their arms|forearms|
    her thighs|his thighs|own arm|own arms|own skin|own flesh), (fresh|self inflicted|razor|cutting) (cuts|scars|
    slashes), (rows|lines) of (cuts|scars) .. (arm|arms|wrist|wrists|thigh|thighs|forearm), (about|ready|going|wants|
    prepar*|threatening|decid*|want) to (jump|end (it|his life|her life)|kill (himself|herself)|die), (stand~|
    standing|perch*|teeter*) on .. (ledge|edge|railing|parapet|chair) .. (jump|end it|noose|about to), (jump~|leap~|
    leaping|plung*|fall~|falling|throw*) .. (bridge|roof|rooftop|building|ledge|window|balcony|cliff|train|tower) ..
    (kill (himself|herself|themselves)|end (his|her|their) life|to (his|her|their) death|dead on), (rope|noose|belt|
    cord)~ (around|round|about|on) (his|her|their|own) .. neck~, chair kicked (over|away|out), (goodbye|farewell)
    (letter|note) .. (pills|noose|rope|razor|gun|bridge), (end~|take~|took|taking) (his|her|their) (own)? (life|
    lives), take~ (her|his) own life, (pills|overdose~) .. (goodbye|note|end (it|his|her)), depressed .. (ledge|noose|
    razor|pills|bridge|wrists|gun|rope|jump*), ((slit|cut|slashed|gaping|torn|ripped) throat~), throat~ (slit|cut|
    slashed|torn|ripped) (open|out|from ear|wide)?, (deep|open|gaping|bloody|infected|weeping|septic|bleeding|raw|
    jagged|maggot*|rotting) (gash|gashes|sore|sores|wound|wounds|ulcer|ulcers|cut|cuts|boil|boils|blister|blisters|
    lesion|lesions|laceration|lacerations|incision|bite|bites|burns|stitches|scab), (gash|laceration|lesion|bedsore|
    bed sore|carbuncle)~, (boil|cyst|pimple|zit|blister|sore|wound|tumor|ulcer|spot|infection)~ .. (popp*|burst*|
    ooze~|leak*|weep*|fester*|squeez*|erupt*|drain*|rott*|bleed*|open), blood (everywhere|all over|soaked|spattered|
    splattered|smeared|drenched|caked|streaked|slick|stained|filled|pooling|pooled|pouring|gushing|spraying|sprayed|
    spurting|seeping|streaming|running|dripping|trickling|flowing|leaking|bubbling|coming|raining|on (the|his|her|
    their|a|its) (wall|walls|floor|carpet|tiles|sheets|bed|hands|face|shirt|mirror|knife|ceiling|pavement|snow|road|
    ground|bathroom|sink|mouth|lips|teeth|clothes|dress|window|apron|pillow|mattress|fur|chin|body)), (spattered|
    splattered|smeared|drenched|soaked|caked|covered|bathed|dripping|streaked|stained|slick|filled|painted|splashed|
    sprayed|swimming|lying|crying|weeping|coughing|coughs|spitting|sweating|writing|written|drinking) .. (with|in|of|
    up)? .. (blood|guts|human blood), (bleeds|bleeding|bled) (from|to death|out|heavily|profusely|onto|on|all over|
    eyes|mouth|nose|wrists|gums|to|through), (puddle|pool|trail|lake|smear|splash|spray|bucket|bathtub|bath|tub|
    fountain|jet|gallon|litre|river|shower|rain|handprint|handprints|footprint|footprints|glass|goblet|cup|sea|drop|
    drops|spatter|splatter|streak|lot|lots|stream|torrent)~ (of|in|full of|filled with) .. blood, human (flesh|meat|body
    parts|remains|heart ripped|scalp|offal|sacrifice), human
    (head|heads|leg|legs|arm|arms|hand|hands|skin|limbs|organs|eyeball|eyeballs|finger|fingers|ear|ears|tongue|guts)
    (eaten|served|hanging|cooked|roasting|grilled|nailed|stitched|sewn|raw|butchered|chopped|soup|stew|pie|on (a|the) .
    (plate|platter|hook|spike|fork|menu|grill|table|floor|altar)), (sell*|butcher*|eat*|cook*|buy*|serv*) .. human
    (leg|legs|arm|arms|hand|hands|head|heads|limbs|skin|fingers|feet|ears), human skin
    (wallpaper|lampshade|mask|suit|book|chair|couch|drum), (severed|raw human|rotting)
    (flesh|head|heads|leg|legs|arm|arms|hand|hands|meat|skin|body parts|limbs|organs|remains|eyeball|
    eyeballs|heart ripped|heart in|scalp|finger|fingers|ear|ears|tongue|guts|sacrifice|offal|head soup) (on|in|eaten|
    served|hanging|being|for|as|cooked|roasting|grilled|nailed|stitched|sewn|raw|butchered|chopped|wallpaper|
    lampshade|mask|suit|book|chair|stew|pie|at|from|under|between)?, (eat~|eating|chew*|devour*|gnaw*|munch*|feast*|
    din*|bit*|nibbl*|cook*|roast*|fry*|grill*|swallow*) .. (human|his own|her own|their own|severed|raw|brains|brain|
    guts|dead|shit|live mice|rotting|rotten) .. (flesh|hand|arm|leg|finger|fingers|meat|heart|liver|face|man|woman|
    child|baby|babies|body|bodies|head|tongue|limb|limbs|foot|rat|${animals}), (covered|smeared|caked|overflow*|full|
    filled|soaked|lying|sitting|rolling|swimming|standing|wallow*|drench*|pile~|puddle~|pool~|heap~|bucket~|plate~|
    bowl~) .. (in|of|with)? .. (shit|poo|poop|sick|urine|piss|snot|filth|sewage|human waste|mucus), (shit|poo|poop|
    piss) (everywhere|on|all over|smeared|covered|stained|running down|dripping|splattered|spilling|pouring|flowing),
    (bloody|blocked|clogged|overflowing|filthy|disgusting) (toilet|latrine|bedpan|nappy), (being|get~|got) sick (into|
    in|over|on) (a|the|his|her|himself|herself|someone), (throw~|threw|chuck~|spew~|heav*) (his guts|her guts|up (in|
    into|on|over|onto|down|all) (a|the|his|her|over|himself|herself|behind)), (spew~|heav*|retch*) (violently|into a
    (toilet|bucket|bin|bag|sink)), chunder~, chundering, retch~, spewing, (dead|drowned|starved|skinned|run over|
    squashed|flattened|gutted|crushed|mangled|maggoty) (${animals}|hedgehog~|badger~|bat|bats|frog~), (exit|entry|
    gunshot|bullet|stab|knife|sword|shrapnel|head|chest|neck|flesh|gut|abdominal) (wound|wounds|hole|holes), (crash|
    accident|blast|bomb|explosion|fire|burn|torture|plague|drowning|massacre|murder|genocide|earthquake|war|shooting|
    stabbing|acid|radiation|ebola|gas|execution) (victim|victims|casualty|casualties|dead|scene with (blood|bod*)),
    (war|battle|mass) (dead|graves|casualties), war wounded, (murder|crime|accident) scene .. (blood*|bod*|corpse*|
    splatter*|dead|chalk|victim), chalk outline .. (blood*|body), (wounded|injured|dying|mangled|bleeding|burned|
    burnt) (${people}) .. (scream*|blood*|limb*|wound*|leg*|arm*|crawl*|mud|rubble|missing|burn*|dying), rubble ..
    (corpse*|bodies|body|dead|limb*|blood*|severed|crushed), (crushed|buried|trapped|pinned) (under|beneath|by) ..
    (rubble|car|train|truck|beam|machine|debris) .. (blood*|bod*|limb*|dead|corpse*|arm|leg), (slaughter|slaughtering)
    house~, slaughterhouse*, abattoir~, (kill|killing) floor .. (blood*|cow*|pig*), (pig|cow|goat|deer|sheep|lamb|
    bear|elk|animal|horse) (head|heads|heart|brain|guts) .. (blood*|hook*|rot*|fl*|hang*|pike|spike|bed|skinned|
    dripping), (zombie|undead|ghoul|walker|demon|monster|creature|alien|mutant)~ .. (rotting|rotted|decay*|exposed|
    torn|guts|brain*|flesh|maggot*|blood*|dripping|jaw|missing|dangling|eyeball|melting|peeling|skinless), (ripp*|
    tear*|torn|eat*|feast*|bit*|devour*|gnaw*) .. (zombie|undead|ghoul)~, chestburster~, chest burst*, body (horror|
    melt*|mutat*), (melting|rotting|pulsating|mutated|fused|writhing|conjoined|grotesque|bulging|stitched|twisted)
    (flesh|skin|face|faces|bodies|body|limbs|torso|heads|mass|foetus|fetus|tumor|organs|baby|twins|mouths|eyes),
    (people|bodies|faces|humans|twins|mouths|limbs|eyes|lips) (sewn|stitched|fused|melted|stapled|merged|grafted)
    (together|shut|into|mouth|onto), (human|live|cruel|nazi|medical|unethical) (experiment|experimentation|
    dissection)~ .. (victim*|subject*|table|patient*|prisoner*|child*|flesh|screaming), (botched|bloody|back alley|
    horrific|crude|amateur) (surgery|operation|abortion|tattoo removal|face lift|circumcision|caesarean|birth),
    lobotomy, lobotomies, trepann*, amputation, amputations, surgical horror, self (surgery|harm*|immolat*|flagellat*|
    cannibal*), flagellant~ .. (blood*|whip*|back), ritual (killing|murder|sacrifice|disembowel*), seppuku, harakiri,
    hara kiri, hari kari, kamikaze .. (pilot|dive|crash*), (drinking|drinks|bath|baths|bathing|pool) (of|in|in a
    (bath|tub) of)? (human|virgin|virgins|fresh)? blood, sacrific* (on|at) .. altar, (altar|ritual|sacrifice|satanic|
    occult) .. (blood|heart|goat|virgin|human|severed), (goat|virgin|lamb|child|human|animal|chicken|heart)~ ..
    (sacrific*|altar .. (blood|knife)), nightmar* .. (flesh|blood|corpse*|teeth|organ*), (bulimic|skeletal|starved|
    starving|malnourished|skin and bone), (ribs|bones|hip bones|collarbones|vertebrae) (sticking|poking|protruding|
    jutting|showing|visible|countable) (out|through)?, swollen bell* .. (starv*|child*), (tooth|teeth|nail|nails|
    fingernail|toenail|eye|eyes|tongue|hair)~ (being)? (ripped|pulled|torn|plucked|yanked|gouged|clawed|bitten|cut)
    (out|off), (rip~|pull~|tear~|gouge~|pluck~|yank~|claw~|bit*|cut~|scoop~|dig~|carv*|suck~) out .. (eye|eyes|
    eyeball|eyeballs|tongue|tooth|teeth|heart|guts|organ|organs|fingernail|fingernails|brain|throat|spine|womb),
    (human|baby|real|pulled|rotten|bloody|black) teeth .. (doll|blood*|pliers|jar|gums|mouth of|necklace|rott*|wound*|
    monster), doll~ .. (human (teeth|skin|hair)|blood*|eyeless|stitched|decapitat*|bleed*), clown~ .. (blood*|severed|
    corpse*|guts|knife|cleaver), (chainsaw|axe|knife|machete|saw|cleaver|meat grinder|woodchipper|wood chipper|
    blender|mincer)~ .. (blood*|guts|limb*|human|severed|flesh), (hand|hands|foot|feet|palm|palms|tongue|head|person|
    man|woman|body)~ nailed to, (road|street|track|tracks|ditch|verge|kerb) kill~, (flattened|squashed|crushed|
    mangled) .. on (a|the) (road|motorway|country lane|tracks|tarmac), (body|bodies|remains) .. (in (the|a) (boot|
    trunk) of|wrapped in (plastic|carpet|a rug|a sheet|tarpaulin|bin bags)|rolled up in a), (teen|teenager|girl|boy|
    man|woman|student|prisoner|mother|father|child|kid|inmate|soldier)~ hanging (in|from) (her|his|a|the|their) .
    (bedroom|cell|attic|garage|basement|cellar|closet|wardrobe|barn|shed|bathroom|rope|belt|beam|rafters|noose|tree|
    stairwell|bridge|lamppost), (bowl|plate|box|bag|bucket|jar|tin|handful|necklace|string|collection)~ (of|full of|
    filled with|made of) . (human|severed|real|plucked|gouged|bloody) . (eyes|eyeballs|ears|fingers|teeth|tongues|
    hands|hearts|heads|organs|toes|noses|skin), (saw~|sawing|cut~|cutting|chop~|chopping|hack~|bit*|chew*|gnaw*|tear*|
    rip*|eat*|slic*|burn*) (off|through|at|out|on|up)? (his|her|its|their) own .. (leg|arm|hand|foot|finger|fingers|
    toes|ear|tongue|face|limb|flesh|head|skin|nose|eye|eyes|body), (jump~|jumping|step~|stepping|leap~|leaping|throw~
    (himself|herself)|threw (himself|herself)) in front of (a|the) . (train|tram|bus|lorry|truck|car|tube train|
    subway), (hanged|hanging) (man|woman|body|boy|girl) .. (swinging|barn|tree|tongue|rope|dangling|gallows|neck|
    crows|rotting), skinned . (head|heads|body|bodies|rabbit head), open fracture~, bone~ .. (piercing|poking|
    sticking|jutting|breaking|protruding|through) .. skin, (with no|without|missing|lacking) (skin|his skin|her skin|
    their skin|face|a face|head|a head|eyes|limbs|arms or legs|lower body|jaw|scalp), (blood|arterial) spray~,
    (samurai|sword|throat|neck|slash|wound|bullet|gunshot)~ .. blood spray, drowned (${people}|${animals}) .. (washed|
    float*|shore|beach|river|face down|body|bodies), (burnt|burned|charred|scorched|incinerated|roasted) (body|bodies|
    remains|man|woman|child|torso|skeleton|human|driver|passenger|passengers|victim|victims|face|skin|flesh|hand|
    hands|head) (in|of|inside|on|trapped|after|slumped)?, nail~ (through|in|into) (his|her|their|the|a) . (eye|eyes|
    hand|hands|head|skull|tongue|face|foot|palm|palms), (slash~|slit~|cut~|open~|sliced|slicing) (her|his|their|both|
    own) (wrist|wrists|veins|arms|forearms), (${people}) (hanging|hangs|hung|dangling|swinging) .. from (a|the|his|
    her) . (fan|ceiling fan|light fitting|banister|bannister|pipe|doorframe|lamp post|bridge|crane|gallows|scaffold|
    goalpost|streetlight|window bars|branch|rope|noose|hook), (${people}|${animals}|body|bodies|torso|head|victim) .
    (cut|split|torn|chopped|sliced|bitten|sawn|hacked|cleaved) (in half|in two|open|apart|limb from limb|to pieces|
    into pieces)
  `,
  innocent: `
    (mannequin|doll|statue|sculpture|marble|stone|bronze|puppet|plaster|wax|lego|toy|clay|robot|android|prosthetic|
    bust|terracotta|porcelain|wooden|plastic|gingerbread|chocolate|snowman)~ .. (head|arm|hand|leg|limb|torso|foot|
    finger|eye|ear|heart)~, (arm|leg|head|hand|torso|foot|limb|nose)~ of (a|an|the) .. (statue|doll|mannequin|
    sculpture|robot|puppet|toy|bear|chair|table|sofa), (hand|hands|eye|eyes|face|head|arms) (missing|gone) (the|from
    the (clock|statue)), (missing|without) .. (head|arms|nose) .. (statue|sculpture|doll|marble), open (chest|head) ..
    (gold|treasure|toys|freezer), (treasure|toy|tool|medicine|freezer) chest~, (cut|cuts|slices|slice|joints|chops) of
    .. (meat|beef|lamb|pork|steak|ham|salmon|cheese|bread), (pork|lamb|beef|spare|barbecue|bbq|smoked|short|grilled|
    glazed|sticky|rack of) .. ribs, (lamb|beef|chicken|marrow|dog|soup|ham|fish|dinosaur|whale) bone~, bone~ (broth|
    china|marrow|handle|inlay|structure|density), (heart|lung|brain|liver|kidney|eye|spine|skull|organ|muscle|human|
    anatomical|anatomy|medical|biology|ct|mri|xray|x ray) .. (model|diagram|chart|scan|illustration|anatomy|labelled|
    labeled|textbook|poster|icon|logo|cross section|plastic|exam|lesson|class|museum), (bees|bee|butterfly|ladybird|
    ant|ants|spider|snail|caterpillar|worm|worms|earthworms)~ .. (eat*|crawl*|feed*|com*) .. (leaf|leaves|flower|
    flowers|honey|honeycomb|soil|compost|apple|branch|nest|web|book|can|nectar|pollen|ground|earth|garden|cocoon),
    (bird|birds|crow|pigeon|robin|blackbird|hen|chicken|duck|gull|seagull|fish|dog|cat)~ .. (eat*|feed*|peck*|com*|
    nest*|pick*) .. (seed|seeds|bread|crumbs|worm|worms|berries|corn|feeder|nest|tree|fish|chips|bowl|grain|hand|
    ground|snow), fish (eye|eyes|head) (lens|soup|curry|view), (bulls|cats|tigers|needle|snake|hawk|dolls|crows) (eye|
    head|feet|foot), (cut|cuts|cutting|slic*) (through|into|up|open) (a|the|his|her) .. (cake|bread|fruit|vegetable|
    paper|cloth|wood|fabric), (scrape~|rip~|peel~|pull~|tear~|strip~|cut~|take~|slic*|carv*) .. (skin|flesh|face|peel|
    rind|bark|mask) .. (orange|apple|potato|tomato|banana|onion|garlic|peach|salmon|chicken|mango|avocado|lemon|
    almond|face mask), (potato|orange|apple|chicken|salmon|fruit|lemon|tomato|grape|sausage|peach|banana|drum|snake)
    .. (skin|flesh|peel), (skin|face) (peel|peeling) (treatment|mask|cream|spa|scrub|gel), (sunburn*|sunburnt) ..
    peel*, (blood|bloody) (orange|mary|hell|good|moon|type|pressure|test|sugar|bank|donor|donation|drive|transfusion|
    sample|cell|cells|vessels|brothers|line|red|work|bag|flow|count|group), (drop|drops|bag|sample|vial|tube|unit)~ of
    blood .. (donat*|test*|lab|bank|sample|microscope|finger prick|transfusion|glucose|meter), (fake|stage|theatre|
    theatrical|prop) blood .. (bottle|kit|recipe|makeup|make up), (bleed~|bleeding) (heart|hearts|edge|ink|colour|
    colours|watercolour|radiator), (ink|colours|colour|paint|watercolour|radiator)~ .. bleed*, (bottle|jar) of (fake|
    stage) blood, (dead|dying|drowned|frozen|skeletal|starved|poisoned|headless) (tree|trees|forest|wood|plant|plants|
    leaf|leaves|flowers|flower|valley|city|village|volcano|star|stars|battery|crops|soil|garden|church|mannequin|
    horseman|statue|dummy), (headless|sleeping) horseman, (beheaded|decapitated|headless) (statue|doll|mannequin|
    snowman|toy|rose|flower|lego), (frozen|dead) (fish|chicken|turkey|shrimp|prawns|lobster|crab|duck|goose|pheasant|
    rabbit|hare) .. (market|counter|supermarket|freezer|still life|game larder|on ice|dutch), frozen (duck|duck pond|
    chicken|dog treats|fish|turkey|people|family|couple|man|boy|girl), (skinned|gutted|cleaned|smoked|dried|roast|
    roasted) (fish|salmon|trout|chicken|duck|turkey|goose|rabbit|eel|herring|cod|mackerel|pig|lamb), (deformed|
    poisoned|dead) (apple|duck pond|fish tank|chicken coop|cat fish|mouse button|mouse pad), bull dog, dead (bird|cat|
    dog|horse|mouse|rat|duck) (nebula|bounce|pixel|mat|leg), dead (king|queen|man|men|mans|poets|pilot)~ (tomb|effigy|
    gulch|hand|chest|walking|society|cove|fingers|shoes), (turkey|chicken) carcass, carcass~ .. (soup|stock|broth),
    (soup|stock|broth) .. carcass~, (slaughtered|dead|severed) (lamb|rabbit|duck|dog|cow) .. (pub|inn|sign|tavern|pub
    sign), slaughtered lamb, (murdered|killed|slain) (by|at) (chess|cards|karaoke), (cuts|scratches|scars) (on|across)
    (the|a) .. (table|wood|desk|record|bark|rock|door|landscape|trunk|tree), (end~|ending) (his|her|their) (career|
    day|journey|shift), (throw~|threw|throwing) (himself|herself|themselves) (into|at|on|onto|a|in) (the|a|work|his|
    her)? .. (bed|sofa|couch|sea|pool|water|work|arms|party|leaves|snow|lake|mud|dance|pillows|ball|save|wave|waves|
    hay|river), (cut~|burn~|harm~|hurt~|drown~|shoot~|shot|starv*) (himself|herself|themselves|myself) (a|some|out|in
    (work|debt|coffee)|slice|piece|with a (phone|selfie|camera|timer|polaroid)), (film~|photograph~|shoot~|shooting|
    shot) (himself|herself|themselves) .. (mirror|phone|selfie|camera|film), (jump~|leap~) .. (bungee|parachut*|
    skydiv*|base|trampoline|pool|water|sea|river|rope), bungee* .. (bridge|tower|jump*), (base|bungee|parachute|ski)
    jump*, (rope|cord|belt|garland|scarf|necklace|medal|lei|ribbon|tie|collar|chain|camera)~ .. (horse|dog|cow|goat|
    calf|donkey|elephant)~ .. neck~, (cliff|sky|scuba|high) div*, (heart|brain|body|lung) (shaped|transplant|surgery|
    scan|storm*), organ (pipe|pipes|donor|donation|music|player|grinder|recital|keys|console|stops)~, (church|pipe|
    barrel|hammond|mouth|street|electric) organ~, organs (donat*|diagram|labelled|of the body), (exposed|visible|bare)
    (brick|beams|pipes|ribs of (a|the) (boat|ship|hull|vault)|muscles of (a|the) (athlete|horse|bodybuilder)),
    (muscle|muscles) (flexed|showing|visible|bulging), (muscles|muscle) (shirt|car|cars|beach|man|mass|group|groups|
    training|tone), (guts|gut) (feeling|health|bacteria|instinct|strings|string), (watermelon|pumpkin|pomegranate|
    melon|fruit|cake|coconut|fig|orange|papaya|pie|bread|loaf|egg|geode)~ .. (guts|flesh|split open|burst open|cracked
    open|cut open|innards|seeds), (pumpkin|fruit|watermelon|melon|tomato|avocado|peach|mango|cactus) (flesh|guts|head|
    heads|pulp), (jar|bowl|plate|bucket|tin|box|bag|pan|pot)~ .. (chicken feet|fish heads|pigs ears|fish head|lady
    fingers|fish fingers|pickled eggs|pickled onions|pickles), (lady|fish|chicken|sponge|chocolate|butter|cheese)
    (fingers|finger), jar~ .. pickl* (eggs|onions|cucumbers|gherkins|vegetables|beetroot|lemons), (eye|face|head|hand|
    foot|hair|skin|heart|finger|lip|body)~ (mask|cream|lotion|massage|spa|scrub|band|bag|ball|print|brush|guard|
    piece), (cut|chopped|bitten|torn|cut) off (jeans|shorts|denim|sleeves|point|date|t shirt), cutoff*, (cracked|open|
    split) (heel|lips|hand cream), (blood|gory|grisly|gruesome) (details crossed), hanging (in|from) (a|the) (hammock|
    trapeze|climbing wall|monkey bars|silks|bar|rope swing), (hang*|climb*) .. (tree house|monkey bars|trapeze|
    climbing), (with no|without|without a) (face|head|eyes) (mask|mannequin|shown|visible|cover|paint|scarf|covering),
    (portrait|figure|man|woman|mannequin|logo|character|statue|icon|silhouette|doll|angel|ghost|snowman|emoji) (with
    no|without) (a)? (face|eyes|head|arms), (hanging|hangs|dangling|swinging) from (a|the) (branch|rope|crane|hook|
    bridge|pipe) .. (monkey|sloth|bat|climb*|harness|bungee|trapeze|gym|swing|laugh*|rope swing|acrobat), (monkey|
    sloth|climber|acrobat|child|kid|boy|girl|ape|orangutan|firefighter|stuntman)~ .. (hanging|swinging|dangling) from
    (a|the) . (branch|rope|vine|tree|monkey bars|bar|ledge|trapeze|crane|ladder), fish head~,
    cut throat (trout|razor|competition|business), headless (chicken|horseman|mannequin|torso of (a|the)
    (greek|roman|statue))
  `,
}
