/** People by what they are or do, as the victims and doers of a scene are called. Parts of a bracket of a pattern. */
export const people = `
  person|people|man|men|woman|women|boy~|girl~|child|children|kid~|toddler~|teen~|teenager~|youth~|adult~|lady|ladies|
  gentleman|gentlemen|guy~|bloke~|lad|lads|chap~|dude~|fella~|punter~|pensioner~|granny|grannies|grandma~|grandpa~|
  grandmother~|grandfather~|elder~|father|mother|dad~|mum~|brother~|sister~|son~|daughter~|wife|wives|husband~|
  spouse~|girlfriend~|boyfriend~|partner~|lover~|neighbour~|neighbor~|friend~|mate~|classmate~|student~|pupil~|
  schoolboy~|schoolgirl~|teacher~|boss|bosses|worker~|clerk~|cashier~|shopkeeper~|waiter~|waitress~|barman|bartender~|
  bouncer~|driver~|cabbie~|passenger~|commuter~|cyclist~|biker~|pedestrian~|jogger~|hiker~|tourist~|traveller~|
  stranger~|bystander~|passerby|passersby|onlooker~|shopper~|crowd~|mob|civilian~|villager~|peasant~|farmer~|refugee~|
  migrant~|immigrant~|protester~|protestor~|demonstrator~|marcher~|activist~|journalist~|reporter~|photographer~|
  politician~|president~|minister~|senator~|general~|officer~|cop|cops|policeman|policemen|policewoman|police|
  detective~|guard~|sentry|sentries|soldier~|trooper~|sniper~|enemy|enemies|foe~|rebel~|fighter~|warrior~|knight~|
  squire~|samurai|ninja~|viking~|monk~|nun~|priest~|bishop~|king~|queen~|prince|princess|emperor~|servant~|slave~|
  prisoner~|inmate~|convict~|captive~|hostage~|victim~|suspect~|criminal~|thief|thieves|burglar~|intruder~|robber~|
  mugger~|thug~|gangster~|mobster~|hooligan~|skinhead~|bully|bullies|rival~|opponent~|attacker~|witness|witnesses|
  target|spy|spies|agent~|doctor~|nurse~|patient~|judge~|referee~|player~|footballer~|fan~|boxer~|wrestler~|
  gladiator~|matador~|torero~|cowboy~|sailor~|pirate~|captain~|vagrant~|tramp~|beggar~|homeless|drunk|drunks|druggie~|
  dealer~|prostitute~|baby|babies|infant~|family|families|couple~|human~|zombie~|vampire~|goblin~|orc|orcs|elf|elves|
  mermaid~|clown~|celebrity|celebrities|actor~|actress|singer~|superhero|superheroes|villain~|landlord~|landlady|
  tenant~|colleague~|coworker~|manager~|butler~|uncle~|aunt~|auntie~|cousin~|nephew~|niece~|grandson~|granddaughter~|
  teammate~|coach|coaches|umpire~|vicar~|customer~|client~|athlete~|runner~|dancer~|musician~|scientist~|bailiff~|
  warden~|jailer~|butcher~|taxi driver~|postman|postmen|bride~|groom~|mayor~|governor~|maid~|camper~|fisherman|
  fishermen|shepherd~|merchant~|trader~|ranger~|trespasser~|looter~|kidnapper~|bandit~|outlaw~|assassin~|
  snitch~|informer~|informant~|homeowner~|householder~|rider~|horseman|horsemen|highwayman|highwaymen|traitor~|
  deserter~|defector~|hitchhiker~|pilgrim~|settler~|explorer~|jester~|baron~|duke~|duchess|count|earl~|lord~|heir~|
  heiress|noble~|nobleman|noblemen|rioter~|striker~|miner~|pilot~|chef~|cook~|barber~|plumber~|electrician~|gardener~|
  caretaker~|janitor~|librarian~|businessman|businessmen|businesswoman|executive~|banker~|lawyer~|accountant~|marine~|
  infantryman|infantrymen|archer~|swordsman|swordsmen|wizard~|witch~|sorcerer~|dwarf|dwarves|troll~|ogre~|demon~|
  angel~|alien~|newlyweds|twins|toff~|butler~|nanny|nannies|babysitter~|courier~|delivery man|delivery boy|mailman|
  trucker~|lorry driver~|motorist~|biker~|skater~|swimmer~|surfer~|diver~|skier~|golfer~|jockey~|cleaner~|hunter~|
  poacher~|lumberjack~|blacksmith~|innkeeper~|tailor~|baker~|candidate~|voter~|mp|pope~|rabbi~|imam~|vicar~|preacher~|
  missionary|missionaries|addict~|junkie~|vigilante~|terrorist~|gunman|gunmen|hitman|hitmen|spartan~|roman~|trojan~|
  orphan~|widow~|lieutenant~|sergeant~|colonel~|major~|corporal~|recruit~|conscript~|cadet~|militiaman|militiamen|
  partisan~|insurgent~|invader~|raider~|buccaneer~|vandal~|pickpocket~|shoplifter~|busker~|tenor~|conductor~|waitress`

/** Animals that scenes of cruelty are about. Parts of a bracket of a pattern. */
export const animals = `
  animal~|dog~|puppy|puppies|cat|cats|kitten~|horse~|pony|ponies|donkey~|cow|cows|calf|calves|bull|bulls|pig|pigs|
  piglet~|sheep|lamb|lambs|goat~|chicken~|hen|hens|rooster~|rabbit~|bunny|bunnies|fox|foxes|deer|stag~|elk|bear~|wolf|
  wolves|lion~|tiger~|elephant~|rhino~|rhinoceros|giraffe~|zebra~|monkey~|gorilla~|ape~|whale~|dolphin~|seal|seals|
  shark~|turtle~|swan~|duck~|goose|geese|pigeon~|badger~|boar~|buffalo|bison|rat|rats|mouse|mice|squirrel~|hamster~`

/** Parts of a body where an attack hits. Parts of a bracket of a pattern. */
export const bodyParts = `
  head~|skull~|face~|forehead~|temple|eye~|nose|jaw|mouth|teeth|cheek|throat~|neck~|chest~|heart|back|spine|shoulder~|
  stomach|belly|gut|guts|ribs|abdomen|side|groin|balls|kidney~|arm~|wrist~|hand~|finger~|leg~|thigh~|knee~|kneecap~|
  foot|feet|body|bodies|torso~`

/** What points at somebody rather than at a thing. */
export const determiners = `
  a|an|the|his|her|their|my|your|our|another|some|two|three|four|several|each|every|this|that|these|those|one|any`
