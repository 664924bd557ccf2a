import type { WordTable } from '../word-table.ts'
import { determiners, people } from './people.ts'

/** What hunts, in nature and in tales. Parts of a bracket of a pattern. */
const predators = `
  lion~|lioness|lionesses|tiger~|tigress|leopard~|cheetah~|jaguar~|panther~|cougar~|puma~|lynx|big cat~|wolf|wolves|
  wolf pack|pack of wolves|pride of lions|pack of dogs|wild dogs|hounds|hyena~|dingo|dingoes|coyote~|jackal~|bear~|
  grizzly|grizzlies|crocodile~|croc~|alligator~|gator~|shark~|great white|orca~|killer whale~|leopard seal~|python~|
  anaconda~|boa constrictor~|komodo dragon~|raptor~|velociraptor~|t rex|tyrannosaur*|allosaur*|spinosaur*|dinosaur~|
  werewolf|werewolves|vampire~|zombie~|ghoul~|giant~|ogre~|troll~|kraken|sea monster~|monster~|beast~|alien~|demon~|
  minotaur|hydra|cyclops|griffin~|harpy|harpies|dragon~|wendigo|basilisk|wyvern~|kaiju|godzilla|king kong|cthulhu|
  xenomorph~|predator~|goblin~|orc|orcs|golem~|eagle~|hawk~|stoat~|weasel~|fox|foxes|dogs|lurcher~|rottweiler~|pit
  bull~|mastiff~|chimp~|chimpanzee~|baboon~`

const prey = `
  gazelle~|antelope~|impala~|wildebeest~|gnu|gnus|zebra~|kudu|springbok~|buffalo|bison|deer|doe|fawn~|stag~|roe|elk|
  caribou|reindeer|moose|calf|calves|foal~|lamb~|ewe~|sheep|goat~|ibex|chamois|boar~|warthog~|rabbit~|hare~|seal|seals|
  seal pup~|sea lion~|penguin~|giraffe~|horse~|pony|ponies|donkey~|cow|cows|bull~|heifer~|hen|hens|chicken~|cub~|
  monkey~|capybara~|tapir~|kill|prey|gosling~|duckling~|piglet~|pig~|kitten~|puppy|puppies|dog|cat|swimmer~|surfer~|
  diver~|kayaker~|dolphin~|elephant~|hedgehog~|badger~`

const bodies = 'throat~|neck~|flesh|haunch|haunches|flank~|hindquarters|back|shoulder~|belly|rump|windpipe|face|jugular'

const seizing = `
  dragging|drags|dragged|snatching|snatches|snatched|seizing|seizes|seized|bringing down|brings down|brought down|
  taking down|takes down|took down|pulling down|pulls down|hauling down|running down|runs down|pouncing on|pounces on|
  pounced on|leaping on|leaping onto|leaps onto|ambush*|tearing|tears|ripping|rips|shredding|kill~|killing|devour*|
  maul*|bit|biting|bites|crushing|crushes|strangl*|suffocat*|constrict*|swallow*|disembowel*|eviscerat*|attack~|
  savag*|throttling|grabbing|grabs|grabbed|gripping the throat of|hunting down|hunts down|closing on|tossing|tosses|
  flinging|flings|drowning|drowns|pinning|pins down|gnawing|decapitating|impaling|goring|skewering|slash*|slaughter*|
  choking|breaking the neck of|chewing|chomping|stomping|trampling|slaying|slays|feeding on|feeds on|feasting on`

/** Animals, monsters and beasts of prey that catch, maul and eat. A watching or a running one passes. */
export const predation: WordTable = {
  category: 'violence',
  terms: `
    (${predators}) .. (pulling|pulls|tearing|tears|ripping|rips|picking|chewing|clawing) ... apart, (zombie|orc|goblin|
    demon|alien|monster|horde|undead|swarm|vampire|wolf|rat)~ .. (overwhelm*|overrun*|overrunning|swarm* over|drag*
    down|pil* on|pull* down|fall* upon|set* upon) .. (${people}|survivor~|victim~|defender~|village|town|city),
    (${prey}|${people}) (torn|ripped|pulled|hacked|chewed|clawed|beaten|bitten|pecked|shot|blown) (to|into) (bits|
    pieces|shreds|ribbons|pulp|a pulp|smithereens) (by)?, (pull*|tear*|rip*|pluck*|snip*) .. (wings|legs|wing|leg) off
    .. (fly|flies|butterfly|butterflies|beetle|spider|insect|bee|dragonfly|ant|moth|grasshopper|frog)~, (burn*|fry*)
    ants, ants .. magnifying glass .. burn*, cockfight* .. (blade|spur|razor|blood*|feathers flying|kill*|dying|gaff)~,
    (${predators}) .. (${seizing}) (${determiners}|on|off|at|apart|into|screaming|struggling|wounded|terrified|fleeing|
    helpless)? .. (${prey}), (${predators}) .. (${seizing}) (${determiners}) . (${people}), (${predators}) ..
    (${seizing}) (screaming|struggling|wounded|terrified|fleeing|helpless) . (${people}), (sink~|sinks|sinking|sank|
    sunk|plung*|bury~|burying|buries|clamp*|lock~) (his|her|its|their|the|both)? . (teeth|fangs|fang|claws|talons|jaws|
    beak) .. (into|in|on|onto|around|round) (${determiners}|its|somebodys|someones)? .. (${bodies}|${prey}|${people}),
    (fangs|teeth|jaws|claws|talons) (sunk|sinking|buried|clamped|locked|closing|closed|tearing|ripping|digging) . (in|
    into|on|onto|around|round|at) (${determiners}|its)? .. (${bodies}|${prey}|${people}), (jaws|teeth|fangs) .. (on|
    around|round|in|at) (${determiners}|its) .. (${prey}) (throat|neck|leg|flank|rump|windpipe)?, (${prey}|${people}) ..
    (struggling|struggles|thrashing|kicking|screaming|dying|writhing|bleeding|limp) .. in (the|its|his) .. (jaws|
    talons|claws|coils|grip of|teeth), (${prey}|${people}) (in|between|caught in|trapped in|clutched in|gripped in|held
    in|dangling from) (the|its) . (jaws|talons|claws) (of|while|as|bleed*|blood*), (${prey}) (being|getting|is|was|
    gets) . (eaten|killed|chased down|hunted down|brought down|dragged|torn|ripped|attacked|seized|pulled under|pulled
    down|taken down|taken by|swallowed|devoured|mauled), (${prey}|${people}) (caught|seized|snatched|taken|killed|eaten|
    swallowed|dragged under|dragged off|brought down|pulled under|pulled down|torn apart|crushed|squeezed|devoured|
    mauled|gored|pinned) by (${determiners}|a pair of|a pack of)? . (${predators}|spider~|snake~|bull~|elephant~|rhino~|
    hippo~|mob|tentacle~), (giant|monstrous|huge|enormous) . (spider|scorpion|octopus|squid|snake|serpent|worm|insect|
    ant|centipede|plant|wasp|crab|eel|frog|toad|bird|rat)~ .. (wrapping|wraps|coiling round|crushing|crushes|squeezing|
    dragging|drags|devouring|devours|eating|eats|biting|bites|stinging|killing|kills|attacking|attacks|swallowing|
    swallows|impaling|snatching|cocooning|seizing|grabbing|ensnaring|strangling) (${determiners}|up|in)? .. (${people}|
    ${prey}|ship|screaming), (tentacle|vine|root)~ .. (strangl*|crush*|squeez*|drag*|tear*|rip*|chok*|impal*|throttl*)
    .. (${people}|throat|neck), (wolf|wolves|hounds|dogs|pack|hyenas|lions|lionesses|orcas|sharks|piranhas|crocodiles|
    zombies) .. (finish~ off|finishing off|hamstring*|corner*|bringing down|brought down|closing in on|surround*) ..
    (wounded|bleeding|exhausted|${prey}), feeding frenzy, (blood|bloody|bloodied) .. (muzzle|jaws|fangs|maw|snout|
    talons|beak), (muzzle|jaws|fangs|maw|snout|talons|beak)~ .. (blood|bloody|bloodied|gore) (on|covered|dripping|
    soaked)?, blood (on|round|around|dripping from|smeared on|running from) (its|his|her|their|the) . (muzzle|jaws|
    fangs|maw|snout|talons|beak|teeth), (cat|kitten|terrier|ferret|dog)~ .. (killing|kills|toying with|torturing|
    ripping apart|tearing apart|shaking) (a|an|the)? . (dying|live|wounded|injured|terrified)? . (mouse|mice|rat|rats|
    bird|sparrow|rabbit|squirrel|hedgehog|vole|pigeon|robin)~, (ant|ants|mantis|spider|wasp)~ .. (decapitat*|devour*|
    dismember*|tear* apart) .. (mate|prey|male|grasshopper|caterpillar|bee|moth|beetle|lizard|mouse|frog)~
  `,
  innocent: `
    (dog|cat|puppy|kitten|wolf|lion|bear|tiger|dragon|monster|dinosaur|fox)~ .. (dragging|snatching|tearing|ripping|
    chewing|grabbing|tossing|biting|attacking|shredding) .. (toy|toys|plush|stuffed|ball|stick|slipper|sock|blanket|
    cushion|balloon|costume|lead|bone|treat|biscuit|cake|hat|sandwich|sausage|newspaper|leaf|rope)~, (cub|cubs|puppies|
    kittens|pups|lion|lioness|tiger|bear|wolf|fox|foxes|dogs)~ .. (play|playing|playful|playfully|play fight*|gently|
    tumbl*|nuzzl*|carrying her cub|scruff),
    (plastic|toy|rubber|inflatable|cartoon|costume|lego|animatronic|plush|foam) (shark|t rex|dinosaur|dragon|monster|
    crocodile|alligator|lion|wolf|bear)~, (eating|chewing|munching|gnawing) (a|an|the|on|some)? . (leaf|leaves|bamboo|
    carrot|grass|hay|berries|berry|honey|apple|watermelon|bone|cake|biscuit|fish|salmon|candy|popcorn|pizza|noodles)
  `,
}
