import type { WordTable } from '../word-table.ts'

const people = `
  person|people|man|men|woman|women|boy~|girl~|child|children|kid~|crowd~|student~|victim~|prisoner~|hostage~|
  soldier~|protester~|cop~|police|policeman|officer~|teacher~|wife|husband|someone|somebody|him|her|them|
  enemy|enemies|civilian~|guard~|neighbour~|neighbor~|classmate~|animal~|dog~|cat~|teenager~|lady|guy~|father|
  mother|brother|sister|boss|tourist~|refugee~|cow~|stranger~`

/** Killing, wounding and fighting, firearms and bombs. Swords and kitchen knives pass by themselves. */
export const violence: WordTable = {
  category: 'violence',
  terms: `
    kill, kills, killed, killing, killings, killer~, murder~, murderer~, murderous, homicid*, manslaughter,
    assassin~, assassinat*, slaughter~, massacre~, genocid*, bloodbath~, carnage, butchered, slain, slaying,
    shot (dead|him|her|them), shot to death, (mass|school|by) shooting~, shooting spree~, gunfight~, shootout~,
    shoot out~, shooter~, gunshot~, gun shot wound~, gunfire, bullet wound~, bullet hole~ in .. (head|body|chest),
    headshot wound, stab, stabs, stabbed, stabbing, stabbings, knife (attack|fight|wound)~, knifed, knifing,
    throat slit~, slit~ .. throat~, cut~ .. throat~, throat (cut|slashed),
    slash~ (his|her|their|a|the) (throat|face|wrist|neck)~, slasher~, behead~, beheading~, decapitat*, dismember*,
    disembowel*, eviscerat*, impale~, scalping, guillotined, strangl*, throttling, suffocat*,
    drown~ (a|the|his|her) (${people}), choke~ (him|her|a|the) .. (death|out|woman|man|unconscious),
    choking (a|the|his|her) (${people}), beat~ (up|to death),
    beating up? (a|the|his|her|him|each|an)? .. (${people}), brutal~ beat~, brutally beaten, beaten bloody,
    punch~ (a|the|his|her|him|an|each|another) .. (face|${people}|other), kick~ (a|the|his|her)? .. (${people}) (in|
      on) the (face|head|stomach|ribs|ground|back), hit~ (a|the|his|her) (wife|child|woman|girlfriend|kid|dog),
    slap~ (a|the|his|her) (face|wife|child|woman|girlfriend), (street|fist|bar|gang|knife|bloody|brutal|
      violent) (fight|brawl|fighting)~, fistfight~, brawl~, brawling, bludgeon~, assault, assaulted, assaulting,
    assaults, assault (rifle|weapon)~, physical abuse, domestic (violence|abuse), child abuse, wife beat~,
    abus~ (his|her|a|the) (wife|child|woman|animal|dog)~, attack~ (a|the|an) .. (${people}) with, torture~,
    torturing, torturer~, waterboard*, execution~, executed, executioner~, executing (a|the) (${people}),
    firing squad~, lynch, lynching~, lynched, hanged (man|men|woman|person|body), hanging (a|the) (${people}),
    burn~ (alive|at the stake), burning .. alive, gun, guns, gunman, gunmen, gunpoint, handgun~, hand gun~, pistol~,
    revolver~, rifle~, shotgun~, shot gun~, machine gun~, machinegun~, submachine gun~, uzi, uzis, glock~, ak 47~,
    ak47~, ar 15~, ar15~, m16, m4 carbine~, sniper~, firearm~, carbine~, bazooka~, rocket launcher~, rpg launcher,
    grenade~, molotov*, pipe bomb~, car bomb~, bomb vest~, suicide (bomb~|bomber~|vest~|attack~),
    (bomb~|bombing|explosion~|blast) (victim|casualty|casualties)~, bombing (of|a|the), bombing~, nuclear bomb~,
    atomic bomb~, dirty bomb~, (time|nail|petrol|homemade|terrorist) bomb~, terror attack~, terrorist~, terrorism,
    hijack*, hostage~, kidnap*, abduct~ (a|the), russian roulette, brass knuckles, machete (attack|fight|murder),
    axe murder*, axe (through|in|into) .. (head|skull|face|chest), hatchet in .. head, (sword|knife|axe|spear|dagger|
      blade) (through|into|in) (his|her|the|a|their) .. (heart|chest|back|neck|head|body|stomach|${people}),
    knife (to|against|at) .. (throat|neck), hold~ (a|the) knife (to|against|at),
    (threaten~|threatening) .. with (a|the)? (knife|gun|axe|bat|machete), violence,
    violent (attack|crime|riot|death|assault|scene|fight|man)~, violently (attack~|beat~|hit~|kill~|push~|shak*),
    bloodshed, war crime~, atrocity, atrocities, serial killer~, hitman, hitmen, bloodthirsty, gang (war|violence),
    (violent|burning|bloody) riot~, animal (abuse|cruelty), (dog|cock|bull) fight~, dogfighting, cockfight~,
    throw~ (stone|rock|acid)~ at, acid attack~, stoned to death, trample~ to death, run~ over (a|the) (${people}),
    hit and run victim~, (blood|bloody|bloodied) (knife|axe|sword|hammer|machete|fist|weapon|chainsaw|dagger)~,
    (knife|axe|sword|hammer|machete|hands) (dripping|covered) (with|in)? blood, bayonet~
  `,
  inContext: [
    {
      term: '(gangster|soldier|gunman|hitman|mobster|terrorist|policeman|officer|gunslinger|robber)~ shooting',
      unless: 'photo*, camera~, video*, film*, star~, hoops, basketball, penalty',
    },
    {
      term: `shoot~ .. (${people}), (shoot~|fired|fires|firing) (at|into|on) .. (${people}),
        (${people}) (being|getting) shot, shot by (a|the|his|her), arrow~ (through|into|in) (a|the|his|
        her|their) (heart|chest|back|neck|head|${people})`,
      unless: `photo*, camera~, studio, film*, video*, portrait~, valentine~, cupid~, card, emoji, tattoo,
        fashion, star~, movie, director, professional, drone, lens, 35mm, 50mm, 85mm, kodak, catalogue,
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
  ],
  innocent: `
    killer (whale|bee|smile|heel|app|view|sunset|workout|wave|outfit|deal|recipe|look|rabbit)~, killer whale pod~,
    killing time, kill the light~, kill (bill|switch|devil hills|two birds|time), killed the (light|engine|music)~,
    to kill a mockingbird, killing joke, weed killer~, weedkiller~, pain killer~, painkiller~, lady killer~,
    the killers (band|concert), buzz kill, assassin (bug|snail)~, assassins creed,
    murder (mystery|of crows|she wrote)~, murder mystery (dinner|party|game|night|novel)~, a murder of crows,
    shooting star~, shooting guard~, (photo|video|film|product|studio|drone|portrait) (shoot|shooting)~,
    shooting (script|schedule|hoops|basketball|photo|video|film)~, shoot~ .. (photo|video|film|portrait|picture|
      movie|basketball|hoop|footage|ball|penalty|goal|free throw)~ .. (${people}), troubleshoot~, pea shoot~,
    green shoot~, bamboo shoot~, penalty shootout~, shootout (goal|save)~, shooter (cocktail|game)~, oyster shooter~,
    vodka shooter~, trap shooter~, basketball shooter~, three point shooter~, pea shooter~, video shooter~, (water|
      squirt|glue|nerf|nail|heat|massage|spray|staple|tattoo|toy|caulk|caulking|grease|radar|price|label|airbrush|
      paint|bubble|soldering|foam|pricing|electron|potato|cap|pop|confetti|shirt) gun~, top gun, gun metal,
    gun (dog|control|metal)~, young guns, guns n roses, guns and roses, son of a gun, finger gun~, jump~ the gun,
    naked gun, big guns, gun control, smoking gun, gunmetal, starting (gun|pistol)~, starter pistol~, flare gun~,
    water pistol~, squirt pistol~, toy (pistol|rifle|grenade|revolver)~, cap pistol~, beatles revolver, rifle bird~,
    riflebird~, biathlon rifle~, biathl* .. rifle~, execution (of|and) (the|a)? .. (plan|strategy|project|idea|
      recipe|design), flawless execution~, project execution, execution time, hanged man tarot, the hanged man card,
    tarot .. hanged man, ticket scalping, punch~ the (air|sky|clock|ticket)~,
    punch~ (a|the) .. (hole|ticket|bag|dough)~, fruit punch~, slap bass, slap~ the (bass|table),
    kick~ (a|the) .. (ball|goal|can|football)~, hit~ the (road|ball|gym|beach|slopes|books|target|jackpot),
    bomb disposal, photobomb~, beat~ (egg|cream|butter)~,
    beat up (car|truck|van|guitar|leather|suitcase|sneaker|old)~, beat up old (car|truck|van|chair)~,
    beaten (egg|path|gold|metal|copper|track)~, assault (course|bike)~, snowball fight~, pillow fight~, food fight~,
    water (gun|balloon)? fight~, war and peace, arrow~ (through|in) (a|the) heart (shape|tattoo|icon|emoji|card)~,
    cupid* .. arrow~ .. heart~, heart with (an|the) arrow, sword in the stone, (non|anti) violence,
    violence prevention, bomb cyclone~, brawl stars, bayonet (mount|lens mount)~, bayonet (fitting|cap)~,
    rifle green, bullet journal~, knife (into|in|through) (the|a) (cake|steak|bread|butter|tomato|loaf|apple|cheese|
      onion|pumpkin|melon|block)~, killing it, shotgun house~, rifle paper, pistol shrimp~,
    (football|hockey|soccer) shootout~
  `,
}
