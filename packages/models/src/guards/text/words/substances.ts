import type { WordTable } from '../word-table.ts'

/**
 * Illegal drugs and the things to take them, tobacco and vapes, drunkenness and drinking of spirits. A drink on a
 * table, a bar and a cocktail party pass; so do medicines as products.
 */
export const substances: WordTable = {
  category: 'substances',
  terms: `
    cocaine, cocain, crack (pipe|cocaine|house|den|addict|head|rock)~, crackhead~, heroin, fentanyl, meth,
    crystal meth, methamphetamine~, meth (lab|head|pipe)~, methhead~, amphetamine~, mdma, ecstasy (pill|tablet|tab)~,
    lsd, acid (tab|trip|blotter)~, tab~ of acid, ketamine, ghb, rohypnol, roofies, pcp, angel dust, opium, opioid~,
    opiate~, oxycontin, oxycodone (pill|abuse)~, codeine, lean and codeine, purple drank, quaalude~, xanax,
    speedball, mephedrone, bath salts (drug|high|addict), dmt, ayahuasca, peyote, psilocybin, magic mushroom~,
    shrooms, psychedelic (drug|mushroom)~, marijuana, marihuana, cannabis, hashish, ganja, reefer, spliff~, doobie~,
    bong, bongs, (lit|rolled|fat) (joint|blunt|spliff|cigarette|cigar)~, (light~|roll~|pass~|hit~) (a|the|
      another) (joint|blunt|bong|spliff|cigarette|cigar|hookah)~, (smok~|puff~) (a|the|another)? (joint|blunt|bong|
      spliff|bowl of weed|crack|meth|weed|pot|dope|hash|fatty|cigarette|cigar|cig|hookah|shisha|pipe)~, smok~ (weed|
      pot|crack|dope|meth|hash|tobacco|drugs|herb|a joint|marijuana|opium|heroin), cannabis (leaf|plant|bud)~,
    pot (brownie|smoker|head|dealer|plant leaf)~, pothead~,
    weed (brownie|dealer|smoker|plant leaf|bud|joint|edible|gummy)~, stoner~,
    stoned (man|woman|guy|teen|teens|girl|hippie|student)~, getting (high|stoned|wasted|drunk|hammered|blackout),
    get (stoned|wasted|drunk|high), high on (drugs|weed|crack|acid|meth|coke|cocaine|heroin|mushrooms|lsd), drug,
    drugs, drugged, drug (addict|dealer|abuse|deal|use|user|overdose|den|lab|cartel|trafficking|paraphernalia|lord|
      bust|smuggling|mule)~, druggie~, junkie~, narcotic~, narco (trafficker|cartel)~, overdose~, overdosing,
    snort~ (coke|a line|lines|powder|cocaine|drugs|white|pills|something), (line|bag|baggie|kilo|brick|gram|
      key)~ of (coke|cocaine|white powder|heroin|blow|meth|crack), doing (coke|lines|drugs|crack|heroin|meth|blow),
    shooting up (heroin|drugs|in)?, (inject|injecting|injects|injected) (drugs|heroin|himself|herself|meth|steroids|
      into .. vein), heroin (needle|spoon|syringe)~, (dirty|used) (needle|syringe)~, syringe~ in .. (arm|vein),
    needle~ in .. (arm|vein), tripping (balls|on), popping pills, pill popping, steroid (abuse|injection)~, huffing,
    sniff~ glue, glue sniff~, inhaling (glue|paint|nitrous|gas), whippets, cigarette~, cigar, cigars, cigarillo~,
    ciggie~, cig, cigs, tobacco, chewing tobacco, snus, nicotine, vape, vapes, vaping, vaped, vaper~, e cig~, ecig~,
    ecigarette~, e cigarette~, juul~, hookah~, shisha, smoking pipe~, smoking pot, pack of smokes, chain smok*,
    smoker, smokers, smoking (a|an|his|her|the)? (man|woman|teen|teenager|girl|boy|kid|area|room|lounge|break|habit|
      addiction)~, (man|woman|men|women|teen|teenager|girl|boy|kid|child|people|person|model|detective|cowboy|he|she|
      guy|lady|student|sailor|monkey|pregnant|grandfather|grandma|punk|worker|gangster)~ (is|are|who is|quietly|
      while|sitting and|sits)? smoking, drunk, drunks, drunken, drunkard~, drunkenness, inebriated, intoxicated,
    wasted (teen|man|woman|student|people|party|girl)~, hungover, binge drink*, alcoholic, alcoholics, alcoholism,
    alcohol (abuse|addiction|poisoning|addict|binge)~, beer (bong|pong)~, keg (stand|party|stander)~,
    chugging (beer|vodka|whiskey|wine|alcohol|a beer|booze|liquor|rum), (drink~|drank|chug~|swig~|sip~|gulp~|guzzl*|
      pounding|slamming|binge|necking) .. (vodka|whiskey|whisky|tequila|rum|gin|bourbon|liquor|booze|moonshine|
      alcohol|absinthe|spirits|shots|spirit), (vodka|tequila|whiskey|jello|jager|rum) shot~,
    shot~ of (vodka|tequila|whiskey|whisky|rum|liquor|jager|bourbon), (doing|taking|doing body|body) shots,
    underage drink*, drinking (underage|heavily|problem|alcohol|contest|game), passed out (drunk|from drinking),
    drink driving, drunk driving, drink drive, (child|children|kid|toddler|baby|teen|teenager|minor|pregnant|
      underage|schoolgirl|schoolboy)~ (drinking|drinks|drink|sipping|holding|with) .. (beer|wine|vodka|whiskey|
      alcohol|liquor|booze|cigarette|vape|tequila|champagne|cocktail)~, psychoactive, hallucinogen*,
    stash of (weed|drugs|coke|pills), marijuana (leaf|plant|joint|field|bud)~, weed leaf, 420 (party|friendly),
    hemp joint, khat leaves, coke (dealer|head|addict|lines|snorting)~,
    amyl nitr*, (brick~|kilo~|kilogram~|ounce~|gram~|mountain|bag~|baggie~|packet~|wrap~|stash|pile~|suitcase|boot
    full|block~|pound~|package~|rocks|tray) of ..
    (coke|cocaine|smack|heroin|weed|hash|hashish|meth|crack|ketamine|mdma|drugs|pills|dope|skunk|pot|speed|molly|ecstasy|marijuana|cannabis|fentanyl|opium|powder
    drug|white powder|coke bricks), coke brick~, (coke|smack|dope|crack|pill|drug|weed|heroin|meth)
    (dealer|smuggler|head|addict|fiend|runner|lord|den|mule)~, (shoot~|shot|jack~|bang~) up (heroin|smack|in|with)?,
    (inject*|shoot~|shooting|smok*|snort*|cook*|sniff*) ..
    (smack|heroin|drugs|meth|crack|dope|speed|ketamine|coke|cocaine|fentanyl|morphine|opium|weed|pot|joint|cannabis|hash|steroid~),
    freebas*, chas~ the dragon, crack (rock|pipe|smoker|user|baby|cocaine|whore|vial)~, crackheads, cracked out,
    strung out, tweaker~, methed (up|out), crystal meth*, ice pipe~, glass pipe .. (smok*|meth|crack), cocaine*, smackhead~, dopehead~, pillhead~, crush~ (pills|oxy|oxycodone|adderall|tablets),
    (pills|oxycodone|adderall|ritalin|xanax|percocet|tablets) .. (crushed|snort*), handful of (pills|xanax|percocets),
    pop~ (pills|a pill|xanax|percs|molly|ecstasy), (snort*|sniff*) ..
    (powder|pills|coke|line~|lines|glue|poppers|adderall|ketamine|speed|cocaine), rolled (up)? (banknote|dollar
    bill|bill|note|twenty|hundred) .. (powder|nose|snort*|lines|coke|mirror), (lines|line) of (white
    powder|powder|speed|ketamine|coke|cocaine|blow|k) , white powder .. (mirror|nose|razor|credit
    card|nostril~|rolled|baggie~|nightclub|toilet|scale~|lines), oxycontin, percocet~, vicodin, oxys, hydrocodone,
    quaaludes, barbiturate~, benzos, valium (addict|abuse|pills|bottle)?, xans, xannies, mdma, molly
    (pill|tablet|capsule|party|rave)~, ecstasy (pill~|tablet~|dealer|rave|party|user|high|trip),
    (on|taking|took|dropping|rolling on|selling|dealing|doing|dropped)
    (ecstasy|molly|mdma|acid|lsd|shrooms|ketamine|ket|pcp|speed pills|mandy|drugs|meth|crack|dmt|heroin|poppers), k
    hole, ket, k2 spice, synthetic (cannabis|cannabinoid)~, bath salts zombie, nitrous (oxide)?
    (balloon|canister|cartridge|tank)~, laughing gas .. (balloon|canister|party), (balloon|balloons) .. (laughing
    gas|nitrous), nangs, whippets, huff~ (paint|glue|gas|petrol|aerosol~), solvent abuse, glue sniffer~, aerosol ..
    (sniff*|inhal*), inhal* (glue|paint|nitrous|poppers|solvent~|gas from|aerosol|smoke from|weed|vape|fumes from a
    bag), salvia divinorum, mescaline, peyot*, san pedro cactus brew, 2cb, 2c b, ibogaine, kratom, khat
    (chew*|bundle|leaves), chewing (khat|coca|betel|tobacco), coca (leaf|leaves|paste|plantation|field), poppy (straw
    tea|resin), opium*, laudanum, morphine (syringe|addict|vial|ampoule|needle)~, tripp* (on|out|hippie~|balls), acid
    (trip|tab|head|house rave|blotter)~, bad trip, blotter (paper|sheet|acid|art tab)~, space cake~, hash
    (brownie|cake|oil|pipe|brick|block|smok*|joint|resin|dealer)~, weed
    (brownie|cookie|gummies|gummy|dealer|smoker|plant|bud|joint|leaf|leaves|pipe|grinder|farm|grow|smoke|bong|bag|stash|plantation|shop|dispensary|cake|pen|lollipop|garden
    grow|edible|jar|nug|socks|trimm*)~, pot (brownies|plants|farm|dealer|leaf|leaves|grower|cookie|smoke), cannabis*,
    marijuana*, ganja*, sensimilla, sinsemilla, kush (bud|weed|plant|joint)~, purple haze weed, skunk
    (weed|joint|spliff|cannabis), mary jane (joint|weed), rasta* .. (smok*|joint|spliff|weed|ganja|bong|blunt|pipe),
    (fat|huge|massive|big|giant) (joint|spliff|blunt|doobie|reefer|cigar|bong|bag of weed), joint (in|between|hanging
    from|dangling) (his|her|their|the) .. (mouth|lips|fingers|hand), roll~ (a|up a|his|her|another|up)? ..
    (joint|spliff|blunt|cigarette|fag|doobie|zoot|weed|reefer)~, rolling (papers|tobacco), dab rig~, dabbing ..
    (oil|wax|concentrate|torch|rig|cannabis|thc), thc, hotbox*, bong*, bongs, bong rip~, bong hit~, gravity bong~,
    hit~ (a|the|his|her) (bong|pipe|blunt|joint|vape|crack pipe|dab|spliff), grow (house|tent|room|op) ..
    (cannabis|weed|pot|marijuana|plants), drug*, druggies, junkie*, junky, crackwhore, tourniquet ..
    (arm|vein|syringe|spoon|needle), (syringe|spoon|needle|lighter|foil) ..
    (tourniquet|heroin|vein|shoot*|cook*|junk*|burnt|tied off|belt around), burnt spoon~, track marks, needle marks ..
    arm, needle exchange, needle~ .. vein~, steroid~ ..
    (inject*|needle~|syringe~|vial~|bodybuilder~|locker|gym|abuse|cycle), inject* ..
    (steroid|drug|vein|heroin|himself|herself|arm with)~, bodybuilder~ .. inject*, doping
    (needle|scandal|syringe|athlete)~, narco*, cartel~, drug lord~, escobar .. (cocaine|cash|money), trap house~, dope
    (boy|house|smoke|needle|spoon), overdos*, (passed out|unconscious) ..
    (pills|bottle~|needle|heroin|vodka|booze|beer|whisk*|wine|drunk|bar|gutter|party|pub|rum|gin|cans), smok*
    (a|his|her|an|the|their|two|another|some)? ..
    (cigarette|cigar|fag|cig|joint|pipe|spliff|blunt|vape|hookah|shisha|weed|pot|bong|cheroot|ciggie|roll
    up|rollie|bidi|reefer|crack|meth|cigarillo|kretek|tobacco|hash|dope|ganja)~, light~ (up)?
    (a|his|her|another|the|an) .. (cigarette|cigar|fag|joint|pipe|spliff|blunt|smoke|bong)~, lighting up ..
    (smoke|cowboy|lighter|alley|rain|doorway|match), (ciggy|ciggies|ciggie|rollie|rollies|roll
    ups|cheroot~|stogie~|cigarillo~|bidi|bidis|kretek), cigarett*, (drag~|puff~) (on|of|from|off)
    (a|his|her|the|their), tak~ a (drag|puff|toke|hit of|bong), toke, tokes, toking, toker~, puff~ (on|away) ..
    (cigar|cigarette|pipe|vape|joint), exhal* (thick|cigarette|vape|clouds|cloud|smoke|vapour|vapor|plume),
    (exhal*|blow*) .. (smoke ring|cloud of smoke|vape cloud|vapour|cigarette smoke|smoke through (his|her)|smoke from
    (his|her)|smoke at|smoke into|smoke out|clouds of vapour|clouds of vapor)~, smoke rings, smoke
    (curl*|pouring|drift*|coming) from (his|her) (lips|mouth|nostrils|nose|cigar*), ashtray~ (full|over*|with|of),
    (full|overflowing) .. ashtray~, (butt|butts) in (an|the) ashtray, cigarette butt~, fag (butt|packet|end in)~, pack
    of (fags|cigs|smokes|cigarettes|menthols|marlboro~), carton of (cigarettes|smokes),
    (hookah|shisha|nargile|narghile), chain smok*, smokers, heavy smoker~, pipe smok*, corncob
    pipe smok*, opium pipe~, peace pipe smok*, snuff (box tobacco|taking|tobacco), chaw, dip of tobacco, chewing
    tobacco, vap* (pen|shop|cloud|trick|device|juice|mod|kit|guy|girl|man|woman|store|smoke|teen|expo)~, vaporizer~,
    vaporiser~, vapers, e liquid~, eliquid, puff bar~, elf bar~, juul*, pod mod~, e cigar*, electronic cigarette~,
    nicotine (pouch|patch|vape|gum|salt)~, drunk*, (very|blind|blackout|dead|roaring|falling
    down|half|too|completely|totally|so) (drunk|wasted|sloshed|hammered|plastered|pissed|smashed|stoned|high), tipsy,
    sloshed, sozzled, plastered (guy~|man|lads|drunk|woman), paralytic (drunk|lad~|on|in), hammered
    (lads|lad|guy~|girl~|student~|on|at|drunk), wasted
    (girl|guy|lads|lad|on|in|at|teenager|students|bridesmaid~|friends|fans)~, shitfaced, wankered
    (on|lads), legless (lad~|drunk|on|after|man|men|woman|student~|stag), pissed (on|as a|up|lad~|student~|off his
    face|in a|outside|at|men|man|uncle), off (his|her|their) (face|head|tits), black out drunk, blackout drunk, pass~
    out (drunk|from|after|with|on a|in a gutter), hangover~, hung over, hungover*, slurring (his|her|words|drunk),
    stagger~ (home|out|drunk*|from) .. (pub|bar|drunk|bottle|night), stumbl~ (out of|home from|drunk*) ..
    (pub|bar|club|drunk), wino~, boozer~, boozy, boozing, booze (cruise|fuelled|hound|bottle|party|up)~, booze,
    bender .. (drunk|vodka|whisk*|weekend), alcoholi*, alky, alkie, alcoholic*, binge (drink*|drunk), pub crawl~, bar
    crawl~, drink* (game|contest|competition|binge|buddies|problem|himself|herself|session|straight from|alone in),
    (down~|downing|neck~|necking|sink~|sinking|chug~|chugging|chugs|skull*|slam*|pound*|guzz*|swig*|knock~ back|toss~
    back|throw~ back) .. (pint|shot|beer|lager|vodka|whisky|whiskey|tequila|rum|gin|cider|wine|jager|booze|bottle
    of|cans|absinthe|jagerbomb|sambuca|liquor|moonshine|bourbon)~, shots of
    (tequila|vodka|whisk*|jager|sambuca|rum|absinthe|liquor|spirits|bourbon|schnapps), line of (tequila|vodka|jager)?
    shots, (tequila|vodka|jager|sambuca|body|jello|whisky|whiskey) (shots|slammer~|bomb~|luge), jagerbomb~, keg
    (party|stand|stands)~, kegger~, beer (chug*|funnel~|keg stand|hat drinking|goggles drunk|bong|pong|bonging),
    funnelling beer, spring break .. (drunk*|shots|keg|beer*|party), stag (do|night|party) ..
    (drunk*|pissed|beer~|lads|shots|vomit*|legless), hen (do|night|party) ..
    (drunk*|shots|pissed|vomit*|passed|legless), (drink*|drank|swig*|sip*) .. (from|out of) (a|the) .. (flask|whisky
    bottle|whiskey bottle|vodka bottle|bottle of (gin|rum|vodka|whisky|whiskey|tequila|bourbon)), bottle of
    (vodka|whisky|whiskey|rum|gin|tequila|bourbon|moonshine|cider|booze|liquor) in (his|her|their|one|a)
    (hand|paper|brown), drink driver~, drunk driver~, tramp .. (cider|booze|bottle|beer|wine|lager), moonshine
    (still|jug|drink*), bootlegger~, absinthe (drink*|den|hallucinat*), bottle (in|and) .. slumped, slumped ..
    (bar|bottle|beer|whisk*|drunk), face down .. (bar|vodka|beer|drunk), under the influence,
    (man|men|woman|women|lads|lad|boy|girl|guy|guys|teen~|teenager~|student~|girls|boys|friends|bloke~|dad|mum|uncle|grandpa|santa|clown|sailor~|fans|bridesmaid~|groom|businessman|rapper|couple|kids)
    (getting|are|is|got|gets) (high|stoned|drunk|wasted|hammered|pissed|plastered|smashed|baked), baked
    (teen~|stoner~|out of|on weed|on edibles), high as a kite, stoned
    (man|men|woman|women|lads|lad|boy|girl|guy|guys|teen~|teenager~|student~|girls|boys|friends|bloke~|dad|mum|uncle|grandpa|santa|clown|sailor~|fans|bridesmaid~|groom|businessman|rapper|couple|kids),
    stoned (out|on|off|and|hippie~|teen*|surfer~|rasta*|slacker~|cat|monkey|dog), stoner*, munchies ..
    (stoned|weed|bong|stoner), (pupils|eyes) (dilated|glazed|bloodshot) .. (stoned|drug|high|weed|drunk|joint)
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
      pharmaceutical|life saving|approved) drug~ (development|company|box|bottle|packaging|research|bottles)~,
    say no to drugs, drug (prevention|awareness|education) (poster|campaign|programme|program)~, pharmacy .. drugs,
    prescription drugs, over the counter drugs, cigar (shaped|box|shape|band)~, cigar box guitar~,
    cigarette (pants|trousers|card|boat)~, chocolate cigar~, candy cigarette~, cigar (plant|flower|fish)~,
    chocolate cigarette~, tobacco (leather|brown|colour|color|coloured|colored|suede|sunburst|wood)~,
    tobacco (coloured|colored) leather, tobacco hornworm~, flowering tobacco, tobacco (plant flower|barn)~,
    smoking (volcano|chimney|barrel|hot|jacket|ruin|grill|gun|meat|barbecue|bbq|pan|crater|embers|incense|cauldron|
      engine|tyre|tire|dish|fish|salmon|factory|stack|cup|candle|dry ice|ashes|wreck|gun|brisket|ribs|wok|skillet|
      fire|campfire|log|mountain|fumarole|hill|house|loch|stove|slipper)~, smoking slippers,
    no smoking (sign|area|zone|symbol)~, stop smoking, quit smoking, smoking cessation, smoking prohibited,
    smoking (ban|alarm)~, non smoking (room|area|sign)~, quitting smoking, dangers of smoking, smoking (a|the|some|
      his|her)? (meat|brisket|rib|ribs|salmon|fish|trout|cheese|ham|turkey|chicken|bacon|pork|hive|beehive|bees)~,
    smoking (hot|cold) (coffee|tea|soup|food|plate|iron|cup)~, (meat|fish|bbq|pellet|bee|salmon|offset|barbecue|
      charcoal|electric|food) smoker~, smoker grill~, smoker oven~, bee smoker~, garden weed~, weed (killer|whacker|
      eater|barrier|control|puller|garden|wacker|free)~, weeds, pull~ (the)? weeds, weeding, sea weed~, (tumble|duck|
      milk|knot|silk|chick|bind|rag|fire|joe pye|butterfly|pickerel) weed~, pot (roast|holder|luck|plant|belly|
      bellied|pie|hole|rack|lid|sticker|pourri|marigold|noodle|handle|of)~, pot bellied pig~, (flower|plant|coffee|
      tea|clay|terracotta|cooking|copper|stew|soup|melting|lobster|stock|crock|garden|hot|paint|honey|iron|steel|
      chamber|ceramic|planting|instant|sauce|jam|pepper) pot~, pot (on|in|with|over) (a|the|soil|basil),
    hash (brown|tag|map|table|house)~, hashbrown~, corned beef hash,
    coke (can|bottle|zero|float|oven|machine|glass|plant|studio)~, diet coke~, coke and (fries|burger|pizza),
    glass of coke, bottle of coke, can of coke, cherry coke, vanilla coke, crack (in|of|the egg|an egg)~, high (on|
      up|above|in) (a|the) (hill|mountain|shelf|cliff|ridge|tower|tree|wall|wire|sky|platform),
    ecstasy of (st|saint) (teresa|theresa), acid (green|wash|rain|yellow|jazz|washed|etched|free|lemon)~,
    opium (poppy|perfume|bed|table)~, hemp (rope|bag|fabric|seed|cloth|milk|oil|twine|shirt)~, joint (venture|
      replacement|pain|effort|photo|press|commander|family|account|session)~, (knee|wood|dovetail|finger|pipe|corner|
      mortise|ball|hip|shoulder|elbow|expansion|mitre|miter|butt|universal|burger|pizza|weld|lap) joint~,
    drunken (noodle|chicken|prawn|shrimp|forest)~, punch drunk, alcoholic ginger beer~,
    non alcoholic (drink|beer|cocktail|wine|beverage|spirit)~, alcohol (free|wipe|gel|marker|ink|pad|swab|sanitizer|
      sanitiser|thermometer|lamp|burner|based|stove|dispenser)~, rubbing alcohol, alcohol free (beer|wine|cocktail),
    shisha (mirror|embroidery|glass)~, speed (bump|boat|limit)~, bong joon ho, bong tree,
    overdose of (cute|colour|color|sugar|cuteness|glitter|pink), (mushroom|mushrooms) on (toast|pizza|risotto),
    party popper~, jalapeno poppers, poppers (jalapeno|cheese|confetti), (acid|ecstasy) (reflux|rain|house mouse),
    fans in ecstasy, in ecstasy (after|over|at), (dragon|train|chimney|volcano|locomotive|steam
    engine|factory|campfire|candle|incense|geyser)~ .. (smok*|exhal*|blow*|puff*), (blow*|exhal*) (bubbles|cold
    breath|breath|fire|flames|steam), smok*
    (salmon|trout|paprika|ham|cheese|bacon|glass|quartz|oak|meat|fish|ribs|brisket|eel|herring|mackerel|haddock|sausage~|chimney|pipe~
    of a factory|eyeshadow|eye), smoky (eye|quartz|mountains|bar), smokestack~, smokeless,
    (exhaust|organ|steam|drain|water|copper|factory|chimney|tail) pipe~, bubble pipe~, pipe organ~, weed (between|in
    the (garden|cracks|lawn|path|pavement))~, (crack|cracks) (of dawn|in the|on the), crack~ ..
    (nut~|egg~|wall~|ice|paint|plate|porcelain|code|safe|walnut~|whip), cracker~, crackle~, high
    (heel~|street|school|tide|fashion|jump|rise|tea|speed|dynamic|resolution|quality|detail|key|angle|contrast|end|chair|bar|waist|waisted|collar|neck),
    stoned (olives|cherries|dates|plum~|apricot~|prune~|peach*|wall), (peanut|body|shea|almond) butt~, drunk (in
    love|driving simulator|history), tobacco tin~, (hot|stone|sun|fresh|home|half|oven|clay) baked, baked
    (beans|potato*|bread|goods|alaska|cod|ziti|apples|in), plastered (wall~|ceiling|house|facade), hammered
    (copper|metal|brass|silver|gold|iron|dulcimer|steel|finish|bowl|texture|bronze|pewter|tin), smashed
    (avocado|potato*|window|pumpkin|glass|burger|cucumber|record), steaming
    (bowl|cup|hot|mug|pot|dumplings|rice|vents|kettle), wasted (food|space|land|opportunity|time|energy), chaser
    lights, (snow|wind|glass|trumpet) blow~, snow (on|covered|falling|storm|capped|man|ball), cross joint, joint
    custody, cartel (house album), hooked on, hook, drugstore*, prescription~, pharmac*, narcolep*, narcissus, opium
    poppy seed~, drugget, bongo~, bong* (drum|antelope), hangover (soup|cure soup), drink* (straight from the
    (tap|hose|stream|fountain|river|coconut)|alone in a (cafe|café)|water|tea|coffee|milk|cocoa|juice|lemonade),
    (root|ginger|butter) beer~, beer (garden|batter|mat|bread|can chicken|glass|mug|stein|hall|label|brewery)~,
    (tea|coffee|cocoa) binge
  `,
}
