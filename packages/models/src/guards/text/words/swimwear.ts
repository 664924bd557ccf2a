import type { WordTable } from '../word-table.ts'

/** Swimwear and underwear, worn or shown. */
export const swimwear: WordTable = {
  category: 'swimwear',
  terms: `
    (girdle|corset|bra|stocking|panty|slip|nylons|brassiere|nightie|negligee|garter)~ (advert*|ad|ads|commercial|
    campaign|catalogue|catalog|model*|mail order|pin up), nightgown model~, (transparent|sheer|skimpy|silky|flimsy|lacy|
    gauzy) (nightgown|nightdress|nightshirt|pyjamas|robe)~, (pull*|roll*|adjust*|fasten*|slip*|clip*|put* on|peel*|
    straighten*|draw*|unroll*|hook*|unhook*|unclasp*) (up|on|off|down)? (her|a pair of|sheer|silk|black|nylon|seamed) .
    (stockings|stocking|garters|suspenders|nylons|hold ups|panties|knickers|bra|bra strap|garter), (cheeky|thong|
    brazilian|string|tie side|skimpy|tiny|wet|pink|red|black|floral|high cut|scrunch) bikini bottom .. (closeup|close
    up|model|photo|tan|beach|butt|curves|wet|selfie|pose|posing|from behind|detail|on (a|her)), (jockeys|briefs|undies|
    skivvies|knickers|bra and panties|boxers|pants) only .... (posing|calendar|boots|hat|bed|model|rancher|cowboy|
    selfie|man|woman|hunk|mirror|gym|muscl*|fence|lean*|pinup|pin up|shirtless), microbikini~, trikini~, monokini~,
    burkini~, swim suit~, swimwear, swim wear, swimming (costume|suit|trunk|brief|short)~, swim (trunk|brief|short|top|
    bottom)~, beachwear, bathing (suit|costume|trunk)~, beach wear, board shorts, boardshorts, one piece (bathing suit),
    mankini~, swimskirt~, swim dress~, budgie smuggler~, lingerie, underwear, undergarment~, underclothes, undies,
    panty, panties, knickers, thong, thongs, g string~, gstring~, bra, bras, bralette~, brassiere~, bustier~,
    corselette~, basque corset, boxer (short|brief)~, boxershorts, in (his|her)? boxers, jockstrap~, jock strap~, y
    fronts, tighty whities, (mens|womens|cotton|white|tight|his|her|their|lace|in|satin|silk) briefs, underpants,
    underpant, long johns, negligee~, nightie~, camisole~, chemise~, garter belt~, suspender belt~, lace bodysuit~, body
    stocking~, loincloth~, loin cloth~, boxers and briefs, two piece (bathing suit|swimming), swimming (gear|outfit),
    bandeau (top|swim*), bikini*, bathing (suit|costume|trunk|wear)~, bather~ in, cossie~, budgie smugglers, swimtrunks,
    swimming trunks, tankini*, lace teddy, (satin|silk|lace|sheer|black|red) teddy, babydoll~, baby doll (nightgown|
    dress), camiknickers, peignoir~, boyshort~, boy shorts, bloomers, pantaloons and corset, girdle (and|advert|
    stockings), garter~ and (stockings|suspenders|hose), garters, suspenders and stockings, stockings and (suspenders|
    heels|garter), thigh high stockings, hold up stockings, fishnet*, pantyhose, sportsbra~, wonderbra~, tighty whit*,
    whitey tighties, skivvies, (his|her|their|in) smalls, (mens|womens|male|female|hipster|low rise|hip|lace|satin|
    silk|red|black|tight|wet|bulging|skimpy|calvin klein) briefs, jockstraps, union suit~, tanga~, g strings, bunny
    girl~, playboy bunny (costume|suit|outfit)~, victorias secret (model|angel|show|runway|fashion show)~, swimsuit*,
    swimming costume~, swimming togs, board short~, wearing only (his|her|their)? (boxers|briefs|pants|trunks|socks and
    boxers), (only|just|nothing but) (her|his|their|a)? (boxers|briefs|trunks|stockings), shapewear, spanx,
    bodystocking*, basques, waspie~, burlesque (costume|corset|outfit)~, lingeries, nightdress see through, sheer
    stockings, intimate apparel, intimates (shoot|catalogue|catalog|model), unmentionables, under garment~, foundation
    garment~, bustiers, beach body (contest|model)~, swim suits, pool party babes, beach babe~, speedo~, posing (pouch|
    trunks|suit|briefs)~, banana hammock~, in (his|her|their) (jocks|kecks|keks|drawers|smalls|briefs|boxers|trunks|
    stockings|pants only|scanties|trolleys), (satin|silk|lace|black|red|white|sheer|half|full|silky|see through|short)
    (slip|slips|nightgown|teddy|bodysuit|basque|corselet|suspenders|kimono and|underthings|smalls|stockings and
    suspenders) .. (woman|women|lady|girl|model|bed|chaise|boudoir|stockings|posing|she|blonde|brunette|redhead|wife|
    bride|actress|pin up|sofa|couch|heels|lounging), (woman|lady|girl|model|blonde|brunette|redhead|bride|wife|pin up|
    actress|man|guy|bloke|lad|hunk|dude)~ .. (slip|teddy|bodysuit|basque|suspenders|briefs|boxers|g string|trunks|swim
    briefs|corset|garter belt|stockings and heels), (bathing|beach|pin up|poolside|pool) (beauty|beauties|belle|belles|
    babe|babes|bunny|bunnies|model|models|hunk|hunks|girls in|goddess|pin up|pin ups|glamour|pageant|contest|
    contestants|calendar|competition|issue|edition|shoot|photoshoot|photo shoot|editorial|campaign|catalogue|catalog|
    lookbook|runway|fashion|show|advert|ad|season collection|party girls|body|poster|girl)~, two pieces .. (posing|
    beach|pool|beaut*|swim*|sun*), (skimpy|tiny|teeny|itsy bitsy|high cut|high waisted|low cut|string|strappy|crochet|
    metallic|gold|neon|leopard|floral|retro|strapless|bandeau|halter|cut out|cheeky|brazilian|micro|white|black|red|one
    piece|two piece|wet) (two piece|one piece|bathing suit|swimmers|bathers|trunks|briefs|swim brief|bottoms|swim
    shorts|tog|togs), (in|wearing|wears|model*|posing in) (a|an|the|her|his|their)? . (togs|swimmers|bathers|swim
    brief|swim briefs|bathing costume|bathing dress|swim trunks|swimming trunks|trunks and nothing|budgie smugglers|
    dick togs|stubbies posing), maillot~, swimmies, (pants|knicker|stocking|corset|boxers|briefs|hosiery|nightwear|
    intimates) (model|models|shoot|advert|ad|ads|advertisement|catalogue|catalog|party|shot|selfie|try on|haul|pic|
    photo|photos|photography|close up|closeup|babe|lookbook|campaign|runway|show|store window|shop window|fashion|
    boudoir|contest|strap|straps|line|lines|set|sets|clad|top|tops|bottom|bottoms|wax|body|bod|season|drawer|
    collection|editorial|range|brand|product), (t back|tback|cheekster|cheeksters|hipsters|hot pants posing|boyleg|boy
    shorts|cami set|bed jacket and|merkin|pasties|waist cincher|balconette|demi cup|underwired|suspender belts|
    suspender|stocking tops|stockinged legs|seamed stockings|hold ups|holdups|thigh highs|fully fashioned stockings|
    open cup|teddies|merry widow), tighty whitie~, yfronts, grots, grundies, budgy smugglers, sluggos, gruds, long johns
    (man|model|catalogue|advert|only), (man|men|guy|bloke|model|cowboy) .. long johns, thermal (long johns), slave leia,
    wet (trunks|boxers|briefs), (sunbath*|sun bath*|tanning) .. (topless|trunks|two piece), (boyfriend|husband|dad|hunk|
    bloke|lad|man|guy|fireman|model)~ in (his|tight|white|black|red|skimpy|tiny|only|nothing but|just)? (jocks|briefs|
    boxers|boxer shorts|trunks|pants and socks|y fronts|budgie smugglers|smalls|swim shorts|swimming shorts|posing
    pouch|long johns|kecks|leather harness|harness), (matching|his and hers|sexy|skimpy|lacy|frilly|racy|sheer|saucy|
    silky|satin|cotton|plain|thermal|vintage|designer|calvin klein|ann summers|agent provocateur|la perla|victorias
    secret) (smalls|nightwear|briefs|boxers|stockings|underthings|set), lacy underthings, pantyshot~, see through
    nightgown, microkini~, minikini~, nanokini~, slingkini~, skirtkini~, camokini~, strapkini~, stringkini~, unikini~,
    zipkini~, bandkini~, seekini~, pubkini~, straplesskini~, camikini~, thongkini~, meshkini~, rashkini~, tubekini~,
    sidekini~, vkini~, halterkini~, (in|wearing|wears|wore|models|modelling|modeling|sports|sporting|rocks|rocking|
    donning|dons) (a|an|her|the)? . (two piece|2 piece|bikini|tankini|swimsuit|one piece swim*) .. (lean*|pos*|pout*|
    loung*|stretch*|model*|sprawl*|drap*|bonnet|jeep|car|motorbike|yacht|pool|beach|jet ski|surfboard), (turquoise|
    gingham|polka dot|tiger print|zebra print|animal print|nautical) (two piece|bathing suit|swim brief|bathers|togs|
    cossie|tankini|bandeau), (catwalk|runway|fashion show|collection|summer line|resort wear|cruise collection) ..
    (bathing suits|swimsuits|bikinis|swimwear|beachwear|lingerie), (c string|whale tail (thong|above (her|low)|jeans|low
    rise)|tap pants|bullet bra|cage bra|cupless|peephole bra|crotchless|open crotch|open bust|thong bodysuit|high leg
    bodysuit|lace bodysuit|mesh bodysuit|sheer bodysuit|body harness|garter harness|harness lingerie|stripper heels|
    booty shorts|daisy dukes bikini|hot pants|hotpants), (mirror|thirst trap|gym|bathroom|bedroom) .. (selfie|selfies)
    .. (boxers|briefs|undies|underwear|bra|thong|knickers|lingerie|trunks|jocks|panties|boxer briefs), thirst trap~ ..
    (boxers|briefs|undies|underwear|bra|thong|knickers|lingerie|trunks|towel|shirtless|grey sweatpants|bikini|bed|abs),
    (beefcake|hunk|hunks|himbo|lifeguard hunk|chippendale|stud)~ .. (calendar|trunks|briefs|boxers|speedos|posing|oiled|
    bulge|shirtless), (fireman|firemen|firefighter|firefighters|postman|cowboy|policeman|builder)~ .. (trunks|briefs|
    boxers|speedos|underpants|oiled|bulge|jockstrap), beefcake (calendar|poster|pin up|photo|magazine|cover|shoot),
    (half dressed|half undressed|scantily clad|scantily dressed|skimpily dressed|skimpily clad|barely dressed|state of
    semi undress) .. (woman|women|model|girl|girls|lady|ladies|babe|babes|dancer~|elf|warrior*|man|men|couple|
    cheerleader~|maid|nurse|blonde|brunette|redhead), (boudoir|glamour|pin up|pinup|cheesecake) (photo|shoot|photoshoot|
    photograph|portrait|session|photography|pose|picture|pictures|model|selfie), (seductive|sultry|sexy|saucy|come
    hither|provocative|flirty|slinky|sensual) .. (maid|nurse|secretary|policewoman|bunny|cat|witch|elf|nun|cheerleader|
    santa|devil|angel|vixen|catwoman) (costume|outfit|cosplay)~, (maid|nurse|bunny|cheerleader|devil|santa|cat)
    (costume|outfit)~ .. (stockings and|garter~|suspenders|cleavage|sexy|skimpy), (swim|bathing|beach) (model|models|
    shoot|catalogue|catalog|advert|campaign|editorial|haul|try on|runway|contest|babe|babes|pose|line up|lineup|
    competition|bod|body|look|wear|fashion|calendar|selfie|selfies), (nightgown|nightdress|nightie|slip|negligee|silk
    robe|satin robe|camisole|chemise|strap|straps)~ (slipping|falling|sliding|slid|slipped) (off|down|from) ..
    (shoulder|shoulders|bedroom eyes|seductive*|sultry|cleavage|boudoir), (jockeys|jocks|y fronts|boxers) (advert|ad|
    packaging|model|commercial)
  `,
  inContext: [
    {
      term: 'boxers, briefs',
      with: `
        selfie, thirst trap, fridge, nothing else, bed, mirror, tattoos, abs`,
    },
    {
      term: 'corset*',
      unless: `wedding, mannequin, dress form, hanger, medical, steampunk, gown, museum, backed, piercing, pattern, back
          brace`,
    },
    { term: 'trunks', with: 'swim*, beach, pool, surf*, man in, shirtless, lifeguard~' },
    { term: 'one piece', with: 'beach, pool, swim*, woman, model~, poolside' },
    { term: 'boxers, briefs', with: 'wearing, wears, underwear, waistband, calvin klein, shirtless' },
    { term: 'stockings', with: 'garter~, suspenders, lace, legs, seductive*, heels' },
    { term: 'bandeau, sarong', with: 'bikini~, beach, pool, model~, swim*' },
    {
      term: 'boxers',
      with: `advert*, model~, only, posing, bed, bedroom, bulge, bra*, pair of, his, catalogue, torso, tight,
        mirror, man, guy`,
    },
    {
      term: 'briefs',
      with: `model~, bulge, posing, catalogue, catalog, advert*, torso, man in, boxers, abs, muscular, crotch,
        mirror, gym`,
    },
    { term: 'in (his|her|their) pants', with: 'bloke~, posing, calendar, only, bed, nothing else, just, hairy' },
    { term: 'basque, teddy', with: 'lace, satin, lingerie, suspender~, stockings, silk, sheer' },
    {
      term: 'two piece, one piece',
      with: 'beach, pool, swim*, model~, poolside, sunbath*, surf*, sea, sand, yacht, posing, woman',
    },
    { term: 'trunks', with: 'swimm*, beach, pool, model~, poolside, tight, wet, tiny, posing, bodybuilder~' },
  ],
  innocent: `
    (swimsuit|swimwear) (rack|rail|shop sign), bikini kill (concert|poster|album|band|t shirt|gig|record|lp|song|cover|
    flyer), (heavyweight|lightweight|featherweight|amateur|professional|pro|olympic) boxers, boxers weigh*, (swimming
    trunks|swim trunks|swimming costume|bathing suit|bikini)~ (drying|hanging|hung|pegged) (out|up|on)? (to dry)? ..
    (line|rail|peg|hook|balcony|radiator|chair), thongs (drying|flip flops), (rubber|leather|beach|flip flop) thongs,
    (bread|bakery|seeded|tiger|floury) bloomer~, bread bloomers, bloomers (in|from) (a|the) (bakery|oven), (cornish|
    meat|beef|vegetable|hot|golden|fresh|baked|steak) pasties, pasties (in|on|with|from|and) (a|the|gravy|chips|oven|
    plate|bakery), bikini (atoll|island)~, bikini bottom (city|town), atoll of bikini, thong sandal~, flip flop thongs,
    leather thong~, thong of leather, rawhide thong~, shoe thongs, bra (italy|piedmont|cuneo), city of bra, town of bra,
    bra cheese, (in|from|near) bra italy, long johns donut~, boxer dog~, legal briefs, medical corset~, briefs (the|a|
    an|his|her|their) (team|client|board|staff|press), (policy|press|news|design|legal) briefs, elephant~ trunks, tree
    trunks, car trunks, thong~ (sandal~|flip flops), rubber thong~, australian thong~, (beach|pair of) thongs .. (flip|
    sandal~|feet), thongs .. (flip flops|sandal~|footwear|on (his|her|their) feet), (g|the g) string (of|on) (a|the|
    his|her) .. (guitar|violin|cello|bass|viola|ukulele|banjo)~, guitar .. g string, violin .. g string, bikini (atoll|
    test|island)~, bra (fitting room sign), boxers (the dog|puppies|dogs|in the ring|sparring|fighting|training), two
    boxers .. (ring|spar*|fight*|glove*|train*), boxer* .. (ring|gloves|bout|match|dog|puppy|puppies), one piece (anime|
    manga|mould|of furniture), corset (piercing|back wall), boudoir chair, (court|lawyer|barrister|legal|mission|news|
    project|file|paper)~ .. briefs, (elephant|tree|car|palm|steamer|travel|oak|birch|wooden|storage|leather|vintage|
    antique|storage)~ trunks, trunks of (trees|elephants|oaks|palms|beeches|birches), teddy bear~, baby doll (toy|in a|
    with|pram|stroller|crib)~, bloomers (in the garden|flower), late bloomers, early bloomers, spring bloomers, summer
    bloomers, night bloomers, stocking~ (filler|on the mantel|by the fire|over the fireplace|cap), christmas stocking~,
    garter snake~, garter stitch, garters snake, (order of the) garter, basque (country|cheesecake|beret|cuisine|
    village|flag|shepherd|coast|pelota), (family|families|kids|children|toddler~|grandparents|grandma|nan|swimming
    lesson|lifeguard~ (watching|on duty|teaching|rescu*|in (a|the) (tower|chair)|on (a|the) (tower|chair)|with (a|the)
    (whistle|rescue|float|buoy))|swim team|water polo|olympic|triathlon|triathletes|diving competition|school (trip|
    gala|team|class)) ... (swimming costume|swimming trunks|swim trunks|swimsuit|swimsuits|bathing suit|trunks|
    swimwear|bathing suits|swim shorts|bathers)~, (swimming costume|swimsuit|bathing suit|trunks|swimwear|swimming
    trunks)~ ... (family|kids|children|toddlers|armbands|swimming lesson|swim team|water polo), bikini bottom (style|
    cartoon|reef|town|citizens|undersea|underwater), bikini bottom, (spongebob|cartoon|undersea) .. bikini bottom, bra
    (fitting|shop|fittings|department|recycling)~, long johns (on|hanging) (a|the) (washing|clothes|line), boxer (shorts
    pattern|puppies|puppy|dog|dogs|rebellion|engine|motor), slip (road|knot|stitch|case|cover|dress|on shoes|stream|
    way|ons), (satin|silk) slip dress~ .. (mannequin|boutique|hanger|rail), slip (dress|skirt), silk (slip dress|
    pillowcase|scarf|kimono), stockings (hung|hanging|filled|over|by|on) (the|a|with|above), (christmas|santa|
    fireplace|mantel|mantelpiece|xmas|sock) .. stocking~, camisole (pattern), (sewing|knitting) .. (camisole|knickers|
    bra) pattern, (flag|statue|map|car|tape|string|cake|border|bow|ribbon) (in|with) .. (g string), nightgown~ (ghost|
    wee willie|victorian child|candle), (teddy|teddies) (bear|bears|roosevelt|boy|boys|picnic)~, teddies (in|on|with|
    for), swimming shorts (on|hanging), swimsuit pattern, underwear drawer organiser, holding ups, bathers (painting|by
    cezanne|at asnieres|seurat), (seurat|cezanne|impressionist|post impressionist) .. bathers, cossie shop, hipsters
    (in|with|at|drinking|on|cafe|riding), (brooklyn|bearded|young) hipsters, (dog|bridal|wedding) garter~, tog (rating|
    duvet)~, togs (duvet), (tanga|bra|bikini) . (tanzania|tanzanian|italy|italian|piedmont|cuneo|region|harbour|harbor|
    port|railway|town|market|bay|atoll|island|marshall|coast|beach town|cheese|snail|nuclear|lagoon atoll), (tanzania|
    italy|piedmont|cuneo|marshall islands|pangani|usambara|zanzibar|sisal) .. (tanga|bra|bikini), (off|in|near|from|to|
    at|port of|town of|region of) tanga, bras d or, bras dor, bra ket, (nursing|maternity) bra~ (shop|leaflet), (bra|
    bras) (fastener|hook and eye|ket|clasp macro|recycling|drive|charity), fishnet~ (pattern|tile|float|buoy|mend*|
    repair*|drying|boat|weav*|making|maker~|hung|hanging|on (the|a) (quay|beach|jetty|boat|pier|harbour|dock)), (mend*|
    repair*|cast*|haul*|dry*|knot*|fisherm*|fisher|trawler|quay|harbour|buoys) .. fishnets, (bloomers|camisole|chemise|
    corset|petticoat|pantaloons|nightdress|nightgown|girdle|bustier|corselette|undergarment|underclothes|bathing
    costume|bathing suit|swimming costume|drawers)~ ... (museum|exhibit*|mannequin|dress form|display case|glass case|
    sewing pattern|knitting pattern|pattern sheet|auction|bakery|history of|1890s|costume department), (museum|exhibit*|
    mannequin|dress form|glass case|history of|auction|costume department|seamstress|wardrobe department) ... (bloomers|
    camisole|chemise|corset|petticoat|pantaloons|nightdress|girdle|bustier|undergarment|underclothes|bathing costume|
    bathing suit|swimming costume)~, bloomers (on|in|at|from|and) (a|the)? .. (bakery|bread|shelf|oven|loaf|loaves|
    crocus*|border), (camisole|corset|knickers|bra|chemise|bloomers|slip) (knitting|sewing|crochet) pattern~,
    (grandfather|grandad|grandpa|grandmother|grandma|nan|toddler~|little boy|little girl|swimming gala|gala|swim school|
    swimming club|synchronised swimm*|swim cap~|swimming cap~|pensioners|aqua aerobics) ... (swimming costume|swimming
    trunks|swim trunks|swimsuit|bathing suit|trunks|swimwear|swim shorts|swim cap)~, (swimming costume|swimming trunks|
    swim trunks|swimsuit|bathing suit|trunks|swimwear|swim shorts|swim suit)~ ... (toddler~|boy|child|children|kid~|
    daughter|son|armbands|to float|to swim|sandcastle~|grandchild*|bucket and spade|gala|relay|lane|medal~|starting
    block~), (laundry|washing line|clothes line|clothesline|drying rack) ... (long johns|bathing suit|swimsuit|towel)~,
    (long johns|bathing suit|swimsuit|towel)~ ... (washing line|clothes line|clothesline|laundry|hung (up|out)|drying|to
    dry|on (a|the) line|peg~|pegged), pantyhose (used|as|onion|filter|over (a|the) (vacuum|jar)), thong~ (of|on|from)
    (a|an|the) .. (whip|sandal|boot~|flail|sling|bullwhip|moccasin|saddle|necklace|drum|snowshoe|hood|jess*|bola|amulet|
    door|porch|beach house|doorstep), (aussie|flip flop|pair of rubber) thong~, suspender (clips|buttons|clip|button)
    (on|for) trousers, babydoll (sheep|southdown), baby doll sheep, (violin|cello|guitar|bass|banjo|ukulele|viola|
    luthier|tuning|tuner) .. g string~, g string~ .. (violin|cello|guitar|bass|banjo|ukulele|viola|tuning|tuned|bow|
    fret|snapped|fiddle|sheet music|bach), bikini (snail|baristas union|bottom), pin up (calendar|poster)~ (of|with)
    (tractor|car|train|dog|cat|puppy|kitten|steam|lorry|locomotive)~, speedo (meter|stopwatch|needle|cable|gauge|dial|
    dials|reading), (car|motorbike|dashboard|broken|analogue) speedo, (leather|waist|pirate|steampunk|cosplay|
    renaissance) corset belt~, corset belt~ (over|with|on) (a|an|the), two piece .. (suit|suits|tweed|trouser|trousers|
    living room|sofa|cabinet|business*|jacket|skirt suit|set of luggage|band|jigsaw|puzzle|dining|pool cue|fishing rod),
    (business*|tweed|trouser|pinstripe|wool|skirt) .. two piece, strap slipping off .. (backpack|bag|rucksack|guitar|
    camera|satchel|hiker~), (backpack|bag|rucksack|satchel|handbag) strap~, (glamour|boudoir) (photo|photograph|
    photography|picture|shoot) of (a|an|the)? . (cake|car|dog|cat|food|dish|versailles|palace|room|interior|house|
    burger|horse|watch|bottle|perfume|tractor), boudoir (of|at|in) (versailles|the palace|a (palace|chateau)), (in|
    wearing|wears) .. two piece .. (suit|tweed|trouser|linen|wool|business*) .. (lean*|pos*|pout*)?, (backpack|rucksack|
    bag|hiker~) .. strap slipping, strap slipping off the shoulder of .. (backpack|bag|rucksack|hiker~|cyclist~|
    schoolboy|traveller~)
  `,
}
