import type { WordTable } from '../word-table.ts'
import { animals, bodyParts, determiners, people } from './people.ts'

const someone = `${people}|${animals}|him|them|someone|somebody|everyone|anyone|each other|one another`

/** An act and whom it is done to: "kicking him", "kicks a homeless man"; a word more may stand between. */
const upon = (acts: string): string => `(${acts}) (${someone}), (${acts}) (${determiners}) . (${someone})`

const blades = `
  blade|sword|knife|knives|dagger|spear|axe|axes|hatchet|tomahawk|katana|sabre|saber|bayonet|lance|pike|machete|
  cleaver|rapier|pitchfork|trident|screwdriver|icepick|ice pick|harpoon|stake|shard|scythe|sickle|chainsaw|
  broken bottle|broken glass|box cutter|stanley knife|cutlass|meat hook|skewer`
const bluntThings = `
  bottle|chair|stool|bat|baseball bat|cricket bat|golf club|club|brick|crowbar|plank|hammer|sledgehammer|shovel|spade|
  pipe|rock|stone|baton|truncheon|stick|pan|frying pan|mallet|wrench|spanner|cane|pole|belt|chain|chains|whip|
  rifle butt|pint glass|glass|ashtray|iron bar|tyre iron|hockey stick|candlestick|mace|war hammer|flail|nightstick`
const firearms = `
  gun|guns|handgun|pistol|revolver|rifle|shotgun|machine gun|submachine gun|firearm|weapon|weapons|glock|kalashnikov|
  ak 47|ak47|ar 15|ar15|uzi|musket|flintlock|blunderbuss|silencer|muzzle|barrel|crossbow|sniper rifle|six shooter|
  carbine|bazooka|rocket launcher|flamethrower|taser`

/** What somebody does to somebody, told as a scene: who is struck, held, threatened, thrown, shot at, and with what. */
export const attacks: WordTable = {
  category: 'violence',
  terms: `
    ${upon(`punch~|kick~|slap~|smack~|headbutt~|head butt~|elbowing|elbowed|kneeing|kneed|stomp~|stomp~ on|stamp~ on|
    stamping on|beat|beats|beating|beat up|beats up|beating up|batter|batters|battering|bash|bashes|bashing|hitting|
    hits|striking|wallop~|whack~|clobber~|thump~|pummel~|pummelling|clubbing|clubbed|bludgeon~|flog~|whipping|whips|
    thrash~|lashing|choke~|choking|throttl*|strangl*|smother~|suffocat*|drowning|drowns|belting|trampl*|maul~|gore~|
    goring|savaging|attack~|assault~|ambush~|mugging|mugs|mugged|rob~|robbing|kidnap~|kidnapping|kidnapped|abduct~|
    tortur*|torment~|waterboard~|execut*|beheading|beheads|decapitating|impaling|impales|skewer~|spearing|bayonet~|
    harpoon~|hacking at|hacking|chop down|chopping down|cut down|cutting down|cleav*|butchering|butchers|slay~|
    slaying|massacr*|poison~|electrocut*|tase~|tasering|scald~|threaten~|menacing|terroris*|terroriz*|bully|bullies|
    bullying|bullied|stoning|lynch~|crucify|crucifying|crucifies|glassing|taser~|pistol whip~|pistol whipping|curb
    stomp~|rough~ up|lay~ into|set~ upon|finish~ off|finishing off|gun~ down|gunning down|mow~ down|mowing down|blow~
    away|blasting|blasts|run~ over|running over|runs over|ram~ into|knock~ out|knock~ unconscious|knock~ down|
    manhandl*|brutalis*|brutaliz*|murdering|murders|assassinat*|slaughtering|slaughters|garrott*|garrot*|pepper
    spray~|pepper spraying|kneecap~|kneecapping|scalp~|scalping|gass~|gassing|hunt~ down|hanging|shanking|knif*|
    slash~|stab*|molest~|abus*|sucker punch~|dropkick~|suplex~|fire bomb~|firebomb~|bombing|shelling|duff~ up|kneel~
    on|kneeling on|holding down|hold~ down|pinn* down|pin~ down|cuff~ round the head|burn~ alive|burning alive`)},
    (kick~|beat~|smack~|knock~|punch~|slap~) .. (hell|crap|shit|stuffing|daylights|seven bells|living daylights|snot|
    lights|tar|teeth|brains|brain|face|head) (out|in|off), (kick~|beat~|smash~|cav*|bash~|stov*|stave~|kick) (his|her|
    their|someones|somebodys|the|a|in|your) .. (head|face|skull|teeth|brains) (in|out|off), (kick~|beat~|smash~|cav*|
    bash~) in (his|her|their|a|the) .. (head|face|skull|teeth), beat~ .. (black and blue|to a pulp|senseless|
    unconscious|to death|bloody|up), (give|gives|giving|gave) .. (kicking|beating|pasting|hiding|thrashing|battering|
    good hiding|black eye|bloody nose|smack in the|slap in the|thick ear), (${someone}|gets|getting|being|got|be|been|
    gang|is|are|was|were|and|then) (mugged|robbed|attacked|ambushed|abducted|punched|kicked|slapped|smacked|
    headbutted|beaten|battered|bashed|clubbed|shanked|glassed|slashed|choked|throttled|smothered|drowned|whipped|
    flogged|caned|lashed|trampled|mauled|gored|savaged|gunned down|mown down|speared|skewered|tormented|tased|
    crucified|stoned to death|burned alive|burnt alive|burned at the stake|burnt at the stake|poisoned|gassed|bullied|
    threatened|blown up|jumped by|set upon|pepper sprayed|manhandled|held captive|thrown off|pushed off|shot dead|shot
    at|shot in|run over|run down|torn apart|torn to pieces|torn to shreds|ripped apart|hacked|hacked to death|
    pummelled|pummeled|brutalised|brutalized|kneecapped|dragged by (his|her|their|the) (hair|feet|legs|heels|neck|
    ankles)|dragged behind|dragged into a), (punched|kicked|slapped|smacked|beaten|battered|hit|slashed|choked|
    whipped|struck|clubbed|pushed|shoved|slammed|elbowed|kneed|headbutted) (repeatedly|unconscious|senseless|to the
    ground|to the floor|to the pavement|to his knees|in the (face|head|gut|stomach|ribs|jaw|nose|mouth|back|groin|
    balls|throat|neck|teeth|eye|kidneys)|over the head|round the head|on the head|on the jaw|against the (lockers|
    wall|bars|fence)), (hit|hits|hitting|smash~|whack~|strike~|striking|struck|bash~|crack~|clobber~|belt~|club~|
    clubbing|brain~|slug~|thwack~) (${someone}|her) .. (over|on|in|round|around|across|with) .. (head|face|skull|back|
    jaw|${bluntThings}), (kick~|punch~|beat~|hit~|hitting|slap~|smack~|chok*|threaten~|attack~|drown~|smother~|whip~|
    whipping|tortur*) her (in|on|with|to|until|against|over|down|from|while|and|as|at|by|repeatedly|face|unconscious|
    throat|neck|hard|across), (${people}) (beats|beating|kicks|kicking|slaps|slapping|chokes|choking|hits|hitting|
    punches|punching|attacks|attacking|threatens|threatening|drowns|drowning) her, (knock~|lay~|laid) .. (out cold|
    unconscious|spark out|senseless), (fight~|scrap~|scuffl*) (in|outside|on|at|with|between|over) (a|the|an|two|
    three|rival|drunk|broken|police)? .. (pub|bar|street|alley|prison|yard|car park|parking lot|fans|hooligans|gangs|
    inmates|bottles|knives|bats|chains|kebab|nightclub|club|playground|corridor|stand|terraces|fists), punch up~,
    punchup~, fist fight~, fisticuffs, dust up~, pub fight~, barroom fight~, (swing~|throw~|threw|land~|exchang*|
    trad*|swapp*|rain~|fly*|flurry of) .. (punch|punches|haymaker~|fists|blow|blows|uppercut~|left hook~|right hook~),
    (fist~|knuckles|elbow~|boot~|foot|bat|bottle|brick|hammer|bullet~|blade|axe|glass|rock|club|baton|whip) ..
    (smash*|slam*|crash*|crunch*|connect*|land*|hit*|plung*|sink*|driv*|crack*|break*|shatter*|fly*) .. (into|on|with|
    against|through|to|in|over|across)? .. (face|jaw|head|skull|nose|teeth|ribs|gut|stomach|chest|back|groin|temple|
    throat|neck|cheek)~, (bottle|glass|fist|boot|knee|bat|brick|hammer|elbow) (to|in|into|over|on) (the|his|her|their|
    a|someones) (face|head|skull|jaw|gut|ribs|stomach|groin|throat|neck|teeth|nose), (foot|boot|knee|heel)~ .. (on|
    against|into|pressed to) .. (neck|throat|windpipe|face|skull), hand~ (around|round|about|on|at|closing around|
    tight around|gripping) (his|her|their|a|the|another|someones) .. (neck|throat)~, chokehold~, choke hold~,
    headlock~, kneel~ on .. (neck|back|chest|throat|head), pin~ (him|her|them|someone|a|the|his|another) .. (to|
    against|under|down|on) .. (ground|floor|wall|pavement|down), pinned (down|to the ground|to the floor|against) ..
    (punch*|kick*|beat*|hit*|slap*|attack*), (drag~|dragging|dragged|pull~|haul~|yank~) .. (by|along by) (the|his|her|
    their) (hair|neck|throat|ankles|feet|heels|legs|ear|ears|collar|arm), (drag~|dragging|bundl*|forc*|shov*|stuff~)
    (${someone}|her|a|the) .. (into|in) .. (van|boot|trunk|car boot), (push~|shov*|throw~|threw|hurl~|toss~|fling~|
    kick~|drop~|thrown|dangl*|flung|hurled) (${someone}|her|himself|(${determiners}) (${people}|${animals})|
    (${determiners}) . (${people}|${animals})) .. (off|down|from|over|out of|through|overboard|in front of|under|onto)
    (a|an|the)? .. (balcony|cliff|stair~|staircase|roof|rooftop|bridge|
    window|train|building|ledge|tower|platform|tracks|bus|car|truck|ship|boat|helicopter|plane|overboard|tram|traffic|
    wall|well|moat|battlements), push~ .. (to (his|her|their) death|off a cliff|under a (train|bus)|in front of a
    (train|bus|car|tram)), (smash~|slam~|bang~|ram~|push~|shov*|grind~|hold~|holding|dunk~|forc*) (a|the|an|another|
    his|her|their|someones|somebodys) .. (head|face|skull) (against|into|onto|through|on|under|in|down), (hold~|
    holding|push~|forc*|dunk~|shov*) (a|the|his|her|their|an|someones) .. (head|face)? .. (under|below|beneath) ..
    water, (break~|breaking|broke|snap~|crush~|twist~|smash~|shatter~|dislocat*) (a|the|an|another|his|her|their|
    someones|somebodys) .. (neck|arm|leg|finger|fingers|wrist|jaw|nose|ribs|kneecap|knee|skull|spine|back|bones|
    teeth)~, (pull~|rip~|tear~|yank~|extract~|drill~) .. (fingernail|toenail|teeth|tooth)~ .. (tortur*|pliers|
    interrogat*|prisoner*|hostage*), (tortur*|interrogat*|inquisitor~) .. (pull*|rip*|tear*|yank*|cut*|drill*|break*|
    burn*|beat*|tie*|electr*|whip*), (hold~|held|point~|aim~|press~|put~|stick~|jam~|level~|train~|shov*|thrust~|
    plung*|driv*|drove|run|runs|running|ran|ram~|sink~|bury~|buri*|slid*|twist~|jab~|swing~|swung|brandish*|wav*|
    wield*|lunge~|lunging|charg*|throw~|threw|hurl~) .. (${blades}|${firearms}) .. (to|at|against|on|over|into|in|
    through|toward~|across|under|between|behind|above|inside) ... (${people}|${animals}|him|them|someone|somebody|
    throat~|neck~|heart|temple|forehead~|skull|windpipe|spine|jugular|belly|gut|guts|ribs), (hold~|held|point~|aim~|
    press~|put~|stick~|jam~|level~|train~|shov*|thrust~|plung*|driv*|drove|run|runs|running|ram~|sink~|bury~|slid*|
    twist~|jab~) .. (${blades}|${firearms}) .. (to|at|against|into|in|through|across|under|between|inside) (his|her|
    their|a|the|another|someones) .. (${bodyParts}), (swing~|swung|brandish*|wav*|wield*|rais*|lift~|bring~|brought|
    smash~|break~|crack~|bash~|slam~|chas*|attack~|threaten~|beat~|hit~|hitting|strik*|armed|lay~|com*) ..
    (${bluntThings}|${blades}) .. (at|against|on|over|toward~|across|above|round|around|behind|down) ... (${people}|
    ${animals}|him|them|head|skull|face|back|wife), (beat~|hit~|hitting|strik*|attack~|thrash~|whip~|whipping|
    threaten~|chas*|batter~|bash~|kill~) ... with (a|an|the|his|her)? . (${bluntThings}|${blades}|fists), (${blades}|
    ${firearms}) (held|pressed|pointed|aimed|put|jammed|stuck|thrust|plunged|driven|rammed|sunk|buried|levelled|
    leveled|shoved|raised|sliding|slicing|cutting|sinking|plunging|going|entering|passing|piercing) (to|at|against|on|
    over|into|in|through|toward~|across|under|between|deep)? ... (${people}|${animals}|him|her|them|${bodyParts}),
    (${blades}|${firearms}) (to|at|against) (his|her|their|a|the|another|someones|my|your) .. (throat|head|temple|
    neck|forehead|back|ribs|chest|heart|face|belly), (${firearms}|axe|sword|knife) (aimed|trained|pointed|levelled|
    held) (at|on), (axe|sword|blade|cleaver|machete) .. (over|above|falling on|descending on|about to) .. (kneeling|
    neck|condemned|bound|prisoner*|head|execut*), (arrow|bolt|spear|javelin|harpoon|bullet)~ .. (through|into|in|
    between|hitting|piercing|striking|buried in) .. (throat|neck|eye|eyes|back|chest|skull|head|forehead|knee|
    shoulder|leg|${people}|${animals}), (cleav*|cut~|slic*|chop~|hack~|split~|saw~|tear~|torn|rip~|slice~)
    (${someone}|${determiners}) .. (in half|in two|to pieces|to bits|to ribbons|limb from limb|to shreds), pull~ the
    trigger, squeez* the trigger, finger on the trigger, (fir*|shoot~|shot|pump~|put~|empty~|emptie*|unload~|
    discharg*) .. (shot|shots|bullet|bullets|rounds|arrow|arrows|magazine|clip) .. (into|at|in|through|toward~) ..
    (${someone}|her|head|back|chest|crowd|house|car|body|forehead), (shoot~|shot|shooting|blast~|gun~) (${someone}|
    her|a|the|his|another|an) .. (dead|in the (head|back|chest|face|leg|knee|heart|stomach|neck|eye)|point blank|at
    close range|with (a|an|his|her) (gun|pistol|rifle|shotgun|bow|crossbow|arrow|revolver|musket|laser)), (acid|
    petrol|gasoline|boiling (water|oil)|lye|bleach) .. (thrown|throw*|splash*|pour*|flung|dous*) .. (face|${people}|
    him|her|over), (throw~|threw|hurl~|splash~|pour~|dous*) (acid|petrol|boiling (water|oil)|rocks|stones|bricks|
    bottles|grenade~|a grenade|a petrol bomb|a brick|knives) (at|in|into|on|over) (${someone}|her|a|the|his|police|
    an), (set~|setting|lit|light) .. (${someone}|her|himself) .. (on fire|alight|ablaze), (${people}) (on fire|ablaze|
    in flames) .. (scream*|run*), (burn~|torch~|raz*|raid~|pillag*|loot~|storm~|attack~|bomb~|shell~|shelling) (a|the|
    an|and)? .. (village|villages|huts|homes|hamlet|settlement|monastery|convoy|embassy|school|hospital|market|mosque|
    church|synagogue|temple)~ ... (soldier*|raider*|viking*|gunm*|kill*|flee*|rebel*|villager*|civilian*|people|
    scream*|militia*|horde*|dead), (viking|raider|soldier|mongol|orc|pirate|bandit|militia|gunm*|horde)~ ..
    ((burn~|torching|torches|torched) (a|the|down|his|her|their|village~|villages|huts|homes|crops)|raz*|raid*|pillag*|
    loot*|attack*|slaughter*|storm*|sack*|ransack*|terroris*|terroriz*), tied (to|up in|up
    and) (a|the) .. (chair|radiator|stake|rack|pole|tracks|rails|railway|train tracks|electric chair) .. (${people}|
    gag*|tape|scream*|beat*|blood*|tortur*|cry*|mouth), (${people}) .. (tied|bound|chained|strapped|taped|roped|
    shackled|handcuffed) (to|up in|up on) .. (chair|radiator|rack|pole|tracks|rails|cross|wheel|table), (tape|duct
    tape|gag|rag|cloth) (over|across|on|in) (his|her|their|the) mouth~, (bag|sack|hood) over (his|her|their|the) head~
    .. (prisoner|captive|tied|kneel*|bound|execut*|interrogat*), (sack|bag|hood) over (his|her|their) head,
    blindfolded .. (kneel*|tied|bound|wall|execut*|prisoner*|shot|firing|captive), (nails|spikes) .. (hammer*|driv*|
    pound*) .. (hands|feet|palms|wrists|kneecap*|skull), crucifixion of (a|an|the) (rebel|slave|prisoner|man|thief|
    criminal)~, (hanging|hangings) of (a|an|the|outlaw~|prisoner~|rebel~|two|three|witch|witches|criminal~|slave~|
    traitor~|bandit~|partisan~|convict~), gallows .. (prisoner*|man|men|woman|outlaw*|thief|thieves|witch*|rebel*|
    hang*|execut*|noose|drop*), (condemned|outlaw|rebel|witch|traitor|prisoner)~ .. (gallows|scaffold|chopping block|
    gibbet|hangm*|execut*), hangman~, (witch|heretic|woman|man)~ .. (burn~|burned|burnt|tied) .. (stake|pyre), (bull|
    stag|boar|rhino|elephant)~ (goring|gores|gored|trampling|tramples), (lion|tiger|bear|wolf|wolves|leopard|
    crocodile|alligator|shark|pack of dogs|dog|dogs|hyena|pit bull|gorilla|chimp|orca|jaguar|panther|monster|werewolf|
    dragon|dinosaur|raptor|t rex|tyrannosaur*|zombie|alien)~ (mauling|savaging|ripping|tearing|devouring|attacking|
    killing|biting|mauls|savages|rips|tears|devours|attacks|kills|bites|eating|eats|chewing) (${someone}|a|an|the|
    another|his|her|into|apart), (eaten|torn apart|killed|ripped apart|devoured|mauled|bitten in half|attacked|dragged
    under) (alive)? by (a|an|the) .. (${animals}|crocodile|alligator|leopard|monster|zombie|alien|dinosaur|dragon|
    werewolf|zombies|piranhas|beast|creature|mob)~, human shield~, human target~, hunting humans, man hunt with (dogs|
    rifles), (dog|cock|rooster|bull|bear|badger) (fight|fighting|baiting)~ (ring|pit|arena), (savage|vicious|brutal|
    violent|bloody|deadly|fatal|frenzied|sadistic|merciless) (attack|beating|fight|killing|punch|kick|blow|robbery|
    raid|beat down|duel|combat|battle|ambush|revenge|punishment|act)~, (viciously|savagely|brutally|mercilessly|
    violently|sadistically) (attack*|assault*|beat*|kick*|punch*|kill*|tortur*|slap*|whip*|hit*|slaughter*|fight*|
    rob*|mug*), gang (beating|beats|attack|attacking|jumping|kicking|robbing|fighting)~, (gang|mob|group|crowd|thugs|
    lads|youths|bullies|hooligans|skinheads|pack of men) .. (jumping|jumps|surrounding|cornering|kicking|beating|
    stomping|stamping on|attacking|laying into|setting about|chasing down|robbing) (a|an|the|another|him|one|someone|
    his|two|on) .. (${people}|ground|floor|with), robbing (a|the) (bank|store|shop|train|stagecoach|jewell*|petrol
    station|post office), (armed|bank|train|stagecoach|jewellery|street) (robbery|robberies|hold up|holdup|heist)~ ..
    (gun*|mask*|shoot*|threat*|clerk*|hostage*|knife), hold~ up (a|the) .. (bank|shop|store|train|stagecoach|clerk|
    cashier|off licence|petrol station), (at|by) (knife point|gun point|sword point), stick em up, your money or your
    life, (school|church|mosque|synagogue|nightclub|concert|supermarket|mall|office) (shooting|attack)~, (bomb|nail
    bomb|car bomb|grenade|device|rocket|missile|shell|mortar|drone strike)~ .. (going off|goes off|explod*|detonat*|
    hitting|hits|falling on|landing in|tearing through|rips through|ripping through) .. (concert|crowd|crowded|market|
    station|bus|train|school|street|people|civilian~|house|houses|homes|hospital|cafe|city|town|village|square|mosque|
    church|soldiers|convoy)~, (civilian|soldier|villager|crowd)~ .. (dying|killed|blown up|blown apart|mown down|being
    shot|being killed|cut down|gunned down|bombed|burning to death), last breath .. (shot|blade|wound*), (falls|fall|
    dropping|drops|slumps|collapses) dead, (dead|dies|dying) (from|by) (a|his|her|the) .. (bullet|sword|knife|arrow)~,
    (struggl*|wrestl*|fight~|grappl*) (over|for) (a|the|his) (gun|pistol|knife|rifle|revolver|weapon), (raised|
    clenched|flying|swinging|bloodied|bruised) fist~ .. (wife|woman|cower*|child|face|threat*|fear|man|attack*|hit*|
    punch*), (black|bruised|swollen) eye~ .. (fight*|punch*|beat*|boxer|brawl*|husband|abus*|victim), split lip~,
    bloody (nose|lip|knuckle)~, broken nose .. (fight*|punch*|blood*|brawl*), catfight~, cat fight~, (pull~|tug~|
    yank~) (each others|her|his|their|someones) hair, hair pulling, (knock~|knocking) (${someone}|his|her|a|the|an) .
    (out|unconscious|cold|spark out|to the (floor|ground|canvas)), (throw~|threw|hurl~|lob~|smash~|fling~|chuck~) ..
    (chair|plate|bottle|brick|rock|stone|knife|knives|axe|glass|flare|dart|shuriken|star|vase|saucepan|crockery|spear|
    javelin|cobblestone)~ .. (at|into|over|through) .. (${people}|head|face|chest|windscreen|each other), (hooligan|
    protester|fan|demonstrator|youth|gang|mob|prisoner|inmate|lad|drunk|thug)~ .. (fighting|attacking|battling|
    clashing|pelting|charging) .. (police|policemen|officers|cops|guards|soldiers|bouncers|rivals|stewards|each
    other), (clash*|battl*) with .. (police|protesters|rival fans), (step~|stepping|tread~|treading|stand~|jump~) on
    (a|the|his|her|their) . (kitten|puppy|kittens|puppies|hamster|neck|throat|skull), (crush~|crushing|squash~|smash~|
    pulveris*|splatter~) (a|the|an|his|her|another) . (${people}|${animals}|skull|head) (with|under|beneath|to death|
    in (his|her|its)|between|against|underfoot), (vaporis*|vaporiz*|disintegrat*|incinerat*|zapped|blasted) by (a|an|
    the) .. (laser|ray|blaster|plasma|beam|phaser|fireball|alien~|robot~|dragon~|explosion), (be|been|being|getting)
    (hanged|hung|shot|drawn and quartered|decapitated|stoned|burned|burnt|gutted|skinned alive|sacrificed|whipped|
    eaten|devoured|crushed|killed|butchered|struck|hit|punched|kicked|slapped|bitten|clawed|hunted|arrested violently|
    ganged up on|jumped|trampled), (bit~|biting|bites|slic*|cut~|cutting|chop~|chopping|tear~|tearing|rip~|ripping|
    shoot~|shooting|hack~|hacking|lop~) (off|out)? (an|a|another|his|her|someones|the)? . (opponents|enemys|mans|
    womans|rivals|prisoners|victims|guards|soldiers|thiefs|opponent|enemy|mans own|dragons) . (ear|nose|arm|hand|head|
    leg|finger|tongue|throat|heart|face|fingers|ears|wrist|foot|eye|eyes)~ (off|out|open)?, cut~ (him|them|the|his|
    her|another|a|an|one) . (other|enemy|enemies|opponent|foe|foes|rival|guard|guards|down|man|soldier|soldiers|ronin|
    bandit|bandits)? down, shoot~ up (a|the) . (school|mall|nightclub|club|church|bar|saloon|house|store|street|car|
    office|town|cafe|restaurant|cinema|temple|mosque|synagogue), (hit|hits|hitting|slap~|smack~|cuff~|clout~|belt~|
    spank~ hard|thrash~|beat~|cane~|caning) (a|the|his|her) . (child|children|kid|kids|son|daughter|boy|girl|toddler|
    baby|schoolboy|pupil), (gang|group|bunch|mob|pack|couple|pair)~ of . (lads|youths|thugs|men|boys|girls|kids|
    bullies|hooligans|skinheads|soldiers|teens|teenagers|blokes|orcs|zombies|bikers) (kicking|beating|attacking|
    punching|stomping|robbing|battering|fighting|setting|smashing|chasing down|laying), (whip~|whipping|flogging|
    lashing|beating|shooting|hanging|executing|burning|drowning|stoning|killing|kicking|branding) of . (slave|slaves|
    prisoners|prisoner|captives|animals|dogs|civilians|witches|rebels|heretics|villagers|children|women|men|people|
    horses|sailor|sailors|thieves|protesters|students|monks|whales|seals|pigs), (walk~|walking) the plank, (run~|
    running) (him|her|them|a|the|someone) . through, (point blank|drive by|cold blood|contract) (shot|shooting|
    shootings|killing|kill|hit)~, in cold blood, (last|final|killing|death|fatal|mortal|deadly) (blow|strike|thrust|
    shot)~, mortal combat, fatalit* finishing, (dragon|giant|ogre|troll|monster|robot|kraken|beast|t rex|dinosaur|
    creature)~ .. (eat*|crush*|devour*|swallow*|tear*|rip*|stomp* on|maul*|kill*|bit*) (a|an|the|its|his|her|people|
    villagers|soldiers|humans|knights|sailors)? . (knight|man|woman|people|soldier|soldiers|villager|villagers|human|
    humans|person|sailor|sailors|victim|sheep|horse|child|hunter|tourist|tourists|knights), (nail|spike|arrow|bolt|
    axe|sword|knife|dagger|spear|bullet|blade|hatchet|stake|machete|cleaver|screwdriver|pole|arrows|crossbow bolt|
    shard of glass|harpoon|fork|pencil) (buried|embedded|lodged|stuck|sticking|planted|plunged|sunk|thrust|jutting) ..
    (in|into|out of|through|from) .. (helmet|skull|head|chest|back|neck|throat|stomach|eye|heart|shoulder|${people}),
    (split~|splitting|crush~|crack~|cav*|cleav*|smash~|bash~|stov*) (a|the|his|her|an|another|someones|open|in) .
    (skull|skulls|head|heads|helmet|face|neck)~, (car|truck|van|lorry|driver|suv|bus|vehicle|tank|tractor|motorbike|
    horseman|cavalry)~ .. (plough*|plow*|ramm*|mow*|crash*|smash*|driv*|runn*|trampl*|mount*) .. (into|through|down|
    over|onto) ... (market|crowd|pedestrian|pedestrians|people|fans|festival|parade|children|shoppers|protesters|
    protest|cyclists|queue|bystanders|bus stop|pavement|promenade|villagers|police|civilians), (tie~|tying|tied|bind~|
    bound|gag~|gagging|truss~) up (a|an|the|his|her|two) . (${people}), (trap|bear trap|mantrap)~ .. (clos*|snap*|
    shut*|clamp*) .. (leg|ankle|foot|arm|hand|head|neck|paw), (lad|lads|man|bloke|thug|hooligan|bouncer|boy|lout|yob|
    drunk|guy|fan)~ (nutting|nuts|butting|lamping|decking|decks|lamps|chinning|chins|clocking|belting|whacking|
    clobbering|bottling|kneecapping|shanking|hammering|flooring|floors) (another|a|an|the|his|him|her|someone|two) .
    (${people})?, (axe|sword|knife|club|spear|halberd|hammer) (fight|fights|duel|attack|battle|blow)~, (storm~|
    storming|attack~|raid~|burst* into) (a|the|an) . (office|school|embassy|parliament|hotel|bank|theatre|concert|
    church|mosque|synagogue|newspaper|village|house|train|plane|market|mall) .. (gunm*|gun|guns|mask*|rifle*|terror*|
    kill*|shoot*|hostage*|armed)?, (two|three|four|rival|drunk|angry|armoured|medieval|enraged|masked) . (knights|men|
    women|lads|boys|girls|gangs|warriors|soldiers|samurai|gladiators|vikings|thugs|cowboys|pirates|orcs|fighters|
    drivers|neighbours|brothers) (fighting|duelling to|battling|hacking|punching|kicking|beating|shooting|scrapping|
    grappling with knives|clashing) .. (with|over|in|outside|to|at|each|it|bloody|blood|one|swords)?, choking (his|
    her|their|another), (punching|kicking|slapping|headbutting|beating) (his|her|their) own . (boss|reflection|
    brother|mother|father|son|daughter|wife|husband|friend|child|dog),
    (tear~|tearing|rip~|ripping|claw~|hack~|slash~|stab~|snarl* and snap*|lash*
    out|lung*|fly*|swing~|swinging|bit~|biting|savag*|goug*) (at|into) (each other|one another|(a|an|the|his|her)
    (rival|opponent|enemy|throat|neck))~,
    (roll~|rolling|driv~|driving|drove|crush~|crushing|plough~|ploughing|plow~|plowing|charg~|charging|trampl*)
    (over|into|through|down|upon) ..
    (fleeing|screaming|unarmed|helpless|panicked|terrified|civilian~|protester~|demonstrator~|refugees|pedestrian~|
    villagers|peasants|crowd),
    (cut~|cutting|hack~|mow~|ride|rid~|riding|shoot~|gun~|chas~ and kill*|slash~|run~|scyth~) down ..
    (fleeing|unarmed|peasants|civilians|villagers|protesters|deserters|escap*|retreat*|enemies|foes|soldiers|prisoners),
    (run~|ran) through with (a|his|her|the) .. (${blades}),
    (run|skewered|pierced|transfixed|impaled|spitted|spiked|shish kebabbed) (through|by|on|with) (a|an|the|his|her)? .
    (${blades}|lance|pike|spear|arrow|trident|javelin|spikes|sword|rapier), (crowbar|machete|axe|bat|baseball
    bat|hammer|knife|chainsaw|cleaver|sword|hatchet|shotgun|pistol|club) ..
    (attacking|attacks|menacing|menaces|threatening|threatens|chasing|chases|stalking|stalks|lunging|lunges|advancing
    on|bearing down|going for|goes for|raised over|over a bound) .. (${people}),
    (hold~|holding|rais~|raising|lift~|swing*|brandish*|press~) (a|an|his|her|the) .
    (${blades}|hammer|axe|mallet|gun|pistol|rock) .. (over|above|to|at|against) ..
    (bound|captive|cowering|kneeling|helpless|sleeping|sobbing|pleading|begging|terrified|screaming|unconscious|tied|
    victim|gagged|blindfolded|hostage)~,
    (whale|dolphin|seal|fox|trophy|lion|rhino|elephant|tiger) hunt* .. (harpoon~|blood*|red sea|red
    water|kill*|club*|shot|dogs tearing), whalers .. (harpoon*|kill*|flens*), (hanged|hanging|strung
    up|gibbeted|garroted|garrotted|guillotined|beheaded|crucified|impaled|scalped|lynched|shot|stoned|burned|drowned)
    (highwayman|pirate|outlaw|thief|rebel|traitor|witch|slave|rustler|partisan|deserter|spy|martyr~),
    (hang~|hanged|strung up|string~ up) .. (highwayman|outlaw|rustler|horse thief|deserter|cattle thief|bandit) ..
    (crowd|gallows|oak|tree|posse|jeer*)?, (throw~|threw|hurl~|slam~|shov*|push~|smash~|toss~|fling~|bang~)
    (his|her|their|the|a|an|another) .
    (girlfriend|wife|boyfriend|husband|partner|mother|son|daughter|kid|child|woman|man|prisoner|suspect|rival|victim|
    boy|girl|teen|student|maid|servant)
    (against|into|onto|to|across|down|through) (a|the) .
    (wall|floor|ground|stairs|table|door|lockers|locker|window|glass|mirror|fence|car|bonnet|fridge|room|pavement|mat
    of nails), (throw~|threw|hurl~|slam~|shov*|smash~) (him|her|them|someone|somebody)
    (against|into|onto|across|through) (a|the) .
    (wall|floor|ground|table|door|lockers|window|mirror|fence|car|bonnet|fridge|room|pavement|bar),
    (arrow|bolt|spear|javelin|harpoon|bullet|dart|axe|dagger|shuriken|throwing star)~ ..
    (striking|strikes|struck|pierces|pierced|lodged in|embedded in|stuck in|protruding from|sticking out of|jutting
    from|skewering|impaling|felling|taking down|catches|catching|hits|buries itself in|thudding into|finds) ...
    (${people}|throat~|neck~|eye~|back~|chest~|skull~|knee~|shoulder~|belly|stomach),
    (fight~|fighting|brawl~|duel~|match|bout|combat) to the (death|bitter end|last man), death match~, deathmatch~,
    blood sport~, bloodsport~, (dog|pit bull|pitbull|cock|rooster|bear|bull|badger|rat|hyena)~
    (fighting|baiting|fight) (ring|pit|arena|match|club|den)~, (pit bull|pitbull|fighting
    dog|rottweiler|mastiff|gamecock|fighting cock|rooster)~ .. (tear*|rip*|fight*|maul*|savag*|shred*|spur*) .. (each
    other|ring|pit|apart|arena|to death|blood*), (snuff~ out|whack~|waste|wast~|ice|ices|iced|pop~ a cap in|put~ a
    bullet in|put~ a cap in|do~ in|doing in|bump~ off|bumping off|knock~ off|rub~ out|rubbing out|take~
    out|eliminat*|liquidat*|silenc*|dispatch*|neutralis*|neutraliz*) (a|an|the|his|her|another|some) .
    (snitch~|informer~|informant~|rat in the mob|rival~|witness~|guard~|mobster~|gangster~|traitor~|sentry|grass|enemy
    agent|mark with a|target with a), (jump~|jumping|jumped|set~ about|laying into|lay~ into|wade~ into|do~ over|doing
    over|work~ over|working over|rough~ up|roughing up|kick~ seven|duff~ up|fill~ in|steam~ into|glass~)
    (a|the|an|another|some|him) .
    (kid|lad|rival|pensioner|stranger|cop|student|bouncer|fan|busker|tourist|snitch|debtor|drunk|boy|teen|teenager|
    bloke|man|prisoner|inmate|suspect|opponent|clerk)
    .. (with|behind|in|outside|on|after|for|over|at),
    (bull|bulls|horse|donkey|dog|elephant|bear|cat|puppy|kitten|calf|mule|circus animal)~ . (being|getting|gets) .
    (whipped|beaten|kicked|prodded|flogged|thrashed|burned|tortured|abused|stabbed|drowned|shot|branded|electrocuted|set
    on fire), (bull|bulls|horse|donkey|dog|elephant|bear|cat|puppy|kitten|calf|mule|circus animal)~
    (whipped|beaten|kicked|starved and chained|prodded with|flogged|thrashed|tortured|abused|electrocuted|set on fire),
    (giant|kaiju|monster|troll|ogre|titan|dragon|golem|robot|mech)~ ..
    (crush*|stomp*|trampl*|squash*|devour*|eat*|bit*|swallow*|tear*|rip*|incinerat*|burn*) ..
    (soldier*|people|villager*|knight~|civilian*|crowd|screaming|man|men|woman|victim*|peasant*|townsfolk|underfoot),
    (${blades}|${firearms}|shooter) (to|at|against|in|into|across|over) (${determiners}) . (${people}|${animals}) ..
    (neck|throat|head|temple|back|face|heart|chest|ribs|eye|belly|stomach), (cleaver|axe|knife|machete|sword|hammer)
    .. (over|above) .. (bound|kneeling|cowering|captive|tied)
  `,
  faint: 'viciously, savagely, mercilessly',
  innocent: `
    stab~ at (the)? . (air|sky|salad|peas|map|button|potato|potatoes)~, axe~ (at|into|through) (a|the) . (log|logs|tree|
    trunk|wood|stump|branch|block)~, hammer~ (a|the|in|some) . (nail|nails|fence|post|sign|horseshoe|metal|anvil|
    drum)~, shoot~ (a|an|the|some)? . (basketball|basketballs|hoop|hoops|film|films|photo|photos|photograph|photographs|
    picture|pictures|movie|video|arrow|arrows|clay|pool|penalty|goal|rapids|target|targets), punch~ (tickets|a ticket|
    holes|cards|the clock|the air), (tie~|tying|wrap*|put*|wear*|fasten*) (a|his|her|the) . (scarf|tie|ribbon|bandana|
    necklace|bib|medal|shawl|lei|bow|cravat|bell)~ (around|round) (the|his|her|a) .. neck, tear~ (a|the|up)? . (letter|
    letters|paper|page|pages|bread|envelope|wrapping|ticket|cloth|fabric), fight~ with (pillows|snowballs|water|
    balloons|lightsabers|foam), shot in (black|colour|color|monochrome|sepia|infrared|a studio|the studio|studio|
    natural|soft|low|golden|warm|cool|bright|dim|hd|4k|8k|uhd|raw|portrait|landscape|slow|one|high|macro|the style|
    profile|front|documentary|cinematic|technicolor|kodachrome|film), shot (from|against|at) (above|below|behind|afar|
    inside|outside|eye|a|an|the|low|high), shot on .. (film|35mm|16mm|iphone|phone|kodak|portra|location|arri*|red|
    hasselblad|canon|nikon|leica|digital|camera|polaroid|imax|fuji*|sony), shot through . (window|lens|glass|doorway|
    door|leaves|fence|keyhole|mist|rain|curtain|foliage|arch|prism|veil), shot with . .. (lens|camera|leica|canon|
    nikon|hasselblad|telephoto|fisheye|drone|flash|phone|iphone|sony|fuji*|polaroid|film|35mm|50mm|85mm|macro|wide*),
    ready to shoot . (photo|photos|picture|pictures|portrait|film|video|movie|scene|ball|hoop|hoops|free throw|penalty|
    arrow|goal|basket|puck|selfie|wedding|interview)~, drown~ in .. (light|sunlight|moonlight|colour|color|fog|mist|
    flowers|roses|sauce|syrup|gravy|shadow|shadows|paperwork|work|debt|emails|books|sorrow|love|music|sound|neon|
    petals|pillows|toys|laundry|glitter|honey|chocolate|cheese|butter|custard), people blown (glass|up photo|kisses),
    burn~ (into|onto|in) . (wood|leather|bread|toast|plank|board|cork|paper), fight~ . (wind|current|waves|tide|cold|
    gravity|sleep|flu|fire|fires|blaze|flames|storm), arrow~ .. (into|in|at|through|hitting) . (target|bullseye|straw|
    hay|tree|apple|gold)~, (doctor|nurse|surgeon|medic|paramedic|vet|therapist|barber|masseur|masseuse|doctors|nurses|
    surgeons|vets) . hand~ (on|around|at), to be eaten, (cake|bread|food|fruit|meal|pizza|apple|cookie|sandwich|
    breakfast|lunch|dinner|leaves|grass)~ . being eaten, being eaten (by|at) (children|kids|guests|friends|people|a
    family|a child|caterpillars), sun beat~ down, sun beating down, rain beat~ down, (eggs|egg|eggs being|cream|batter|
    gold|copper|brass|path|metal) beaten, beaten (eggs|egg|path|track|gold|copper|metal|earth), smothered (chicken|
    steak|chops|in (sauce|gravy|butter|cheese|onions|chocolate)), hanging of (the|a) (portrait|painting|picture|flag|
    lanterns|decorations|wreath), smacked (his|her|their) lips, trampled across, lashed (its|his|her) tail, pushed
    against the wall, whipped (cream|butter|egg~), (wrestler~|wrestling|judo|bjj) .. headlock~, ball~ .. (kicked|hit|
    punched|thrown|struck) by, (kick~|hit~|hitting|punch~|throw~|slap~) .. (ball|football|volleyball|puck|shuttlecock|
    tennis ball|frisbee|snowball|punchbag|punching bag|heavy bag|bag|pads|drum|gong|pinata|tambourine|bass|snooze|
    buzzer|high five|water)~, high five~, (tennis|baseball|cricket|golf|volleyball|hockey|table tennis|badminton|
    softball) .. (hit*|strik*|smash*|swing*|bat*|club*), (hit~|hitting|striking|strikes|beating|beats|slaps|slapping)
    (the|a) (ball|puck|drum|gong|bell|note|anvil|iron|metal|water|carpet|rug|egg~|cream|dough|pose|match|chord|deal|
    balance), (kick|kicks) (off|start), (kids|dogs|puppies|children) (kicking|throwing|chasing) (a|the) .. (ball|
    frisbee|stick|leaves|snow|water), (stage|pantomime|theatre|theater|pretend|mock|toy|foam|cardboard|plastic|wooden|
    lego|nerf|water|laser tag|pillow|snowball|rehears*|choreograph*|fencing|kendo|karate|judo|boxing|taekwondo|aikido|
    sparring|training|thumb|arm) .. (fight|fighting|sword|swords|duel|battle|wrestl*|match|class|lesson|session|
    practice|gun|pistol|rifle)~, (chess|rap|dance|cooking|snowball|water|karaoke|pillow|robot|tank top) (battle|fight|
    duel)~, arm wrestl*, thumb war~, (king|queen|knight|bishop|pawn|rook)~ .. (chess|board), chess .. (attack*|captur*|
    king|queen|kill*|threat*), (attack~|attacking) (the|a|his|her|their) .. (cake|sandwich|pizza|burger|food|yarn|ball|
    toy|laser|scratching post|sofa|curtain|shoelace|feather)~, (cat|kitten|puppy|dog|cats|kittens|puppies) (attack*|
    kill*|bit*|eat*|chew*|slap*|punch*|hit*|kick*) (a|the|his|her|its|an)? .. (toy|yarn|ball|bone|shoe|slipper|sock|
    food|feather|mouse toy|stick|carrot|treat|plant|cushion|string|box|laser|keyboard|biscuit|dinner|grass|leaf|flower|
    camera|fly|butterfly|snowflakes)~, (eating|eats|biting|bites|chewing) (a|an|the|his|her|its) .. (bamboo|leaves|
    grass|banana|fish|apple|carrot|sandwich|burger|hot dog|ice cream|watermelon|salmon|nut|nuts|bread|cake|treat|
    biscuit), (hanging|hangs|hang) (a|an|the|his|her|their|some|out) .. (picture|painting|portrait|poster|photo|
    photograph|coat|lantern|sign|wreath|ornament|decoration|laundry|washing|curtain|mirror|stocking|wallpaper|lights|
    bauble|bunting|hammock|swing|plant|basket|frame|clothes|sheet|towel|banner|friends|family|mates)~, hang~ out,
    hanging (garden|basket|lamp|plant|chair|lantern)~, abus* (of power), (drown~|bomb~|hammer~) (in|the) (sorrows|gin),
    (run~|running|runs) over (a|the) (bridge|hill|field|dune|beach|meadow|rocks|finish line), (stone|hold|belt|cuff)
    (the|a) (door|line|peach|cherries|olives|buckle), (throw~|threw|toss~) (a|the) .. (stick|ball|frisbee|bone|stone|
    rock)~ (for|to|at|into) .. (dog|puppy|water|lake|pond|sea|river|dogs), (barber|hairdresser|tailor|surgeon|chef|
    cook|butcher|nurse|doctor|dentist|carpenter|gardener|farmer|fisherman|blacksmith|seamstress|acupuncturist|tattoo
    artist)~ .. (knife|knives|scissors|shears|needle|blade|saw|drill|axe|hammer|cleaver|sickle|scythe|spear|harpoon|
    razor|clippers)~, (peeler|pie|bread|butter|palette|putty|cheese|steak|fish|pocket|kitchen|chefs|craft|paper|butter|
    carving) knife, knife (block|sharpener|set|roll|rack|maker), (knife|blade|axe|saw|drill|needle) (through|into|in|
    on|slicing|cutting) (the|a|an) .. (cake|bread|loaf|steak|butter|tomato|onion|cheese|wood|log|tree|fabric|melon|
    pumpkin|apple|meat|record|vinyl|plank|board|stump|pie|wall|leather|chopping board), (pricks|prick|sew*|knit*|
    thread*|embroider*) .. needle~, ice (skate|skating|hockey|pick climbing), (hockey|skate|turbine|propeller|fan|wind
    turbine|rotor|helicopter) blade~, blade~ of (grass|a|the), (wind|sun|light|train|ship|boat|plane|truck|bus|car|
    tunnel|road)~ .. (barrel|muzzle)~, (rain|wine|beer|oak|whisky|wooden|water) barrel~, dog (with|wearing) (a)?
    muzzle, barrel (aged|roll|vault)~, (photo|photograph|picture|portrait|film|movie|video) .. (shot|shooting) ..
    (with|in|on|at|by), shot (in|on|with|at) (the|a|an) .. (studio|morning|evening|dark|rain|style|forest|desert|camera|
    iphone|wide|lens|film|kodak|street|snow|golden|canon|nikon|leica|hasselblad|sony|fuji|macro|drone|tripod|telephoto|
    gopro|phone|park|field|garden|kitchen|bar|glass), (steep|loose|high|head|shoulder) (shoulder|face)~, (rehearsal|
    stunt|film set|self defence|self defense) .. (fight|fighting|punch|kick|duel)~, (self defence|self defense|martial
    arts|karate|kickbox*|boxing|judo|taekwondo|muay thai|mma|sparring|capoeira) .. (class|lesson|training|kick*|punch*|
    demonstration|gym|students|practice|spar*|partner*|coach*|trainer*), (kick*|punch*) .. (karate|taekwondo|boxing|
    sparring|dojo|martial), (hit~|hits|beats|beat) (with|for|by) (kids|children|families|fans|people|adults|girls|
    boys), beats (headphones|per), (smack|slap) bang, kick drum~, (greatest|smash|top|pop|chart) hits, throw~ .. (plate|
    dart|stone|rock|axe|knife|star|knives|axes|javelin|spear)~ .. (board|target|dartboard|water|lake|pond|wheel|greek|
    wedding|log|competition), (dart|darts|axe throwing|javelin|knife throwing) .. (board|target|competition|club),
    throw~ the bird, choking (back|up|hazard~|smog|dust|fumes|on), smack (addict~|dealer~|head~|in the middle|on the
    lips|his lips|her lips), drop~ (her|his|their|the|a) (towel|robe|dress|gown|bathrobe|kimono|veil|coat|hat|
    handkerchief|scarf|bag), eating people shaped, (viking|boat|ship|pyre|indian|hindu|varanasi|ganges) (funeral|
    cremation) .. burn*, (viking funeral|funeral) (ship|boat|longship|longboat|pyre)~ .. (burn*|torch*)
  `,
}
