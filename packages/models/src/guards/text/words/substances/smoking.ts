import type { WordTable } from '../../word-table.ts'

/** Tobacco, pipes and vapes, as things and as smoked. A smoking jacket and a chimney pass. */
export const smoking: WordTable = {
  category: 'substances',
  terms: `
    (taking|takes|sniff*|snort*|inhal*|pinch of|pinches) . snuff, snuff .. (snort*|sniff*|inhal*|nostril~|up (his|her)
    nose|taker~|sneez*), crack (pipe|house|den|addict|head|rock)~, (smok~|puff~) (a|the|another)? (joint|blunt|bowl of
    weed|crack|weed|pot|dope|hash|fatty|pipe)~, smok~ (weed|pot|crack|dope|hash|herb|a joint), cigar, cigars,
    cigarillo~, ciggie~, cig, cigs, tobacco, vape, vapes, vaping, vaped, vaper~, ecig~, ecigarette~, hookah~, shisha,
    smoking pipe~, smoking pot, pack of smokes, chain smok*, smoker, smokers, smoking (a|an|his|her|the)? (man|woman|
    teen|teenager|girl|boy|kid|area|room|lounge|break|habit|addiction)~, (man|woman|men|women|teen|teenager|girl|boy|
    kid|child|people|person|model|detective|cowboy|he|she|guy|lady|student|sailor|monkey|pregnant|grandfather|grandma|
    punk|worker|gangster)~ (is|are|who is|quietly|while|sitting and|sits)? smoking, (inject*|shoot~|shooting|smok*|
    snort*|cook*|sniff*) .. (smack|crack|dope|speed|coke|morphine|weed|pot|joint|hash|steroid~), crack (rock|pipe|user|
    baby|whore|vial)~, ice pipe~, glass pipe .. (smok*|crack), (on|taking|took|dropping|rolling on|selling|dealing|
    doing|dropped) (ecstasy|molly|acid|speed pills|mandy|crack|poppers), inhal* (glue|paint|poppers|solvent~|gas from|
    aerosol|smoke from|weed|fumes from a bag), hash (brownie|cake|oil|pipe|brick|block|smok*|joint|resin|dealer)~, weed
    (brownie|cookie|gummies|gummy|dealer|plant|bud|joint|leaf|leaves|pipe|grinder|farm|grow|smoke|bag|stash|plantation|
    shop|dispensary|cake|pen|lollipop|garden grow|edible|jar|nug|socks|trimm*)~, pot (brownies|plants|farm|dealer|leaf|
    leaves|grower|cookie|smoke), rasta* .. (smok*|joint|weed|blunt|pipe), roll~ (a|up a|his|her|another|up)? .. (joint|
    blunt|fag|zoot|weed)~, rolling papers, hit~ (a|the|his|her) (pipe|blunt|joint|crack pipe|dab), dope (boy|house|
    smoke|needle|spoon), smok* (a|his|her|an|the|their|two|another|some)? .. (fag|joint|pipe|blunt|weed|pot|roll up|
    crack|hash|dope)~, light~ (up)? (a|his|her|another|the|an) .. (fag|joint|pipe|blunt|smoke)~, lighting up .. (smoke|
    cowboy|lighter|alley|rain|doorway|match), ciggy, rollie, rollies, cheroot~, stogie~, bidi, bidis, kretek, cigarett*,
    (drag~|puff~) (on|of|from|off) (a|his|her|the|their), tak~ a (drag|puff|hit of), puff~ (on|away) .. (pipe|joint),
    exhal* (thick|clouds|cloud|smoke|vapour|vapor|plume), (exhal*|blow*) .. (smoke ring|cloud of smoke|vapour|smoke
    through (his|her)|smoke from (his|her)|smoke at|smoke into|smoke out|clouds of vapour|clouds of vapor)~, smoke
    rings, smoke (curl*|pouring|drift*|coming) from (his|her) (lips|mouth|nostrils|nose|cigar*), ashtray~ (full|over*|
    of), (full|overflowing) .. ashtray~, (butt|butts) in (an|the) ashtray, fag (butt|packet|end in)~, pack of (smokes|
    menthols), carton of smokes, nargile, pipe smok*, corncob pipe smok*, peace pipe smok*, chaw, vap* (pen|shop|cloud|
    trick|device|juice|mod|kit|guy|girl|man|woman|store|smoke|teen|expo)~, vaporizer~, vaporiser~, vapers, e liquid~,
    puff bar~, elf bar~, juul*, pod mod~, e cigar*, roll~ (a|up a|up|another)? . (fat one|joint|blunt|zoot|fag|smoke)~,
    trollied, (blunt|joint|pipe|zoot|bowl)~ (being)? (passed|lit|smoked|rolled|burning|smouldering|smoldering|hanging|
    between|dangling|behind his ear|in (an|the|his|her) (ashtray|mouth|lips|hand|fingers)), (passing|passes|sharing|
    handing) .. (joint|blunt|zoot|crack pipe)~, (smok*|cook*|shoot*|snort*|sniff*|inject*|inhal*|swallow*|selling|
    sells|dealing|deals|buying|cutting|weighing|packing|smuggl*|bagging|taking|takes|took|using|does|doing|dropping|
    drops|popping|pops|bumping|trading|counting) .. (crystal|tina|rock|rocks|ice off|gear|h|horse powder|skag|scag|
    brown|smack|dope|base|charlie|blow|coke|snow powder|gak|bugle|nose candy|speed|whizz|special k|molly|mandy|es|
    pingers|pills|pill|tabs|acid|weed|pot|grass|skunk|bud|hash|joint|crack|ecstasy|oxy|percs|lean|g|mcat|spice|baggie|
    baggies|bump|bumps|line|lines|key|edibles|poppers|nos|balloons of|glue|petrol|aerosol|paint fumes|butane|khat) ..
    (off|in|with|on|at|from|glass|foil|mirror|toilet|club|party|rave|spoon|pipe|needle|phone|table|key|credit|note|
    straw|dealer|street|alley|squat|car|mate*|nightclub|cubicle|sofa|banknote|card|nose|vein|arm|scale*|bag*|kitchen|
    tray|festival), glass pipe~, crack pipe~, weed pipe~, (carton|pack|packet|box|sleeve|pouch|duty free) of . (camel|
    camels|lucky strike|luckies|benson|rothmans|silk cut|lambert|newport|newports|winston|pall mall|golden virginia|
    amber leaf|menthols|smokes), marlboro~, gauloises, lucky strike~, camel lights, (budtender|dispensary|coffeeshop|
    coffee shop) .. (weed|buds|bud|strains|joints|joint|edibles|pre rolls|hash|amsterdam smok*), (crack|smack|coke|
    pill|alcohol) (squat|den|addled|fuelled|fueled|crazed|ravaged|withdrawal|binge|party|money|runner|raid|haul|stash|
    drop|deal|dealing|plane|tunnel|factory|kitchen|gang|war on|kingpin|courier|wrap|wraps|test kit|pipe|lab|labs|trip|
    rehab|habit|user|users|craving|high|needle|orgy), (pupils|eyes) (like saucers|huge|blown|pinned|rolling|bloodshot|
    red|glassy) .. (festival|rave|stoned|weed|high|pill*|joint|rolling|party|ecstasy), (rave|raver|ravers|clubber|
    clubbers|festival goers|party goers|students|teenagers|teens|kids|hippies|mates|lads) (taking|dropping|popping|
    doing|necking|snorting|smoking|sniffing|rolling|passing|inhaling|swapping|chewing|high on|off their|on) . (pills|
    acid|ecstasy|tabs|lines|e|es|mandy|joint|joints|glue|balloons|weed|pot|gas|molly|poppers|face|faces|tits|coke|
    aerosols|butane|speed), (smok*|vap*|light*|puff*|inhal*|exhal*|drag*|suck*|chew*|roll*|flick*|stub*|bum*|cadg*|
    borrow*|offer*|hold*|with|dangl*|hanging) .. (fag|smoke|roll up|rollup|roll ups|meerschaum|corncob pipe|clay pipe|
    briar pipe|water pipe|joint|blunt)~ (in|on|behind|outside|from|at|hanging|between|break|and|smoke|cloud|under|over|
    with|dangling|by|while|packet|end|ends|butt|into|off)?, puff~ (on|at|away at)? (a|an|his|her|the) . (pipe|fag|
    joint|meerschaum|blunt)~, puffing (away|smoke|contentedly), (pipe|fag) (smoke|smoking|clenched|in (his|her|their|
    the) (mouth|teeth|lips|hand|fingers)|between (his|her)|hanging|dangling|ash|ends|break|packet|butts|stubs|lighter|
    case|holder|girl|vendor|machine), fag (break|in|on|hanging|between|packet|ash), (taking|takes|took|take|having|has|
    had|last|first|long|deep|one) . (drag|puff|smoke|smokes|fag|hit from|hit off|hit of)~ (of|on|from|behind|outside|
    off|in|break|and)?, smoking (section|shelter|compartment|carriage|outside|in|under|on|while|with|and|at|beside|
    indoors|behind|crack|crystal|rock|pipe|pipes|caterpillar|den|paraphernalia|advert|ad|detective|lady|gentleman|
    cowboy|sailor|granny|dragon pipe|clown|santa|wizard|hippie|rapper), smoke~ .. (pipe|joint|weed|blunt|crack|hash)~,
    (cloud|clouds|plume|plumes|haze|rings|swirls|curls|wisps) of . (weed smoke|pot|pipe) . (smoke|vapour|vapor|haze)?,
    vape~, e liquids, nicotine*, snus*, chewing tobacco*, (pregnant|underage|teenage|schoolgirl|schoolboy|kid|child|
    baby|toddler|driver)~ .. (drink*|sip*|swig*|downing|necking|smok*|vap*) .. (vodka|beer|wine|gin|alcohol|cider|fag|
    joint|whisky|whiskey|alcopop*|spirits|weed), (addict|addicts|fiend|user)~ (shooting|smoking|injecting|nodding|
    slumped|passed|begging|lying|under|in|on|with|hand|hands|asleep|twitching|scratching|sleeping|face), spice (zombie|
    zombies|addict*|head|heads|smok*|joint), (bloke|man|grandfather|grandad|sailor|fisherman|detective|professor|
    gentleman|farmer|captain|hobbit|wizard|old man|writer|philosopher|uncle|santa|guy|sherlock)~ with (a|his) . pipe,
    pipe (and slippers|in a rocking chair)
  `,
  inContext: [
    {
      term: 'fags',
      unless: 'burn in, queers, kill, hang, homos, protest, slur, god hates, not welcome, die, out, lesbians',
    },
    {
      term: 'smoking',
      with: `man, woman, girl, boy, teen~, lips, people, ashtray~, bar, mouth, exhal*, puff*, habit,
        balcony, alley, detective, noir, lighter, she, he`,
    },
    {
      term: 'smoking',
      with: `couple, ladies, old, grandfather, fisherman, gangster~, mafia, model~, nun~, student~, girls, boys,
        teenager~, soldier~, workers, sailor~, detective~, doorway, window, bench, chef, nurse~, bride, bench, café,
        cafe, cab, driver~, corner, exhale*, punk~, poet, rapper~, skeleton, monkey, stub~`,
    },
  ],
  innocent: `
    vaporous cloud~, smoker (barbecue|bbq|box|with (brisket|ribs|meat)), (barbecue|bbq|pellet|offset|meat|bee|fish)
    smoker~, cigar (shaped|box|shape|band)~, cigar box guitar~, cigarette (pants|trousers|card|boat)~, chocolate
    cigar~, candy cigarette~, cigar (plant|flower|fish)~, chocolate cigarette~, tobacco
    (leather|brown|colour|color|coloured|colored|suede|sunburst|wood)~, tobacco (coloured|colored) leather, tobacco
    hornworm~, flowering tobacco, tobacco (plant flower|barn)~, smoking
    (volcano|chimney|barrel|hot|jacket|ruin|grill|gun|meat|barbecue|bbq|pan|crater|
    embers|incense|cauldron|engine|tyre|tire|dish|fish|salmon|factory|stack|cup|candle|dry ice|ashes|wreck|gun|
    brisket|ribs|wok|skillet|fire|campfire|log|mountain|fumarole|hill|house|loch|stove|slipper)~, smoking slippers, no
    smoking (sign|area|zone|symbol)~, stop smoking, quit smoking, smoking cessation, smoking prohibited, smoking (ban|
    alarm)~, non smoking (room|area|sign)~, quitting smoking, dangers of smoking, smoking (a|the|some|his|her)? (meat|
    brisket|rib|ribs|salmon|fish|trout|cheese|ham|turkey|chicken|bacon|pork|hive|beehive|bees)~, smoking (hot|cold)
    (coffee|tea|soup|food|plate|iron|cup)~, (meat|fish|bbq|pellet|bee|salmon|offset|barbecue|charcoal|electric|food)
    smoker~, smoker grill~, smoker oven~, bee smoker~, (knee|wood|dovetail|finger|pipe|corner|mortise|ball|hip|
    shoulder|elbow|expansion|mitre|miter|butt|universal|burger|pizza|weld|lap) joint~, shisha (mirror|embroidery|
    glass)~, (dragon|train|chimney|volcano|locomotive|steam engine|factory|campfire|candle|incense|geyser)~ .. (smok*|
    exhal*|blow*|puff*), (blow*|exhal*) (bubbles|cold breath|breath|fire|flames|steam), smok* (salmon|trout|paprika|
    ham|cheese|bacon|glass|quartz|oak|meat|fish|ribs|brisket|eel|herring|mackerel|haddock|sausage~|chimney|pipe~ of a
    factory|eyeshadow|eye), smoky (eye|quartz|mountains|bar), smokestack~, smokeless, (exhaust|organ|steam|drain|
    water|copper|factory|chimney|tail) pipe~, bubble pipe~, pipe organ~, tobacco tin~, (steam|iron|kettle|whale|
    dragon|humidifier|hot spring|geyser|vent|engine|locomotive|diffuser|volcano|ice|dry ice)~ .. (blow*|exhal*|puff*)
    .. (vapour|vapor|steam|smoke|spray|cloud|clouds), white powder (paint|snow|sand|beach|room|puff|coat*), smoking
    (volcano|ruins|crater|chimney|chimneys|incense|cauldron|pan|barbecue|grill|brisket|jacket|slippers|hot|wok|tyres|
    engine|rubble|kills (poster|sign|campaign)), (quit|quitting|stop|stopping|give up|giving up|anti|no|non|against)
    smoking, no smoking, smoke (signal|signals|alarm|detector|machine|bomb photography|stack|stacks|house|grenade
    photography|free), pipe (dream|organ|cleaner|cleaners|smoker museum|band|major|fitter|wrench|work|line|player|bag|
    music), (bubble|pan|drain|exhaust|organ|water|gas|copper|lead|plastic|steel|rusty|sewer|tail|wind|bag|blow|steam|
    half) (pipe|pipes), (hit|hits) (the|a) (pipe|bong) (organ|drum), puff (pastry|pastries|adder|ball|balls|sleeve|
    sleeves|daddy|the magic dragon|fish|fishes), puffing (billy|devil), cream puff~, powder puff~, puffer~, pass~ the
    (joint venture|pipe cleaner), fags (ash), smoke~ .. (train|locomotive|campfire|bonfire|chimney|volcano|salmon|
    barbecue|bbq|grill|incense|candle|signal|machine|haddock|engine), camel (ride|train|caravan|race|market|coat|hair|
    milk), lucky strike bowling, (bag|flute|pan|plumber|bubble|drain|exhaust|copper|organ) .. pipe, (plumber|piper|
    musician)~ with (a|his) . pipe, smoking room (sign|door|in),
    cigarette butt (litter|clean*|free|bin|recycling), (litter|beach clean*|recycling) .. cigarette butt~, tobacco
    (field~|farm~|plantation museum|plant~|plants|harvest museum|leaf fan|barns|warehouse|dock|row|road),
    (no|stop|quit*|giv* up|against|ban on|end|kick*|stubbing out for good) .
    (smoking|smoke|cigarette|cigarettes|tobacco|vaping|vape|vapes|fags), smoke free, (smoking|vaping) (area
    prohibited|prohibited|ban|cessation|kills|kills poster), (quit|stop) smoking, (pipe|cigar)
    (organ|cactus|dream~|smoker wrasse|fitter)
  `,
}
