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
    hemp joint, khat leaves, coke (dealer|head|addict|lines|snorting)~
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
    overdose of (cute|colour|color|sugar|cuteness|glitter|pink), (mushroom|mushrooms) on (toast|pizza|risotto)
  `,
}
