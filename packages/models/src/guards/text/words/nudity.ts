import type { WordTable } from '../word-table.ts'

/** Bare bodies and clothes made to show them, short of sexual acts. */
export const nudity: WordTable = {
  category: 'nudity',
  terms: `
    nudity, nudist~, nudism, naturist~, naturism, nekkid, topless, bottomless, unclothed, disrob*, unclad, (without|
    with no) (any|her|his|their)? (clothes|clothing), no (clothes|clothing|bra|panties|underwear|pants), (wearing|
    wears|wear|wore) nothing, dressed in nothing, nothing on, clothes (off|removed), (taking|takes|take|took|pulling|
    peeling) off .. (clothes|clothing|dress|bra|panties|top|robe|bikini), strip~ off, stripper~, (her|his|their) clothes
    are gone, in the (buff|altogether), birthday suit~, full frontal, skinny dip~, skinny dipping, skinnydip*,
    streaker~, boob~, boobies, boobs, tits, titty, titties, knockers, nipples, areola~, areolae, sideboob~, underboob~,
    (bare|exposed|huge|big|large|perky|busty|round|ample|uncovered|revealing|showing|visible) .. (breast|bust|bosom)~,
    bare (chested|breasted) (woman|women|girl|female|lady|goddess)~, (her|womans) (cleavage|bosom), bare breasted,
    breasts, (bare|exposed) (butt|bottom|buttock|bum|backside|rear|ass)~, buttocks, (bubble|big|round|nice|juicy|huge)
    (butt|booty|bum), braless, bra less, no bra, pantyless, see through (dress|top|shirt|blouse|clothing|clothes|bra|
    nightgown)~, (sheer|transparent|translucent) (dress|top|shirt|blouse|nightgown|robe|clothing|bodysuit)~ (showing|
    revealing) .. (body|skin|nipple)~, (wet|sheer|transparent) t? shirt contest~, nip slip~, nipslip~, wardrobe
    malfunction~, body paint only, (only|just) body paint, covered only (by|with|in) .. (hand|hair|leaf|leaves|towel|
    sheet|petal)~, (only|nothing but|just) a towel, wearing only (a|an)? (towel|apron|necklace|smile|hat|shirt),
    (remov*|take~|taking|took|pull~|peel~|tear~|rip~|cut~|erase) (off)? (her|his|their|all|the persons|the womans|the
    mans|my) (her|his|their|of)? (clothes|clothing|garments|outfit), (remov*|take~|taking|took|pull~|peel~|tear~|rip~)
    (off)? her (dress|top|shirt|bra|blouse|skirt|gown|robe|bikini|towel), (take~|taking|took|pull~|peel~|rip~|tear~|
    strip~) (her|his|their|all|the)? (clothes|clothing|dress|bra|robe|shirt|panties|bikini|underwear) off, clothes
    (falling|slipping|pooled|shed), shed~ (her|his|their|all) .. (clothes|clothing|robe|dress|skin tight), (drop*|
    slip~|open~|shrug~) (off|out of)? (her|his|their) (robe|towel|dress|gown|bathrobe|kimono|nightgown), (robe|towel|
    kimono|bathrobe|gown|blouse) (slipping|dropping|wide open|fully open), slip~ out of (her|his|their) (dress|clothes|
    robe|gown), nudie, nudies, in the nuddy, au naturel, au naturale, as nature intended, starkers, (the day) (he|she|
    they) (was|were) born, (like|as) (on)? the day (he|she|they) (was|were) born, bare as .. born, not wearing
    (anything|any clothes|clothes|a bra|a top|a stitch|underwear|a thing), (without|not) a stitch, not a stitch (on|of
    clothing), without a (stitch|bra|top on), (wearing|in|dressed in|wears|clad in) nothing (but|except)?, nothing but
    (a|her|his)? .. (smile|heels|boots|jewel*|necklace|pearls|tattoo~|paint|apron|towel|hat|socks|sheet|skin|suds|foam|
    bubbles|petals|tie|guitar|sombrero), (wearing|dressed|clad|wears) (only|just) .. (heels|necklace|pearls|apron|towel|
    hat|socks|smile|boots|paint|jewel*|tie|scarf|sheet|headdress|tattoo~|wings|mask|headphones|shoes), (only|just)
    (her|his|a) (smile|tattoos|jewell*), unclothe~, clothesless, clothing optional, clothes free, nude*, naked*, (bare|
    exposed|uncovered|undraped) .. (butt|bottom|buttock|bum|behind|rump|cheek~|derriere|tush|torso of a woman|nipple|
    breast|booty|crotch|vulva|penis|groin|privates|ass)~, (butt|bum|buttock|ass) cheek~, bottoms bare, bare bottomed,
    bare bum~, bare arse~, bare ass~, bum out, bums out, (breast|chest|bosom) (bared|uncovered|exposed|unveiled|
    revealed|falling out|spilling out|popping out), bar~ (her|his|their) (breast~|chest|bottom|body|bosom|all|bum),
    baring it all, baring all, bare all, bares all, (show~|flash~|expos*|reveal~|display~|uncover~) (off)? (her|his|
    their) (bare|naked|entire|whole|full)? (breast~|bum|bottom|butt|bosom|rear|privates|bits|ass|crotch|panties),
    flash~ (her|his|their) (breast~|chest|bits|knickers), (man|pervert) opening .. (coat|trenchcoat|raincoat), indecent
    exposure, expos* (himself|herself|themselves), shirtless (woman|women|girl~|lady|ladies|female~), (woman|women|
    lady|ladies|female~) .. shirtless, bare chest of (a|the) woman, bare chested (female|mermaid|amazon|warrior woman|
    maiden|nymph|dancer|ladies), bare breast*, nip slips, wardrobe malfunctions, (wet|soaked|transparent) (white)? (t
    shirt|shirt|dress|top|tank top|blouse) .. (nipple~|breast~|nothing underneath|see through|transparent), nothing
    (underneath|on underneath|under (her|his|the|it)), going commando, topfree, top less, strip poker, playboy (model|
    shoot), centerfold~, centrefold~, page 3 girl~, page three girl~, skinny dip*, free the nipple, mooning (the|a|at|
    people|someone|him|her|us|everyone|camera), moons the (camera|crowd), (drop~|pull~) (down)? (his|her|their) (pants|
    trousers) (at|and moon|to moon|down to moon), (dropping|dropped) (his|her|their) (pants|trousers), genital~,
    genitalia, testicle~, scrotum~, pubic (hair|area|region|mound|bone), pubes, private parts, privates (out|showing|
    visible|exposed|uncovered), intimate parts, crotch (shot|close)~, bits out, full monty, strip club~, stripclub~,
    striptease~, strip tease~, birthday suits, undraped (figure|body|model|woman|man), (clothes|dress|swimsuit|bikini)
    (transparent|invisible|x ray), x ray (glasses|vision) .. clothes, deepnude, nudify*, nip pokies, pasties, burlesque
    (dancer|performer)~ .. tassel~, underbust~, (voluptuous|curvy|hourglass) .. bare, (no|without a|without her|without
    his|without any|minus a|minus her|with no) (top|shirt|bra|knickers|bottoms|trunks|swimsuit|clothing|garments|
    trousers|pants|panties|dress|blouse) on, (woman|women|girl|girls|lady|ladies|she|model|wife|blonde|brunette|
    redhead|actress) .. (without (a|her|any) (top|shirt|blouse|bra)|with no (top|shirt|blouse|bra)|no top), (streak~|
    streaking) .. (cricket|football|pitch|stadium|match|field|game|campus|quad), (man|guy|bloke|lad|student|fan|dude|
    someone|person)~ streaking, (his|my|their|a) (willy|willie|dick|junk|bits|todger|tackle|package|knob|privates|meat
    and two veg|wedding tackle|family jewels|schlong|dong|wang|member|manhood|balls|bollocks|nuts|bum|arse|ass|butt|
    backside|bare bum|cock) (out|hanging out|on show|on display|exposed|showing|visible|dangling|flapping|swinging|
    uncovered|in full view), (with|has|got|getting|get|gets|having|pull*|whip*|lett*|let~) (his|her|their|it|my|the)
    (junk|bits|tackle|willy|willies|willie|knob|boobs|tits|breasts|bum|arse|ass|butt|all|knockers|norks|bangers|baps|
    jugs|puppies|melons|funbags|hooters|bristols|fanny|minge|bush|privates|kit|schlong|dong|member|todger|balls|cock|
    dick)? (hang|hanging|hangs|out|off|swinging|exposed|on show|on display), (get|gets|getting|take|takes|taking|took)
    (her|his|their|your|my) kit off, kit off, (let|letting|lets) it all hang out, (expos*|bar~|baring|bares|bared|
    flash*|reveal*|show~|uncover*|display*|unveil*) (her|his|their|one|both|a|its) . (breast|chest|bust|bosom|nipple|
    bum|bottom|butt|buttock|crotch|groin|privates|body|everything|rear|backside|ass|arse|all|cleavage|penis|vulva|
    pubic|bush), (breast|nipple|tit|bum|butt|arse|ass cheeks|bosom|penis|groin|crotch|privates|bush|pubic hair|vulva|
    body)~ (exposed|bare|bared|out|showing|visible|uncovered|unveiled|peeking out|poking|hanging out|popping out|
    spilling|falling out|slipping out|on show|on display|in view|clearly visible|fully visible|through (a|her|the|wet|
    sheer|thin|see)|pressed against|glistening|bouncing|jiggling|swaying|free), (exposed|bare|uncovered|bared) .
    (female|male|human|adult|womans|mans|feminine|masculine) . (body|bodies|form|figure|chest|torso|anatomy|behind|
    bottom|flesh|skin|back|hips|breast|thighs), (take~|taking|took|strip~|stripping|remov*|delet*|eras*|photoshop~|
    peel~|get rid of|shed~|shedding|lose|losing|discard*|cut~|rip~|tear~|undo|unzip*|unbutton*|lift~|drop~|pull~|slip~|
    slid*|kick~) (off|out of|away|down|up|open)? (of)? (everything|all|his|her|their|the|this|that|all of)? (of)? (her|
    his|their|the|this|that|womans|girls|persons|models|ladys|mans|ladies)? . (wearing|clothes|clothing|garment|
    garments|outfit|bikini|swimsuit|bra|panties|knickers|lingerie|underwear|undies|boxers|briefs|thong|towel|bathrobe|
    blouse|top|robe|dress|shirt|gown|kimono|nightgown|nightie|negligee|skirt|trunks|swimming trunks|corset) (from|off|
    on|to|completely|and|revealing|so|showing|until|entirely|exposing|for) .. (woman|women|girl|girls|lady|her|him|man|
    person|model|photo|picture|image|reveal*|show|breast*|body|bare|nothing|skin|chest|bed|floor|completely|camera|
    mirror|lover|stage|audience|everything), (bikini|clothes|clothing|underwear|lingerie|swimsuit|bra|dress|shirt)
    (removed|removal|remover|gone|off|taken off|ripped off|torn off|stripped|transparent|invisible|erased|falls off|
    fell off|slips off|slipping off|sliding off|coming off|discarded|on the floor beside (her|him)), (what|how) (she|
    he|they|her|his) .. (looks|look|body|is|are) .. (under|underneath|beneath|without) (her|his|their|the) (clothes|
    clothing|dress|shirt|outfit|bikini|robe|towel), under (her|his) clothes, (see|seeing|look|looking|peek*) (through|
    under) (her|his|their|the womans) (clothes|clothing|dress|shirt|skirt), xray (of)? (her)? clothes, (drop~|dropping|
    lose~|losing|fall~|falling|slip~|slipping) (her|his|their|the|a) (towel|robe|gown|bathrobe|clothes|kimono|dress|
    bikini|top|loincloth|fig leaf|sheet|sheets|veil), (dress|robe|towel|gown|sheet|kimono|top|bikini|blouse|strap|
    shirt) (falls|falling|fell|slips|slipping|slipped|slides|sliding|drops|dropping|dropped|pooled|gapes|gaping|open|
    unbuttoned|undone) (off|down|open|away|to|around|from|at|and)? .. (floor|breast*|ankles|feet|expos*|reveal*|bare|
    chest|waist|nipple*|body|nothing|shoulders and), (exotic|pole|lap|go go|burlesque|table) dancer~ .. (glitter|g
    string|nothing|stripping|bare|only|tassels), (wearing|wears|wear|in|dressed|clad|covered) (in|by|with)? (nothing|
    only|just|nought|zilch|naught) (but|except|save)? .. (glitter|smile|paint|heels|towel|apron|hat|necklace|jewellery|
    jewelry|pearls|socks|boots|tattoos|foam|bubbles|suds|cream|leaf|leaves|flowers|petals|ribbon|bow|shadow|shadows|
    moonlight|sunlight|water|mud|oil|chains|veil|tie|scarf|sheet|bedsheet|blanket|wrap|tape|chocolate|honey|feathers|
    snake|guitar|sombrero|goggles|headphones|watch|helmet|gloves|piercings|glasses|skin|sunglasses|beads|vines|
    seashells|hair|grin|robe|shirt|coat), (wearing|wears) .. and nothing else, nothing (beneath|underneath|under) (it|
    them|but skin|her|his|the)?, (with|and) nothing (under|underneath|beneath|on), (bare|clothes free|clothing optional)
    (ladies|lady|people|woman|women|man|men|girl|girls|model|models|dancer|dancers|couple|family|swimmer|swimmers|
    sunbather|sunbathers|beach|party|yoga|hike|bather|bathers|figure|figures|portrait|photo|art|selfie|waitress|waiter|
    cleaner|maid|chef|gardener|gardening|day|ride|run|dip|protest|actress|singer|bride|groom|rugby|nurse|teacher|
    warrior|goddess|nymph|nymphs|mermaid|angel|fairy|elf|witch|student|bloke|guy|lads|hippies|cyclists|tourists|body|
    bodies|torso|backside|behind|rear|human|humans|person|statue come|cowboy|sauna|resort|colony|club|camp|cruise|
    sunbathing|swimming|dancing|sleeping|bathing|shower|showering), moon~ (out of|from|through) (a|the) (coach|bus|car|
    train|minibus|van|window), (lads|lad|boys|fans|students|men|bloke|hooligan|rugby players|teenagers|guys|man|frat
    boys|drunk)~ (mooning|moon (out|the|at|from)), bare~ (bottom|bum|arse|ass|behind|butt|cheeks|backside|breast|bosom|
    chested woman|torso of a woman|bodies|body of|rump|booty), (bum|bums|arse|arses|butt|butts|ass|asses|bottoms|
    cheeks) (bare|cheeks|crack)~, bum crack~, arse crack~, builders bum, plumbers crack, plumber~ butt crack, butt
    crack~, camel toe~, (tit|nipple|nip) (slip|flash|reveal|tape|pic|pics|drop|selfie)~, norks, hooters out, (big|huge|
    enormous|massive|perky|saggy|bouncing|bouncy|fake|round|heavy|giant|juicy|gorgeous|lovely|great big|natural|
    jiggling) (naturals|jugs|bangers|baps|melons on (a|the) woman|hooters|rack on|bosom|bosoms|bristols|udders on a
    woman|booty|ass|butt|bum|arse), big naturals, (deep fake|deepfake|clothes remov*) (app|ai|her|tool|the|this|photo|
    filter), undress*, (wet|soaked|soaking|drenched|damp|see through|seethrough|sheer|transparent|translucent|flimsy|
    gauzy|diaphanous|mesh|fishnet) . (t shirt|tee|shirt|blouse|dress|top|gown|nightgown|raincoat|fabric|robe|vest|
    singlet|tank top|lace|bodysuit|clothes|clothing|outfit|veil|sari|skirt|mac) .. (nipple*|breast*|boob*|nothing|bra|
    clinging|contest|competition|body|bare|see through|everything|curves|no bra|underneath|poking), nips .. (through|
    poking|showing|visible|hard|erect|pierced|pokies|tassels|covered only), nipple (tassels|tassel|piercing|piercings|
    slip|slips|poke|pokies|visible|showing|ring|rings|clamps|cover|covers|flash), (shirt|blouse|dress|robe|jacket|
    kimono|gown|cardigan|coat|bodice) (open|unbuttoned|undone|lifted|pulled up|torn|ripped|hanging open|falling open|
    wide open|unzipped) .. (breast*|nipple*|nothing underneath|bare chest of|no bra|her chest|bosom|nothing else|bare
    skin), (lift~|pull~|rais*|yank~|hik*|hold~) (her|his|their|up her) (shirt|top|blouse|t shirt|tee|skirt|dress|jumper|
    sweater|bra) (up|to|over|for|and|off|down) .. (flash*|show*|expos*|reveal*|breast*|boob*|crowd|band|camera|bare|
    chest|nothing|nipple*|bum), (flash~|flashing|flashed) (the|a|his|her|people|someone|everyone|passers by|strangers|
    at|their) . (band|crowd|camera|audience|bum|neighbours|passers|driver|women|woman|tourists|photographer|bits|bare|
    strangers|paparazzi|stage|bra|knickers|chest|truck|trucker|penis), flasher~, flashing (herself|himself|her|his
    bits|strangers|women), (peep|peeping|changing room|locker room|dressing room|shower|showers|sauna|bath|bathhouse|
    onsen|hot spring|steam room|communal showers) .. (towel dropp*|bare), venus .. bare, lady godiva, (adam and eve|eve
    in eden|godiva) .. (bare|fig leaf), odalisque~, (birthday|adam|eves|adams) suit~, in the (raw|scud|nud|nuddy|
    altogether|buff|nip|rude), (butt|buck|bare ass|bare arse|bollock|bollocky|stark|stark bollock|completely|fully|
    totally|entirely|half|semi|partially|part|barely|nearly|almost|wholly|utterly|unashamedly|tastefully|artistically)
    (bare|exposed female|exposed woman|bare breasted), stitch of clothing, not a stitch, (devoid|bereft|stripped|free)
    of (all|any)? (clothes|clothing|garments), bare (as|like) (a|the|on) (baby|newborn|day|jaybird|nature|worm),
    emperor without, (emperor|king) .. no clothes .. (realistic|body|full|bare), no clothes, (big breasted|large
    breasted|bare breasted|huge breasted|top heavy|full figured|rubenesque) (woman|women|girl|lady|blonde|brunette|
    redhead|model|milf|barmaid|nurse|waitress|elf|goddess|maid|milkmaid|secretary|librarian|wench), (big|large|huge|
    full|bare|small) (breasted|bosomed|titted|busted|chested) (woman|women|girl|lady|elf|blonde|model|nurse|barmaid|
    anime|goddess|milkmaid|wench|maiden), (take~|taking|took|strip~|peel~) off (everything|it all|all), strip~ (her|him|
    them|this) (off|bare|completely|down)?, (bikini|swimsuit|bra|shirt|blouse|dress|t shirt|clothes) (top|bottoms|
    bottom)? off, (show|draw|make|generate|render|picture|imagine|paint|want|see|depict) .. (her|him|them|the woman|the
    man|this woman|the girl) .. without .. (dress|clothes|clothing|shirt|top|bra|bikini|towel|skirt|robe|outfit|pants|
    anything on|underwear), (breast|nipple|tit|bum|bosom)~ (is|are|was)? (out|exposed|showing|bare|visible|uncovered),
    (change|replace|swap) (her|his|their) (outfit|clothes|dress|clothing) (to|with|for) (nothing|skin), (her|his) (top|
    blouse|bra|shirt) is (undone|off|open|gone|unbuttoned), (woman|women|girl|girls|lady|ladies|blonde|student|tourist|
    fan|wife|model|milf)~ flashing (on|in|at|from|out|her|the|for|while|outside), (nobody|noone|no one|everyone|
    everybody) .. (wears|wearing|without|has|have|with no|no) .. clothes, nobody wear* anything, strip (the|this|that|
    my|a|these|those) . (man|woman|girl|lady|model|person|guy|people|men|women|actress|blonde|figure|couple|bloke|boy
    band|dancer), strip* (to|down to) (the|her|his) (skin|altogether|buff|flesh), strip* bare, bare skinned (woman|man|
    women|men|girl|couple)~, (not|without) (a|one) (thread|thing|rag|shred|scrap|item of clothing) on, not a (thread|
    rag|shred|scrap) (on|of clothing|of cloth|of fabric), without a (thread|rag|shred of clothing|scrap of clothing),
    sans (clothes|clothing|culottes naked|trousers|knickers|bra), (devoid|free|bereft|stripped|shorn|divested|out) of
    (all)? (her|his|their)? (clothes|clothing|garments), minus (her|his|their) (clothes|clothing|kit|top|trousers|
    knickers|bra), in a state of undress, state of undress, undressed from the waist, bare from the (waist|neck|hips) ..
    (woman|girl|lady|she|her|down), (woman|girl|lady|she|her|maiden|mermaid|nymph|goddess|dancer)~ .. bare (from|to) the
    (waist|hips|navel), eves (suit|costume), in (eves|adams) (costume|suit), bare as (a|the) .. (baby|newborn|egg|day),
    (clothes|clothing|garments|dress|knickers|bra|trousers|swimsuit|trunks|lingerie|uniform)~ (in a heap|in a pile|
    discarded|abandoned|scattered|strewn|left) (on|by|beside|at) the (bank|rocks|sand|water|lake|river|pool|bed|floor)
    .. (swimm*|bathing|bathers|she|he|they|woman|man|couple|body|bare|skin|lovers), everything (on show|hanging out|on
    full display|exposed|in view|uncovered|bared), nothing (censored|blurred|between her and|hidden by (clothes|
    towels)), all (her|his|their) (charms|glory|assets|parts) (on show|on display|visible|exposed|bared|uncovered|
    showing), in all (her|his|their) (bare|natural|unclothed) glory, (no|without|without a|without any|not a) (towel|
    towels|robe|bathrobe|fig leaf|loincloth|bubbles|cover|covering|coverings|cover up|sheet) ... (onsen|sauna|hammam|
    shower|bath|bathtub|hot tub|jacuzzi|steam room|spa|woman|women|man|men|lady|girl|couple|body|hot spring), (onsen|
    sauna|hammam|shower|bath|bathtub|hot tub|jacuzzi|steam room|spa|hot spring|woman|women|couple|lady)~ ... (no|
    without|without a|without any|not a) (towel|towels|robe|bathrobe|fig leaf|loincloth|bubbles|covering|coverings|
    foam), (top|tops|blouse|shirt|bra|kit|togs|gear|clobber) off (at|in|on|by|for the|during) (a|the|her|stage|her)? .
    (concert|festival|beach|stage|crowd|party|bar|nightclub|camera|gig|balcony|car) .. (woman|women|girl|breast*|boob*|
    bare|skin), (woman|women|girl|girls|lady|ladies|she|blonde|brunette|redhead|wife|singer|barmaid|model) .. (with her|
    her|their|with their) (top|tops|blouse|shirt|bra|kit|bikini|bikini top|clothes|clothing|knickers|dress|shirts|bras)
    (off|gone|missing|down|untied|undone|round her waist|around her waist|on the floor|removed|pulled down|ripped off),
    (bikini|bikini top|swimsuit|bra|swim trunks|trunks|top|towel|bottoms) (gone|missing|lost in the (waves|surf|sea)|
    washed (off|away)|swept (off|away)|came off|comes off|come off|coming off|untied|ripped away|whipped off|slipped
    off|flung), (knickerless|pantiless|panty less|knicker less|trouserless|clothless|garmentless|clothes less),
    (commando under|no knickers|no panties|no underwear) .. (skirt|kilt|dress|breeze|gust|sits|swing|upskirt|crossed|
    legs), kilt .. (lifted|lifts|blown up|flips up|wind|gust) .. (bare|bum|nothing|behind|commando), whole body (bare|
    uncovered|exposed|on show), (full|entire) body (bare|uncovered|on show|on display), (chest|breasts|bosom|torso)
    (completely|fully|totally|entirely) (bare|exposed|uncovered|visible), (one|a|her|both|left|right) (breast|breasts|
    boob|nipple|tit|buttock)~ (popping|pop|pops|falls|falling|slipping|slips|spills|spilling|out|tumbling|peeping|peeks|
    peeking|bare|bared|exposed|showing|visible|free|uncovered), penis, penises, vulva~, vagina~, flaccid, limp (dick|
    cock|penis|willy|member), (dangly bits|wedding tackle|meat and two veg|family jewels|wobbly bits|naughty bits|lady
    bits|lady garden|foof|minge|front bottom) (out|on show|on display|visible|exposed|dangling|swinging|showing|hanging|
    uncovered), (breasted|bosomed|nippled|buttocked|bummed|bottomed|arsed|assed) (woman|women|female|lady|goddess|nymph|
    dancer|statue come), (undies|clothing|clothes|bra|bikini|towel|robe) (less|free|optional) (day|beach|yoga|hike|swim|
    run|resort|party|dinner|photo|dip|spa), textile free, (fkk|free body culture) .. (beach|lake|sauna|sunbath*)?, fkk,
    nature suit, bathing (nude|naked|suitless), (nip|nipple|areola|boob|bum|breast) (shot|reveal|exposure|flash),
    (bared|revealed|exposed|uncovered) (assets|charms|breasts|bosom|loins|bottom|bum|backside|posterior|derriere|
    buttock~|torso of a woman), bare (posterior|loins|nates|tuchus|hindquarters of a woman|haunches of a woman|fanny|
    hooters|melons|rack), (big|huge|ample|heaving|heavy|bouncy|swelling|naked|generous) (bosom|bust|breasts|bazookas|
    bazongas|gazongas|melons on her|ta tas|tatas|mammaries|rack of a woman), mammaries, bazongas, gazongas, ta tas,
    (flash|flashes|flashing|flashed) (her|his|their|some|a) .. (bits|flesh|knickers|bum|boobs|chest|breasts|nipple|boob|
    tit|arse|all), (robe|dress|kimono|shirt|blouse|coat|gown|jacket|towel)~ (is|are|hangs|falls|hanging|wide|left|all)?
    (open|undone|unbuttoned|parted) .. (everything|nothing|all|breast~|bare|body|nipple~), (without|minus|missing|lost)
    (her|his|their|its|the|a|any) . (shell|seashell|fig leaf|loincloth|coconut) (bra|top|bikini|fig leaf)?, (eve|adam|
    mermaid|nymph)~ .. (without|minus) (her|his|the|a|their) . (fig leaf|leaf|leaves|shell bra|bra|top|shells),
    (mermaid|eve|nymph|dryad|siren|woman|girl|body|goddess|breasts|chest|modesty)~ .. (barely|hardly|scarcely|only|just)
    (covered|concealed|hidden|clothed|veiled) (by|in|with), (barely|hardly|scarcely|only) (covered|concealed|hidden|
    clothed|veiled) (by|in|with) (her|his|their) . (hair|hands|hand|arms|arm), (queen|priestess|huntress|savage|
    tribeswoman|princess|sorceress|maiden|barbarian|valkyrie|amazon|huntress|goddess|nymph)~ .. bare chested, bare
    chested .. (queen|priestess|huntress|tribeswoman|princess|sorceress|maiden|valkyrie|amazon|goddess|nymph|mermaid)
  `,
  faint: `
    sexy, sexiest, sultry (pose|look|gaze)~, provocative (pose|outfit)~, provocatively (posed|posing|dressed),
    suggestive pose~, scantily (clad|dressed), skimpy (outfit|clothes|dress|costume)~, strip~ (down|bare), stripped
    bare, stripping, (without|with no) (any|her|his|their)? (pants|underwear|panties|bra), cleavage~, (her|womans)
    cleavage, busty, bosoms, bosomy, thicc, (half|semi|partially|partly|nearly|almost|barely) (clothed|dressed),
    revealing (outfit|dress|clothes|costume|top)~, (suggestive|provocative|sultry|seductive|sexy|flirty|steamy|
    raunchy) (photo|pose|look|outfit|dance|dress|woman|girl|lady|nurse|maid|selfie|costume|photoshoot|portrait)~,
    (voluptuous|curvy|shapely|busty|buxom|well endowed) (woman|women|girl|lady|blonde|brunette|redhead|model|barmaid|
    nurse|waitress|elf|goddess|maid|milkmaid|secretary)~
  `,
  inContext: [
    {
      term: 'leav* nothing to the imagination',
      unless: 'map, plan, recipe, menu, description, detail~, drawing of a house',
    },
    {
      term: `
        uncensored, everything visible, nothing left to the imagination, nothing (covered|concealed|hidden)`,
      with: `
        woman, women, girl, man, men, lady, ladies, body, anime, couple, bath~, bathtub, bathing, shower, onsen,
        sauna, bed, model, she, her, his, elf, mermaid, waifu, hot spring, figure, portrait, dancer, dress, gown`,
    },
    {
      term: 'bare skin, bare body, exposed body, exposed skin',
      with: 'woman, women, girl~, sensual*, intimate, erotic*, bed, lying, seductive*, lover~',
    },
    { term: 'peeling off, pulling off, taking off', with: 'dress, blouse, bra, robe, nightgown, lingerie, panties' },
    {
      term: 'see through',
      with: 'dress, top, shirt, blouse, gown, woman, man, girl, lace, fabric, robe, skirt, nothing',
    },
    { term: 'nipple~', unless: 'grease, pipe, brass, bottle~, baby, pacifier~, fitting~, spoke~, waterer' },
    { term: 'bare torso, bare back, bare shoulders, undraped', with: 'naked, nude, buttocks, breast~, sensual*' },
    { term: 'bare', with: 'buttocks, breasts, nipples, boobs, tits' },
  ],
  innocent: `
    streaker~ of (light|lightning|cloud), boob tube (television|tv|set), nothing on but the (kitchen|hall|porch|tv|
    radio|lamp*|fairy|stove|oven)? . (light|lights|lamp|radio), (in|wearing|wears|wear|wore|clad in|dressed in|only|
    nothing) (nothing|only|just|no more)? (but|except|more than|other than)? (a pair of|a|his|the|some|tight|white)? .
    (boxers|boxer shorts|boxer briefs|briefs|y fronts|yfronts|jockeys|speedos|speedo|jockstrap|long johns|underpants|
    budgie smugglers|trunks|swim trunks|bra and (knickers|panties|pants|briefs)|bikini), (pull~|pulled|pulling) it off,
    bosom (friend|buddy|of the)~, (undressed|unclothed|naked) (mannequin|dummy|dress form)~, (mannequin|dummy)~
    (undressed|unclothed|naked), flasher (light|unit|relay)~, naked eye~, naked flame~, naked mole rat~, naked (cake|
    oat|wire|bulb|truth|juice|gun)~, naked (tree|branch|rock|wall|brick|hillside)~, naked neck chicken~, naked
    branches, naked light bulb~, naked wedding cake~, naked (barley|seed|clam|wolf)~, naked to the eye, semi naked
    cake~, naked sponge~, nude (coloured|colored|toned), nude (lipstick|heel|shoe|pump|colour|color|tone|shade|palette|
    nail|makeup|eyeshadow|tight|sandal|lip|beige|pink|leather|polish|manicure|hue)~, nude nail polish, nude make up,
    nude nail varnish, in nude (tone|shade|colour|color)~, (pale|soft|matte|beige|warm) nude (tone|shade|colour|color|
    lipstick|palette)~, topless (car|convertible|jeep|bus|roadster|tower)~, topless sports car~, bottomless (pit|
    brunch|coffee|cup|mimosa|lake|bag|well|basket)~, bottomless mimosas, bottomless bag, (chicken|turkey|duck|goose|
    pheasant|quail|grilled|roast|roasted|smoked|sliced|boneless|stuffed) breast~, (chicken|turkey|duck|goose) breasts,
    breasts of (chicken|turkey|duck|goose|pheasant|quail), pigeon breasts, robin~ with (red|big|round) breast~, (red|
    orange|white|yellow) breasts, big (chicken|turkey) breast~, round breast pocket~, large (chicken|turkey|duck)
    breast~, (large|big|visible) .. breast (cancer|pocket|feather|milk|pump), (great|blue|coal|marsh|willow|tailed|
    crested|bearded|sombre|varied) tits, tits (at|on) (a|the)? .. (feeder|branch|nest), grease nipple~, nipple (fitting|
    cactus|drop|waterer|adapter)~, pipe nipple~, (bottle|baby|spoke|brass|steel|rubber) nipple~, nipple of (a|the)
    (bottle|pacifier), undressed (salad|crab|stone|timber|wood|lumber|window|hide|leather|granite)~, undressed
    christmas tree, (salad|crab|stone) undressed, paint wire stripper~, cable stripper~, varnish stripper~, floor
    stripper~, stripping (paint|wallpaper|varnish|wire|furniture|wood|bark|old)~, (paint|wallpaper|cable|wire|varnish|
    furniture|tobacco) stripping, strip~ (off|down) (paint|old|the|wallpaper|varnish), stripping off (the|old)? (paint|
    wallpaper|varnish|bark), door knockers, brass knockers, knockers on .. door~, antique .. knockers, iron .. knockers,
    booby (trap|bird)~, blue footed boobies, brown boobies, red footed boobies, boobies (nesting|diving|flying|perched),
    windows with nothing on, nothing on (it|the|a|top|them), (table|desk|shelf|plate|wall|shelves|counter|tv|screen) ..
    nothing on, cleavage plane~, cleavage of .. (rock|mineral|crystal|diamond)~, (mineral|crystal|rock|diamond|slate|
    cell|perfect|basal) cleavage~, cleavage planes, big round butt of (a|the), rifle butt~, (cigarette|water) butt~,
    pork butt~, round butt joint, no pants (day|subway), no clothes (line|hanger|rack|peg|dryer)~, without (clothes|
    clothing) (hanger|rack|peg|line)~, seductive (chocolate|dessert|aroma|scent|flavour|perfume)~, naked (motorcycle|
    motorbike|juice|streetfighter|turtle|mole|seed|ladies|lady flower|grouse|palette), (sport|ducati|yamaha|honda|
    street|kawasaki|ktm|italian) naked bike~, naked bike (on|in|parked|with|motorcycle|engine), naked neck*, nude
    (paint|mouse|stone|wall~|dress shoes|bra colour|stocking~|pantyhose|suede|ballet flats|ballet shoes|ballet
    slippers|flats|pumps|stilettos|trench|coat|sweater|bag|handbag|mesh|patent|velvet|matte|gloss|lip gloss|lace
    fabric), nudge~, nudging, nudibranch~, flash~ (her|his|their) (badge|card|smile|teeth|lights|headlights|grin),
    (show~|reveal~|display~|uncover~) (his|her|their) (chest plate|chest armour|chest piece|chest tattoo|chest of),
    treasure chest~, chest of drawers, (robin|bird|finch|bullfinch|warbler|kingfisher|pheasant|hummingbird|tit|
    blackbird|swallow)~ .. breast~, breast (stroke|plate|pocket|feather|milk|pump|cancer|bone|fed|feeding|pocket
    square|exam|examination|screening|implant box)~, breaststroke, breastplate~, breast feeding, seductive (smell|tune|
    melody), sexy (sax|saxophone), revealing (clue|document|map|painting|pattern|look|light), (bare|exposed) (bulb|
    tree|trees|wire~|branch~|feet|foot|floorboard~|wood|brick|concrete|minimum|bones|hands|knuckle~|root~|soil|wall~|
    rock~|metal|ground|twig~|arms|knees|footed|earth|mattress), nothing on (the|it|a|tv|top|them), nude descending, the
    nude maja, pasties (in|on|with|from|and|oven|cornish), cornish pasties, (cornish|meat|beef|vegetable|hot|golden|
    fresh|baked) pasties, pole (dancer|dancing) fitness, stripped (back|bass|bark|screw|pine|wood|floor|paint|interior|
    shirt|awning)~, stripping (old|the|a|varnish|paint|bark|wallpaper|wires), (paint|wood|wire|cable|copper|floor|
    varnish) .. stripping, (carriage|crab|apple|cider|wood|roof) bare, moon~ (over|above)~, bare bottom boat, (peeling|
    pulling|taking) off (the|a|its|their|his) .. (label|sticker|tape|lid|wrapper|wallpaper|skin of|mask|gloves|bandage|
    helmet|hat|boots|shoes|coat|jacket|glasses)~, (boat|ship|pan|pot|river|lake) bottom~, nude (belt|bag|bags|belts|
    tights|shades|coloured|toned|hue|tone|palette|make up|lips|lipsticks|nails|wedges|sandals|heels|court shoes|blazer|
    knit|turtleneck|jumper|coat|trench|pumps|slingbacks|satin|silk|tulle|powder|blush|foundation|concealer|eyeliner|
    gloss|manicure|polish|clutch|boots|loafers|trainers|sneakers|ballet pumps), (belt|bag|shoes|heels|lipstick|nails|
    tights|pumps|sandals|boots|makeup|dress|colours|colors|tones|shades|palette) in nude, stripped down (motorbike|
    motorcycle|car|bike|engine|version|design|interior|acoustic|look|logo|style|room|aesthetic|arrangement|bicycle|
    chassis|set|kitchen|prose|website), stripped down to (the (bare|chassis|frame|metal|studs|wood)), bum bag~, bums on
    seats, beach bum, ski bum~, (crab|hermit) .. (naked|bare), (bare|exposed|naked) (light|lights|lightbulb|bulb|bulbs|
    filament|plaster|pipework|ceiling|beams|stone|earth|soil|hillside|hill|hills|mountain|mountains|ridge|ridges|tree|
    trees|branches|oak|birch|aspens|winter|vines|fields|field|ground|room|table|boards|walls|wall|metal|steel|copper|
    wire|skin care|minimum|essentials|faced|face|arms|shoulders|shoulder|midriff|legs|hands|cupboard|shelves|mannequin|
    dirt|sand|rock|rocks|cliff|feet|toes|foot|rafters|ceilings), (flash~|flashing|flashed) (a|the|his|her|their) .
    (smile|grin|card|badge|camera|torch|light|lights|headlights|peace|teeth|warrant), (man|boy|guy|men|swimmer|boxer|
    surfer|bodybuilder|athlete|wrestler|worker|builder|farmer|lifeguard|he) .. (no shirt|without (a|his) shirt|with no
    shirt|no top|bare chest|shirtless|taking off his shirt|takes off his shirt), (take~|taking|took|kick~|pull~|slip~|
    remov*) (off|out of)? (his|her|their|the) . (coat|hat|jacket|shoes|boots|glasses|sunglasses|gloves|helmet|mask|
    scarf|apron|backpack|ring|trainers|headphones|goggles|wig|shoe|boot|slippers|crown|cap|armour|armor|raincoat|
    overcoat|skates|skis|cape|socks|watch|makeup|earrings|wellies|spacesuit|hood), (dress|shirt|jacket|coat|robe|towel|
    swimsuit|clothes|gown|kimono|underwear)~ (on|off) (a|the) (hanger|hook|rail|rack|mannequin|line|peg|chair|bed),
    (mannequin|tailors dummy|hanger|washing line|clothes line|clothesline) .. (dress|shirt|gown), nothing (on|under|
    underneath|beneath) (the|it|a|tv|them|offer|sale), (remov*|delet*|eras*|take~) .. (from|off|on) (the|a) .
    (background|mannequin|chair|hanger|floor|line), (remov*|take~|pull~) (the|a) (towel|sheet|dust sheet|cover|top|lid|
    veil) (from|off) (the|a), big butte, butte~, booty (call of duty|bay|bag|chest), pirate~ .. booty, booty ..
    (pirate~|treasure), rude (health|awakening), breast (of|fed|feeding|feeds|cancer|pump|milk|pocket|plate|stroke|
    feather|feathers|bone), (breastfeed*|breast feed*|nursing|suckling), robin~ .. breast~, (red|orange|yellow|pink|
    white|buff|blue|speckled|spotted) breast~ .. (bird|robin|finch|warbler|plumage|feathers), (bird|robin|finch|
    bullfinch|thrush|pigeon|parrot|turkey|duck|goose|chicken|pheasant|quail) .. breast~, ass (milk|cart), emperor
    penguin~, (shirt|dress|t shirt|clothes) off (the|a) (rack|line|hanger|peg|shoulder), off the shoulder, off shoulder,
    (robin|bird)~ .. breast~, breast is (red|orange|yellow), topless (double|bus|buses|tour|muffin~|jeep|car|cars|bar
    stool~|stool~|jar|jars|bottle~|box|boxes|tower~|tree~|carrot~|hat|pineapple~|cabriolet|roadster|convertible|
    windmill|chimney|turret), (windmill|tower|tree|bus|jeep|car|roadster|convertible|castle|bottle)~ .. topless, (blue|
    great|coal|marsh|willow|long tailed|crested|bearded|penduline|sombre|varied|azure) tits, tits (and|with|on|at)
    (finches|robins|sparrows|a feeder|the feeder|a bird|fat balls|nuts|seeds|blackbirds|nuthatches|wrens), (finches|
    sparrows|robins|wrens|nuthatches|bird table|feeder|goldfinches|chickadees|siskins) .. tits, tits .. (feeder|fledg*|
    nest~|nesting|bird table|bird bath|seeds|peanuts|woodland|hedgerow|garden birds), cigarette butt~, butt out of,
    bummed out, big jugs (on|of (cider|milk|water|beer|sangria|lemonade|wine)), jugs (on|of), (pottery|stoneware|
    ceramic|milk|water|clay|copper|earthenware) jugs, bosomy (hill~|cloud~|pillow~), naked (bike ducati|motorbike|
    ducati|streetfighter|cake~|chef logo|clam~|barley|bulb|wire~|wines|rooms|juice|barn~|island), (ducati|yamaha|
    triumph|ktm|motorcycle|street) naked, (wallpaper|wire|cable|paint|varnish|leaf|thread|mold|fabric|bolt|asset|floor|
    ink|pin|screw) stripper~, stripper~ (tool|tin|pliers|steaming|can|for (paint|wallpaper|wire)|gel|pump well|well),
    undress~ (a|the|your)? (salad~|parcel~|present~|window|doll~|mannequin~|set|stone|turkey|onion), skinny dip~ (in|
    into|with)? (hummus|salsa|guacamole|yoghurt|yogurt|chocolate), full monty (breakfast|fry up|english|python|fryup|
    musical|theatre~|theater~), birthday suit .. (tailor*|tweed|wool|waistcoat|three piece|bow tie|pinstripe), (tailor*|
    tweed|wool|bespoke|pinstripe) .. birthday suit, in (the|a) buff (coloured|colored|envelope~|paint|tone|uniform|
    waistcoat|sandstone|folder), buff (coloured|colored), going commando .. (obstacle|crawl|assault course|marine~|
    training|camouflage|net), flasher (unit|lamp|light|relay|switch|bulb)~, (centrefold|centerfold|centre fold|center
    fold)~ .. (map|poster of|car|cars|train|tractor|chart|recipe|double page|bike|motorcycle|aeroplane|puppy|horse|
    kitten|footballer|timetable), (map|car|tractor|train|motorcycle|magazine map|comic|dinosaur) centrefold~, pin up
    (board|calendar of (tractors|cars|trains|dogs|cats|puppies|kittens)), booty shorts pattern, sexy (car|beast|chilli|
    chili|potato~|fish|saxophone|sax|engine|curves of), (full|entire|whole) frontal (view|shot|elevation|photo|attack|
    lobe|facade) of .. (locomotive|train|car|truck|building|house|church|cathedral|facade|engine|bus|tractor|aircraft|
    plane|ship|lion|owl|palace|skull|temple|motorcycle|lorry), full frontal (collision|crash|assault|attack|view of (a|
    the) (steam|car|train|house|building)|lobotomy), (au naturel|au naturale) .. (peanut|nut|butter|wood|furniture|
    makeup|make up|linen|wine|sugar|hair), in the raw .. (sugar|silk|denim|timber|diamond~|linen|wood|honey), sugar in
    the raw, flasher (on|in) (a|the) (buoy|lighthouse|mast|beacon|car), (beacon|buoy|hazard|indicator|strobe) flasher~,
    drop~ (her|his|their|the|a) towel (at|on) (the)? (gym|laundry), (blouse|shirt|top|dress|towel)~ (off|missing|swept
    off|washed (off|away)) (a|the|from) .. (washing line|line|bottle|jar|hanger|rail|beach by|tin|mannequin|tea|wind),
    top~ (gone|missing|off) (from|of) (a|an|the), pull~ (him|her|them) off (the|a) (ground|floor|ice|ledge|rocks|road|
    tracks|horse|cliff|boat|stage|beach), rub~ off (a|the) . (line|pencil|chalk|paint|rust|mark|stain)~
  `,
}
