import type { WordTable } from '../word-table.ts'
import { animals, people as everyone } from './people.ts'

const people = `${everyone}|${animals}|someone|somebody|him|her|them|other|another|passer|guest~`

/** Killing, wounding and fighting, firearms and bombs. Swords and kitchen knives pass by themselves. */
export const violence: WordTable = {
  category: 'violence',
  terms: `
    homicid*, manslaughter, assassin~, assassinat*, slaughter~, genocid*, bloodbath~, carnage, slain, slaying, shot
    (dead|him|her|them), shot to death, (mass|school|by) shooting~, shooting spree~, gunfight~, shootout~, shoot out~,
    shooter~, gunshot~, gun shot wound~, gunfire, bullet wound~, bullet hole~ in .. (head|body|chest), headshot wound,
    knife (attack|fight|wound)~, knifed, knifing, slit~ (his|her|their|a|the|another|someones) .. throat~, cut~ (his|
    her|their|a|the|another|someones) .. throat~, slitting throats, slash~ (his|her|their|a|the) (throat|face|neck)~,
    slasher~, behead~, beheading~, decapitating, decapitates, decapitation~, dismembering, disembowelling, disembowels,
    eviscerating, impale~, scalping, strangl*, throttling, suffocat*, drown~ (a|the|his|her) (${people}), choke~ (him|
    her|a|the) .. (death|out|woman|man|unconscious), choking (a|the|his|her) (${people}), beat~ (up|to death), beating
    up? (a|the|his|her|him|each|an)? .. (${people}), brutal~ beat~, brutally beaten, beaten bloody, punch~ (a|the|his|
    her|him|an|each|another) .. (face|${people}|other), kick~ (a|the|his|her)? .. (${people}) (in|on) the (face|head|
    stomach|ribs|ground|back), hit~ (a|the|his|her) (wife|child|woman|girlfriend|kid|dog), slap~ (a|the|his|her) (face|
    wife|child|woman|girlfriend), (street|fist|bar|gang|knife|bloody|brutal|violent) (fight|fighting)~, fistfight~,
    brawl~, brawling, bludgeon~, assault, assaulted, assaulting, assaults, physical abuse, domestic abuse, child abuse,
    wife beat~, abus~ (his|her|a|the) (wife|child|woman|animal|dog)~, attack~ (a|the|an) .. (${people}) with, torture~,
    torturing, torturer~, waterboard*, execution~, executed, executioner~, executing (a|the) (${people}), firing squad~,
    lynch, lynching~, lynched, hanging (a|the) (${people}), burn~ (alive|at the stake), burning .. alive, gunpoint,
    molotov*, pipe bomb~, car bomb~, bomb vest~, suicide (bomb~|bomber~|vest~|attack~), (bomb~|explosion~|blast)
    (victim|casualty|casualties)~, bombing~, nuclear bomb~, atomic bomb~, dirty bomb~, (time|nail|petrol|homemade|
    terrorist) bomb~, terror attack~, terrorism, hijack*, hostage~, kidnap*, abduct~ (a|the), russian roulette, brass
    knuckles, machete (attack|fight), axe (through|in|into) .. (head|skull|face|chest), hatchet in .. head, (sword|
    knife|axe|spear|dagger|blade) (through|into|in) (his|her|the|a|their) .. (heart|chest|back|neck|head|body|stomach|
    ${people}), knife (to|against|at) .. (throat|neck), hold~ (a|the) knife (to|against|at), (threaten~|threatening) ..
    with (a|the)? (knife|gun|axe|bat|machete), violence, violent (attack|crime|riot|death|scene|fight|man)~, violently
    (attack~|beat~|hit~|kill~|push~|shak*), bloodshed, war crime~, atrocity, atrocities, serial killer~, hitman, hitmen,
    bloodthirsty, gang war, (violent|burning|bloody) riot~, animal (abuse|cruelty), bull fight~, throw~ (stone|rock|
    acid)~ at, acid attack~, stoned to death, trample~ to death, run~ over (a|the) (${people}), hit and run victim~,
    (blood|bloody|bloodied) (knife|axe|sword|hammer|machete|fist|weapon|chainsaw|dagger)~, (knife|axe|sword|hammer|
    machete|hands) (dripping|covered) (with|in)? blood, bayonet~, (blade|sword|knife|spear|axe|dagger|bullet|katana|
    lance|hatchet|screwdriver|stake|harpoon|machete|cleaver|pike|rapier|pitchfork|scissors|shard|icepick|crossbow)~ ..
    (through|into|across|against|at|to|in) ... (chest|throat|neck|heart|skull|head|face|stomach|belly|gut|guts|temple|
    ribs|eye|jaw|torso|abdomen|spine)~, (run~|running|drive~|driving|thrust~|plung*|ram~|sink~|stick~|bury~|push~) ..
    (blade|sword|knife|spear|axe|dagger|bullet|katana|lance|hatchet|screwdriver|stake|harpoon|machete|cleaver|pike|
    rapier|pitchfork|scissors|shard|icepick|crossbow)~ .. (through|into|in) .. (his|her|their|an|a|the|another) ..
    (chest|throat|neck|heart|skull|head|face|stomach|belly|gut|guts|temple|ribs|eye|jaw|torso|abdomen|spine)~, (smash~|
    break~|crack~|bash~|slam~|bring~|bringing) .. (bottle|chair|bat|club|brick|crowbar|plank|hammer|shovel|pipe|rock|
    baton|truncheon|stick|pan|stool|mallet|wrench|cane|pole) .. (over|on|across|against|into) ... (head|skull|back|
    face)~, (whip~|flog~|club|clubs|clubbed|clubbing|batter~|maul~|pummel~|pummelling|throttle~|smother~|trample~|
    headbutt~|ambush~|impal*|hack~|mugg*|thrash~|lash~) (a|an|the|his|her|their|some|someone|somebody|him|them|two|
    three|each) .. (${people}), (batter~|club~|hit~|beat~|attack~|strike~|smash~|thrash~) (someone|somebody|him|her|
    them|a|an|the|his|another) .. (with|using) (a|an|the|his|her|baseball) .. (bottle|chair|bat|club|brick|crowbar|
    plank|hammer|shovel|pipe|rock|baton|truncheon|stick|pan|stool|mallet|wrench|cane|pole)~, (batter~|batters)
    (someone|somebody|him|her|them), (flogged|flogging|public flogging|lashing of), whipping post~, (fight~|duel|battle)
    to the death, kill shot~, snap~ .. (neck|spine)~, neck (snapped|broken|snapping), break~ (his|her|their|someones|
    somebodys|another) .. (neck|arm|leg|jaw|nose|bones|ribs|finger)~, (car|truck|van|lorry|driver|vehicle|suv|bus|
    motorist) .. (plow*|plough*|ramm*|driving|drives|crash*|smash*|mow*|run*|speeding) .. (into|through|down|over) ...
    (crowd|pedestrians|pedestrian|people|civilians|marchers|protesters|shoppers|tourists), (ramm*|mow*|plow*|plough*)
    (down|into|through) .. (crowd|pedestrians|people|civilians|marchers|protesters|shoppers), stoning .. (${people}),
    public stoning, (stone|stoned) .. to death, (crowd|mob) .. (beat~|stoning|attack~|kick~|burning (a|the|down|cars|
    shops|books|effigies)), mob (attack|justice)~, vigilante~ .. (beat~|shoot~|kill~|attack~|hang~), beaten (up|by|with|
    unconscious|to a pulp|to death|black and blue|senseless), police brutality, (riot police|police|cops|officers|
    guards) (beating|clubbing|kicking|hitting|batoning|shooting|choking|kneeling on), (beat~|hit~|club~|strike~) ..
    with (batons|truncheons|clubs|sticks|belts|chains|bats|fists), taser~, tasered, tasering, electrocut*, pepper
    spraying, (punch~|kick~|hit~|knee~|elbow~|stomp~|smack~|bash~|stamp~|headbutt~) ... (in|on|to) (the|his|her|their)
    (face|head|stomach|gut|ribs|jaw|groin|teeth|mouth|nose|temple|throat|balls), (punch~|kick~|stomp~|stamp~) (each
    other|him|her|them|someone|somebody|on his|on her), (trad*|throw*|swap*|exchang*) punches, uppercut .. (jaw|face|
    chin), knuckle duster~, knuckleduster~, brass knuckle~, fist .. (raised|smash~|connect~|land~) .. (wife|woman|face|
    jaw|child|cower*), black eye .. (husband|abuse|beat*), battered (wife|woman|women|husband|spouse|child), bruised and
    (battered|beaten|bloody), abusive (husband|father|boyfriend|wife|mother|partner|parent)~, (husband|father|mother|
    parent|teacher)~ .. (hit~|beat~|slap~|strik*|choke~|choking) .. (wife|child|son|daughter|kid|boy|girl|him|her)~,
    choking (someone|him|her|another|each), garrot*, garotte~, (pillow|plastic bag) over .. (face|head), (drown~|
    holding|pushing|push|hold) .. (head)? (under water|underwater) .. (struggl*|drown*), push~ (him|her|a|the|his|
    someone) .. off (a|the) .. (cliff|roof|building|bridge|balcony|train), pushed (off|in front of) (a|the), gun~ down,
    gunned down, mow~ down, blown to (pieces|bits|smithereens), blow~ (up|apart) .. (${people}|bus|train|market|school|
    building), people blown, (explod*|detonat*|explosion|blast) ... (crowd|crowded|bus|train|market|people|bodies|
    victims|school|civilian~), detonat* (a|the|his) (vest|bomb|device), explosive vest~, ied, ieds, roadside bomb~,
    landmine~, land mine~, napalm, air strike~, airstrike~, drone strike~, missile (strike|attack|hitting)~, artillery
    (barrage|fire|strike|shelling), bombarded, bombarding, bombards, bombardment~, shelling (of|a|the), bombed (city|
    out|village|hospital), tank~ (firing|fires|shelling|crush*) (at|on|into|a|over)?, flamethrower~, flame thrower~,
    hand grenade~, throw~ (a|the) (grenade|petrol bomb|knife|axe), petrol bomb~, nail bomb~, letter bomb~, mustard gas,
    chemical (weapon|attack)~, nerve gas, crossbow .. (aim*|point*), (aim~|point~|train~) .. (crossbow|gun|rifle|pistol|
    bow|weapon) (at|on) .. (${people}), held at (gun point|knife point), knifepoint, knife point, armed (robber|robbery|
    robberies|gang|raider|intruder|militia|gunman|bandit|mob|men)~, assailant~, attacker~, mugger~, mugging~, carjack*,
    home invasion~, bank robber~, bandits (attack~|raid~|killing), raiders (attack~|burning|killing|pillag*), (wield~|
    brandish~|swinging|swing) (a|an|the|his|her) .. (knife|axe|machete|chainsaw|cleaver|bat|sword|hammer) .. (at|
    toward~|threaten~|attack~|menac*|victim~|man|woman), brandish~ (a|an|his|her|the) .. (knife|machete|axe|cleaver|
    weapon), (knife|axe|machete|chainsaw|gun|cleaver|hammer) (wielding|maniac)~, chainsaw (killer|maniac|attack)~, axe
    (maniac|attack)~, psycho (killer|with a knife)~, drive by gang~, gangland (hit|killing)~, mafia hit~, contract
    killer~, death squad~, war crimes, crucified (man|prisoner|slave|rebel)~, burn~ (a|the) (witch|heretic|man|woman|
    girl)~ (at|alive), (witch|heretic|man|woman|people)~ burn* (at the stake|alive), set~ (fire to|on fire) (a|the|him|
    her|himself) .. (man|woman|homeless|person|people|cat|dog|prisoner), (man|woman|person|homeless man) set (on fire|
    alight), guillotin*, executioners, gallows .. (hang*|man|prisoner|execut*|body), hang~ (a|the|an) .. (man|prisoner|
    thief|witch|rebel|slave) (from|on|at|by), electric chair~, lethal injection~, beheads, scalp~ (a|the|his|an enemy),
    scalped, drawn and quartered, thumbscrew~, cattle prod~, interrogat* .. (beat*|tortur*|blood*|punch*|tied|electric),
    (tied|bound|chained) (to|and|up) .. (beaten|gagged|tortur*|whipp*|interrogat*), bound and gagged, gagged (man|
    woman|victim), bullfight*, bull fighting, matador .. (kill*|sword|driving), bear baiting, badger baiting, poacher~,
    poaching .. (elephant|rhino|tiger)~, club~ .. (baby)? seal~, seal clubbing, harpoon~ (a|the) whale~, whaling ..
    blood*, trophy hunter~, hunter~ .. (shoot~|shooting|shot|killing|kill~|aim~) .. (deer|elephant|lion|bear|boar|stag|
    wolf|animal|duck|rabbit|fox|buck|zebra|rhino)~, (tear~|rip~|ripping|maul~|claw~|bit~) .. (apart|to pieces|to
    shreds|limb from limb), (shark|bear|wolf|lion|tiger|crocodile|alligator|zombie|dog|pit bull|vampire|alien|monster|
    bird|wolves|hyena) (attack|attacking|mauling|devouring)~, (attack~|attacking|attacked) (a|an|the|his|her|another|
    each|people|him|someone|civilians|by) .. (${people}), (pit bull|dog|wolf|rottweiler|shark|crocodile|lion|tiger|
    bear|hyenas|wolves)~ (mauling|killing|savaging|devouring), savag* (attack*|beat*|kill*|by), poison~ (his|her|a|the)
    .. (husband|wife|king|victim|drink|wine|rival), poisoning of, (men|boys|girls|women|gangs|soldiers|hooligans|fans|
    inmates|prisoners|dogs|cocks|roosters|students|drunks|rival gangs|gladiators|thugs|warriors|knights|teenagers)
    (fighting each|fighting in|fighting with (knives|fists|chains|bats|broken|swords|axes)|fighting to|hacking|
    punching|clubbing|beating|killing|slashing), cage fight~, bare knuckle (fight|boxing|fighter)~, knife fight~, prison
    riot~, rioter~, race riot~, riot .. (burn*|loot*|attack*|throwing|police), beat down~, beatdown~, curb stomp*,
    (bully|bullies) .. (beat~|punch~|kick~|hit~|chok*|push*|shov*|slam*|torment*), domestic abuser~, human trafficking
    victim~, slave~ (being)? (whipped|beaten|flogged|branded), sniper rifle~, rifle scope~ .. (aim*|head|target),
    (crosshair|crosshairs|laser sight) on (a|the|his) .. (${people}|head|forehead|chest), shot (in|through) the (head|
    chest|back|heart|face|leg|stomach|throat|neck|forehead|temple), (being|getting|gets|was|been) (shot|beaten|whipped|
    hanged|flogged|kicked|punched|mugged|drowned|choked|attacked|mauled|burned alive|gassed|robbed at), open~ fire (on|
    at|in|into), bullet~ (ripping|tearing|hitting|piercing|through|riddled|flying), bullet riddled, muzzle flash*,
    spray~ (with|of) bullets, hail of bullets, firing (into|at|on) (a|the|an|people|civilians|unarmed|protesters),
    fire~ (at|on|into) (a|the)? (crowd|protesters|civilians|people|unarmed), hand to hand combat, trench warfare,
    bayonets, captor~, (rip~|tear~|pull~) (out|off) (his|her|a|the) .. (heart|spine|tongue|eye|head|throat|arm|limb)~,
    spine ripped, slit~ (his|her|their|a|the) throat~, cut~ (off|out) (his|her|a|the) .. (head|hand|tongue|ear|
    finger)~, chop~ (off|up) (his|her|a|the) .. (head|hand|finger|arm|body|victim)~, hack~ to (death|pieces), sawing
    (off|through) (a|the|another|someones) .. (head|arm|leg|tusk|horn|limb)~, stab*, murder*, massacr*, bloodlust,
    berserker~ .. (kill*|hack*|axe), vampire~ (biting|feeding|sucking|draining|killing), shiv, prison shank~,
    switchblade~, flick knife, flick knives, combat knife .. (throat|neck|at), sawed off shotgun, sawn off shotgun,
    glassing in (a|the), bottle (in|to) (the|his|her|a)? face, (bottle|glass) .. in (his|her|the) face, (execut*|shoot~|
    shot|gun~ down|behead*|hang~) .. (in the woods|in a ditch|at the edge of a pit|into a pit|by the roadside|against a
    wall), sucker punch*, (rough justice|mob justice|kangaroo court hanging), (fist|fists|knuckles|elbow|forearm|knee|
    boot) (meets|meeting|connect*|crunch*|slam*|smash*|crack*|land* on|driven into) . (jaw|nose|face|cheekbone|chin|
    skull|teeth|ribs|temple|gut), hit and run~, (child|kid|boy|girl|wife|woman|toddler|son|daughter|teen|husband|dog|
    horse|donkey)~ (being|getting|gets|is|was)? (hit|slapped|struck|smacked|beaten|belted|caned|punched|kicked|shaken|
    whipped|thrashed) by (his|her|their|a|an|the|its) . (father|dad|mother|mum|parent|husband|teacher|boyfriend|owner|
    master|stepfather|partner|guard|man|nun|bully|priest|trainer|rider), body (thrown|flung|bouncing|rolling|hurled)
    (over|off|onto|across|under|into) (a|the) . (bonnet|hood|windscreen|windshield|car|truck|wheels|road|bus), (wolf
    pack|pack of (wolves|dogs)|lions|hyenas|wolves|dogs|hounds|raptors|velociraptors|zombies|sharks|piranhas) (tear*|
    rip*|pull*|bring*|tak*|drag*) (down|apart|into) (a|an|the|his|some) . (man|woman|deer|stag|elk|traveller|hiker|
    hunter|victim|soldier|villager|zebra|buffalo|moose|sailor|diver|swimmer|survivor|calf|antelope|person|people),
    (club~|clubbing|stab~|stabbing|beat~|shoot~|kick~|hack~|batter~|bludgeon~|spear~|chok*) (another|one another|the
    other) (to death|man|in the|with|on the|until)?, (clubbing|stabbing|beating|hacking|battering|kicking|bludgeoning|
    choking|strangling|knifing|shooting|spearing|slashing|whipping) .. to death, (sicario|hit squad|death squad|
    enforcer|mob enforcer|cartel gunman|cartel gunmen|triggerman)~
  `,
  faint: `
    gun, guns, gunman, gunmen, handgun~, hand gun~, pistol~, revolver~, rifle~, shotgun~, shot gun~, machine gun~,
    machinegun~, submachine gun~, uzi, uzis, glock~, ak 47~, ak47~, ar 15~, ar15~, m16, m4 carbine~, sniper~,
    firearm~, carbine~, kalashnikov~, bazooka~, rocket launcher~, rpg launcher, grenade~, terrorist~, butchered, kill,
    kills, killed, killing, killings, killer~, (dog|cock) fight~, dogfighting
  `,
  inContext: [
    {
      term: '(gangster|mobster|gang|thug|rebel|militiam*|insurgent|raider|bandit|sniper|mercenar*)~ shooting',
      unless: 'dice, craps, pool, photo*, film*, video*',
    },
    {
      term: '(soldier|gunman|hitman|mobster|terrorist|policeman|officer|gunslinger|robber)~ shooting',
      unless: 'photo*, camera~, video*, film*, star~, hoops, basketball, penalty',
    },
    {
      term: `shoot~ .. (${people}), (shoot~|fired|fires|firing) (at|into|on) .. (${people}),
        (${people}) (being|getting) shot, shot by (a|the|his|her), arrow~ (through|into|in) (a|the|his|
        her|their) (heart|chest|back|neck|head|${people})`,
      unless: `photo*, camera~, studio, film*, video*, portrait~, valentine~, cupid~, card, emoji, tattoo,
        fashion, star~, movie, director, professional, wedding, golden hour, light, bokeh, canon, nikon, leica,
        polaroid, close up, angle, doorway, drone, lens, 35mm, 50mm, 85mm, kodak, catalogue,
        magazine, gun~ salute`,
    },
    { term: 'headshot', with: 'sniper~, bullet~, gun~, rifle~, zombie~, blood*, skull' },
    { term: 'strike~, striking', with: 'fist~, bloody, belt, wife, punch~' },
    { term: 'weapon~', unless: 'nerf, toy, museum, foam, water, medieval, fantasy, cosplay, chess, secret, plastic' },
    {
      term: 'ammo, ammunition, bullet~',
      unless: 'train, journal, list, point~, vibrator, notebook, blender, coffee, proof',
    },
    {
      term: 'bomb~',
      unless: `bath, calorie, cherry, seed, bubble, photo, cocoa, chocolate, hot, glitter, jager, fizz, squad,
        logic`,
    },
    { term: 'attack~', with: 'knife, gun~, bloody, brutal*, victim~, vicious*, maul*, savage*, brutally' },
    {
      term: 'explosion~, exploding, blown up',
      with: 'people, bodies, killed, victims, war, casualties, terror*, limbs',
    },
    {
      term: '(slap~|strike~|struck|hit|hits|hitting) ... (in|on|across|over) (the|his|her|their) (face|head|cheek|jaw)',
      unless: `light, sun, sunlight, sunbeam~, rays, wind, rain, snow, snowball~, sunshine, pie, confetti, water, wave~,
          snowflake~, spotlight, shadow~`,
    },
    {
      term: `
        (men|man|boys|girls|women|people|soldier~|gang~|students|hooligan~|prisoners|inmate~|warrior~|gladiator~|
        teenagers)
        (fighting|brawling)`,
      unless: `fire~, pillow~, snowball~, food, water, cancer, bills, flames, dragon~, racism, poverty, wildfire~,
        sleep,
          windmill~, waves, injustice, for, bull~`,
    },
    { term: 'combat, battlefield', with: 'dead, dying, blood*, bodies, wounded, corpses, screaming, slain, limbs' },
    {
      term: 'whip~, whipped, whipping',
      with: 'prisoner~, slave~, chained, back, lash*, screaming, tied, man, woman, guard~, master~',
    },
    { term: 'dying', with: 'soldier~, battlefield, war, shot, stab*, wound*, gladiator~' },
    { term: 'cower~, cowering', with: 'fist~, belt, husband, father, attacker, bat, abuse*, beat*' },
    { term: 'ramming, rams', with: 'pedestrian~, crowd, people, protester~, civilians' },
    { term: 'harpoon~, spear~, lance~', with: 'throat, pierc*, through, impal*, stab*, kill*' },
  ],
  innocent: `
    (executioner*|headsman*|headsmens) (axe|sword|mask|block|hood) .. (tower of london|on display|museum|exhibit*|
    replica), to be eaten, (perfectly|well|beautifully|skilfully|finely|crisply|precisely|elegantly|expertly) executed,
    executed (in|with) (oil|ink|watercolour|watercolor|pencil|charcoal|precision|skill), rifled (through|drawer~), bomb
    calorimeter~, riding shotgun, (wrestler~|wrestling|judo|bjj) .. headlock~, killer (whale|bee|smile|heel|app|view|
    sunset|workout|wave|outfit|deal|recipe|look|rabbit)~, killer whale pod~, killing time, kill the light~, kill (bill|
    switch|devil hills|two birds|time), killed the (light|engine|music)~, to kill a mockingbird, killing joke, weed
    killer~, weedkiller~, pain killer~, painkiller~, lady killer~, the killers (band|concert), buzz kill, assassin (bug|
    snail)~, assassins creed, murder (mystery|of crows|she wrote)~, murder mystery (dinner|party|game|night|novel)~, a
    murder of crows, shooting star~, shooting guard~, (photo|video|film|product|studio|drone|portrait) (shoot|
    shooting)~, shooting (script|schedule|hoops|basketball|photo|video|film)~, shoot~ .. (photo|video|film|portrait|
    picture|movie|basketball|hoop|footage|ball|penalty|goal|free throw)~ .. (${people}), troubleshoot~, pea shoot~,
    green shoot~, bamboo shoot~, penalty shootout~, shootout (goal|save)~, shooter (cocktail|game)~, oyster shooter~,
    vodka shooter~, trap shooter~, basketball shooter~, three point shooter~, pea shooter~, video shooter~, (water|
    squirt|glue|nerf|nail|heat|massage|spray|staple|tattoo|toy|caulk|caulking|grease|radar|price|label|airbrush|paint|
    bubble|soldering|foam|pricing|electron|potato|cap|pop|confetti|shirt) gun~, top gun, gun metal, gun (dog|control|
    metal)~, young guns, guns n roses, guns and roses, son of a gun, finger gun~, jump~ the gun, naked gun, big guns,
    gun control, smoking gun, gunmetal, starting (gun|pistol)~, starter pistol~, flare gun~, water pistol~, squirt
    pistol~, toy (pistol|rifle|grenade|revolver)~, cap pistol~, beatles revolver, rifle bird~, riflebird~, biathlon
    rifle~, biathl* .. rifle~, execution (of|and) (the|a)? .. (plan|strategy|project|idea|recipe|design), flawless
    execution~, project execution, execution time, hanged man tarot, the hanged man card, tarot .. hanged man, ticket
    scalping, punch~ the (air|sky|clock|ticket)~, punch~ (a|the) .. (hole|ticket|bag|dough)~, fruit punch~, slap bass,
    slap~ the (bass|table), kick~ (a|the) .. (ball|goal|can|football)~, hit~ the (road|ball|gym|beach|slopes|books|
    target|jackpot), bomb disposal, photobomb~, beat~ (egg|cream|butter)~, beat up (car|truck|van|guitar|leather|
    suitcase|sneaker|old)~, beat up old (car|truck|van|chair)~, beaten (egg|path|gold|metal|copper|track)~, assault
    (course|bike)~, snowball fight~, pillow fight~, food fight~, water (gun|balloon)? fight~, war and peace, arrow~
    (through|in) (a|the) heart (shape|tattoo|icon|emoji|card)~, cupid* .. arrow~ .. heart~, heart with (an|the) arrow,
    sword in the stone, (non|anti) violence, violence prevention, bomb cyclone~, brawl stars, bayonet (mount|lens
    mount)~, bayonet (fitting|cap)~, rifle green, bullet journal~, knife (into|in|through) (the|a) (cake|steak|bread|
    butter|tomato|loaf|apple|cheese|onion|pumpkin|melon|block)~, killing it, shotgun house~, rifle paper, pistol
    shrimp~, (football|hockey|soccer) shootout~, (frost|cold|drought|heat|herbicide|bleach|spray|soap|ice|winter)
    kill~, kill~ (the|last|off|germ~|weed~|bacteria|some|a)? .. (flower|dahlia|plant|rose|weed|germ|bacteria|tomato|
    lawn|grass|mosquito|virus|engine|light|mood|time|crop|seedling|process|bug|moss)~, dressed to kill, killer (shoes|
    dress|heels|outfit|look|smile|legs|app|instinct|hook|recipe|view|guitar solo|bee|bees|whale|whales|frock|boots|
    wave|jacket|suit|abs|queen|tomatoes|robot toy|sudoku|serve|riff), execution of (a|the|an|his|her) .. (dive|plan|
    move|jump|routine|trick|project|strategy|serve|kick|turn|recipe|dance|design|spin|pirouette)~, (clean|perfect|
    precise|technical|careful|skilful|skillful|smooth) execution, code execution, stab~ (a|the|at|into|in)? .. (potato|
    potatoes|steak|meat|olive|sausage|salad|cake|pastry|cork|food|fabric|cheese|tomato|pea|pickle|paper|pillow|dough|
    strawberry|apple|pasta|fish|soil|lemon|meatball|chip|fruit|carrot|broccoli|cherry)~, fork stabb*, fork~ (stabbing|
    stabs), stab stitch*, stab bind*, stabil*, stab in the dark, stabl*, stabs of light, stabbing (light|colour|color|
    pen|needle), murder (of crows|board game|mystery), murder hornet~, slaughtered lamb pub, assassin costume, attack~
    (the|a|his|her) (cake|sandwich|pizza|burger|hill|climb|food|problem|ball|net|goal|rim|plate|ribs|watermelon|yarn|
    laser|toy|couch|pillow|cushion|shoelace), attacking (midfielder|player|football|move|yarn|a ball), heart attack~,
    panic attack~, art attack, (chess|counter) attack~, hit (single|record|song|list|parade)~, whipp* (cream|egg~|
    butter|topping|up|coffee), whip~ (cream|egg|the cream|the egg|up)~, drive by (the|a|trees), bombard* .. (photon|
    neutron|colour|color|particle|paint|glitter|petals)~, kick~ .. (ball|football|sand|leaves|puddle|water|snow|tyres|
    tires|habit|stone|pebble|wall|bag|pad|shield), (punch~|kick~|hit~) (a|the) .. (bag|pad|ball|drum|pinata|nail|
    target|button|key|gong|shield|dummy), clubb* (night|outfit|scene), night club~, country club~, break~ (his|her|
    their) (fast|bread|nose on|record|silence|journey), (knife|blade|nail|stake|arrow) .. (into|in|through|at|to) (the|
    a|an)? (heart of (the|a)|face of (a|the) (cliff|clock|mountain|rock)|neck of (a|the) (bottle|guitar|vase|woods)|head
    of (the|a) (table|lettuce|garlic|cabbage|nail)), nail~ (in|into|through|to) (the|a) (head board|face board), sword~
    (at|to) .. (chest|heart) of drawers, hammer head, (nail|screw) head~, arrow head~, spear head~, harpoon gun museum,
    taser free, snap~ .. (photo|picture|selfie), rioting flowers, riot of (colour|color|flowers)~, (puppy|puppies|
    kitten~|cubs|pups|bears|children|kids|brothers) (play)? fighting (over|for), play fight*, boxing match, judo
    throw~, horse whip~ museum, robber (fly|crab|baron)~, bank robber (costume|bird), mugger crocodile~, bull riding,
    bullet (proof|point), poached, poacher (the|pan), egg poacher~, hacky sack, hacks, life hack~, hacker~, hackathon~,
    hacked (account|computer|phone), hack~ (into|the) (a|the)? (computer|system|mainframe|account|server|phone), bandit
    mask raccoon, fire~ (at|on) (a|the) (hearth|beach|grill|stove|camp|kiln), (shark|bear|dog) attack drill, slit~ ..
    (lamp|eyes|skirt|dress)~, dragon~ attack~, attack~ on titan, attack of the, ied meaning, beat~ (the)? (drum|egg|
    heat|clock|traffic|rug|carpet|dough)~, beaten (by|with) (a whisk|the wind|weather|waves|rain|sun|the sea|the sun),
    hangman (game|word|puzzle)~, (a|the) hangman (word|spelling), hangman .. (whiteboard|game|word|letters), strangler
    (fig|vine|tree)~, strangled (note|cry of|saxophone|trumpet|voice), (suffocating|stifling) (summer|heat|smog|
    humidity|schedule|grey|fog), suffocating .. (heat|air|city|smog), (stab|stabbing|stabs) .. fork~, (stabbing|stab|
    stabs) (a|the|his|her) .. (fork|spoon|straw)~, stab (proof|vest|wound kit|resistant)~, (behead~|beheading|
    decapitat*) (the|a|some|dead) .. (dandelion|flower|rose|daisy|thistle|tulip|weed|nettle|poppy|poppies|dandelions|
    sunflower|statue|doll)~, (paper|cigar|bread) guillotine~, guillotine (paper|cutter|trimmer|for paper|window)~,
    rifle (range|green|paper|association)~, (museum|diorama|exhibit|documentary|textbook) .. (trench|trenches) warfare,
    suicide (squeeze|king|door|doors|gene|clutch|knob)~, shoot~ (dice|craps|pool|marbles|the breeze|hoops|rapids),
    (zip|gzip|fork|logic|decompression|cherry|seed) bomb~, process~ .. kill~, kill~ .. (process|server|worker|job)~,
    (gun|pistol|revolver|rifle|musket|shotgun|flintlock|carbine|machine gun|grenade|bazooka|cannon|firearm|weapon|
    blunderbuss|handgun|sniper|landmine|kalashnikov|bomb|harpoon|bayonet|thumbscrew|guillotine|torture|executioner|
    execution|gallows|assassination|knuckleduster|electric chair|machinegun|molotov|flamethrower)~ ... (museum|museums|
    exhibit|exhibition|exhibits|glass case|display case|display cabinet|showcase|antique|antiques|auction|diorama|
    collection of antique|heirloom|over (a|the) (fireplace|mantelpiece|mantel|hearth)|armoury display|cutaway|blueprint|
    patent drawing), (museum|museums|exhibit|exhibition|exhibits|glass case|display case|display cabinet|showcase|
    antique|antiques|auction|diorama|collection of antique|heirloom|over (a|the) (fireplace|mantelpiece|mantel|hearth)|
    armoury display|cutaway|blueprint|patent drawing) ... (gun|pistol|revolver|rifle|musket|shotgun|flintlock|carbine|
    machine gun|grenade|bazooka|cannon|firearm|weapon|blunderbuss|handgun|sniper|landmine|kalashnikov|bomb|harpoon|
    bayonet|thumbscrew|guillotine|torture|executioner|execution|gallows|assassination|knuckleduster|electric chair|
    flamethrower)~, (guard of honour|guard of honor|honour guard|honor guard|sentry|sentries|parade|parading|drill team|
    grenadier guard~|buckingham palace|state funeral|royal guard|ceremonial guard|changing of the guard|military tattoo|
    trooping) ... (gun|rifle|bayonet|musket)~, (rifle|gun|musket|bayonet)~ ... (guard of honour|guard of honor|honour
    guard|honor guard|sentry duty|on parade|parade ground|state funeral|buckingham palace|salute~ at|reenact*|re enact*|
    biathl*|skis|skiing|olympic*|paralympic*|clay pigeon~|paper target~|shooting club|target shooting|medal), (olympic|
    olympics|paralympic|air|skeet|trap|target|sport|sports|clay|clays|clay pigeon|biathlon|biathlete|archery|reenact*|re
    enact*) .. (rifle|pistol|gun|shooter|shotgun|musket|shooting)~, (reenact*|re enact*|biathl*) ... (gun|rifle|musket|
    bayonet|firearm|cannon)~, starter .. (pistol|gun)~, starter~ (pistol|gun)~, (pistol|gun)~ .. (start line|starting
    line|starting blocks|100 m|100m|sprint*|holster~|holstered), (holster|holstered)~ .. (pistol|gun|revolver|six
    shooter|weapon)~, (pistol|gun|revolver|six shooter|weapon)~ .. (holster|holstered)~, (one oclock|noon|noonday|
    midday|21|twenty one|naval|signal|ceremonial|evening) gun~, gun salute~, (21|twenty one) gun salute~, gun (dog|
    carriage|emplacement|fort|lake|deck)~, rifle (stock|butt|bird|museum|volunteers memorial|range|green|rifle), rifle .
    (colorado|falls|gap), (rifles|rifle) regiment band, like a gunshot, gunshot wound (training|dressing), murder on the
    (orient express|nile|links|dancefloor), (agatha christie|cluedo|poirot|marple|novel|paperback|book club|whodunnit|
    whodunit|escape room|theatre poster|board game|dinner party) ... (murder|killer|murders), (murder|killer|murders)
    ... (agatha christie|cluedo|poirot|marple|novel|paperback|book cover|board game|dinner party|podcast logo|escape
    room), hit in the face (with|by) (a|an|the)? . (pie|custard|cream|snowball|ball|pillow|wave|wind|water|confetti|
    cake), sniper like, (strangl*|chok*|smother*|suffocat*) (vine|vines|ivy|weeds|weed|roots|fig|figs|bindweed|
    undergrowth|creeper~|fumes from|smog), (ivy|vine|vines|weeds|bindweed|roots|creeper|dust|duckweed|algae|silt) ..
    (strangl*|chok*|smother*), strangleweed, strangler~ (tree|fig~), time bomb of, ticking time bomb (of|cartoon),
    (landmine|mine)~ (clearance|detection|awareness|detecting|removal|disposal|sniffing|museum), killer (bunny|rabbit|
    tomato~|robot vacuum|clown fish|plant|heels|instinct|whales|asteroid|bees|sudoku|outfit|queen|combo|feature|burger|
    pass|goal), kill (screen|switch~|devil|the music|the bill|shelter|it on (the|stage)|them with kindness|fee), no kill
    shelter, stabbing pain~, (stabbing|shooting|throbbing) (pain|pains), lynch (pin|style|film|movie|like|esque|museum),
    (david|merrill|jack|peter|lynch) lynch, mugging for (the camera|cameras), mugging (to|at) (the)? camera, thumbscrew~
    (clamp~|on|for|thread|knurl*|bolt|camera|tripod), (knurled|brass|steel|tripod) thumbscrew~, electric chair (lift~|
    ski), grenade shaped, (shaped|look*) like (a)? grenade~, pomegranate~ .. grenade~, bazooka (bubble|gum|joe|circus),
    landmine detection, (tortured|contorted) (willow|filbert|hazel|tree~|branch*|metal|expression of art), flogg* a dead
    horse, flogging (molly|a car), (upper|lower) slaughter, slaughter . (cotswolds|village|gloucestershire|river eye),
    kill devil, devil hill, stab at (a|the|painting|cooking|baking|pottery|drawing|it|making|guessing), (dogs|dog|
    puppies|cats|kittens|seagulls|gulls|pigeons|sparrows|squirrels|cubs|ducks|birds|robins|swans|stags|goats|rams|hares|
    elk) (fight*|headbutt*) (over|for|goats|playfully) (a|the|some|chips|bread|goats|seeds)? . (stick|ball|toy|bone|
    chip|chips|bread|fish|perch|blanket|rope|worm|frisbee|sandwich|crumbs|seeds|territory)?, headbutt~ (goat|ram|sheep|
    bull elk|a ball|the ball)~, (goat|ram|sheep|football|ball)~ headbutt~, headbutting goats, punch drunk, assassins
    (teapot|bug|creed|den game), assassin (teapot|fly|flies|crab), bite the bullet, dodg* a bullet, bullet (hell game|
    ant|ants|wood|vibe|chess|shell coral|cactus|kin), silver bullet~, bombed (exam|test|audition|joke), photo bomb~,
    jager bomb~, (cherry|seed|bath|glitter|cocoa|chocolate|fizz|hot chocolate|sugar|confetti|smell|stink|dive|photo|
    google|yarn|glute) bomb*, yarn bomb*, bomb (cyclone|shelter~|calorimeter|crater lake|pop|ice lolly), air raid
    shelter~, (nuclear|atomic) bomb (museum|dome|memorial|shelter~|test site museum), atomic bomb dome, (hiroshima|
    nagasaki) .. (memorial|peace|dome|museum|paper crane~) .. bomb~, genocide (memorial|museum|remembrance|studies|
    prevention|survivor~), (armenian|rwandan|kigali|srebrenica|cambodian|memorial|remembrance|commemorat*|victims of|
    museum) .. genocide, genocide .. (memorial|museum|remembrance|commemorat*|education), (hostage|kidnap) (negotiation
    training|negotiator), kidnapped (novel|by robert|stevenson|book), stranglehold, (wrestling|chess) stranglehold,
    terrorist (attack memorial|drill), massacre (memorial|museum), (memorial|monument|museum)~ .. massacre~, massacre ..
    (memorial|monument|commemorat*), slasher (film festival|guitar|price~|sale), price slasher~, (headshot|portrait|
    video|photo|film|music video) .. (shooter|shooting), shoot to thrill, (drive by|walk by) shooting of (a|the) photo,
    gunpoint landscape, execution (of|time|plan|stage|speed|order), executed (by (hand|a master)|with|in), beautifully
    executed, (perfectly|cleanly|neatly|brilliantly|technically|carefully|exquisitely|masterfully|superbly|deftly|
    smoothly) executed, executor, executive~, (training|drill|exercise|simulat*|first aid|rehears*|stunt|stage combat|
    mock|dummy) .. (attack|wound|gunshot|casualty|hostage|assault|stabbing|fight|beating|punch), stage combat .. (knife|
    knives|fight*|punch*|stab*), paintball ... (gun|rifle|shoot*|shot|fire|weapon|ammo|sniper)~, laser tag ... (gun|
    rifle|shoot*|weapon|sniper)~, airsoft (field|arena|shop), nerf ... (gun|rifle|shoot*|shot|fight|war|battle|
    blaster)~, (nerf|paintball|laser tag|water fight|super soaker|lego|playmobil|toy soldier|plastic toy) ... (gun|
    rifle|shoot*|pistol|sniper|weapon|bazooka|grenade)~, assault on (the|your) (summit|mountain|senses|eyes), (assault|
    obstacle) course~, assault rifle shaped, blown up (balloon|photo|picture|print|image|lilo)~, blow~ up (a|the|some|
    his|her)? . (balloon|balloons|lilo|airbed|mattress|dinghy|tyre|beach ball|paddling pool|photo|photograph)~,
    explosion of (colour|color|flavour|flavor|light|flowers|paint|confetti|powder|petals|stars|glitter|joy|leaves|
    sparks|pollen|feathers), (rock|stone|paper) (paper)? scissors, choke (point|valve|cable|lever|chain|cherry|berry|
    pear)~, choked (with|by) (weeds|ivy|tears|traffic|reeds|lilies|leaves|dust|emotion|silt|algae), (behead*|decapitat*|
    headless) (statue|sculpture|figure|buddha|stone|roman|marble|doll|flower~|toy|mannequin)~
  `,
}
