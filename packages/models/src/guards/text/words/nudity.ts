import type { WordTable } from '../word-table.ts'

/** Bare bodies and clothes made to show them, short of sexual acts. */
export const nudity: WordTable = {
  category: 'nudity',
  terms: `
    nude, nudes, nudity, nudist~, nudism, naturist~, naturism, naked, nakedness, nekkid, topless, bottomless,
    unclothed, undressed, undress, undressing, disrobe~, unclad, bare naked, buck naked, butt naked, stark naked,
    (half|semi|partially|partly|nearly|almost|barely) (naked|nude|clothed|dressed|undressed), scantily clad,
    (without|with no) (any|her|his|their)? (clothes|clothing|pants|panties|underwear|bra),
    no (clothes|clothing|bra|panties|underwear|pants), (wearing|wears|wear|wore) nothing, dressed in nothing,
    nothing on, clothes (off|removed), (taking|takes|take|took|pulling|peeling) off .. (clothes|clothing|dress|bra|
      panties|top|robe|bikini), strip~ (off|naked|down), stripping, stripped (naked|nude|bare), stripper~,
    (her|his|their) clothes are gone, in the (nude|buff|altogether), birthday suit~, full frontal, skinny dip~,
    skinny dipping, skinnydip*, streaker~, boob~, boobies, boobs, tits, titty, titties, knockers, nipple~, areola~,
    areolae, sideboob~, underboob~, (bare|naked|exposed|huge|big|large|perky|busty|round|ample|uncovered|revealing|
      showing|visible) .. (breast|bust|bosom)~, breasts (out|exposed|showing|visible|bare),
    bare (chested|breasted) (woman|women|girl|female|lady|goddess)~, (her|his|womans) (breasts|cleavage|bosom),
    bare breasted, breasts, busty, bosoms, bosomy, cleavage~,
    (bare|naked|exposed) (butt|bottom|buttock|bum|backside|rear|ass)~, bare buttocks, buttocks,
    (bubble|big|round|nice|juicy|huge) (butt|booty|bum), thicc, braless, bra less, no bra, pantyless,
    see through (dress|top|shirt|blouse|clothing|clothes|bra|nightgown)~, (sheer|transparent|translucent) (dress|top|
      shirt|blouse|nightgown|robe|clothing|bodysuit)~ (showing|revealing) .. (body|skin|nipple)~,
    (wet|sheer|transparent) t? shirt contest~, nip slip~, nipslip~, wardrobe malfunction~,
    flashing (her|his) (breasts|chest|body|genitals), sexy, sexiest, seductive*, sultry pose~, provocative pose~,
    provocatively (posed|posing|dressed), suggestive pose~, body paint only, (only|just) body paint,
    covered only (by|with|in) .. (hand|hair|leaf|leaves|towel|sheet|petal)~, (only|nothing but|just) a towel,
    implied nude, implied nudity, boudoir*, pin up nude~, exhibitionis*, artistic nude~,
    nude (model|art|beach|figure|study)~, onsen nude, wearing only (a|an)? (towel|apron|necklace|smile|hat|shirt)
  `,
  inContext: [
    {
      term: 'bare skin, bare body, exposed body, exposed skin',
      with: 'woman, women, girl~, sensual*, intimate, erotic*, bed, lying, seductive*, lover~',
    },
  ],
  innocent: `
    naked eye~, naked flame~, naked mole rat~, naked (bike|motorcycle|motorbike|cake|oat|wire|bulb|truth|juice|gun)~,
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
    seductive (chocolate|dessert|aroma|scent|flavour|perfume)~
  `,
}
