import type { WordTable } from '../word-table.ts'

/** Gore, dead and maimed bodies, self-harm, filth and decay. Skeletons, zombies and monsters pass by themselves. */
export const disturbing: WordTable = {
  category: 'disturbing',
  terms: `
    gore, gory, gorier, goriest, gorefest~, guro, snuff (film|video|movie)~, body horror, splatterpunk, corpse~,
    cadaver~, dead (body|bodies|man|woman|child|children|person|people|soldier|baby|babies|girl|boy|animal|dog|cat|
    deer|rat|pet), (mangled|charred|decomposing|severed) .. (body|bodies|limb|head|hand|arm|leg|flesh|finger|remains|
    foot|torso|animal|person|man|woman|face|ear|tongue)~, (dead|dying|lifeless|burnt|burned|bloated|decaying|rotting)
    (body|bodies|limb|head|hand|arm|leg|flesh|animal|person|man|woman|face)~, road kill~, rotting (flesh|meat|zombie|
    teeth|skin|animal|organ)~, putrid, putref*, decompos* .. (human|animal|body|remains|flesh), mutilat*, maimed,
    amputated (limb|leg|arm|finger|hand)~, stump of (a|an|his|her) (arm|leg), entrails, innards, viscera, guts
    (spilling|spilled|hanging|everywhere|out), spilled guts, disembowelled, exposed (brain|bone|organ|rib|muscle|
    intestine)~, (human|exposed|bloody) (organ|brain|flesh|skull with blood|eyeball)~, eyeball~ (hanging|falling|
    gouged|ripped|popping|torn)~, (gouged|gouging) .. eye~, eyes gouged, missing (eyeball|eye|limb)~, skinned (alive|
    human|man|woman|body|animal), flaying, human skin, blood (splatter|spatter|splash|pool|soaked|stained|stain|
    dripping|drip|everywhere|gushing|spurting|smear|covered|drenched|trail|bath)~, (pool|puddle|trail|river|lot|splash|
    splatter|fountain)~ of blood, covered .. blood, (dripping|drenched|soaked|smeared|bathed|drips|drips with|stained)
    (in|with)? blood, dripping blood, bloody (body|face|wound|mess|hand|head|mouth|eye|clothes|bandage|crime|limb|
    handprint|scene|teeth|nose|shirt|bathtub|floor|walls)~, bloodied, bleeding (out|from|wound|eye|face|head|woman|man|
    child|profusely|gums|heavily|wrist|nose)~, open wound~, festering, gangren*, pus, pustule~, infected wound~,
    maggot~, (skin|face) (peeling|melting) off, melting (face|flesh|skin), suicid*, kill (himself|herself|myself|
    themselves|yourself), killing (himself|herself|themselves), self (harm|injury|immolation)~, selfharm, cut~ (her|his|
    my|their) (wrist|arm|self)~, slit~ (her|his|my|their)? wrist~, slash~ .. wrist~, hanging (from (a|the) noose|body|
    bodies|himself|herself), hang~ (himself|herself|themselves|myself), noose .. neck~, hanged (man|woman|body) ..
    (tree|rope|beam), jump~ (off|from) (a|the) (bridge|roof|building|ledge) to (die|death), vomit~, vomiting, puke~,
    puking, barf~, barfing, feces, faeces, fecal, excrement~, diarrhea, diarrhoea, defecat*, urinating, pooping, (pile|
    covered|smear~|full) .. (shit|poop), (shit|poop) (smeared|stained|covered), cannibal, cannibals, cannibalis*, eating
    human (flesh|body|remains|brain)~, human (flesh|remains|sacrifice)~, sacrific* (a|the|an)? (baby|child|human|virgin|
    goat|animal)~, emaciated, starving (child|children|baby|people|prisoner|dog|man|woman|body)~, starved (body|child|
    prisoner|to death)~, skin and bones, skeletal (child|prisoner|starving), mass grave~, heap~ of bodies, pile~ of
    (bodies|dead|skulls|body), autopsy, autopsies, embalm* .. body, morgue~, open casket, (aborted|dead) (fetus|foetus|
    baby|babies), stillborn, drowned (body|child|man|woman|kitten|refugee), (plane|car|train|air|fatal|fiery|bus|
    motorcycle) crash .. (victim|body|bodies|casualt*)~, (crash|accident|disaster|burn|war|torture|murder) victim~,
    gruesome, grisly, horrifying (wound|injury|death)~, horrific (injury|accident|wound|crash|death)~, skull~ (cracked|
    crushed|smashed), brains (splattered|blown|spilling)~, brain matter, head (explod*|blown|ripped|torn|cut) (off|
    open|apart), limb~ (torn|ripped|cut|chopped|hacked) off, (torn|ripped|chopped|hacked|cut) (off|apart) .. (limb|
    head|arm|leg|finger|hand)~, third degree burn~, severe burn~ .. (face|skin|body|hand), leper, lepers, rabid (bite|
    attack), worms (crawling|coming) .. (eye|mouth|skin|flesh|wound|face)~, insects crawling (under|out) .. (skin|mouth|
    eye|face)~, cockroach~ .. mouth, trypophobia, plague victim~, burning (body|bodies|man|woman|person|child), burnt
    alive, charred remains, zombie~ eating .. (brain|flesh|human|man|woman|person)~, skinning (a|an|the) (animal|
    rabbit|cat|dog|deer), tortured (animal|soul in agony|body|face)~, dead (soldiers|men|animals|prisoners|dogs|cats|
    refugees|civilians), (surgery|operation) gone wrong, botched (surgery|operation), (organs|guts|bowels|brains|
    tongue|eyeball~|eye|jaw) (hanging|spilling|spilled|falling|dangling|scattered|strewn|slipping|ripped|torn) (out|
    off|over|from|on|across|down), blood and (guts|brains|bone~|flesh), (guts|bowels|brains|flesh) (on|all over|
    everywhere|splattered|smeared|spilled|across|spread), torn (flesh|limb~|body|skin), tears of blood, crying blood,
    blood tears, weeping blood, blood (running|dripping|pouring|streaming|trickling|seeping|spraying|leaking) (from|
    down|out|out of|over), (spurting|gushing|spraying) blood, (throwing|coughing|spitting) (up)? blood, (bloody|blood
    stained|blood soaked|blood spattered|blood splattered), bloodstain*, bloodsoaked, blood soaked, blood covered,
    smear* (with|in) .. blood, (pools|puddles|rivers|lakes|trails|smears|streaks|fountain|spray|gallons|buckets) of
    blood, bathing in blood, bathtub .. blood, (severed|chopped|hacked|sawn|cut|lopped) (off)? .. (head|hand|arm|leg|
    finger|foot|feet|ear|limb|tongue|torso|toe|penis|nose)~, (head|heads|skulls) on .. (spike|pike|stake|stick|platter|
    plate|pole|tray)~, shrunken head~, body part~, bits of (body|bodies|flesh|brain), chunks of (flesh|meat|human),
    headless (body|bodies|torso|man|woman|child|girl|victim)~, limbless, armless torso, legless (body|torso), torso
    without .. (head|limbs|arms|legs), (bodies|limbs) (strewn|scattered|floating|piled|littering|everywhere|stacked|
    lined|hanging), (dead|lifeless|drowned|bloated|slaughtered|butchered|skinned|gutted|dying|decayed|decaying|rotting|
    rotten|half eaten|murdered|burnt|burned|charred|crucified|decomposed|decomposing|mummified|hanged|impaled) (man|
    men|woman|women|child|children|baby|infant|boy|girl|person|people|soldier~|mother|father|bride|patient~|pilot~|
    hiker~|swimmer~|sailor~|prisoner~|civilian~|teenager~|toddler|kid~|body|bodies|newborn|human~|lover~|family|nurse|
    clown), (dead|rotting|rotten|slaughtered|skinned|gutted|decomposing|dying|run over|squashed|headless|butchered|
    bloated|half eaten|crushed|poisoned|tortured|dissected) (cat|dog|animal|cow|pig|lamb|sheep|horse|bird|whale|fish|
    seal|puppy|kitten|fox|squirrel|pigeon|mouse|mice|rat|deer|rabbit|chicken|goat|calf|elephant|dolphin)~, dead (mans|
    womans|childs|girls|boys|persons|animals|soldiers), (dead|lifeless|glassy dead) eyes staring, lying dead, lies dead,
    lay dead, (found|hung|hangs|hanging) dead, body bag~, bodybag~, toe tag~, mortuary, mortuaries, open coffin~,
    (coffin|casket|grave) .. (rotting|decay*|dead body), exhum* .. (body|grave|remains), unmarked grave~ .. (body|
    bodies), crime scene .. (blood*|body|bodies), bloody (crime|murder) scene~, (eye|eyes|eyelids|mouth|lips) (sewn|
    stitched|stapled) (shut|closed|together)?, (sewn|stitched) (mouth|lips|eyelid~|eyes), (empty|bleeding|bloody|hollow
    bleeding) eye sockets, eyes (torn|ripped|plucked|pulled|clawed|popping|falling|missing|bleeding) (out)?, (pluck*|
    claw*|rip*|tear*|pull*) out (his|her|its|their|an|the)? .. (eye|tooth|teeth|tongue|heart|organ|fingernail|nail)~,
    fingernail~ (torn|ripped|pulled), jaw (ripped|torn|missing|hanging|dislocated|blown), (missing|without) .. (jaw|
    lower jaw|half (his|her) face), half (his|her|of his|of her) (face|skull|head) (missing|gone|blown|burnt|burned|
    torn|eaten|rotted), face (torn|ripped|burned|burnt|melted|peeled|skinned|half eaten|eaten) (off|away|by)?, (flesh|
    skin) (peeling|falling|melting|rotting|hanging|ripped|torn|stripped|sloughing|eaten) (off|away|from|in|by)?,
    flayed*, skin~ alive, peel~ (his|her|its|the) (own)? (skin|face) off, tumor~ .. (face|growing|body|burst*|huge),
    tumour~, abscess*, boils (bursting|covered), buboes, bubonic, smallpox, leprous, leprosy, ulcerat*, septic wound~,
    cyst~ (popping|burst*), pimple popping, scabs, scabby, oozing, flesh eating, parasite~ .. (skin|eye|body|flesh|
    burst*|crawl*|brain|host), tapeworm~, botfly, botflies, (worms|larvae|leeches|centipede~|beetles|cockroaches|
    insects|bugs|spiders|flies|ants|rats) .. (crawling|bursting|coming|feeding|eating|swarming|gnawing|writhing|
    burrowing|pouring|feasting|nesting) .. (mouth|eye|skin|flesh|wound|body|face|nose|ear|skull|socket|remains|belly)~,
    flies (on|over|around|buzzing) .. (body|face|eye|wound|meat|dead|rotting)~, fly (on|walking on) .. (eyeball|dead),
    (rats|dogs|crows|vultures|pigs|ravens|wolves|hyenas) (eating|gnawing|feeding|feasting|pecking|tearing|picking) ..
    (body|bodies|flesh|face|eye|remains|dead|human|man|woman|child|bones)~, rot~ (body|flesh|meat|head|hand|food|face|
    limb|skin|teeth), rotten (body|flesh|meat|teeth|fish|egg|food|animal|limb|head|face|skin)~, (mouldy|moldy|
    mouldering) (flesh|meat|food), decaying (body|flesh|meat|animal|head|face|skin|human), decompos* (body|bodies|head|
    face|flesh|animal|in|under|on|dog|cat|woman|man), putrescen*, overflowing (toilet|latrine|sewage), raw sewage,
    (filthy|shit covered|dirty) toilet, shit covered, dog shit, cow shit, human shit, turd~, sick on (the|his|her)
    (floor|shirt|carpet|bed), pool of (sick|urine|piss|sewage), urine soaked, projectile vomit*, bile, phlegm, snot
    covered, placenta, afterbirth, miscarriage (blood|in|scene), (fetus|foetus|fetuses|foetuses|baby|babies) (in|inside)
    (a|the)? (jar|formaldehyde|glass jar|bucket|trash|bin|dumpster), self harm*, self harming, cutting (herself|
    himself|themselves), (cuts|scars|slashes|slits|razor marks) (on|along|across|covering|all over) (her|his|their|the|
    a)? .. (wrist|arm|thigh|forearm)~, razor (blade)? .. (wrist|arm|skin|thigh|vein)~, wrist~ (cut|slit|slashed|
    bleeding|sliced), slic~ (her|his|their) .. (wrist|arm|thigh|skin|vein)~, self inflicted, burn* (herself|himself),
    (ends|ending|end|took|taking|take) (his|her|their) own life, taking (his|her|their) life, want~ to die, about to
    jump .. (bridge|roof|ledge|building|tower|window|train|balcony|cliff edge), jump~ (off|from|in front of) ..
    (bridge|roof|ledge|building|train|tower|window|balcony) .. (death|die|kill), hang~ (from|by) (a|the|his|her) ..
    (noose|neck|rope around), (hanged|hanging|hung) (herself|himself|themselves|by the neck|by (his|her) neck), (body|
    bodies|dead man) (hanging|hangs|hung|swinging|dangling) from .. (rope|noose|beam|rafter|tree|ceiling|lamp post|
    bridge|gallows|hook|meat hook)~, (gun|pistol|revolver|barrel|shotgun) (in|into|inside) (his|her|their) (own)? mouth,
    (gun|pistol|revolver) (to|against|at) (his|her|their) own (head|temple|chin), slumped .. (gun|pills|bath|blood|
    dead), starv* (to death|child*|people|prisoner~|skeletal|body|bodies|baby|dog~|man|woman|family|inmate~), famine,
    anorexic, anorexia, skeletal (body|bodies|man|woman|child*|figure of|prisoner~|inmate~|girl|model|arms|limbs|dog|
    thin), ribs (sticking|protruding|showing through), concentration camp .. (prisoner|bod*|victim|inmate|survivor|
    dead)~, death camp~, gas chamber victim~, killing field~, plague (pit|cart|victim|doctor with bodies)~, vivisect*,
    dissect* (a|the|of|human|body|cat|dog|frog|man|woman)~, human experiment*, mad surgeon .. (victim|patient|blood|
    organ), human (meat|leg|arm|heart|head|skin|finger|hand|torso|limb|remains|sacrifice|liver|centipede|leather|stew|
    flesh|bone soup) .. (eaten|eating|plate|lamp|hook|raw|ripped|held|butcher*|market|mask|torn|grill*|chewed|cooked|
    roasting|served|menu|jar|oven|fridge), (eat~|chew*|devour*|gnaw*|bit*|consum*|cook*|roast*|feast* on|fry*) ..
    (human (flesh|leg|arm|hand|heart|brain|meat|head|finger|body|being|liver)|dead (body|man|woman|child)|severed|raw
    flesh|his own (arm|hand|finger|flesh)|her own (arm|hand|finger|flesh)|brains|guts), amputat* (gone|with|hand|leg|
    arm|foot|without|by|stump~|scene|saw|a|finger~), bloody stump~, stump~ (bleeding|bloody), (sawed|sawn|ripped|
    cleaved) (in half|in two|open|apart|limb from limb), exposed (ribcage|spine|skull|guts|bowels|bones|flesh|brain|
    organs|muscle|sinew|tendon~), (ribcage|rib cage|skull|chest|belly|stomach|abdomen|head|torso|body) (cracked open|
    split open|ripped open|torn open|cut open|cracked|burst open|ripped|caved in|crushed|sliced open|opened up|smashed
    in|bursting), bone~ (sticking|protruding|poking|jutting|breaking) (out|through|from), (sticking|protruding) bones,
    compound fracture~, gaping (wound|hole in (his|her)|mouth wound|stomach|chest)~, (deep|infected|weeping|open|
    gaping|gunshot|stab|exit|entry|bleeding) wound~, stitched together (from|body|human), (mangled|crushed|twisted|
    contorted) (body|bodies|limb|hand|face|leg|arm|victim|remains|human)~, crushed (under|by) .. (train|car|truck|
    wheel|press|machine) .. (body|blood|limb*|head), run over by (a|the) (train|truck|car|tank|bus|lorry), (train|
    railway|subway) track~ .. (body|remains|severed), roadkill*, squashed (animal|cat|frog|hedgehog|rabbit|squirrel|
    bird|pigeon)~, drowned* .. (body|child|man|woman|girl|boy|migrant|refugee|baby|kitten|puppies|sailor|face|bride)~,
    body (floating|washed|dumped|buried|wrapped|rotting|face down) .. (river|canal|lake|shore|shallow grave|woods|
    carpet|trunk|suitcase|ditch|swamp|bathtub|freezer|plastic|bin bag|water|dumpster|barrel|basement|cellar), meat hook~
    .. (body|human|man|woman|person|people), (body|human|man|woman|person|people) .. meat hook~, nailed to (a|the)
    (door|wall|tree|cross) .. (animal|cat|body|head), carcass*, disfigur*, deformed*, acid burn~ .. face, acid (victim|
    scarred), face (scarred|burned|burnt) by acid, (third degree|severe|horrific) burns, burn ward victim~, burn~
    victim~, radiation (burns|sickness victim)~, blister* skin peel*, melted (face|flesh|skin|body), burn~ (body|bodies|
    alive|to death), charr* (body|bodies|remains|skull|skeleton|human|flesh|hand|limb|head)~, blood sacrifice~, satanic
    ritual~, ritual (sacrifice|murder)~, animal sacrifice~, wearing .. (skin|face) of .. (victim|man|woman|human), mask
    (made)? of (human)? (skin|flesh|faces), lampshade .. human skin, nightmare fuel, grotesque (body|flesh|mutant|wound|
    deform*|monster made of)~, body horror*, flesh (monster|abomination|mass|walls|pit|creature)~, pulsating flesh,
    mutant~ .. (flesh|tumor|deform*), torture porn, shock site~, liveleak, necrosis, necrotic, necrotizing, necrophag*,
    zombie~ (eat*|feast*|biting|tearing|devour*|with (rotting|exposed|torn|guts|missing)|ripping|rotting), intestines*,
    eyeball~ (on|in) (a|the) (fork|plate|jar|spoon|bowl|floor), jar of eyeballs, pile of (eyeballs|teeth|limbs|heads|
    organs|bones and flesh|severed|bodies|dead), heap of (limbs|heads|severed|hands|dead|bodies|flesh|organs),
    dissected .. (alive|table|human|body), disemboweled, eviscerated, dismember*, decapitated, beheaded (body|bodies|
    man|woman), overdose death~, top* (himself|herself|themselves|yourself), (topped|offed|offing|did away with|does
    away with|doing away with|hung|hangs|hang|drowned|drowning|gassed|gassing|shot|poisoned|stabbed|starved|strangled|
    electrocuted|immolat*) (himself|herself|themselves), (end|ends|ended|ending) (it all|everything tonight|her life|his
    life|their lives|their life), self immolat*, (throw*|threw|fling*|hurl*|cast*) (himself|herself|themselves) ..
    (train|bridge|roof|ledge|window|cliff|tower|balcony|lorry|truck|tracks|bus|building|skyscraper|river|under), (jump*|
    leap*|plung*|fall*|step* off|fell|dive|dives|diving|hurtl*) ... to (his|her|their|certain) (death|deaths|doom),
    (jump*|leap*|plung*|step*) (from|off) (a|the) . (skyscraper|tower block|high rise|multi storey|overpass|viaduct|
    water tower|tenth floor|clifftop) .. (death|die|end it|goodbye|suicid*|despair)?, (about|ready|preparing|going|
    threaten*|wanting|wants) to (jump|leap|end it|die by|kill (himself|herself|themselves)|step in front of) .. (bridge|
    roof|ledge|building|tower|window|balcony|train|cliff|it all|tracks)?, (goodbye|farewell|last|suicide|final) (note|
    letter) .. (pills|rope|gun|razor|bath|blade|overdose|noose), (pills|rope|gun|razor|bath|blade|overdose|noose) ..
    (goodbye|farewell|suicide) (note|letter), (rope|belt|cable|cord|noose|flex) (round|around|looped over|slung over|
    over|tied to) (a|the|his|her)? . (rafter|rafters|beam|neck|bannister|banister|ceiling|door knob|shower rail|light
    fitting|joist) .. (hang*|kick* chair|chair kicked|stool|dangling|feet|silhouette|body|limp|noose|swing*)?, (feet|
    legs|boots|body|silhouette|shadow|figure|man|woman)~ (dangling|swinging|hanging|swaying|limp) (from|above|beside|
    over) (a|the|an)? . (rafter|rafters|beam|ceiling|rope|noose|gibbet|gallows|lamp post|chandelier|overturned (chair|
    stool)|kicked (chair|stool)|meat hook|hook|tree by (the|a|his|her) neck)~, (kicked over|overturned|toppled) (chair|
    stool) .. (feet|legs|dangling|noose|rope|hanging), (body|bodies|corpse|torso|remains) (floating|drifting|bobbing|
    sprawled|slumped|lying|found|washed up|discovered|dumped|left|sinking|face down|wrapped|stuffed|hidden|decaying|
    twitching|strewn|piled|stacked|hanging) .. (face down|face up dead|in a pool of|lifeless|motionless in|in (a|the)
    (reeds|weeds|canal|gutter|skip|landfill|marsh|bog|ditch|trunk|boot|freezer|well|barrel|bin bag)|in the (river|canal|
    lake|reservoir|pond|surf|harbour|snow|mud|woods|alley|morgue)) .. (police|tape|dead|lifeless|blood*|drown*|bloat*|
    pale|detective*|canal|river|pool|forensic*|murder*|crime)?, (mans|womans|girls|boys|childs|victims|soldiers|persons|
    humans|someones|somebodys|strangers|lovers|sailors) (dead|lifeless|limp|cold|bloated|battered|broken|mangled|
    mutilated|burnt|naked dead)? (body|corpse|remains|torso|cadaver) (floating|lying|drifting|slumped|sprawled|dumped|
    washed|found|hanging|wrapped|stuffed|face|buried|in (a|the)|on (a|the)|under|covered), (mangled|crumpled|lifeless|
    broken|contorted|battered|twisted|bloodied|bloated|limp|crushed|charred|half buried|half eaten|dismembered|
    butchered|sheet covered|shrouded|unidentified) (body|bodies|torso|torsos|figure in blood|victim|victims|passenger|
    passengers|driver|remains), (fresh|rotting|piled|stacked|pile of|piles of|heap of|heaps of|row of|rows of|mound of|
    cartload of|truckload of|hundreds of|dozens of|field of|strewn with|littered with|full of|filled with) (bodies|
    corpses|cadavers|carcasses|the dead|dead (men|women|soldiers|people|children|bodies)|severed|entrails|innards|human
    (bones|remains|skulls)), (flesh|skin|meat|hair|tissue|sinew|scalp) (still)? (clinging|hanging|stuck|attached|
    sloughing|dripping|dangling) (to|from|off), (strip|strips|shreds|ribbons|flaps|chunks|slabs|lumps|gobbets) of
    (flesh|skin|human|scalp|face), (human|beating|severed|ripped out|bloody|still beating|torn out|raw) (heart|hearts|
    organ|organs|brain|kidney|liver|lung|lungs|eye|eyes|tongue|ear) .. (jar|jars|hand|hands|still beating|plate|bucket|
    tray|ritual|altar|beating|pickled|box|horror|butcher*|fridge|bowl), (organs|eyes|eyeballs|fingers|brains|foetus|
    foetuses|hearts|tongues|ears|hands) (in|floating in|pickled in|preserved in) (jars|formaldehyde|a jar|buckets|
    brine), (pull*|tear*|rip*|yank*|scoop*|carv*|cut*|drag*|wrench*) (out)? .. (organ|organs|heart|intestine|guts|
    entrails|kidney|liver|spine|eye|innards|tongue|brain)~ (out|from|of|from inside) .. (patient|victim|body|chest|man|
    woman|corpse|prisoner|living|screaming|him|her|alive), (surgeon|surgery|operation|operating|doctor|dentist|patient)
    .. (screaming patient|without anaesthetic|without anesthetic|no anaesthetic|no anesthetic|awake and screaming|
    strapped down screaming|botched|rusty|gone wrong|chainsaw|drenched in blood|blood soaked|bloody apron), (overdose|
    overdosed|od) (death|dead|corpse|body), overdose victim~ .. (bathroom|floor|blue lips|foam*|dead), (dead|lifeless|
    blue lipped|foaming) .. (from|of|after) (an)? overdose, (blue|purple) lips .. (dead|morgue|corpse|drown*|overdose|
    frozen body|lifeless), toe tag~, (morgue|mortuary) (drawer|slab|table|tray|fridge|freezer|scene|photo|light)~,
    (lifeless|vacant|glassy|dead|milky|staring) eyes .. (corpse|body|dead|blood|victim|severed|drowned), (deathbed|death
    throes|rigor mortis|livor|putrefact*|putref*|autops*|necropsy|exhum*|disinter*|embalm*|maggoty|wormy corpse|
    bloodless corpse|cannibal*|anthropophag*|gibbet*|charnel|ossuary of fresh)
  `,
  inContext: [
    {
      term: 'throw~ up, threw up',
      unless: `finger~, bird, hand~, arms, ball, hat~, cap~, confetti, dust, sand, water, leaves, snow, sign~,
        dirt, air, spray`,
    },
    {
      term: 'blood',
      with: `knife, wound~, floor, face, hands, walls, gun~, teeth, mouth, axe, killer~, screaming, victim~,
        murder*, pouring, running, everywhere, dripping, eyes, shirt, bathtub, chainsaw, crime, ground,
        snow, sword, dress, scream~, sink, zombie~, bite~`,
    },
    {
      term: 'bloody',
      with: 'knife, axe, hands, murder*, zombie~, chainsaw, horror, fight~, scene, wound~, face, violent',
    },
    { term: 'noose~', unless: 'climbing, knot, lasso, cowboy, rope knots, tutorial' },
    { term: 'wound~', with: 'open, deep, gaping, infected, stitches, flesh, bleeding, bloody, blood, festering, pus' },
    {
      term: 'blood',
      with: `bathroom, tiles, carpet, bed, sheets, mattress, guts, room, nose, ears, hand, corridor, bathtub, apron,
        stairs, sink, pillow, cuts, razor, scars, corpse, window, mirror, throat, drenched, splattered, splatter,
        covered, pool, trail, dripping, soaked, smear, smeared, screaming, dead, body, flesh, torn`,
    },
    {
      term: 'guts, bowels',
      with: 'blood*, spill*, floor, tiles, belly, open, stomach, slit, torn, hanging, walls, ripped',
    },
    {
      term: 'rot, rotting, rotten, decay, decaying, festering',
      with: `flesh, corpse~, body, bodies, skin, meat, limb~, maggot~, teeth, carcass, face, flies, organs, toes,
        foot, fingers, zombie~`,
    },
    { term: 'dissect*, scalpel', with: 'human, alive, corpse~, body, screaming, cadaver~, blood*, victim~, organs' },
    { term: 'hanging, hanged', with: 'noose, suicid*, gallows, himself, herself' },
  ],
  innocent: `
    knife and (a)? . (fork|butter|tomato|board|cheese|spoon), dissect~ (a|an|the|some)? . (flower|flowers|plant|leaf|
    book|text|engine|machine|argument|poem|map), open coffin (prop|trick|illusion|sale|showroom|workshop), (wardrobe|
    cabinet|kitchen|drawer|unit|cupboard|furniture|sideboard|plywood|bookcase|dresser|mdf|birch ply|melamine)~ ..
    carcass*, carcass* .. (joiner*|workshop|cabinet|drawer~|plywood|hinge~|furniture|kitchen units|cupboard~|doors|
    dovetail~|tyre~|ship|boat), throw~ (himself|herself|themselves) into (dancing|singing|life|the (music|role|dance|
    part)|gardening), bloody (sunset|sunrise|sky|mary|marys|moon), dead duck (in|on) (a|the) (market|kitchen|table|
    painting), starving artist~, starved of (light|sun|rain), scabby knee~, bile (green|yellow), (al|albert|tipper|
    lesley|vice president) gore, gore (tex|skirt|verbinski|vidal)~, goretex, corpse (flower|bride|lily|plant|pose|
    reviver)~, corpse reviver cocktail~, exquisite corpse, corpse flower blooming, blood (orange|moon|type|donor|
    donation|drive|pressure|test|bank|sugar|hound|lily|vessel|sample|cell|red|root|brother|sister|line|group|cake|
    sausage|pudding|diamond|parrot|worth|bowl)~, blood oranges, blood red (sky|sunset|rose|wine|moon|dress|lip|
    lipstick|car|leather|maple)~, blood donation (centre|center|poster|van|day)~, blood pressure (cuff|monitor)~, blue
    blood~, bloody mary~, bloody (sunday|cranesbill|geranium|dock)~, bleeding heart (flower|plant|dove)~, bleeding
    heart~, bleeding edge, bleeding tooth fungus, dragon~ blood (tree|resin)~, dragons blood tree~, blood work lab,
    bloodhound~, dead (sea|end|line|wood|leaf|leaves|tree|branch|grass|heat|weight|lock|pan|battery|pixel|centre|
    center|calm|bolt|lift|ringer|stock|head|nettle|volcano|language|poet society)~, dead branches, dead man~ (switch|
    chest|fingers), dead mans fingers, day of the dead, grateful dead, walking dead, red dead redemption, dead mall~,
    (dead|dying) (tree|flower|plant|leaf|leaves|star|light|ember|coral|reef|grass) (limb|branch|head|arm|leg|hand)~,
    dead tree limb~, dying (tree|star|lily)~, suicide (squad|prevention|awareness|hotline|bunny)~, suicide prevention
    (poster|hotline|campaign|line)~, self harm (prevention|awareness), carcass of (a|an|the) old? (car|ship|boat|
    building|plane|bus)~, (rotting|decaying) (wood|log|leaf|leaves|apple|fruit|pumpkin|fence|barn|boat|house|mansion)~,
    (severed|rope|cable) (rope|cable|tie|chain)~, severed cable~, vomiting rainbow~, rainbow vomit, puke green, vomit
    green, brain (coral|teaser|storm|scan|surgery|model|mri)~, human (brain|organ|skull|heart|eyeball|eye) (model|
    diagram|anatomy|icon|poster|illustration|chart|textbook|logo)~, exposed (brick|beam|concrete|aggregate|shoulder|
    pipe|wood)~, exposed rib vault~, skull and crossbones, sugar skull~, human remains (museum|dig|excavation), wound
    (up|around|round|with|on|tightly|onto)~, wound (care|dressing) (kit|box|pack|product)~, (clock|yarn|wire|coil|
    spring|rope|toy) wound, hand wound, tightly wound, string wound, newspaper morgue, dead body language,
    slaughterhouse five, burning man (festival|event|art|desert|nevada), skeletal (leaf|leaves|diagram|system), blood
    (orange|moon|red|line|type)~, (rotten|rotting) (tomato|banana|apple|wood|tree|log|plank~|stump|tooth|fence|boat|
    pier|roof|floorboard~), bile green, bile duct~, dead (fish|bird) (tree|nebula), (dead|dying|frozen|burnt|burned|
    crushed) (man|woman) (s hand|s chest), dead (tree|leaf|lake|calm|sea|heat|end|wood|fish handshake), frozen (people|
    man|woman|lake|fish|chicken|lamb|body of water), (skinned|gutted|dead|frozen|boneless) (chicken|fish|salmon|trout|
    potato), fish (gutted|market), gutted (house|building|church|pumpkin|kitchen), crushed (ice|velvet|stone|can|petals|
    garlic|lobster), (ice|bone|beam~|pipe~|log~|wires|rock~|root~|brick~|nail~) (sticking|protruding|jutting), pork
    (belly|ribs) .. (sliced|cut) open, (sliced|cut|split|torn|ripped) (open|in half|in two|apart) (avocado|fruit|melon|
    watermelon|lemon|pomegranate|fig|bread|loaf|orange|envelope|jeans|paper|poster|papaya|geode|log), (avocado|fruit|
    melon|watermelon|lemon|pomegranate|fig|bread|loaf|orange|envelope|jeans|paper|poster|papaya|geode|log|egg|kiwi|
    grapefruit|cabbage|cake|sandwich|apple|coconut|pumpkin|letter|curtain~|box|bag)~ .. (sliced|cut|split|torn|ripped|
    cracked|chopped|burst) (open|in half|in two|apart), oozing (cheese|chocolate|honey|caramel|yolk|butter|sauce|jam|
    lava|slime|syrup|cream), plague doctor~, plague mask~, famine (memorial|monument|museum)~, mortuary temple~, carcass
    of (a|an|the) .. (car|ship|boat|plane), half (of his|of her|his|her) face (painted|in shadow|lit|gone in shadow|
    hidden), face (melted|torn) (candle|poster|snowman), dissected (leaf|plateau|leaves|map|clock|camera), frog
    dissection diagram, severed (rope|cable|tie|cord|wire|chain|branch)~, (split|cut|chop*|saw*|hack*) (off|up)? ..
    (wood|logs|vegetables|carrot~|onion~|branch*|herbs), scars on the (tree|moon|rock|landscape|land|bark), body (of|in)
    .. (water|guitar|violin|car|text), (bodies|body) of water, floating (body of|bodies of), burn* (herself|himself)
    out, hanging out (with|at|in), blood pressure, blood vessels, blood (bank|donor|orange)~, bloody mary, suicide
    (squeeze|king|door|doors|clutch)~, suicide squeeze play, (baseball) .. suicide squeeze, skinned (knee|knees|rabbit
    pie), (toy|robot|doll|teddy|bear|statue|snowman|puppet|button|mask)~ .. missing (eye|limb|arm|head)~, missing (eye|
    limb)~ .. (toy|robot|doll|teddy|statue), (mortuary) (chapel|temple|stele|statue|sword|urn|garden|portrait), headless
    (chicken weather*|chicken run|mannequin~|statue~|torso statue|horseman|valley|nail~|cms|screw~|guitar|bass|chicken
    logo), running around like (a)? headless chicken~, (statue|mannequin|roman|marble|torso|greek)~ .. headless, cut
    throat (trout|razor|island|competition|business|finch), gore bay, gore (point|vidal|district|range|creek|glacier|
    street|panels), (bay|mount|lake|town of|point) gore, suicide (sprint~|wings|burger|slush|lane|drill|squads|gate|
    sauce), maggot~ (bait|tub|for fishing|fishing|farm|debridement), (fishing|angler~|bait|tackle) .. maggot~, maggot~
    .. (fishing|bait|tackle|angler~|hook|tub), roadkill (cafe|sign|survey), burning man, blackwater burning man, carcass
    of (a|the) (turkey|chicken|roast|goose), (turkey|goose) carcass, vomit green, (puke|vomit) (bucket of confetti|emoji
    keyring), leprosarium museum, autopsy (of|on) (a|an|the) .. (startup|project|clock|phone|computer|toaster|radio|
    laptop|deal|game|robot), corpse pose .. yoga, yoga .. corpse pose, exquisite corpse .. (game|drawing|paper|parlour|
    surreal*), cadavre exquis, cadaver dog training, dissected (map|puzzle|chart), (decapitat*|behead*|headless)
    (dandelion|flower|statue|rose|daisy|sunflower|doll|toy|sculpture|buddha|stone|mannequin|thistle|tulip)~, (flattened|
    squashed|crushed) (hedgehog|rabbit|cat|frog|bird) (cake|toy|cushion|biscuit~|cookie|chocolate), starving (sparrow~|
    for (adventure|attention|art|love)|hysterical), (puk*|vomit*) (a|the)? . rainbow~, rainbow puk*, pile of bodies of
    (cars|guitars|work), bodies of (cars|guitars|violins|old cars), (heart|hearts|eyes|eyeballs|brain|tongue|hands|
    fingers)~ in (a|the)? (jar|jars|bowl|box) .. (jelly|sweets|candy|candies|cartoon|halloween|gummy|deli|sugar|cartoon|
    cookies|chocolate~), pickled tongue, human (brain|heart|eye) in a jar .. (cartoon|sticker|icon|logo), raw (liver|
    heart|kidney|tongue)~ .. (butcher~|counter|market|recipe|chef|pan|deli), (heart|hearts)~ (cut|torn) out (of|from)
    (paper|felt|cardboard|card|fabric|wood|dough), (paper|felt|cardboard|card|cookie|wooden|dough) hearts, bodies
    (doing|dancing|in (a mosh|motion|space)|of water|of (work|cars)), (rows|dozens|hundreds|full|field) of bodies ..
    (yoga|danc*|dance floor|mosh|gym|rave|concert|swimm*|sunbath*|stretch*), (skin|flesh) (clinging|stuck|attached) to
    (a|the) . (peach|mango|plum|stone|fruit|onion|grape|tomato), chunks of meat .. (stew|grill|curry|soup|pan|skewer~|
    goulash|bowl), (certain|impending) doom, (ready|about|preparing|waiting|going) to (jump|leap) .. (diving|diver~|
    skydiver~|plane|parachut*|bungee|pool|trampoline|fence|water|lake|hurdle|wingsuit|paraglid*|snow|platform into|sea|
    river|hoop|puddle|board), (skydiver~|parachut*|paratrooper~|diver~|bungee jumper~|base jumper~|parkour|traceur~|
    stuntman|stuntmen|acrobat~|horse|cat|dog|frog|squirrel|swimmer~|tower dive~) .. to (jump|leap)
  `,
}
