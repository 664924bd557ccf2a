import type { WordTable } from '../word-table.ts'

/**
 * Illegal drugs and the things to take them, tobacco and vapes, drunkenness and drinking of spirits. A drink on a
 * table, a bar and a cocktail party pass; so do medicines as products.
 */
export const substances: WordTable = {
  category: 'substances',
  terms: `
    cocain, crack (pipe|house|den|addict|head|rock)~, crackhead~, heroin, fentanyl, meth, methamphetamine~, methhead~,
    amphetamine~, mdma, ecstasy (pill|tablet|tab)~, lsd, acid (tab|trip|blotter)~, tab~ of acid, ketamine, ghb,
    rohypnol, roofies, pcp, angel dust, opioid~, opiate~, oxycontin, oxycodone (pill|abuse)~, codeine, purple drank,
    quaalude~, xanax, speedball, mephedrone, bath salts (high|addict), dmt, ayahuasca, psilocybin, magic mushroom~,
    shrooms, psychedelic mushroom~, marihuana, hashish, reefer, spliff~, doobie~, (lit|rolled|fat) (joint|blunt)~,
    (light~|roll~|pass~|hit~) (a|the|another) (joint|blunt)~, (smok~|puff~) (a|the|another)? (joint|blunt|bowl of
    weed|crack|weed|pot|dope|hash|fatty|pipe)~, smok~ (weed|pot|crack|dope|hash|herb|a joint), pot (brownie|head|
    dealer|plant leaf)~, pothead~, weed (brownie|dealer|plant leaf|bud|joint|edible|gummy)~, stoned (man|woman|guy|
    teen|teens|girl|hippie|student)~, getting (high|stoned|wasted|drunk|hammered|blackout), get (stoned|wasted|drunk|
    high), high on (weed|crack|acid|coke|mushrooms), snort~ (coke|a line|lines|powder|white|pills|something), (line|
    bag|baggie|kilo|brick|gram|key)~ of (coke|white powder|blow|crack), doing (coke|lines|crack|blow), shooting up
    (heroin|drugs|in)?, (inject|injecting|injects|injected) (himself|herself|into .. vein), (dirty|used) (needle|
    syringe)~, syringe~ in .. (arm|vein), needle~ in .. (arm|vein), tripping (balls|on), popping pills, pill popping,
    steroid (abuse|injection)~, sniff~ glue, glue sniff~, inhaling (glue|paint|gas), whippets, cigar, cigars,
    cigarillo~, ciggie~, cig, cigs, tobacco, vape, vapes, vaping, vaped, vaper~, ecig~, ecigarette~, hookah~, shisha,
    smoking pipe~, smoking pot, pack of smokes, chain smok*, smoker, smokers, smoking (a|an|his|her|the)? (man|woman|
    teen|teenager|girl|boy|kid|area|room|lounge|break|habit|addiction)~, (man|woman|men|women|teen|teenager|girl|boy|
    kid|child|people|person|model|detective|cowboy|he|she|guy|lady|student|sailor|monkey|pregnant|grandfather|grandma|
    punk|worker|gangster)~ (is|are|who is|quietly|while|sitting and|sits)? smoking, drunkard~, drunkenness, wasted
    (teen|man|woman|student|people|party|girl)~, binge drink*, alcohol (abuse|addiction|poisoning|addict|binge)~, beer
    pong~, keg (stand|party|stander)~, chugging (beer|vodka|whiskey|wine|alcohol|a beer|liquor|rum), (drink~|drank|
    chug~|swig~|sip~|gulp~|guzzl*|pounding|slamming|binge|necking) .. (vodka|whiskey|whisky|tequila|rum|gin|bourbon|
    liquor|alcohol|spirits|shots|spirit), (vodka|tequila|whiskey|jello|jager|rum) shot~, shot~ of (vodka|tequila|
    whiskey|whisky|rum|liquor|jager|bourbon), (doing|taking|doing body|body) shots, underage drink*, drinking
    (underage|heavily|problem|alcohol|contest|game), passed out (drunk|from drinking), drink driving, drunk driving,
    drink drive, (child|children|kid|toddler|baby|teen|teenager|minor|pregnant|underage|schoolgirl|schoolboy)~
    (drinking|drinks|drink|sipping|holding|with) .. (beer|wine|vodka|whiskey|alcohol|liquor|tequila|champagne|
    cocktail)~, psychoactive, hallucinogen*, stash of (weed|coke|pills), weed leaf, 420 (party|friendly), hemp joint,
    khat leaves, coke (dealer|head|addict|lines|snorting)~, amyl nitr*, (brick~|kilo~|kilogram~|ounce~|gram~|mountain|
    bag~|baggie~|packet~|wrap~|stash|pile~|suitcase|boot full|block~|pound~|package~|rocks|tray) of .. (coke|smack|
    weed|hash|crack|pills|dope|skunk|pot|speed|molly|ecstasy|white powder|coke bricks), coke brick~, (coke|smack|dope|
    crack|pill|weed) (dealer|smuggler|head|addict|fiend|runner|lord|den|mule)~, (shoot~|shot|jack~|bang~) up (heroin|
    smack|in|with)?, (inject*|shoot~|shooting|smok*|snort*|cook*|sniff*) .. (smack|crack|dope|speed|coke|morphine|
    weed|pot|joint|hash|steroid~), freebas*, chas~ the dragon, crack (rock|pipe|user|baby|whore|vial)~, crackheads,
    cracked out, strung out, tweaker~, methed (up|out), crystal meth*, ice pipe~, glass pipe .. (smok*|crack),
    cocaine*, smackhead~, dopehead~, pillhead~, crush~ (pills|oxy|oxycodone|adderall|tablets), (pills|oxycodone|
    adderall|ritalin|tablets) .. (crushed|snort*), handful of pills, pop~ (pills|a pill|percs|molly|ecstasy), (snort*|
    sniff*) .. (powder|pills|coke|line~|lines|glue|poppers|adderall|speed), rolled (up)? (banknote|dollar bill|bill|
    note|twenty|hundred) .. (powder|nose|snort*|lines|coke|mirror), (lines|line) of (white powder|powder|speed|coke|
    blow|k), white powder .. (mirror|nose|razor|credit card|nostril~|rolled|baggie~|nightclub|toilet|scale~|lines),
    percocet~, vicodin, oxys, hydrocodone, quaaludes, barbiturate~, benzos, valium (addict|abuse|pills|bottle)?, xans,
    xannies, molly (pill|tablet|capsule|party|rave)~, ecstasy (pill~|tablet~|dealer|rave|party|user|high|trip), (on|
    taking|took|dropping|rolling on|selling|dealing|doing|dropped) (ecstasy|molly|acid|speed pills|mandy|crack|
    poppers), k hole, ket, k2 spice, synthetic cannabinoid~, bath salts zombie, laughing gas .. (balloon|canister|
    party), (balloon|balloons) .. (laughing gas), nangs, solvent abuse, glue sniffer~, aerosol .. (sniff*|inhal*),
    inhal* (glue|paint|poppers|solvent~|gas from|aerosol|smoke from|weed|fumes from a bag), mescaline, peyot*, san
    pedro cactus brew, 2cb, 2c b, ibogaine, kratom, khat (chew*|bundle|leaves), chewing (khat|coca|betel), coca (leaf|
    leaves|paste|plantation|field), poppy (straw tea|resin), opium*, laudanum, morphine (syringe|addict|vial|ampoule|
    needle)~, tripp* (on|out|hippie~|balls), acid (trip|tab|head|house rave|blotter)~, bad trip, blotter (paper|sheet|
    acid|art tab)~, space cake~, hash (brownie|cake|oil|pipe|brick|block|smok*|joint|resin|dealer)~, weed (brownie|
    cookie|gummies|gummy|dealer|plant|bud|joint|leaf|leaves|pipe|grinder|farm|grow|smoke|bag|stash|plantation|shop|
    dispensary|cake|pen|lollipop|garden grow|edible|jar|nug|socks|trimm*)~, pot (brownies|plants|farm|dealer|leaf|
    leaves|grower|cookie|smoke), cannabis*, marijuana*, ganja*, sensimilla, sinsemilla, kush (bud|weed|plant|joint)~,
    purple haze weed, skunk (weed|joint), mary jane (joint|weed), rasta* .. (smok*|joint|weed|blunt|pipe), (fat|huge|
    massive|big|giant) (joint|blunt|bag of weed), joint (in|between|hanging from|dangling) (his|her|their|the) ..
    (mouth|lips|fingers|hand), roll~ (a|up a|his|her|another|up)? .. (joint|blunt|fag|zoot|weed)~, rolling papers, dab
    rig~, dabbing .. (oil|wax|concentrate|torch|rig), thc, hotbox*, bong*, hit~ (a|the|his|her) (pipe|blunt|joint|
    crack pipe|dab), grow (house|tent|room|op) .. (weed|pot|plants), drug*, junkie*, junky, crackwhore, tourniquet ..
    (arm|vein|syringe|spoon|needle), (syringe|spoon|needle|lighter|foil) .. (tourniquet|vein|shoot*|cook*|junk*|burnt|
    tied off|belt around), burnt spoon~, track marks, needle marks .. arm, needle exchange, needle~ .. vein~, steroid~
    .. (inject*|needle~|syringe~|vial~|bodybuilder~|locker|gym|abuse|cycle), inject* .. (steroid|vein|himself|herself|
    arm with)~, bodybuilder~ .. inject*, narco*, cartel~, escobar .. (cash|money), trap house~, dope (boy|house|smoke|
    needle|spoon), overdos*, (passed out|unconscious) .. (pills|bottle~|needle|vodka|beer|whisk*|wine|drunk|bar|
    gutter|party|pub|rum|gin|cans), smok* (a|his|her|an|the|their|two|another|some)? .. (fag|joint|pipe|blunt|weed|
    pot|cheroot|roll up|rollie|bidi|crack|kretek|hash|dope)~, light~ (up)? (a|his|her|another|the|an) .. (fag|joint|
    pipe|blunt|smoke)~, lighting up .. (smoke|cowboy|lighter|alley|rain|doorway|match), (ciggy|rollie|rollies|roll
    ups|cheroot~|stogie~|bidi|bidis|kretek), cigarett*, (drag~|puff~) (on|of|from|off) (a|his|her|the|their), tak~ a
    (drag|puff|hit of), toke, tokes, toking, toker~, puff~ (on|away) .. (pipe|joint), exhal* (thick|clouds|cloud|
    smoke|vapour|vapor|plume), (exhal*|blow*) .. (smoke ring|cloud of smoke|vapour|smoke through (his|her)|smoke from
    (his|her)|smoke at|smoke into|smoke out|clouds of vapour|clouds of vapor)~, smoke rings, smoke (curl*|pouring|
    drift*|coming) from (his|her) (lips|mouth|nostrils|nose|cigar*), ashtray~ (full|over*|with|of), (full|overflowing)
    .. ashtray~, (butt|butts) in (an|the) ashtray, fag (butt|packet|end in)~, pack of (smokes|menthols), carton of
    smokes, (nargile|narghile), pipe smok*, corncob pipe smok*, peace pipe smok*, snuff taking, chaw, vap* (pen|shop|
    cloud|trick|device|juice|mod|kit|guy|girl|man|woman|store|smoke|teen|expo)~, vaporizer~, vaporiser~, vapers, e
    liquid~, eliquid, puff bar~, elf bar~, juul*, pod mod~, e cigar*, (very|blind|blackout|dead|roaring|falling down|
    half|too|completely|totally|so) (drunk|wasted|hammered|plastered|pissed|smashed|stoned|high), tipsy, sloshed,
    sozzled, plastered (guy~|man|lads|drunk|woman), hammered (lads|lad|guy~|girl~|student~|on|at|drunk), wasted (girl|
    guy|lads|lad|on|in|at|teenager|students|bridesmaid~|friends|fans)~, shitfaced, wankered (on|lads), legless (lad~|
    drunk|on|after|man|men|woman|student~|stag), pissed (on|as a|up|lad~|student~|off his face|in a|outside|at|men|
    man|uncle), off (his|her|their) (face|head|tits), black out drunk, blackout drunk, pass~ out (drunk|from|after|
    with|on a|in a gutter), hung over, hungover*, slurring (his|her|words|drunk), stagger~ (home|out|drunk*|from) ..
    (pub|bar|drunk|bottle|night), stumbl~ (out of|home from|drunk*) .. (pub|bar|club|drunk), wino~, boozer~, boozy,
    boozing, booze, alcoholi*, alky, alkie, binge (drink*|drunk), pub crawl~, bar crawl~, drink* (game|contest|
    competition|binge|buddies|problem|himself|herself|session|straight from|alone in), (down~|downing|neck~|necking|
    sink~|sinking|chug~|chugging|chugs|skull*|slam*|pound*|guzz*|swig*|knock~ back|toss~ back|throw~ back) .. (pint|
    shot|beer|lager|vodka|whisky|whiskey|tequila|rum|gin|cider|wine|jager|bottle of|cans|sambuca|liquor|bourbon)~,
    shots of (tequila|vodka|whisk*|jager|sambuca|rum|liquor|spirits|bourbon|schnapps), line of (tequila|vodka|jager)?
    shots, (tequila|vodka|jager|sambuca|body|jello|whisky|whiskey) (shots|slammer~|bomb~|luge), jagerbomb~, keg
    (party|stand|stands)~, kegger~, beer (chug*|funnel~|keg stand|hat drinking|goggles drunk|pong), funnelling beer,
    spring break .. (drunk*|shots|keg|beer*|party), stag (do|night|party) .. (drunk*|pissed|beer~|lads|shots|vomit*|
    legless), hen (do|night|party) .. (drunk*|shots|pissed|vomit*|passed|legless), (drink*|drank|swig*|sip*) .. (from|
    out of) (a|the) .. (flask|whisky bottle|whiskey bottle|vodka bottle|bottle of (gin|rum|vodka|whisky|whiskey|
    tequila|bourbon)), bottle of (vodka|whisky|whiskey|rum|gin|tequila|bourbon|cider|liquor) in (his|her|their|one|a)
    (hand|paper|brown), drink driver~, drunk driver~, tramp .. (cider|bottle|beer|wine|lager), bootlegger~, bottle
    (in|and) .. slumped, slumped .. (bar|bottle|beer|whisk*|drunk), face down .. (bar|vodka|beer|drunk), under the
    influence, (man|men|woman|women|lads|lad|boy|girl|guy|guys|teen~|teenager~|student~|girls|boys|friends|bloke~|dad|
    mum|uncle|grandpa|santa|clown|sailor~|fans|bridesmaid~|groom|businessman|rapper|couple|kids) (getting|are|is|got|
    gets) (high|stoned|drunk|wasted|hammered|pissed|plastered|smashed|baked), baked (teen~|out of|on weed|on edibles),
    high as a kite, stoned (man|men|woman|women|lads|lad|boy|girl|guy|guys|teen~|teenager~|student~|girls|boys|
    friends|bloke~|dad|mum|uncle|grandpa|santa|clown|sailor~|fans|bridesmaid~|groom|businessman|rapper|couple|kids),
    stoned (out|on|off|and|hippie~|teen*|surfer~|rasta*|slacker~|cat|monkey|dog), stoner*, munchies .. (stoned|weed),
    (pupils|eyes) (dilated|glazed|bloodshot) .. (stoned|high|weed|drunk|joint), roll~ (a|up a|up|another)? . (fat one|
    joint|blunt|zoot|fag|smoke)~, (getting|get|gets|got|absolutely|utterly|half) . (wrecked|wasted|wankered|hammered|
    plastered|legless|smashed|pissed|battered on|rat arsed|stoned|baked|blazed|buzzed on|merry on) (on|at|with|in|
    together|outside|after|off|down)?, trollied, bladdered, rat arsed, ratarsed, mullered, paralytic, blotto, squiffy,
    tiddly on, three sheets to the wind, pie eyed, out of (his|her|their) (tree|skull|face|box|mind on|head on),
    (drunk|merry|plastered) as a (skunk|lord|newt), (blunt|joint|pipe|zoot|bowl)~ (being)? (passed|lit|smoked|rolled|
    burning|smouldering|smoldering|hanging|between|dangling|behind his ear|in (an|the|his|her) (ashtray|mouth|lips|
    hand|fingers)), (passing|passes|sharing|handing) .. (joint|blunt|zoot|crack pipe)~, (smok*|cook*|shoot*|snort*|
    sniff*|inject*|inhal*|swallow*|selling|sells|dealing|deals|buying|cutting|weighing|packing|smuggl*|bagging|taking|
    takes|took|using|does|doing|dropping|drops|popping|pops|bumping|trading|counting) .. (crystal|tina|rock|rocks|ice
    off|gear|h|horse powder|skag|scag|brown|smack|dope|base|charlie|blow|coke|snow powder|gak|bugle|nose candy|speed|
    whizz|special k|molly|mandy|es|pingers|pills|pill|tabs|acid|weed|pot|grass|skunk|bud|hash|joint|crack|ecstasy|oxy|
    percs|lean|g|mcat|spice|baggie|baggies|bump|bumps|line|lines|key|edibles|poppers|nos|balloons of|glue|petrol|
    aerosol|paint fumes|butane|khat) .. (off|in|with|on|at|from|glass|foil|mirror|toilet|club|party|rave|spoon|pipe|
    needle|phone|table|key|credit|note|straw|dealer|street|alley|squat|car|mate*|nightclub|cubicle|sofa|banknote|card|
    nose|vein|arm|scale*|bag*|kitchen|tray|festival), glass pipe~, crack pipe~, weed pipe~, one hitter~, chillum~,
    (baggie|eightball|eight ball|teenth|kilo brick|dime bag|nickel bag)~, dealer~ .. (counting|weighing|baggie~|
    corner|stash|scales|wraps|trap|bagging|burner), (carton|pack|packet|box|sleeve|pouch|duty free) of . (camel|
    camels|lucky strike|luckies|benson|rothmans|silk cut|lambert|newport|newports|winston|pall mall|golden virginia|
    amber leaf|menthols|smokes), marlboro~, gauloises, gitanes, lucky strike~, camel lights, (laughing gas|nos|
    whippet) .. (balloon|balloons|canister|canisters|cracker|cylinder|night|party|street|festival), (balloon|balloons)
    .. (nos|laughing gas|whippet), (white|powder|powdery|coke) (lines|line) (and|on|of|with) . (straw|mirror|note|
    card|razor|powder|table|toilet|phone|banknote|straws), (mirror|toilet seat|cistern|phone screen|glass table|coffee
    table|cd case)~ .. (white lines|lines of|powder lines|racked up|line of powder|powder), (racked|racking|chopping|
    cutting|chop) up? (a line|lines|a few lines|rails), (rails|bumps|lines) of . (powder|coke|speed|white|mandy|blow|
    charlie|crystal), (straw|banknote|note|fiver|tenner|twenty|dollar) .. (up (his|her) nose|nostril*|white (powder|
    lines)|powder), (powder|white residue|white powder) (on|under|around|in|up) (his|her) (nose|nostrils|upper lip),
    (kush|sativa|indica|haze|nug|nugs|dank|hydroponic|purple|og|skunk|chronic|cali) (nug|nugs|kush|bud|buds|weed|
    macro|strain|strains|plant|plants|plantation|joint|joints|leaf|haze|grow|skunk), purple kush, og kush, white widow
    strain, (budtender|dispensary|coffeeshop|coffee shop) .. (weed|buds|bud|strains|joints|joint|edibles|pre rolls|
    hash|amsterdam smok*), pre rolls, prerolls, preroll~, (weed|pot|hash|cbd) (gummies|gummy|brownie|brownies|cookie|
    cookies|candy|chocolate|chocolates|edible|edibles|oil|wax|shatter|tincture|butter|cake|cakes|lollipops), space
    cakes, hash cake~, (grow|growing|grew|trim~|trimming|drying|harvest*|weigh*|grind*|grinding|sell*|pack*|stash*) ..
    (weed|pot|bud|buds|skunk|coca) (plants|plant|in|on|with|under|into|for|at|from|leaves)?, (poppies|poppy) ..
    (resin|latex), coca (leaves|paste|harvest|plant), (cook*|heat*|melt*|prepar*|boil*) .. (crack|crystal|smack|dope|
    spoon over|on a spoon|in a spoon), spoon .. (candle|lighter|smack|flame .. needle|syringe|tourniquet), (belt|
    tourniquet|rubber tube|strap|hose)~ .. (round|around|on) (his|her|their|an|the) .. arm~ .. (needle|syringe|
    inject*|vein*|shoot*|spoon|mattress), (syringe|needle|hypodermic)~ .. (between (his|her) teeth|in (his|her|an|the)
    (arm|vein|forearm|neck|foot|groin)|squat|gutter|alley|addict*|park bench|underpass|playground|toilet floor|
    doorway), hypodermic .. (arm|vein|addict|alley|floor), (inject*|shoot~) .. (himself|herself|themselves|vein|arm|
    neck|between (his|her) toes) .. (squat|alley|toilet|bridge|needle|syringe|street|mattress|stairwell|doorway|
    steroid*|car), (injecting|injects) (himself|herself|themselves|each other|up|smack), squat .. (addict*|needle*|
    inject*), shooting gallery addict*, (crack|smack|coke|pill|alcohol) (squat|den|addled|fuelled|fueled|crazed|
    ravaged|withdrawal|binge|party|money|runner|raid|haul|stash|drop|deal|dealing|plane|tunnel|factory|kitchen|gang|
    war on|kingpin|courier|wrap|wraps|test kit|pipe|lab|labs|trip|rehab|habit|user|users|craving|high|needle|orgy),
    cold turkey (addict*|withdraw*|sweat*), (withdrawal|detox) .. (sweat*|addict*), junked out, smacked (up|out),
    smacked off his, (coked|cracked|methed|doped|jacked|spaced|zonked|whacked|blissed|tripped|zoned|pilled|k holed|
    spiced) (up|out)? (off|raver|ravers|teenager|teenagers|man|woman|girl|guy|kid|eyes|driver|hippie|student|clubber|
    clubbers|banker|rapper|on), gurning, coked up, doped up, pilled up, coke head~, cokehead~, (tripping|trip|trips|
    tripped|hallucinat*|seeing things|melting faces|kaleidoscop*) .. (acid|mushroom*|psychedelic*|tabs|balls|hard),
    (psychedelic|mushroom|acid|shroom) (trip|trips|tripping|tripper|hallucination*|ceremony|retreat|vision|visions|
    journey|high|shaman|brew|tea), (shaman|medicine man|curandero)~ .. (brew|potion hallucin*|snuff|mushroom*),
    (pupils|eyes) (like saucers|huge|blown|pinned|rolling|bloodshot|red|glassy) .. (festival|rave|stoned|weed|high|
    pill*|joint|rolling|party|ecstasy), (rave|raver|ravers|clubber|clubbers|festival goers|party goers|students|
    teenagers|teens|kids|hippies|mates|lads) (taking|dropping|popping|doing|necking|snorting|smoking|sniffing|rolling|
    passing|inhaling|swapping|chewing|high on|off their|on) . (pills|acid|ecstasy|tabs|lines|e|es|mandy|joint|joints|
    glue|balloons|weed|pot|gas|molly|poppers|face|faces|tits|coke|aerosols|butane|speed), (smok*|vap*|light*|puff*|
    inhal*|exhal*|drag*|suck*|chew*|roll*|flick*|stub*|bum*|cadg*|borrow*|offer*|hold*|with|dangl*|hanging) .. (fag|
    ciggy|smoke|roll up|rollup|roll ups|rollie|cheroot|stogie|stogies|meerschaum|corncob pipe|clay pipe|briar pipe|
    water pipe|joint|blunt)~ (in|on|behind|outside|from|at|hanging|between|break|and|smoke|cloud|under|over|with|
    dangling|by|while|packet|end|ends|butt|into|off)?, puff~ (on|at|away at)? (a|an|his|her|the) . (pipe|fag|cheroot|
    joint|meerschaum|blunt)~, puffing (away|smoke|contentedly), (pipe|fag) (smoke|smoking|clenched|in (his|her|their|
    the) (mouth|teeth|lips|hand|fingers)|between (his|her)|hanging|dangling|ash|ends|break|packet|butts|stubs|lighter|
    case|holder|girl|vendor|machine), fag (break|in|on|hanging|between|packet|ash), (taking|takes|took|take|having|
    has|had|last|first|long|deep|one) . (drag|puff|smoke|smokes|fag|hit from|hit off|hit of)~ (of|on|from|behind|
    outside|off|in|break|and)?, smoking (section|shelter|compartment|carriage|outside|in|under|on|while|with|and|at|
    beside|indoors|behind|crack|crystal|rock|pipe|pipes|caterpillar|den|paraphernalia|advert|ad|detective|lady|
    gentleman|cowboy|sailor|granny|dragon pipe|clown|santa|wizard|hippie|rapper), smoke~ .. (pipe|joint|weed|blunt|
    crack|hash)~, (cloud|clouds|plume|plumes|haze|rings|swirls|curls|wisps) of . (weed smoke|pot|pipe) . (smoke|
    vapour|vapor|haze)?, vape~, e liquids, nicotine*, snus*, chewing tobacco*, dip spit, betel nut (chew*|spit), qat
    chew*, (drunk|tramp|hobo|vagrant|homeless man|bum|down and out)~ .. (bottle|paper bag|brown bag|cider|can|cans|
    lager|tennents|special brew|gutter|bench|doorway|wine|slumped|asleep|passed out|street|vodka|gin), (bottle|can|
    cans|tinny|tinnie)~ in (a|his|her) (brown)? paper bag, (brown|paper) bag .. (bottle|drink*|swig*), (lads|mates|
    friends|students|girls|boys|women|men|hens|fans|teenagers|teens|kids|uncle|aunt|auntie|nan|granny|dad|mum|bloke|
    man|woman|girl|guy|santa|vicar|priest|bridesmaids|colleagues|sailor|pirate|cowboy|student|businessman)~ (downing|
    necking|chugging|sinking|skulling|swigging|guzzling|slamming|glugging|knocking back|throwing back|tossing back|
    drinking|drink|getting|pounding|shotgunning|funnelling|doing) . (pints|pint|shots|shot|beers|beer|lager|cider|
    vodka|tequila|whisky|whiskey|rum|gin|wine|cans|jager|sambuca|spirits|hooch|alcopops|bottle|bottles|drunk|
    plastered|hammered|wasted|pissed|legless|wrecked|smashed|tanked|merry) (till|until|from|at|in|and|straight|after|
    on|of|out|outside|off|together)?, (neck|necks|necking|down|downs|downing|chug|chugs|chugging|swig|swigs|swigging|
    guzzl*|glug*|knock* back|slam*|shotgunn*|sink|sinks|sinking|skull*) (a|an|the|his|her|from|pints|shots|two|three|
    half|straight|down|whole)? . (bottle|pint|pints|shot|shots|yard of ale|can|cans|glass of (vodka|gin|whisky|
    whiskey|wine|rum)|beer|beers|vodka|gin|rum|whisky|whiskey|tequila|wine|cider|lager|ale|champagne|flask|keg|tinny),
    (drinking|drink|drinks|drank|sips|sipping|swigging|slurping) (vodka|whisky|whiskey|gin|rum|tequila|bourbon|
    alcohol|liquor|spirits|beer|lager|cider|wine|himself|herself|themselves|alone at (a|the) bar|straight from|out of
    a bottle|a bottle|heavily|to excess|too much|his sorrows|her sorrows|till|until) . (from (a|the) bottle|straight|
    alone|bottle|gutter|drunk|stupor|oblivion|vomit*|passed|excess|death|pass* out|puk*|unconscious|park|street|under|
    steering wheel|driving|pregnant|baby|child|kid|teenager*)?, (pregnant|underage|teenage|schoolgirl|schoolboy|kid|
    child|baby|toddler|driver)~ .. (drink*|sip*|swig*|downing|necking|smok*|vap*) .. (vodka|beer|wine|gin|alcohol|
    cider|fag|joint|whisky|whiskey|alcopop*|spirits|weed), (pub|bar|club|beer) crawl~, piss up~, bender, on the (piss|
    lash|razz|sauce|bottle), lashed, off (his|her|their|your) (face|head|tits|trolley|rocker on|nut on), (hen|stag|
    bachelor|bachelorette|frat|fresher|freshers|student|office|spring break|college|house|st patricks|oktoberfest|
    tailgate)~ (party|do|night|week|students|crowd|revellers) .. (drunk*|drink*|shots|legless|passed|vomit*|puk*|beer|
    keg|plastered|wasted|hammered|tequila|vodka|funnel|jelly shots|sick), (jello|jelly|body|tequila|vodka|sambuca|
    jager|whisky|flaming|fireball) shots, shots (off|lined|of (vodka|tequila|sambuca|whisky|rum|fireball)|till|until),
    tequila slammer~, (row|line|tray|round)~ of (tequila|vodka|sambuca|jager|jello|jelly|whisky)? (shots|slammers),
    yard of ale, beer (funnel|pong|belly drunk|goggles|chugging|hat), flip cup, kings cup, ring of fire drinking,
    drinking games, (morning after|head) .. (hangover|empty bottles|vodka|party), hangover (scene|morning|head|man|
    woman|girl|guy|student|cure pills|after|from|and empty|on|sunday), (empty|smashed|discarded|scattered) . (bottles|
    cans) .. (passed out|asleep|slumped|face down|floor|drunk*|unconscious|gutter|vomit|sofa|party), (passed out|face
    down|slumped|collapsed|asleep|unconscious|sprawled|crawling|staggering|stumbling) .. (pub|gutter|bar stool|
    barstool|after (a|the) (party|bender)|beer|vodka|whisky|whiskey|wine|kebab|drunk|pint|pints|bottle|bottles|cans|in
    his own|vomit|taxi rank), (slurr*|stagger*|stumbl*|wobbl*|sway*|lurch*) .. (drunk*|pub|vodka|bottle|bar|wine|beer|
    pints|lamppost), intoxicat*, inebriat*, alcohol (abuse|poison*|binge|problem|addict*|fuelled|dependen*|soaked|
    withdrawal|at the wheel), drink (driving|driver|drivers|problem|spiking|spiked), drunk (driver|drivers|driving|
    tank|dial), spik* (a|her|his|the) drink, spiked (drink|punch with), roofie~, bootleg* (liquor|whisky|gin|still),
    moonshine*, speakeasy .. (drunk|gin|bootleg*|drink*), absinthe*, (flask|hip flask) .. (drunk|swig*|sip*|drink*|
    whisky), (anabolic|roid|roids|juicing|testosterone) (steroid|injection*|abuse|rage|needle*|vial*|cycle|
    bodybuilder|gym|shot), steroids, doping, performance enhancing, epo bag*, hgh (inject*|vial*), sniff* (glue|
    petrol|paint|aerosol|solvent*|lighter fluid|markers|poppers), bag of glue, glue bag~, huff*, inhalant~, (stash|
    haul|shipment|consignment|bust|seizure|smuggl*|mule|package|packages|bricks|bales|kilos|suitcase|boot|trunk|
    tunnel)~ .. (coke|weed|pills|contraband|dope|ecstasy), (sicario|kingpin)~, (pill|pills|tablets|capsules|blister
    packs|percs|valium) .. (addict*|handful|snort*|crush*|vodka|whisky|whiskey|rave|smiley|ecstasy|nightclub|street|
    deal*|scatter* .. (hand|unconscious|floor)|on (his|her) tongue|on a tongue|on the tongue|abuse|spill* .. hand|
    hooked), (addict|addicts|fiend|user)~ (shooting|smoking|injecting|nodding|slumped|passed|begging|lying|under|in|
    on|with|hand|hands|asleep|twitching|scratching|sleeping|face), nodding (out|off on) (smack|opioid*|on|in), spice
    (zombie|zombies|addict*|head|heads|smok*|joint), tranq, krokodil, flakka, bath salts (addict|zombie), captagon,
    kava ceremony drunk, salvia, nitrous*, (hand~|handing|pass~|passing|palm~|slip~|selling|sells|buying) (over|him|
    her|someone)? (a|the|some|two|three) . (wrap|baggie|eighth|gram|bag of (powder|weed|pills|coke))~, street dealer~,
    dealer~ (handing|passing|selling|on (a|the) corner|in (a|the|an) (alley|doorway|park|hoodie|underpass)), (bloke|
    man|grandfather|grandad|sailor|fisherman|detective|professor|gentleman|farmer|captain|hobbit|wizard|old man|
    writer|philosopher|uncle|santa|guy|sherlock)~ with (a|his) . pipe, pipe (and slippers|in a rocking chair), magic
    (truffle|truffles), (beer|lager|cider|gin|wine|vodka|ale|whisky) (swilling|guzzling|chugging|soaked|sodden|
    fuelled), (lads|man|woman|girl|bloke|men|drunk)~ .. (fall*|fell|toppl*|slump*|slid*) .. (barstool|bar stool|bar|
    stool)~, (cook*|mak*|brew*|manufactur*|produc*) (up)? (crack|smack|speed|hooch), (pint|beer|shot|vodka|cider)
    (downing|chugging|necking|skulling) (contest|competition|race|challenge)?
  `,
  faint: `
    drunk, drunks, drunken, stoned
  `,
  inContext: [
    {
      term: 'fags',
      unless: 'burn in, queers, kill, hang, homos, protest, slur, god hates, not welcome, die, out, lesbians',
    },
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
      term: 'smoking',
      with: `man, woman, girl, boy, teen~, lips, people, ashtray~, bar, mouth, exhal*, puff*, habit,
        balcony, alley, detective, noir, lighter, she, he`,
    },
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
      with: 'crush*, snort*, party, dealer~, abuse, addict*, handful, rave, street, nightclub, baggie~, pop*, smok*, high, vodka, whisk*',
    },
    {
      term: 'pills, tablets, capsules',
      with: 'rave, nightclub, toilet, baggie~, vodka, whisk*, alcohol, mirror, powder, dealer~, illegal, snort*, smuggl*, ecstasy, poppers, drugs, stash, handful, swallow*, hooded',
    },
    { term: 'ecstasy', with: 'pill~, tablet~, rave, nightclub, club, baggie~, dealer~, dancers, drug*' },
    {
      term: 'weed',
      with: 'bag~ of, buds, grow room, grow tent, lamps, jar of, stash, dealer~, ounce~, gram~, baggie~, rapper, gangsta, trimming, brownies, couch, smoke, hippie~, sofa, stoner~',
    },
    { term: 'edibles, gummies, buds', with: 'weed, cannabis, thc, stoned, high, marijuana, dispensary' },
    {
      term: 'joint, blunt, spliff',
      with: 'smoke, smoking, rapper, lips, mouth, puff*, lit, light*, weed, rasta*, hippie~, balcony, inhal*, thick smoke, stoner~, high',
    },
    {
      term: 'smoking',
      with: 'couple, ladies, old, grandfather, fisherman, gangster~, mafia, model~, nun~, student~, girls, boys, teenager~, soldier~, workers, sailor~, detective~, doorway, window, bench, chef, nurse~, bride, bench, café, cafe, cab, driver~, corner, exhale*, punk~, poet, rapper~, skeleton, monkey, stub~',
    },
    {
      term: 'hammered, plastered, smashed, trashed, steaming, pissed',
      with: 'pub, lager, beer~, pints, drunk*, vodka, shots, bar, booze, cider, tequila, gutter, stag, vomit*',
    },
    {
      term: 'passed out',
      with: 'bottle~, party, sofa, couch, beer~, wine, whisk*, bar, pub, pavement, bench, floor, frat, toilet, lawn',
    },
    {
      term: 'lager, beer, cider, wine, vodka, whisky, whiskey, rum, gin, tequila',
      with: 'legless, vomit*, passed out, gutter, wasted, pissed, drunk*, slurring, underage, staggering, plastered, brawl, chug*, downing, swig*, guzzl*, necking, unconscious',
    },
    {
      term: 'shots',
      with: 'tequila, vodka, downing, jager*, falls over, drunk*, wasted, bartender pouring, slamming, sambuca',
    },
  ],
  innocent: `
    drug (store|discovery|company|test|trial|free)~, drugstore~, prescription drug~, anti drug~, (generic|cancer|new|
    pharmaceutical|life saving|approved) drug~ (development|company|box|bottle|packaging|research|bottles)~, say no to
    drugs, drug (prevention|awareness|education) (poster|campaign|programme|program)~, pharmacy .. drugs, prescription
    drugs, over the counter drugs, cigar (shaped|box|shape|band)~, cigar box guitar~, cigarette (pants|trousers|card|
    boat)~, chocolate cigar~, candy cigarette~, cigar (plant|flower|fish)~, chocolate cigarette~, tobacco (leather|
    brown|colour|color|coloured|colored|suede|sunburst|wood)~, tobacco (coloured|colored) leather, tobacco hornworm~,
    flowering tobacco, tobacco (plant flower|barn)~, smoking (volcano|chimney|barrel|hot|jacket|ruin|grill|gun|meat|
    barbecue|bbq|pan|crater|embers|incense|cauldron|engine|tyre|tire|dish|fish|salmon|factory|stack|cup|candle|dry
    ice|ashes|wreck|gun|brisket|ribs|wok|skillet|fire|campfire|log|mountain|fumarole|hill|house|loch|stove|slipper)~,
    smoking slippers, no smoking (sign|area|zone|symbol)~, stop smoking, quit smoking, smoking cessation, smoking
    prohibited, smoking (ban|alarm)~, non smoking (room|area|sign)~, quitting smoking, dangers of smoking, smoking (a|
    the|some|his|her)? (meat|brisket|rib|ribs|salmon|fish|trout|cheese|ham|turkey|chicken|bacon|pork|hive|beehive|
    bees)~, smoking (hot|cold) (coffee|tea|soup|food|plate|iron|cup)~, (meat|fish|bbq|pellet|bee|salmon|offset|
    barbecue|charcoal|electric|food) smoker~, smoker grill~, smoker oven~, bee smoker~, garden weed~, weed (killer|
    whacker|eater|barrier|control|puller|garden|wacker|free)~, weeds, pull~ (the)? weeds, weeding, sea weed~, (tumble|
    duck|milk|knot|silk|chick|bind|rag|fire|joe pye|butterfly|pickerel) weed~, pot (roast|holder|luck|plant|belly|
    bellied|pie|hole|rack|lid|sticker|pourri|marigold|noodle|handle|of)~, pot bellied pig~, (flower|plant|coffee|tea|
    clay|terracotta|cooking|copper|stew|soup|melting|lobster|stock|crock|garden|hot|paint|honey|iron|steel|chamber|
    ceramic|planting|instant|sauce|jam|pepper) pot~, pot (on|in|with|over) (a|the|soil|basil), hash (brown|tag|map|
    table|house)~, hashbrown~, corned beef hash, coke (can|bottle|zero|float|oven|machine|glass|plant|studio)~, diet
    coke~, coke and (fries|burger|pizza), glass of coke, bottle of coke, can of coke, cherry coke, vanilla coke, crack
    (in|of|the egg|an egg)~, high (on|up|above|in) (a|the) (hill|mountain|shelf|cliff|ridge|tower|tree|wall|wire|sky|
    platform), ecstasy of (st|saint) (teresa|theresa), acid (green|wash|rain|yellow|jazz|washed|etched|free|lemon)~,
    opium (poppy|perfume|bed|table)~, hemp (rope|bag|fabric|seed|cloth|milk|oil|twine|shirt)~, joint (venture|
    replacement|pain|effort|photo|press|commander|family|account|session)~, (knee|wood|dovetail|finger|pipe|corner|
    mortise|ball|hip|shoulder|elbow|expansion|mitre|miter|butt|universal|burger|pizza|weld|lap) joint~, drunken
    (noodle|chicken|prawn|shrimp|forest)~, punch drunk, alcoholic ginger beer~, non alcoholic (drink|beer|cocktail|
    wine|beverage|spirit)~, alcohol (free|wipe|gel|marker|ink|pad|swab|sanitizer|sanitiser|thermometer|lamp|burner|
    based|stove|dispenser)~, rubbing alcohol, alcohol free (beer|wine|cocktail), shisha (mirror|embroidery|glass)~,
    speed (bump|boat|limit)~, bong joon ho, bong tree, overdose of (cute|colour|color|sugar|cuteness|glitter|pink),
    (mushroom|mushrooms) on (toast|pizza|risotto), party popper~, jalapeno poppers, poppers (jalapeno|cheese|
    confetti), (acid|ecstasy) (reflux|rain|house mouse), fans in ecstasy, in ecstasy (after|over|at), (dragon|train|
    chimney|volcano|locomotive|steam engine|factory|campfire|candle|incense|geyser)~ .. (smok*|exhal*|blow*|puff*),
    (blow*|exhal*) (bubbles|cold breath|breath|fire|flames|steam), smok* (salmon|trout|paprika|ham|cheese|bacon|glass|
    quartz|oak|meat|fish|ribs|brisket|eel|herring|mackerel|haddock|sausage~|chimney|pipe~ of a factory|eyeshadow|eye),
    smoky (eye|quartz|mountains|bar), smokestack~, smokeless, (exhaust|organ|steam|drain|water|copper|factory|chimney|
    tail) pipe~, bubble pipe~, pipe organ~, weed (between|in the (garden|cracks|lawn|path|pavement))~, (crack|cracks)
    (of dawn|in the|on the), crack~ .. (nut~|egg~|wall~|ice|paint|plate|porcelain|code|safe|walnut~|whip), cracker~,
    crackle~, high (heel~|street|school|tide|fashion|jump|rise|tea|speed|dynamic|resolution|quality|detail|key|angle|
    contrast|end|chair|bar|waist|waisted|collar|neck), stoned (olives|cherries|dates|plum~|apricot~|prune~|peach*|
    wall), (peanut|body|shea|almond) butt~, drunk (in love|driving simulator|history), tobacco tin~, (hot|stone|sun|
    fresh|home|half|oven|clay) baked, baked (beans|potato*|bread|goods|alaska|cod|ziti|apples|in), plastered (wall~|
    ceiling|house|facade), hammered (copper|metal|brass|silver|gold|iron|dulcimer|steel|finish|bowl|texture|bronze|
    pewter|tin), smashed (avocado|potato*|window|pumpkin|glass|burger|cucumber|record), steaming (bowl|cup|hot|mug|
    pot|dumplings|rice|vents|kettle), wasted (food|space|land|opportunity|time|energy), chaser lights, (snow|wind|
    glass|trumpet) blow~, snow (on|covered|falling|storm|capped|man|ball), cross joint, joint custody, cartel (house
    album), hooked on, hook, drugstore*, prescription~, pharmac*, narcolep*, narcissus, opium poppy seed~, drugget,
    bongo~, bong* (drum|antelope), hangover (soup|cure soup), drink* (straight from the (tap|hose|stream|fountain|
    river|coconut)|alone in a (cafe|café)|water|tea|coffee|milk|cocoa|juice|lemonade), (root|ginger|butter) beer~,
    beer (garden|batter|mat|bread|can chicken|glass|mug|stein|hall|label|brewery)~, (tea|coffee|cocoa) binge, (steam|
    iron|kettle|whale|dragon|humidifier|hot spring|geyser|vent|engine|locomotive|diffuser|volcano|ice|dry ice)~ ..
    (blow*|exhal*|puff*) .. (vapour|vapor|steam|smoke|spray|cloud|clouds), drunken master .. (tea|film|poster|style
    tea), drunken (noodles|chicken|prawns|shrimp|trees|forest|sailor (song|shanty)|master), hangover (square|film|
    poster|part), (line|lines) of white (powder paint|chalk|paint|salt|sand|stones|houses), white powder (paint|snow|
    sand|beach|room|puff|coat*), smoking (volcano|ruins|crater|chimney|chimneys|incense|cauldron|pan|barbecue|grill|
    brisket|jacket|slippers|hot|wok|tyres|engine|rubble|kills (poster|sign|campaign)), (quit|quitting|stop|stopping|
    give up|giving up|anti|no|non|against) smoking, no smoking, smoke (signal|signals|alarm|detector|machine|bomb
    photography|stack|stacks|house|grenade photography|free), pipe (dream|organ|cleaner|cleaners|smoker museum|band|
    major|fitter|wrench|work|line|player|bag|music), bag pip*, (bubble|pan|drain|exhaust|organ|water|gas|copper|lead|
    plastic|steel|rusty|sewer|tail|wind|bag|blow|steam|half) (pipe|pipes), (hit|hits) (the|a) (pipe|bong) (organ|
    drum), puff (pastry|pastries|adder|ball|balls|sleeve|sleeves|daddy|the magic dragon|fish|fishes), puffing (billy|
    devil), cream puff~, powder puff~, puffer~, pass~ the (joint venture|pipe cleaner), (grass|speed|ice|snow|rock|
    rocks|brown|gear|crystal|line|lines|bud|buds|key|h|g|es|horse powder)~ .. (mountain|mountains|garden|gardener|
    field|meadow|lawn|river|skate|skating|cream|cube|cubes|climb*|climber|train|boat|car|bike|ring|ball|dance|dancing|
    rose|flower|flowers|tree|cherry|guitar|sofa in|kitchen island|piano|lawnmower|clothes|fishing), (selling|sells|
    buying|trading|swapping|counting|weighing|packing|cutting|cooking|cooks|boiling|grinding) . (ice cream|rocks
    (from|for)|horses|pot (of|plants|pies|noodles)|pots|crystal (glass|glasses|balls|vase)|crystals|grass (for|with)|
    lines of (code|verse)|keys|brown (bread|rice|sugar)|snow|base), (taking|using|doing) . (speed|rock|pot|crystal|
    ice|line|lines|gear|key|h) .. (photos|photo|climb*|plant|plants|glass|cube*|cream|edit*|climbing), drinking (beer|
    wine|cider|lager) (with|in|at|on|by|and|together) (friends|a (picnic|restaurant|cafe|garden|terrace|beer garden)|
    the (garden|terrace|sun|beach|park)|dinner|lunch|his|her), (friends|men|women|couple|people|colleagues|old men|
    farmers|tourists|man|woman|girls) drinking (beer|wine|cider|lager|champagne|prosecco) (in|at|on|by|together|and|
    with), drinking (wine|beer|champagne|cider) .. (terrace|garden|picnic|restaurant|dinner|balcony|table|sunset|cafe|
    fireplace|vineyard|beer garden|pub garden|festival), (child|baby|kid|toddler|girl|boy)~ .. (root beer|ginger beer|
    butterbeer|butter beer|non alcoholic), beer (belly cartoon|hall|tent|festival|garden), absinthe (green|coloured|
    poster|fountain|glass|spoon|label), moonshine (on|over|through), narcoleptic, narco lepsy, steroid (cream|inhaler|
    tablets for|eye drops), (asthma|blue) inhaler~, (drug|drugs) (cabinet|store|stores|development|discovery|research|
    trial|company), (medicine|pharmacy|pharmacist|prescription|hospital|doctor|nurse|vet|lab|research|scientist)~ ..
    (drug|drugs|pills|tablets|capsules|syringe|needle|injection|steroid*|morphine), (ket|gear) (chup|box|stick|wheel|
    wheels|shift), bender (robot|bot|fender), fender bender~, mind bender~, gender bender, (lash|lashed) (extension*|
    curler|mascara|to the (mast|deck)), spice (rack|jar|market|bazaar|girls|trade|route|islands|shop|grinder|mix|
    blend), coca cola, coca leaf tea museum, opium poppies in a field, fags (ash), doping (silicon|semiconductor),
    silicon doping, intoxicating (scent|perfume|fragrance|aroma|beauty), off (his|her) face (paint|mask|makeup|snow|
    hair), smoke~ .. (train|locomotive|campfire|bonfire|chimney|volcano|salmon|barbecue|bbq|grill|incense|candle|
    signal|machine|haddock|engine), weed (free|between|in the (cracks|pavement|garden|lawn)), camel (ride|train|
    caravan|race|market|coat|hair|milk), lucky strike bowling, (wrecked|smashed|battered|plastered|hammered) (ship|
    car|boat|on the (rocks|shore|reef)|train|wall|windscreen|guitar|pumpkin), battered (on the rocks|fish), tipsy
    cake, tipsy (laird|teddy bears tea), (bag|flute|pan|plumber|bubble|drain|exhaust|copper|organ) .. pipe, (plumber|
    piper|musician)~ with (a|his) . pipe, wrap (dress|party|sandwich|around), (chicken|falafel|salad|gift|vegan|
    veggie|hummus) wrap~, (hand|selling|buying)~ .. wrap~ (chicken|sandwich), car dealer~, art dealer~, antique~
    dealer~, dealer~ (in (antiques|art)|showroom), smoking room (sign|door|in)
  `,
}
