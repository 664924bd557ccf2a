import type { WordTable } from '../word-table.ts'

/** Bare bodies and clothes made to show them, short of sexual acts. */
export const nudity: WordTable = {
  category: 'nudity',
  terms: `
    nude, nudes, nudity, nudist~, nudism, naturist~, naturism, naked, nakedness, nekkid, topless, bottomless,
    unclothed, undressed, disrob*, unclad, bare naked, buck naked, butt naked, stark naked,
    (half|semi|partially|partly|nearly|almost|barely) (naked|nude),
    (without|with no) (any|her|his|their)? (clothes|clothing),
    no (clothes|clothing|bra|panties|underwear|pants), (wearing|wears|wear|wore) nothing, dressed in nothing,
    nothing on, clothes (off|removed), (taking|takes|take|took|pulling|peeling) off .. (clothes|clothing|dress|bra|
      panties|top|robe|bikini), strip~ off, stripper~,
    (her|his|their) clothes are gone, in the (nude|buff|altogether), birthday suit~, full frontal, skinny dip~,
    skinny dipping, skinnydip*, streaker~, boob~, boobies, boobs, tits, titty, titties, knockers, nipples, areola~,
    areolae, sideboob~, underboob~, (bare|naked|exposed|huge|big|large|perky|busty|round|ample|uncovered|revealing|
      showing|visible) .. (breast|bust|bosom)~, breasts (out|exposed|showing|visible|bare),
    bare (chested|breasted) (woman|women|girl|female|lady|goddess)~, (her|his|womans) (breasts|cleavage|bosom),
    bare breasted, breasts,
    (bare|naked|exposed) (butt|bottom|buttock|bum|backside|rear|ass)~, bare buttocks, buttocks,
    (bubble|big|round|nice|juicy|huge) (butt|booty|bum), braless, bra less, no bra, pantyless,
    see through (dress|top|shirt|blouse|clothing|clothes|bra|nightgown)~, (sheer|transparent|translucent) (dress|top|
      shirt|blouse|nightgown|robe|clothing|bodysuit)~ (showing|revealing) .. (body|skin|nipple)~,
    (wet|sheer|transparent) t? shirt contest~, nip slip~, nipslip~, wardrobe malfunction~,
    body paint only, (only|just) body paint,
    covered only (by|with|in) .. (hand|hair|leaf|leaves|towel|sheet|petal)~, (only|nothing but|just) a towel,
    implied nude, implied nudity, pin up nude~, artistic nude~,
    nude (model|art|beach|figure|study)~, onsen nude, wearing only (a|an)? (towel|apron|necklace|smile|hat|shirt),
    naked bike ride~, (remov*|take~|taking|took|pull~|peel~|tear~|rip~|cut~|erase) (off)? (her|his|their|all|the
    persons| the womans|the mans|my) (her|his|their|of)? (clothes|clothing|garments|outfit),
    (remov*|take~|taking|took|pull~|peel~|tear~|rip~) (off)? her
    (dress|top|shirt|bra|blouse|skirt|gown|robe|bikini|towel), (take~|taking|took|pull~|peel~|rip~|tear~|strip~)
    (her|his|their|all|the)? (clothes|clothing|dress|bra|robe|shirt|panties|bikini|underwear) off, clothes
    (falling|slipping|pooled|shed), shed~ (her|his|their|all) ..
    (clothes|clothing|robe|dress|skin tight), (drop*|slip~|open~|shrug~) (off|out of)? (her|his|their)
    (robe|towel|dress|gown|bathrobe|kimono|nightgown), (robe|towel|kimono|bathrobe|gown|blouse)
    (slipping|dropping|wide open|fully open), slip~ out of (her|his|their) (dress|clothes|robe|gown),
    nudie~, in the nuddy, au naturel, au naturale, as nature intended, starkers, stark nude, (the day)
    (he|she|they) (was|were) born, (like|as) (on)? the day (he|she|they) (was|were) born, bare as .. born, not wearing
    (anything|any clothes|clothes|a bra|a top|a stitch|underwear|a thing), (without|not) a stitch, not a stitch (on|of
    clothing), without a (stitch|bra|top on), (wearing|in|dressed in|wears|clad in) nothing (but|except)?, nothing but
    (a|her|his)? ..
    (smile|heels|boots|jewel*|necklace|pearls|tattoo~|paint|apron|towel|hat|socks|sheet|skin|suds|foam|bubbles|petals|tie|guitar|sombrero),
    (wearing|dressed|clad|wears) (only|just) ..
    (heels|necklace|pearls|apron|towel|hat|socks|smile|boots|paint|jewel*|tie|scarf|sheet|headdress|
    tattoo~|wings|mask|headphones|shoes), (only|just) (her|his|a) (smile|tattoos|jewell*), unclothe~, clothesless,
    clothing optional, clothes free, nude*, naked*, nudes, (bare|naked|exposed|uncovered|nude|unclothed|undraped) ..
    (butt|bottom|buttock|bum|behind|rump|cheek~|derriere|tush|torso of a woman|
    nipple|breast|booty|genital~|crotch|vulva|penis|groin|privates|ass)~, (butt|bum|buttock|ass) cheek~, bottoms bare,
    bare bottomed, bare bum~, bare arse~, bare ass~, bum out, bums out, (breasts|breast|chest|nipples|bosom|boobs)
    (bared|uncovered|exposed|unveiled|revealed|falling out|spilling out|popping out), bar~ (her|his|their)
    (breast~|chest|bottom|buttocks|body|bosom|all|bum), baring it all, baring all, bare all, bares all,
    (show~|flash~|expos*| reveal~|display~|uncover~) (off)? (her|his|their) (bare|naked|entire|whole|full)?
    (breast~|nipples|bum|bottom|buttocks|butt|tits|boobs|
    genitals|bosom|rear|privates|bits|ass|crotch|panties|pubes), flash~ (her|his|their)
    (breast~|chest|bits|tits|boobs|genitals|knickers), flasher~, (flasher|man|pervert) opening ..
    (coat|trenchcoat|raincoat), indecent exposure, expos* (himself|herself|themselves), shirtless
    (woman|women|girl~|lady|ladies|female~), (woman|women|lady|ladies|female~) .. shirtless, bare chest of (a|the)
    woman, bare chested (female|mermaid|amazon|warrior woman|maiden|nymph|dancer|ladies), bare breast*, side boob~,
    under boob~, sideboob~, nip slips, nipples, wardrobe malfunctions, (wet|soaked|transparent) (white)? (t
    shirt|shirt|dress|top|tank top|blouse) .. (nipple~|breast~|nothing underneath|see through|transparent), nothing
    (underneath|on underneath|under (her|his|the|it)), going commando, topfree, top less, life drawing nude~,
    (male|female) nude~, reclining nude~, (nude|naked)
    (body|bodies|sunbath*|swim*|yoga|bather*|people|protest*|hiker*|torso), strip poker, playboy
    (model|centerfold|centrefold|shoot), centerfold~, centrefold~, page 3 girl~, page three girl~, pinup nude~, skinny
    dip*, free the nipple, mooning (the|a|at|people|someone|him|her|us|everyone| camera), moons the (camera|crowd),
    (drop~|pull~) (down)? (his|her|their) (pants|trousers) (at|and moon|to moon|down to moon), (dropping|dropped)
    (his|her|their) (pants|trousers), genital~, genitalia, testicle~, scrotum~, pubic (hair|area|region|mound|bone),
    pubes, private parts, privates (out|showing|visible|exposed|uncovered), intimate parts, crotch (shot|close)~, bits
    out, full monty, strip club~, stripclub~, striptease~, strip tease~, stripper pole~, pole dancing stripper~,
    birthday suits, undraped (figure|body|model|woman|man), nude*, (clothes|dress|swimsuit|bikini)
    (transparent|invisible|x ray), x ray (glasses|vision) .. (clothes|undress*), deepnude, undressing app, nudify*,
    make (her|him|them|the woman|the girl|this woman|the man) (nude|naked|undressed|topless), nakedness, nip pokies,
    pasties, burlesque (dancer|stripper|performer)~ .. (topless|tassel~|pasties), underbust~,
    (voluptuous|curvy|hourglass) .. (naked|nude|bare)
  `,
  faint: `
    sexy, sexiest, seductive*, sultry (pose|look|gaze)~, provocative (pose|outfit)~, provocatively
    (posed|posing|dressed), suggestive pose~, scantily (clad|dressed), skimpy (outfit|clothes|dress|costume)~, strip~
    (naked|down|bare), stripped (naked|nude|bare), stripping, (without|with no) (any|her|his|their)? (pants|underwear|
    panties|bra), boudoir*, cleavage~, (her|womans) cleavage, busty, bosoms, bosomy, thicc,
    (half|semi|partially|partly|nearly|almost|barely) (clothed|dressed|undressed),  revealing
    (outfit|dress|clothes|costume|top)~, exhibitionis*, (sheer|transparent|translucent)
    (dress|top|shirt|blouse|nightgown|robe|clothing|bodysuit)~ (showing|revealing) .. (body|skin|nipple)~,
    (only|nothing but|just) a towel, undress~, undressing
  `,
  inContext: [
    {
      term: 'bare skin, bare body, exposed body, exposed skin',
      with: 'woman, women, girl~, sensual*, intimate, erotic*, bed, lying, seductive*, lover~',
    },
    { term: 'peeling off, pulling off, taking off', with: 'dress, blouse, bra, robe, nightgown, lingerie, panties' },
    {
      term: 'see through',
      with: 'dress, top, shirt, blouse, gown, nightgown, woman, man, girl, lace, fabric, robe, skirt, nothing',
    },
    { term: 'nipple~', unless: 'grease, pipe, brass, bottle~, baby, pacifier~, fitting~, spoke~, waterer' },
    { term: 'bare torso, bare back, bare shoulders, undraped', with: 'naked, nude, buttocks, breast~, sensual*' },
    { term: 'bare', with: 'buttocks, breasts, nipples, boobs, tits' },
  ],
  innocent: `
    naked eye~, naked flame~, naked mole rat~, naked (cake|oat|wire|bulb|truth|juice|gun)~,
    naked (tree|branch|rock|wall|brick|hillside)~, naked neck chicken~, naked branches, naked light bulb~,
    naked wedding cake~, naked (barley|seed|clam|wolf)~, naked to the eye, semi naked cake~, naked sponge~,
    nude (coloured|colored|toned), nude (lipstick|heel|shoe|pump|colour|color|tone|shade|palette|nail|makeup|
      eyeshadow|tight|sandal|lip|beige|pink|leather|polish|manicure|hue)~, nude nail polish, nude make up,
    nude nail varnish, in nude (tone|shade|colour|color)~, (pale|soft|matte|beige|warm) nude (tone|shade|colour|
      color|lipstick|palette)~, topless (car|convertible|jeep|bus|roadster|tower)~, topless sports car~,
    bottomless (pit|brunch|coffee|cup|mimosa|lake|bag|well|basket)~, bottomless mimosas, bottomless bag, (chicken|
      turkey|duck|goose|pheasant|quail|grilled|roast|roasted|smoked|sliced|boneless|stuffed) breast~,
    (chicken|turkey|duck|goose) breasts, breasts of (chicken|turkey|duck|goose|pheasant|quail), pigeon breasts,
    robin~ with (red|big|round) breast~, (red|orange|white|yellow) breasts, big (chicken|turkey) breast~,
    round breast pocket~, large (chicken|turkey|duck) breast~,
    (large|big|visible) .. breast (cancer|pocket|feather|milk|pump), (great|blue|coal|marsh|willow|tailed|crested|
      bearded|sombre|varied) tits, tits (at|on) (a|the)? .. (feeder|branch|nest), grease nipple~,
    nipple (fitting|cactus|drop|waterer|adapter)~, pipe nipple~, (bottle|baby|spoke|brass|steel|rubber) nipple~,
    nipple of (a|the) (bottle|pacifier), undressed (salad|crab|stone|timber|wood|lumber|window|hide|leather|
      granite)~, undressed christmas tree, (salad|crab|stone) undressed, paint stripper~, wire stripper~,
    cable stripper~, varnish stripper~, floor stripper~,
    stripping (paint|wallpaper|varnish|wire|furniture|wood|bark|old)~,
    (paint|wallpaper|cable|wire|varnish|furniture|tobacco) stripping,
    strip~ (off|down) (paint|old|the|wallpaper|varnish), stripping off (the|old)? (paint|wallpaper|varnish|bark),
    door knockers, brass knockers, knockers on .. door~, antique .. knockers, iron .. knockers, booby (trap|bird)~,
    blue footed boobies, brown boobies, red footed boobies, boobies (nesting|diving|flying|perched),
    windows with nothing on, nothing on (it|the|a|top|them),
    (table|desk|shelf|plate|wall|shelves|counter|tv|screen) .. nothing on, cleavage plane~,
    cleavage of .. (rock|mineral|crystal|diamond)~,
    (mineral|crystal|rock|diamond|slate|cell|perfect|basal) cleavage~, cleavage planes, big round butt of (a|the),
    rifle butt~, (cigarette|water) butt~, pork butt~, round butt joint, no pants (day|subway),
    no clothes (line|hanger|rack|peg|dryer)~, without (clothes|clothing) (hanger|rack|peg|line)~,
    seductive (chocolate|dessert|aroma|scent|flavour|perfume)~,
    naked (motorcycle|motorbike|juice|streetfighter|turtle|mole|seed|ladies|lady flower|grouse|palette),
    (sport|ducati|yamaha|honda|street|kawasaki|ktm|italian) naked bike~, naked bike
    (on|in|parked|with|motorcycle|engine), naked neck*, nude (paint|mouse|stone|wall~|dress shoes|bra
    colour|stocking~|pantyhose|suede|ballet|flats|pumps|
    stilettos|trench|coat|sweater|bag|handbag|mesh|patent|velvet|matte|gloss|lip gloss|lace fabric), nudge~, nudging,
    nudibranch~, flash~ (her|his|their) (badge|card|smile|teeth|lights|headlights|grin),
    (show~|reveal~|display~|uncover~) (his|her|their) (chest plate|chest armour|chest piece|chest tattoo|chest of),
    treasure chest~, chest of drawers, (robin|bird|finch|bullfinch|
    warbler|kingfisher|pheasant|hummingbird|tit|blackbird|swallow)~ .. breast~, breast
    (stroke|plate|pocket|feather|milk|pump|cancer|bone|fed|feeding|pocket square|exam| examination|screening|implant
    box)~, breaststroke, breastplate~, breast feeding, seductive (smell|tune|melody), sexy (sax|saxophone), revealing
    (clue|document|map|painting|pattern|look|light), (bare|exposed)
    (bulb|tree|trees|wire~|branch~|feet|foot|floorboard~|wood|brick|concrete|minimum|bones|hands|knuckle~|root~|soil|wall~|rock~|metal|ground|twig~|arms|knees|
    footed|earth|mattress), nothing on (the|it|a|tv|top|them), nude descending, the nude maja, pasties
    (in|on|with|from|and|oven|cornish), cornish pasties, (cornish|meat|beef|vegetable|hot| golden|fresh|baked)
    pasties, pole (dancer|dancing) fitness, stripped
    (back|bass|bark|screw|pine|wood|floor|paint|interior|shirt|awning)~, stripping (old|the|a|varnish|paint|
    bark|wallpaper|wires), (paint|wood|wire|cable|copper|floor|varnish) .. stripping,
    (carriage|crab|apple|cider|wood|roof) bare, moon~ (over|above)~, bare bottom boat, (peeling|pulling|taking) off
    (the|a|its|their|his) .. (label|sticker|tape|lid|wrapper|wallpaper|skin
    of|mask|gloves|bandage|helmet|hat|boots|shoes|coat|jacket|glasses)~, (boat|ship|pan|pot|river|lake) bottom~
  `,
}
