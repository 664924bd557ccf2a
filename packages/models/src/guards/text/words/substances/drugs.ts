import type { WordTable } from '../../word-table.ts'

/** Illegal drugs, the things to take them, their making and trade. Medicines as products pass. */
export const drugs: WordTable = {
  category: 'substances',
  terms: `
    (dusted|covered|smeared|sprinkled) (with|in) (blow|coke|cocaine|charlie), (mirror|tray|cd case|glass table|toilet
    lid|cistern|phone screen) .. (blow|coke|charlie|white powder|powder lines|razor blade and powder|rolled (up)?
    (note|banknote|bill|twenty|tenner)), (rolled|rolled up) (note|banknote|bill|twenty|tenner|fiver|hundred) ..
    (powder|mirror|line|lines|nose|nostril|tray|snort*), red eyes .. (baked|stoned|blazed|weed|high as), (baked|blazed)
    .. red eyes, (dude|dudes|guy|guys|teen|teens|roommate|stoner)~ . (totally|completely|so|absolutely|well|super)?
    (baked|blazed|zooted|faded|lit up on weed), (tying|ties|tied|tie) (off|up) (his|her|their|an|a) . arm .. (belt|
    tourniquet|inject*|vein|needle|shoot*), belt .. arm .. (inject*|needle|vein|syringe|shoot* up), (nug|nugs|bud|buds|
    ounce|eighth|baggie|bag|jar|gram|grams|kilo|brick|bale|stash|crop|field|greenhouse|plantation|tent)~ of (weed|
    ganja|marijuana|cannabis|skunk|kush|hash|pot|dope|bud|sticky), (weed|cannabis|marijuana|ganja|kush|hemp bud) ..
    (trichome~|nug~|bud~|macro|grinder|rolling), trichome~ .. (nug~|bud~|macro|purple|resin|frosty|strain), (frosty|
    sticky|dank|purple) (nug|bud)~, cocain, crackhead~, heroin, fentanyl, meth, methamphetamine~, methhead~,
    amphetamine~, mdma, ecstasy (pill|tablet|tab)~, lsd, acid (tab|trip|blotter)~, tab~ of acid, ketamine, ghb,
    rohypnol, roofies, pcp, angel dust, opioid~, opiate~, oxycontin, oxycodone (pill|abuse)~, codeine, quaalude~, xanax,
    speedball, mephedrone, bath salts (high|addict), dmt, ayahuasca, psilocybin, magic mushroom~, shrooms, psychedelic
    mushroom~, marihuana, hashish, reefer, spliff~, doobie~, (lit|rolled|fat) (joint|blunt)~, (light~|roll~|pass~|hit~)
    (a|the|another) (joint|blunt)~, pot (brownie|head|dealer|plant leaf)~, pothead~, weed (brownie|dealer|plant leaf|
    bud|joint|edible|gummy)~, stoned (man|woman|guy|teen|teens|girl|hippie|student)~, high on (weed|crack|acid|coke|
    mushrooms), snort~ (coke|a line|lines|powder|white|pills|something), (line|bag|baggie|kilo|brick|gram|key)~ of
    (coke|white powder|blow|crack), doing (coke|lines|crack|blow), shooting up (heroin|drugs|smack|in (a|an|the) (alley|
    squat|toilet|bathroom)), (inject|injecting|injects|injected) (himself|herself|into .. vein), (dirty|used) (needle|
    syringe)~, syringe~ in .. (arm|vein), needle~ in .. (arm|vein), tripping (balls|on), popping pills, pill popping,
    steroid (abuse|injection)~, sniff~ glue, glue sniff~, inhaling (glue|paint|gas), whippets .. (nos|nitrous|canister~|
    balloon~|cream), psychoactive, hallucinogen*, stash of (weed|coke|pills), weed leaf, 420 (party|friendly), hemp
    joint, khat leaves, coke (dealer|head|addict|lines|snorting)~, amyl nitr*, (brick~|kilo~|kilogram~|ounce~|gram~|
    mountain|bag~|baggie~|packet~|wrap~|stash|pile~|suitcase|boot full|block~|pound~|package~|rocks|tray) of .. (coke|
    smack|weed|hash|crack|pills|dope|skunk|pot|speed|molly|ecstasy|white powder|coke bricks), coke brick~, (coke|smack|
    dope|crack|pill|weed) (dealer|smuggler|head|addict|fiend|runner|lord|den|mule)~, freebas*, chas~ the dragon,
    crackheads, cracked out, strung out (on|man|woman|junkie~|addict~|girl|guy|teen~), tweaker~, methed (up|out),
    crystal meth*, cocaine*, smackhead~, dopehead~, pillhead~, crush~ (pills|oxy|oxycodone|adderall|tablets), (pills|
    oxycodone|adderall|ritalin|tablets) .. (crushed|snort*), handful of pills, pop~ (pills|a pill|percs|molly|ecstasy),
    (snort*|sniff*) .. (powder|pills|coke|line~|lines|glue|poppers|adderall|speed), rolled (up)? (banknote|dollar bill|
    bill|note|twenty|hundred) .. (powder|nose|snort*|lines|coke|mirror), (lines|line) of (white powder|powder|speed|
    coke|blow|k), percocet~, vicodin, oxys, hydrocodone, quaaludes, barbiturate~, benzos, xans, xannies, molly (pill|
    tablet|capsule|party|rave)~, ecstasy (pill~|tablet~|dealer|rave|party|user|high|trip), k hole, ket, k2 spice,
    synthetic cannabinoid~, bath salts zombie, laughing gas .. (balloon|canister|party), (balloon|balloons) .. (laughing
    gas), nangs, solvent abuse, glue sniffer~, aerosol .. (sniff*|inhal*), mescaline, peyot*, san pedro cactus brew,
    2cb, 2c b, ibogaine, kratom, khat (chew*|bundle|leaves), chewing (khat|coca|betel), coca (leaf|leaves|paste|
    plantation|field), poppy (straw tea|resin), opium*, laudanum, morphine (syringe|addict|vial|ampoule|needle)~,
    tripp* (on|out|hippie~|balls), acid (trip|tab|head|house rave|blotter)~, bad trip, blotter (paper|sheet|acid|art
    tab)~, space cake~, cannabis*, marijuana*, ganja*, sensimilla, sinsemilla, kush (bud|weed|plant|joint)~, purple haze
    weed, skunk (weed|joint), mary jane (joint|weed), (fat|huge|massive|big|giant) (joint|blunt|bag of weed), joint (in|
    between|hanging from|dangling) (his|her|their|the) .. (mouth|lips|fingers|hand), dab rig~, dabbing .. (oil|wax|
    concentrate|torch|rig), thc, hotbox*, bong*, grow (house|tent|room|op) .. (weed|pot|plants), drug*, junkie*, junky,
    crackwhore, tourniquet .. (arm|vein|syringe|spoon|needle), (syringe|spoon|needle|lighter|foil) .. (tourniquet|vein|
    shoot*|cook*|junk*|burnt|tied off|belt around), burnt spoon~, track marks, needle marks .. arm, needle exchange,
    needle~ .. vein~, steroid~ .. (inject*|needle~|syringe~|vial~|bodybuilder~|locker|gym|abuse|cycle), inject* ..
    (steroid|vein|himself|herself|arm with)~, bodybuilder~ .. inject*, narco~, cartel~, escobar .. (cash|money), trap
    house~, overdos*, roll ups, toke, tokes, toking, toker~, narghile, snuff taking, eliquid, off (his|her|their) (face|
    head|tits), alky, alkie, bar crawl~, under the influence, baked (teen~|out of|on weed|on edibles), high as a kite,
    stoned (man|men|woman|women|lads|lad|boy|girl|guy|guys|teen~|teenager~|student~|girls|boys|friends|bloke~|dad|mum|
    uncle|grandpa|santa|clown|sailor~|fans|bridesmaid~|groom|businessman|rapper|couple|kids), stoned (out|on|off|and|
    hippie~|teen*|surfer~|rasta*|slacker~|cat|monkey|dog), stoner*, munchies .. (stoned|weed), out of (his|her|their)
    (tree|skull|face|box|mind on|head on), one hitter~, chillum~, (baggie|eightball|eight ball|teenth|kilo brick|dime
    bag|nickel bag)~, dealer~ .. (counting|weighing|baggie~|corner|stash|scales|wraps|trap|bagging|burner), gitanes,
    (laughing gas|nos|whippet) .. (balloon|balloons|canister|canisters|cracker|cylinder|night|party|street|festival),
    (balloon|balloons) .. (nos|laughing gas|whippet), (white|powder|powdery|coke) (lines|line) (and|on|of|with) .
    (straw|mirror|note|card|razor|powder|table|toilet|phone|banknote|straws), (mirror|toilet seat|cistern|phone screen|
    glass table|coffee table|cd case)~ .. (white lines|lines of|powder lines|racked up|line of powder|powder), (racked|
    racking|chopping|cutting|chop) up? (a line|lines|a few lines|rails), (rails|bumps|lines) of . (powder|coke|speed|
    white|mandy|blow|charlie|crystal), (straw|banknote|note|fiver|tenner|twenty|dollar) .. (up (his|her) nose|nostril*|
    white (powder|lines)|powder), (powder|white residue|white powder) (on|under|around|in|up) (his|her) (nose|nostrils|
    upper lip), (kush|sativa|indica|haze|nug|nugs|dank|hydroponic|purple|og|skunk|chronic|cali) (nug|nugs|kush|bud|
    buds|weed|macro|strain|strains|plant|plants|plantation|joint|joints|leaf|haze|grow|skunk), purple kush, og kush,
    white widow strain, pre rolls, prerolls, preroll~, (weed|pot|hash|cbd) (gummies|gummy|brownie|brownies|cookie|
    cookies|candy|chocolate|chocolates|edible|edibles|oil|wax|shatter|tincture|butter|cake|cakes|lollipops), space
    cakes, hash cake~, (grow|growing|grew|trim~|trimming|drying|harvest*|weigh*|grind*|grinding|sell*|pack*|stash*) ..
    (weed|pot|bud|buds|skunk|coca) (plants|plant|in|on|with|under|into|for|at|from|leaves)?, (poppies|poppy) .. (resin|
    latex), coca (leaves|paste|harvest|plant), (cook*|heat*|melt*|prepar*|boil*) .. (crack|crystal|smack|dope|spoon
    over|on a spoon|in a spoon), spoon .. (candle|lighter|smack|flame .. needle|syringe|tourniquet), (belt|tourniquet|
    rubber tube|strap|hose)~ .. (round|around|on) (his|her|their|an|the) .. arm~ .. (needle|syringe|inject*|vein*|
    shoot*|spoon|mattress), (syringe|needle|hypodermic)~ .. (between (his|her) teeth|in (his|her|an|the) (arm|vein|
    forearm|neck|foot|groin)|squat|gutter|alley|addict*|park bench|underpass|playground|toilet floor|doorway),
    hypodermic .. (arm|vein|addict|alley|floor), (inject*|shoot~) .. (himself|herself|themselves|vein|arm|neck|between
    (his|her) toes) .. (squat|alley|toilet|bridge|needle|syringe|street|mattress|stairwell|doorway|steroid*|car),
    (injecting|injects) (himself|herself|themselves|each other|up|smack), squat .. (addict*|needle*|inject*), shooting
    gallery addict*, cold turkey (addict*|withdraw*|sweat*), (withdrawal|detox) .. (sweat*|addict*), junked out, smacked
    (up|out), smacked off his, (coked|cracked|methed|doped|zonked|whacked|blissed|tripped|zoned|pilled|k holed|spiced|
    spaced|jacked) (up|out) (off|raver|ravers|teenager|teenagers|man|woman|girl|guy|kid|eyes|driver|hippie|student|
    clubber|clubbers|banker|rapper|on), gurning, coked up, doped up, pilled up, coke head~, cokehead~, (tripping|trip|
    trips|tripped|hallucinat*|seeing things|melting faces|kaleidoscop*) .. (acid|mushroom*|psychedelic*|tabs|balls|
    hard), (psychedelic|mushroom|acid|shroom) (trip|trips|tripping|tripper|hallucination*|ceremony|retreat|vision|
    visions|journey|high|shaman|brew|tea), (shaman|medicine man|curandero)~ .. (brew|potion hallucin*|snuff|mushroom*),
    dip spit, betel nut (chew*|spit), qat chew*, off (his|her|their|your) (face|head|tits|trolley|rocker on|nut on),
    roofie~, steroids, doping, performance enhancing, epo bag*, hgh (inject*|vial*), sniff* (glue|petrol|paint|aerosol|
    solvent*|lighter fluid|markers|poppers), bag of glue, glue bag~, huffing (glue|paint|gas|petrol|solvent~|aerosol~|
    from|out of|a), huff~ (glue|paint|gas|petrol), inhalant~, (stash|haul|shipment|consignment|bust|seizure|smuggl*|
    mule|package|packages|bricks|bales|kilos|suitcase|boot|trunk|tunnel)~ .. (coke|weed|pills|contraband|dope|ecstasy),
    (sicario|kingpin)~, nodding (out|off on) (smack|opioid*|on|in), tranq, krokodil, flakka, bath salts (addict|zombie),
    captagon, salvia, nitrous*, (hand~|handing|pass~|passing|palm~|slip~|selling|sells|buying) (over|him|her|someone)?
    (a|the|some|two|three) . (wrap|baggie|eighth|gram|bag of (powder|weed|pills|coke))~, street dealer~, dealer~
    (handing|passing|selling|on (a|the) corner|in (a|the|an) (alley|doorway|park|hoodie|underpass)), magic (truffle|
    truffles), (cook*|mak*|brew*|manufactur*|produc*) (up)? (crack|smack|speed|hooch), rolled up (tenner|fiver|twenty|
    note|banknote|bank note|bill|dollar|hundred|fifty|euro|twenty pound note|hundred dollar bill), (line|lines|bump|
    bumps|gram|grams|rail|rails|bag|bags|baggie|baggies|wrap|wraps|key|keys|kilo|kilos|brick|bricks|sniff|toot|bugle of|
    8 ball|eight ball|teenth|ounce|ounces|hit|hits|dose|tab|tabs|pile|mound|packet|packets|stash) of (charlie|coke|
    chang|gak|snow on a mirror|blow|nose candy|white powder|ket|special k|meth|crank|crystal|ice on foil|smack|skag|
    horse smack|molly|mandy|mdma|acid|lsd|eccies|pills for the rave|weed|ganja|skunk|dope|hash|kush|crack|rocks|
    freebase|fent|fentanyl|oxy|xans|xanax|shrooms|magic mushrooms|dmt|ghb|pcp|angel dust|khat|spice|mcat|meow meow|phet|
    whizz|billy whizz|base|yayo|yeyo|cola on a mirror|disco dust|marching powder), (charlie|chang|gak|nose candy|yayo|
    yeyo|disco dust|marching powder|bolivian|showbiz sherbet|columbian powder) .. (tenner|mirror|nose|line|lines|snort*|
    sniff*|rolled|credit card|cistern|dealer|rail|bump), (snort*|sniff*|hoover* up|toot*|railing) (a|the|some|his|her)?
    . (line|lines|rail|rails|bump|bumps|powder|charlie|coke|white|speed|ket|pills|crushed|glue|gak|chang|adderall|xanax|
    molly|blow|marching powder), (nose|nostril|nostrils|moustache) (full of|dusted with|caked in|ringed with|covered in|
    white with) (powder|coke|white|white powder), white powder (on|under|round|around) (his|her|their|a) . (nose|
    nostrils|nostril|moustache), coked up, coked out, (coke|meth|pill|crack|smack|glue|speed|heroin|weed|opium|acid)
    (head|heads|freak|fiend|fiends|addict|addicts|nose|party|binge|bender|dealer|dealers|deal|den|house|lab|cook|pipe|
    user|users|whore|mule|mules|smuggler|smugglers|stash|run|high|trip|withdrawal|comedown|rush), shoot~ up .. (toilet|
    heroin|stairwell|alley|vein~|arm|needle|bathroom|drugs|spoon|smack|public toilet|squat|loo|car|junk*), (shooting|
    shoots|shot) up (in|behind|under|on) (a|the|an)? . (toilet|toilets|stairwell|alley|alleyway|bathroom|squat|loo|
    doorway|bridge|car|motel|underpass|cubicle|restroom|basement), (tourniquet|belt|rubber tube|rubber hose|tie) ..
    (arm|bicep) .. (needle|syringe|vein*|spoon|inject*), (needle|syringe) .. (in|into|out of|hanging from|dangling from|
    sticking out of|between) (a|the|his|her)? . (arm|vein|veins|forearm|groin|toes|ankle|neck) .. (addict*|junk*|alley|
    squat|heroin|spoon|floor|slump*|tourniquet|belt), (chas*|chasing) the dragon, (burnt|burned|blackened|bent|sooty)
    (spoon|foil) .. (lighter|needle|heroin|flame|syringe), (spoon|foil) (and|with|over) (a|the)? (lighter|flame|syringe|
    needle), (pill|pills) (popping|popper|press|mill|party)~, pop* (pills|a pill|some pills|mollies|xans|percs|oxys),
    (percs|percocet|xans|oxys|oxycontin|adderall|vicodin) .. (crush*|snort*|party|baggie|recreational*|street|dealer|
    pop*|stash|high), (blaz*|spark* up|toke|tokes|toking|skin* up|bun|puff* on|pass* round|pass* around) (a|the|some|on
    a|up)? . (zoot|zoots|doobie|doobies|reefer|jay|j|spliff|spliffs|joint|joints|fatty|bifter|biftas|bone|blunt|blunts|
    weed|green|bud|bong), poppers (bottle|bottles|sniff*|club|amyl), (bottle|bottles) of poppers, sniff* poppers, amyl
    nitrite, alkyl nitrite~
  `,
  faint: `
    stoned
  `,
  inContext: [
    {
      term: 'weed, pot, dope, hash, blunt, blunts',
      with: `smok*, bong~, high, stoned, dealer~, joint~, cannabis, roll*, grinder, rolling papers, rasta*,
        420, snoop, puff*, dispensary, lighter`,
    },
    { term: 'coke', with: 'snort*, powder, razor, dealer~, rolled, lines, sniff*, straw, nose, party drug~' },
    { term: 'crack', with: 'smok*, dealer~, addict~, pipe, junkie~' },
    { term: 'acid, ecstasy, mushrooms, speed', with: 'tripping, dealer~, rave drug~, dropping, high on, pills' },
    { term: 'joint~', with: 'smok*, weed, stoned, puff*, lit, rolled, rolling, rasta*, inhale, exhale' },
    {
      term: 'pills, syringe~, needle~',
      with: 'addict*, overdos*, snort*, crushed, spoon, dealer~, party, junk*, vein~, high, shooting',
    },
    { term: 'high, stoned', with: 'weed, ganja, drugs, bong~' },
    { term: 'poppers', with: 'nightclub~, pills, toilet, rave, sniff*, inhal*, gay, club, amyl, dealer~, bottle of' },
    {
      term: 'coke',
      with: 'snort*, narco*, cartel~, kilo~, bricks, dealer~, nose, nostril~, razor, line~ of, addict~, baggie~',
    },
    { term: 'smack', with: 'kilo~, dealer~, needle~, addict~, heroin, spoon, syringe~, shooting, junk*, den, smuggl*' },
    { term: 'foil', with: 'heroin, freebas*, chasing, smoke, inhal*, junk*, drug~, pipe' },
    {
      term: 'oxycodone, adderall, ritalin, tramadol, valium, painkillers, molly, mandy, spice',
      with: `crush*, snort*, party, dealer~, abuse, addict*, handful, rave, street, nightclub, baggie~, pop*, smok*,
        high, vodka, whisk*`,
    },
    {
      term: 'pills, tablets, capsules',
      with: `rave, nightclub, toilet, baggie~, vodka, whisk*, alcohol, mirror, powder, dealer~, illegal, snort*,
        smuggl*, ecstasy, poppers, drugs, stash, handful, swallow*, hooded`,
    },
    {
      term: 'ecstasy',
      with: 'strobe~, party people, raver~, partygoer~, clubber~, bag of, bags of, pill~, tablet~, rave, nightclub, club, baggie~, dealer~, dancers, drug*',
    },
    {
      term: 'weed',
      with: `bag~ of, buds, grow room, grow tent, lamps, jar of, stash, dealer~, ounce~, gram~, baggie~, rapper,
        gangsta, trimming, brownies, couch, smoke, hippie~, sofa, stoner~`,
    },
    { term: 'edibles, gummies, buds', with: 'weed, cannabis, thc, stoned, high, marijuana, dispensary' },
    {
      term: 'joint, blunt, spliff',
      with: `smoke, smoking, rapper, lips, mouth, puff*, lit, light*, weed, rasta*, hippie~, balcony, inhal*, thick
        smoke, stoner~, high`,
    },
  ],
  innocent: `
    tak* . (pill|pills|tablet|tablets) with . (water|milk|food|breakfast|lunch|dinner|juice), weed~ (growing|sprouting|
    poking|pushing|pulled) (in|through|between|up|out|from) (a|the)? . (driveway|pavement|crack~|concrete|paving|path|
    garden|wall|patio|tarmac|slabs|bricks), alcoholic (beverage|drink|cocktail|punch|cider|ginger beer)~, bong~ (of|
    from) (a|the) (bell|clock), head of (his|her|their|the) party, reefer (jacket|coat|container|ship|truck|van)~,
    baggies of (cookies|snacks|sweets|nuts|food|treats|grapes|candy), drug (store|discovery|company|test|trial|free)~,
    drugstore~, prescription drug~, anti drug~, say no to drugs, drug (prevention|awareness|education) (poster|campaign|
    programme|program)~, pharmacy .. drugs, prescription drugs, over the counter drugs, garden weed~, weed (killer|
    whacker|eater|barrier|control|puller|garden|wacker|free)~, weeds, pull~ (the)? weeds, weeding, sea weed~, (tumble|
    duck|milk|knot|silk|chick|bind|rag|fire|joe pye|butterfly|pickerel) weed~, pot (roast|holder|luck|plant|belly|
    bellied|pie|hole|rack|lid|sticker|pourri|marigold|noodle|handle|of)~, pot bellied pig~, (flower|plant|coffee|tea|
    clay|terracotta|cooking|copper|stew|soup|melting|lobster|stock|crock|garden|hot|paint|honey|iron|steel|chamber|
    ceramic|planting|instant|sauce|jam|pepper) pot~, pot (on|in|with|over) (a|the|soil|basil), hash (brown|tag|map|
    table|house)~, hashbrown~, corned beef hash, diet coke~, coke and (fries|burger|pizza), glass of coke, can of coke,
    cherry coke, vanilla coke, crack (in|of|the egg|an egg)~, high (on|up|above|in) (a|the) (hill|mountain|shelf|cliff|
    ridge|tower|tree|wall|wire|sky|platform), ecstasy of (st|saint) (teresa|theresa), acid (green|wash|rain|yellow|
    jazz|washed|etched|free|lemon)~, opium (poppy|perfume|bed|table)~, joint (venture|replacement|pain|effort|photo|
    press|commander|family|account|session)~, speed (bump|boat|limit)~, bong joon ho, bong tree, overdose of (cute|
    colour|color|sugar|cuteness|glitter|pink), (mushroom|mushrooms) on (toast|pizza|risotto), party popper~, jalapeno
    poppers, poppers (jalapeno|cheese|confetti), (acid|ecstasy) (reflux|rain|house mouse), fans in ecstasy, in ecstasy
    (after|over|at), weed (between|in the (garden|cracks|lawn|path|pavement))~, (crack|cracks) (of dawn|in the|on the),
    crack~ .. (nut~|egg~|wall~|ice|paint|plate|porcelain|code|safe|walnut~|whip), cracker~, crackle~, high (heel~|
    street|school|tide|fashion|jump|rise|tea|speed|dynamic|resolution|quality|detail|key|angle|contrast|end|chair|bar|
    waist|waisted|collar|neck), stoned (olives|cherries|dates|plum~|apricot~|prune~|peach*|wall), (peanut|body|shea|
    almond) butt~, (hot|stone|sun|fresh|home|half|oven|clay) baked, baked (beans|potato*|bread|goods|alaska|cod|ziti|
    apples|in), smashed (avocado|potato*|window|pumpkin|glass|burger|cucumber|record), steaming (bowl|cup|hot|mug|pot|
    dumplings|rice|vents|kettle), chaser lights, (snow|wind|glass|trumpet) blow~, snow (on|covered|falling|storm|capped|
    man|ball), cross joint, joint custody, cartel (house album), hooked on, hook, drugstore*, prescription~, pharmac*,
    narcolep*, narcissus, opium poppy seed~, drugget, bongo~, (line|lines) of white (powder paint|chalk|paint|salt|sand|
    stones|houses), bag pip*, (grass|speed|ice|snow|rock|rocks|brown|gear|crystal|line|lines|bud|buds|key|h|g|es|horse
    powder)~ .. (mountain|mountains|garden|gardener|field|meadow|lawn|river|skate|skating|cream|cube|cubes|climb*|
    climber|train|boat|car|bike|ring|ball|dance|dancing|rose|flower|flowers|tree|cherry|guitar|sofa in|kitchen island|
    piano|lawnmower|clothes|fishing), (selling|sells|buying|trading|swapping|counting|weighing|packing|cutting|cooking|
    cooks|boiling|grinding) . (ice cream|rocks (from|for)|horses|pot (of|plants|pies|noodles)|pots|crystal (glass|
    glasses|balls|vase)|crystals|grass (for|with)|lines of (code|verse)|keys|brown (bread|rice|sugar)|snow|base),
    (taking|using|doing) . (speed|rock|pot|crystal|ice|line|lines|gear|key|h) .. (photos|photo|climb*|plant|plants|
    glass|cube*|cream|edit*|climbing), narcoleptic, narco lepsy, steroid (cream|inhaler|tablets for|eye drops),
    (asthma|blue) inhaler~, (drug|drugs) (cabinet|store|stores|development|discovery|research|trial|company), (medicine|
    pharmacy|pharmacist|prescription|hospital|doctor|nurse|vet|lab|research|scientist)~ .. (drug|drugs|pills|tablets|
    capsules|syringe|needle|injection|steroid*|morphine), (ket|gear) (chup|box|stick|wheel|wheels|shift), spice (rack|
    jar|market|bazaar|girls|trade|route|islands|shop|grinder|mix|blend), coca cola, coca leaf tea museum, opium poppies
    in a field, doping (silicon|semiconductor), silicon doping, off (his|her) face (paint|mask|makeup|snow|hair), weed
    (free|between|in the (cracks|pavement|garden|lawn)), battered (on the rocks|fish), wrap (dress|party|sandwich|
    around), (chicken|falafel|salad|gift|vegan|veggie|hummus) wrap~, (hand|selling|buying)~ .. wrap~ (chicken|
    sandwich), car dealer~, art dealer~, antique~ dealer~, dealer~ (in (antiques|art)|showroom), stoned (fruit|fruits|
    peaches|plums|cherries|prunes|apricots), (bra|dirac) ket notation, bra ket, ket (notation|vector|vectors|yeniseian),
    (peyote|ayahuasca|coca|poppy) (museum|botanical plate), coca leaf tea, mushroom kingdom, magic carpet, overdos* (on|
    of) (cute*|sugar|kitten~|chocolate|glitter|colour|color|nostalgia|sunshine|vitamin~|christmas|pink|cheese|caffeine|
    coffee), sugar overdose, powder (paint|puff|compact|room|snow|brush|blue|pink), (make up|makeup|actress|clown|
    artist|compact|puff) .. powder, powder on (her|his) nose .. (make up|makeup|artist|compact|puff|actress|tv studio),
    pile of (speed skates|acid green), speed (skates|boats|dial|limit|bump|cubes)~, (magic|pool|billiard~|snooker|
    billiards) .. (eight|8) ball~, (eight|8) ball~ .. (pool|billiard~|desk|corner pocket|cue|toy|triangle|fortune|felt|
    rack|pocket), magic (eight|8) ball~
  `,
}
