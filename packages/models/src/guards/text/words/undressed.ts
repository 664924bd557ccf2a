import type { WordTable } from '../word-table.ts'

/** Who stands undressed in a scene. */
const somebody = `
  woman|women|womens|man|men|lady|ladies|girl|girls|guy|guys|bloke|blokes|lad|lads|couple|couples|model|models|body|
  bodies|she|he|her|him|his|they|wife|husband|girlfriend|boyfriend|lover|lovers|blonde|brunette|redhead|actress|
  dancer|dancers|goddess|nymph|nymphs|witch|witches|bather|bathers|swimmers|hikers|friends|figure|figures|person|
  people|adults|sitter|elf|mermaid|maiden|maidens|warrior|bride|nurse|hippies|players|teammates|eve|adam|venus
`

const women = `
  her|the womans|the girls|the ladys|the models|this womans|this girls|that womans|that girls|my girlfriends|my wifes|
  my exs|my crushs|my friends|my neighbours|their|the persons|this persons
`

const covers = `
  hair|hands|hand|arms|arm|leaf|leaves|petals|flowers|suds|foam|bubbles|steam|mist|shadow|shadows|smoke|feathers|
  feather|fan|fans|sheet|bedsheet|towel|paint|mud|foliage|vines|ivy|light|moonlight|water|milk|pillow|guitar|flag|
  scarf|ribbon|ribbons|tattoos|jewels|jewellery|jewelry|gold|glitter|cream|honey|chocolate|sand|clay|ink|cushion|hat|
  book|cloth
`

const hers = `
  clothes|clothing|garments|outfit|dress|bikini|swimsuit|bra|panties|knickers|lingerie|underwear|undies|thong|towel|
  bathrobe|blouse|top|robe|shirt|t shirt|gown|kimono|nightgown|nightie|negligee|skirt|shorts|jeans|leggings|corset
`

const intimate = `
  breast|breasts|bosom|bust|nipple|nipples|modesty|crotch|groin|privates|private parts|genitals|nether regions|loins|
  boobs|tits|buttocks|nakedness|nudity
`

/** Bodies undressed, told as scenes: clothes edited away, left off or dropped, and what covers instead. */
export const undressed: WordTable = {
  category: 'nudity',
  terms: `
    (remov*|delete|deletes|erase|erases) (all|any|every)? (clothing|clothes|garments|underwear|panties|bikini|swimsuit|
    swimwear|lingerie), (show|make|render|paint|draw|generate|depict|picture|imagine) (her|him|them|(the|this|that|my)
    . (actress|woman|girl|man|model|lady|wife|girlfriend|singer|teacher|person|queen|celebrity|influencer)) (bare|
    stripped|exposed|uncovered), bare chest . (female|woman|girl|lady), (chaps|apron|boots|hat|heels|gloves|stockings|
    socks|tie|coat|collar|scarf|jewellery|jewelry|pearls|necklace|paint|glitter|headdress|helmet|mask|sunglasses|cap)
    and nothing (else|more|on), (privates|private parts|modesty|crotch|groin|genitals|nether regions|nethers|loins) ..
    (hidden|covered|concealed|shielded|obscured|protected|preserved) (only|just|barely|by|behind|with), streaking
    (fan|fans|man|student|students|prankster|protester|lad|lads|bloke|spectator|supporter|woman|girl)~, (take~|taking|
    took|peel*|strip*) off (the|this|that|all the) . (${hers}) (of|on|from|worn by) (the|this|that|my|a)? . (person|
    woman|girl|lady|model|man|her|him|actress|photo|picture|image|subject|figure|wife|girlfriend), (chest|breasts|
    boobs|bosom|torso|bum|crotch) .. nothing (covering|over|to cover|hiding|to hide) (it|them), (bum|butt|arse|booty|
    ass|tits|boobs|boob|nipple) (photo|pic|pics|picture|shot|selfie|flash), (whats|what is|what lies|what she has|what
    he has|what hides|what was) (hidden|hiding)? (under|underneath|beneath|behind) (her|that|his|their|the|this) .
    (dress|clothes|clothing|shirt|blouse|skirt|top|robe|bikini|towel|outfit|kilt|bra|panties|gown|underwear), (swap|
    replace|exchange|change|turn|switch) (the|her|his|their|that) . (dress|clothes|clothing|shirt|top|outfit|bikini|
    swimsuit|blouse|skirt|underwear|bra|gown) . (for|with|to|into|by) (bare|naked|nude|realistic|her|natural)? (skin|
    nothing|nudity|flesh|nakedness|breasts|body), (stripped|strips|stripping|strip) (down)? to (nothing|the skin|the
    buff|(her|his|their) (skin|flesh|birthday*|bare)), (stripped|undressed) (bare|completely|entirely|naked|fully)
    (and|by|for|in|on|at|of|before), (skirt|dress|nightie|nightgown|gown|shirt|towel|kilt|t shirt|robe|nightshirt)
    (has|had|is)? (ridden|rides|riding|rucked|hiked|blown|fallen|slipped|bunched) (up|off|open|down|aside) .. (bare|
    nothing|bottom|naked|buttock*|no (knickers|panties|underwear)|expos*|reveal*|breast*), (in|wearing|wears) (a|an|
    his|her|the|just a|just an) . (apron|hat|necklace|scarf|tie|towel|sheet|veil|boots|heels|socks|jewels|pearls|bow
    tie|mask|headphones|crown|tool belt|toolbelt|cowboy hat|feather boa|boa|bathrobe|shirt) (only|alone|and nothing
    (else|more|underneath|on)|but nothing (else|underneath)), (nipple|star|sequin|sequinned|tassel|tasselled|heart|
    glitter|sparkly) pasties, (just|only|nothing but) (a)? (pasties|tassels), nothing (covering|concealing|hiding|
    veiling|shielding|to cover|to hide) (her|his|them|their (bodies|breasts|modesty)|the (body|breasts)) . (breasts|
    chest|body|modesty|bosom|nipples|bits|nakedness|buttocks)?, (peel*|strip*|tak*|took|pull*|slip*|throw*|toss*|
    rip*|tear*|tug*|shrug*|wriggl*) (off|out of) (their|her) . (swimsuits|swimsuit|bikinis|bikini|bikini top|bras|
    tops|towels|robes|swimwear|knickers|clothes|trunks|underwear|panties|dresses|shirts|swimming costumes|costumes),
    (veil|veils|fabric|gauze|silks|dress|gown|nightgown|robe|lace|chiffon|sari)~ (revealing|showing|exposing|reveals|
    hiding|concealing|hides|conceals|leaving) (everything|all of (her|their)|nothing|her (body|form|figure|breasts|
    curves|nipples)|their (bodies|forms|figures|breasts|charms)|little to the imagination), (she|he|they|woman|girl|
    man|wife|model)~ (has|have|had|is)? (taken|took|takes|taking|stripped|peeled|slipped|stripping) (it all|
    everything|all of it|them all|every stitch|every last stitch) off, (taken|takes|taking|took|stripped|stripping|
    peeled|slipped) off (everything|every stitch|all she|all he|every garment|the lot|her last), (${somebody}|maja|
    olympia|duchess|countess|queen|princess|secretary|maid|cheerleader|teacher) . without (her|his|their|any|a|that)
    (dress|clothes|clothing|gown|robe|bra|underwear|pants|trousers|skirt|blouse|knickers|panties|bikini|swimsuit|
    drapery|garments|kimono|uniform on), skyclad, sky clad, unattired, ungarbed, unrobed, garbless, noods, dishabille,
    deshabille, as (god|nature|the lord|the good lord|the gods) (made|intended|created|meant) (her|him|them|us),
    (adam|eve) ... (no|without|before|missing|minus) (a|any|the|her|his|their)? . (leaf|leaves), (every|all|each)
    (part|parts|inch|curve|bit|crevice) of (her|him|them|(her|his|their) (body|figure|form|skin|flesh)) (is|are)?
    (fully|clearly|all)? (shown|visible|on show|on display|bare|bared|exposed|uncovered|revealed|in view|displayed),
    (remov*|delet*|eras*|get rid of|photoshop* (out|away|off)|lose|wipe away|airbrush* (out|away|off)|magic away|edit~
    (out|away|off)) (off|out|away)? (${women}) . (${hers}), (remov*|delet*|eras*|get rid of|photoshop* (out|away|off)|
    edit~ (out|away|off)) (off|out|away)? (his|the mans|the guys|this mans) . (clothes|clothing|garments|outfit|towel|
    trousers|pants|shorts|underwear|undies|boxers|briefs|trunks|jeans|robe), (remov*|delet*|eras*|get rid of|
    photoshop* (out|away|off)|edit~ (out|away|off)) (off|out|away)? (the|that|this|all the|all) (bikini|bra|panties|
    knickers|lingerie|underwear|undies|thong|swimsuit|clothes|clothing|dress|blouse|skirt) .. (from|off|on|and|so|she|
    he|her|him|keep*|but|make|show*|to (show|reveal|expose|see)|reveal*|in (the|this) (photo|picture|image)), (take|
    photoshop|edit|erase|get|rip|peel|strip) (her|his|their|that|this|all her) (${hers}|pants|trousers|boxers|briefs)
    (off|away), (make|render|turn|see|show|picture|imagine|give|draw|edit) (her|him|them|this (woman|girl|man|lady|
    person)|the (woman|girl|man|lady|person)) . (unclothed|undressed|nood|strip off|strip down|without (clothes|
    clothing|anything on|a thing on|her|that dress|the (dress|bikini|top|outfit|bra))), (her|the womans|that)
    (clothes|clothing|dress|outfit|top|bra|bikini|shirt)~ (vanish*|disappear*|dissolv*|melt* away|evaporat*), (make|
    making) (her|his|their|that|the|the womans) (clothes|clothing|dress|outfit|top|bra|bikini|shirt) . (vanish|
    disappear|dissolve|transparent|invisible|see through|fall off|melt|evaporate), what (she|he|her|his) .. (look*|
    body) .. (without|with no|under|beneath) .. (${hers}|anything|everything), (trousers|pants|clothes|shorts|
    knickers|panties|bra|kit|everything) (is|are|all|were) (off|gone|come off|round (his|her|their) ankles) .. (hang*|
    bare|expos*|everything|body|bed|bits|full), (everything|bits|tackle) (all|just)? (is|are)? hang~ (out|loose|free),
    it all hang~ out, (everything|tackle|bits) (is|was|are)? (dangling|swinging|swings|dangles) (out|free|about|loose|
    in the (wind|breeze)), (clothes|garments|clothing|underwear|knickers|pants|trousers|togs|kit) .. (lying|lie|left|
    piled|heaped|folded|hung|strewn|flung|tossed|thrown|kicked|draped|shed|discarded) .. (bank|rocks|sand|grass|shore|
    branch|branches|jetty|dock|beach|riverbank|pier) ... (swimm*|bath~|bathing|wad*|dip*|div*|run~ into|running into),
    (leav*|left|dropp*|shed*|fling*|toss*|throw*|threw|kick*) (off)? (her|his|their) (clothes|clothing|garments|robes|
    dress|underwear|knickers|pants) .. (behind|aside|(by|beside|on|at) the (lake|pool|river|water|bank|shore|rocks|
    sand|beach|jetty)), (step*|wriggl*|slid*|wiggl*|peel*|shimm*|eas*|slip*) (out of|off|free of) her . (dress|
    knickers|panties|underwear|pants|bra|bikini|robe|gown|nightgown|nightie|skirt|clothes|swimsuit|kimono|towel|
    shorts|negligee|jeans), (step*|wriggl*|slid*|wiggl*|shimm*|eas*|slip*) (out of|free of) his . (underwear|pants|
    trousers|boxers|briefs|clothes|trunks|robe|towel|shorts|jeans), (slip*|let*|drop*) (her|his|their|the|a) . (robe|
    towel|kimono|sheet|dress|bathrobe|gown|wrap|shawl) (fall|drop|slip|slide|pool) (to|from|off|down|away|open),
    (robe|towel|kimono|bathrobe|dressing gown)~ (fall*|drop*|slip*|slid*|pool*|puddl*) (to|at|around|about|round|off|
    from) (the|her|his|their) . (floor|feet|ankles|body|hips|breast*|waist|chest|skin), (dress|gown|sheet|sheets|
    nightgown|shirt)~ (drop*|slip*|slid*|fall*|fell) (off|from|down) (her|his|their) . (body|hips|breast*|chest|
    waist), (shed|removed|discarded|ditched|taken off|stripped off|peeled off|thrown off) (all|every|each)? (of)?
    (her|his|their) (clothes|clothing|kit|garments|bikini|underwear), (only|just|nothing but|nothing except|merely)
    (her|his|their|some|a|an|the|two|long) .. (${covers}) (covering|covers|cover|hiding|hides|shielding|shields|
    concealing|conceals|protecting|preserving) (her|his|their|the|them) . (${intimate}|chest|body|essentials|lap|
    curves|bits|bare), (strategically|conveniently) (placed|positioned|arranged|held) .. (${covers}|branch|cup|pan|
    fruit) .. (${somebody}|modest*), (cleverly|carefully|artfully|tastefully|just) (placed|positioned|arranged|held)
    .. (${covers}|branch|cup|pan|fruit) .. (cover*|hid*|conceal*|modesty|breast*|nipple*), (${somebody}) ....
    (strategically|conveniently) (placed|positioned|arranged|held) .. (${covers}|branch|cup|pan|fruit), (${covers}|
    forearm|palms) (barely|only|just)? (covering|covers|cover|hiding|hides|cupping|cups|over|across|shielding|
    concealing) (only)? (her|his|their|both|one|each) . (${intimate}|bottom|bum|bare (chest|body)), (cover*|hid*|
    shield*|conceal*|cup*|hold*|protect*) (her|his|their) . (breast|breasts|bosom|nipples|modesty|privates|nether
    regions|boobs|tits|private parts|nakedness|nudity), (breasts|boobs|bosom|tits|nipple|nipples|buttocks) (barely|
    only|just)? (covered|hidden|concealed|cupped|obscured|shielded) (only|just|barely|by|in|with), (body paint*|
    bodypaint*|painted|airbrushed) .. (bra|bikini|clothes|clothing|jersey|jeans|swimsuit|shirt|top|kit|dress|suit|
    lingerie) (on|onto|over|directly|straight) (to)? (her|his|their|bare|naked|the)? (bare)? (skin|body|flesh),
    (painted|paint) (on|onto) (her|their|bare) . (body|skin|breast|breasts|torso|chest|buttocks) .. (no|without|
    nothing|bare|only|instead|in place|look*), (body paint*|bodypaint*|painted body|painted skin|painted (woman|women|
    man|men|model|models|girl|girls)) ... (no (clothes|clothing|underwear|bra|top|bikini)|nothing (else|underneath|
    under|beneath|but)|(instead of|in place of) (clothes|clothing)|without (clothes|clothing|underwear|a bra|a top)),
    (wearing|wears|wear|in|clad in|dressed in) (only|just|nothing but|nothing except|no more than|nought but|nowt but)
    .. (body paint|bodypaint|paint|glitter|perfume|chanel|skin), life model~ .. (posing|poses|pose|reclin*|standing|
    seated|lying|on (a|the) (platform|dais|podium|chaise|plinth|stool|couch)), (posing|poses|pose|sits|sitting|
    reclin*) (as|for) (a|an|the|his|her) (life model|life drawing|life class), (life drawing|life class|art class|
    figure drawing|figure study|drawing class|artists|sculptors|academy) .... (unrobed|undraped|bare (body|female|
    male|model)|without (clothes|a stitch|drapery)|no (clothes|drape|drapery)|drops (her|his) robe|robe (off|aside)),
    (model|sitter|muse) (unrob*|without drapery|removes (her|his) robe|drops (her|his)), (onsen|sauna|hammam|
    bathhouse|bath house|showers|shower room|locker room|changing room|changing rooms|dressing room|steam room|hot
    springs|banya|baths) .... (no|without|without any|minus|not a|zero) (towel|towels|clothes|clothing|swimwear|
    swimsuit|swimsuits|robe|robes|trunks|stitch|garments|costume|costumes), (women|woman|men|couple|girls|bathers|
    blokes|lads|ladies|friends|bodies) .. (no|without|without any|minus|zero) (towel|towels|swimwear|swimsuits|
    swimsuit|trunks|drapery|fig leaf), (soap*|lather*|wash*|scrub*) (up|down)? (her|his|their|each others|one anothers)
    . (breast|breasts|body|bodies|buttocks|bum|curves) .. (shower*|bath*|sauna|steam*|suds|camera), (${somebody})
    (showering|in the shower|soaping up|stepping out of the (shower|bath|tub)) .. (everything|full body|uncensored|no
    (curtain|towel|foam|bubbles|suds)|explicit|bare|seen through), (through|behind) (the|a)? . (shower (door|glass|
    screen)|steamy glass|steamed glass) .. (her|his|womans|mans) .. (body|curves|figure), (getting|gets|get|be|being|
    is|are|was) (massaged|rubbed down|oiled|oiled up|waxed|painted|photographed|sketched|drawn|sculpted) ..
    (unclothed|wearing nothing|without clothes|in the buff|bare bottom), (massage|spa) (table|client|bed|parlour)~ ..
    (bare (bottom|body|buttocks|breasts)|no (towel|sheet|clothes)|uncovered|towel (removed|off|slipping|gone)),
    (uncovered|exposed|bare) (from the (waist|hips|neck) down|below the waist), (her|womans|womens|girls|ladys|ladies|
    wifes) . (chest|torso|bosom|bust|breast|breasts) .. (bare|bared|uncovered|exposed|on show|on display|in full view|
    out in the open), (get|gets|getting|got) (her|his|their|your|em|them) . (out|off) for the (lads|boys|girls|camera|
    crowd|fans), (pull*|yank*|tug*|roll*|push*|drag*|drop*|slid*) (her|his|their) . (top|bikini|bra|dress|neckline|
    bodice|blouse|corset|straps|trousers|pants|shorts|knickers|briefs|swimsuit|leggings|shirt) . (down|aside|up|open|
    apart) .. (breast*|boob*|tit|tits|nipple*|expos*|bum|buttock*|arse|ass|flash*|spill*|bare (bum|bottom|chest)),
    (bend*|bent|stoop*|lean*) over .. (no (knickers|panties|underwear)|showing (everything|her (bum|arse|ass))|nothing
    (underneath|under)), (skirt|dress|kilt|hem|robe|gown)~ (blow*|blown|flip*|flying|lift*|fly*|ride*|riding|hiked|
    hitched) . up .. (no (knickers|panties|underwear)|nothing (on|under|underneath)|buttock*|bum|arse|bare (bottom|
    behind)), (not|isnt|arent|wasnt|never) wear* (any|her|his|their)? (clothes|clothing|knickers|panties|underwear|
    bra|bottoms|trousers), (clothes|clothing|swimwear|swimsuit|swimsuits|bathers|garments|trunks|tops) (is|are)? (not
    required|forbidden|prohibited|banned|not allowed), (bare|her|his|their) . (bum|bums|bottom|bottoms|buttock|
    buttocks|arse|arses|cheeks|backside|backsides|botty|tush|derriere) (to|towards|at|facing|pointed at) the (camera|
    viewer|crowd|lens), (goolies|bell end|ballsack|todger|tallywacker|tallywhacker) .. (out|show|display|dangl*|hang*|
    swing*|flap*|cold|visible|expos*), (sunbath*|swim*|bath*|sleep*|danc*|hik*|cycl*|garden*|cook*|ski*|surf*|wad*|
    posing|run*) (totally|completely|entirely|fully|quite)? (unclothed|without (clothes|clothing|their (clothes|suits)|
    anything on|her top|a stitch))
  `,
  inContext: [
    {
      term: `
        (pants|trousers|shorts|jeans|strides|kecks|knickers|trunks|undies|boxers|panties|breeches) (down|dropped|pulled
        down|round (the|his|her|their) (knees|ankles)|around (the|his|her|their) (knees|ankles)|at half mast)
      `,
      with: `
        bum~, arse~, cheek~, bare, stag, moon*, butt~, ass, expos*, flash*, landmark, camera, bottom~, bent over, show*
      `,
    },
    {
      term: `
        (tops|shirts|bras|bikinis|blouses|top|bra|bikini) (gone|off|missing|ripped off|torn off|flying off|discarded)
      `,
      with: `
        women, woman, girls, girl, ladies, lady, mud, spring break, wrestl*, festival, sunbath*, mardi gras, rave, her,
        she
      `,
    },
    {
      term: `
        (covered|hidden|clothed|clad|dressed|veiled|wrapped|draped|concealed|shielded) (only|solely|just|merely|
        entirely|by nothing but|in nothing but|with nothing but|in only|in just|with only) (by|in|with)? .. (${covers})
      `,
      with: `(${somebody})`,
    },
    {
      term: '(bare|exposed|uncovered) (hips|thighs|curves|loins|flesh|body)',
      with: 'reclin*, sprawl*, velvet, boudoir, bed, sheets, sensual*, nymph*, venus, lover~, silk',
    },
  ],
  innocent: `
    (remov*|delete|deletes|erase|erases) (all|any|every)? (the)? (clothing|clothes|garments|underwear|swimwear|
    lingerie|bikini|swimsuit) (tag|tags|line|lines|rack|rail|hanger|hangers|stain|stains|wrinkles|lint|label|labels|
    brand|logo|logos|moths|peg|pegs|shop|store|section|category|steamer|dryer|atoll|from (the|a|my) . (floor|chair|bed|
    line|background|mannequin|sofa|table|hook|washing machine|dryer|machine|suitcase)), (show|make|render|paint|draw|
    generate|depict|picture) .. (bare|stripped|exposed) (feet|foot|footed|hands|hand|handed|headed|faced|face|legged|
    legs|arms|shoulders|knuckle|of|back|brick|minimum), strip~ (her|his|this|them|their) (old)? (boat|furniture|chair|
    table|car|bike|engine|deck|house|floor|floors|walls|bed|door|doors|piano|dresser|bicycle|motorbike|rifle), strip*
    down to (the)? (frame|basics|bare metal|essentials|bare wood), cigarette butt (photo|picture|shot)~, (bottle|lid|
    jar|pen|pot|carrot|mountain)~ .. tops (off|missing|gone), big top (gone|off|missing), (table|chair|sofa|cake|tart|
    pie|hill|field|wall|piano|car|bread|stone|rock|roof|statue|scone|scones|waffle|waffles|strawberries|lawn|path|
    mirror|furniture|bed|pudding|pancakes|crepes|mountain|ground|floor|window|plate|dish|island|slope|tree|trees|
    branches|book) (is|are)? covered (only|just|solely) ... (${covers}), (gown|dress|robe|veil|train|curtain)~
    (falling|falls|drop*|slid*) to the (floor|ground) in (folds|waves|pleats|cascades), (step*|slip*|walk*|slid*|
    eas*) out of (her|his) (dress|lingerie|shirt|corset|kimono|bra|robe|skirt) (shop|boutique|store|atelier|fitting|
    studio|workshop), as nature intended it, (reserve|park|garden|forest|meadow|river|food|honey|cheese|wilderness|
    valley|lake|hair|curls|fruit|wool|landscape|marsh|coast)~ .. as nature intended, without (a|her|his|any) top (hat|
    coat|knot|bun), (remov*|delet*|eras*|get rid of|edit~ (out|away|off)) (off|out|away)? (the|that|this|all the|all)
    (dress|blouse|skirt|clothes|clothing|swimsuit|underwear|bra|bikini) (shop|rack|line|lines|rail|hanger|hangers|
    stain|stains|crease|creases|logo|wrinkle|wrinkles|label|tag|peg|pegs|pin|pins|hook|pattern|form|button|buttons|
    atoll|sign), (remov*|delet*|eras*|get rid of|edit~ (out|away|off)) (off|out|away)? (the|that|this|all the|all) .
    (${hers}|shirt) .. (from|off|on) (the|a) . (mannequin|chair|hanger|floor|line|bed|sofa|background|rail|table|
    wardrobe|hook|ground|grass|door|fence|balcony|tree|bottle|doll|window), (remov*|delet*|eras*) (${women}) . (dress|
    shirt|top|blouse|skirt|clothing|jeans) (stain|stains|crease|creases|logo|wrinkle|wrinkles|label|tag|hat|button|
    lint), (remov*|delet*|eras*) (${women}) top (hat|bun|knot), let~ it all hang out (with|at|playlist), everything
    hangs out of, (bits|everything) hanging out of (the|a)
  `,
}
