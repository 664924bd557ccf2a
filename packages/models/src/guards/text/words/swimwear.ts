import type { WordTable } from '../word-table.ts'

/** Swimwear and underwear, worn or shown. */
export const swimwear: WordTable = {
  category: 'swimwear',
  terms: `
    bikini~, microbikini~, trikini~, tankini~, monokini~, burkini~, swimsuit~, swim suit~, swimwear, swim wear,
    swimming (costume|suit|trunk|brief|short)~, swim (trunk|brief|short|top|bottom)~, beachwear,
    bathing (suit|costume|trunk)~, beach wear, speedo~, speedos, board shorts, boardshorts,
    one piece (swimsuit|bathing suit|swimwear), mankini~, swimskirt~, swim dress~, budgie smuggler~, lingerie,
    underwear, undergarment~, underclothes, undies, panty, panties, knickers, thong, thongs, g string~, gstring~,
    bra, bras, bralette~, brassiere~, bustier~, push up bra~, sports bra~, corselette~, corset~, basque corset,
    boxer (short|brief)~, boxershorts, in (his|her)? boxers, jockstrap~, jock strap~, y fronts, tighty whities,
    (mens|womens|cotton|white|tight|his|her|their|lace|in|satin|silk) briefs, underpants, underpant, long johns,
    negligee~, babydoll (nightie|lingerie|nightgown)~, nightie~, teddy lingerie, camisole~, chemise~, garter belt~,
    suspender belt~, garters and stockings, fishnet (stocking|bodysuit|tight)~, lace bodysuit~, bodystocking~,
    body stocking~, string bikini~, loincloth~, loin cloth~, boxers and briefs,
    two piece (swimsuit|bathing suit|swimming), swimming (bikini|gear|outfit), bandeau (top|bikini|swim*), sling
    bikini~, micro bikini~, bikini*, bathing (suit|costume| trunk|wear)~, bather~ in, cossie~, budgie smugglers, swim
    wear, swimtrunks, swimming trunks, tankini*, teddies lingerie, lace teddy, (satin|silk|lace|sheer|black|red)
    (teddy|babydoll|slip nightie|chemise|camisole|peignoir), babydoll~, baby doll (nightie|lingerie|nightgown|dress),
    french knickers, camiknickers, cami knickers, peignoir~, boyshort~, boy shorts, hipster panties, bloomers and,
    bloomers, pantaloons and corset, girdle (and|advert|stockings), garter~ and (stockings|suspenders|hose), garters,
    suspenders and stockings, stockings and (suspenders|garters|heels|garter), thigh high stockings, hold up
    stockings, fishnets, fishnet*, pantyhose, panty hose, sport bra~, sportsbra~, push up bra~,
    pushup bra~, wonderbra~, wonder bra~, strapless bra~, lace bra~, bra and
    (panties|knickers|thong|briefs|underwear|pants|shorts), bras and, bikini brief~, trunks underwear, tighty whit*,
    whitey tighties, skivvies, (his|her|their|in) smalls, undies, (mens|womens|male|female|hipster|low
    rise|hip|bikini| lace|satin|silk|red|black|tight|wet|bulging|skimpy|calvin klein) briefs, jock strap~, jockstraps,
    pouch underwear, long underwear, union suit~, thongs, tanga~, g strings, bunny girl~, playboy bunny
    (costume|suit|outfit)~, victorias secret (model|angel|show|runway|fashion show|lingerie)~, sports illustrated
    swimsuit, swimsuit*, swimming costume~, swimming togs, board short~, wearing only (his|her|their)?
    (boxers|briefs|underwear|pants|trunks|bra|panties|socks and boxers), (only|just|nothing but) (her|his|their|a)?
    (boxers|briefs|trunks|panties|knickers|bra|stockings|thong|speedos), shapewear, spanx, bodystocking*, corset*,
    basques, waspie~, burlesque (costume|corset|outfit)~, string tanga~, latex lingerie, lingeries, nightdress see
    through, see through (negligee|nightie|lingerie|bra)~, sheer (negligee|nightie|babydoll| stockings), loungewear
    lingerie, intimate apparel, intimates (shoot|catalogue|catalog|model), unmentionables, under garment~, foundation
    garment~, bustiers, beach body (contest|model)~, bikini (model|babe|girl|body|contest|line|wax)~, swim suits, pool
    party babes, beach babe~, speedo*
  `,
  inContext: [
    { term: 'trunks', with: 'swim*, beach, pool, surf*, man in, shirtless, lifeguard~' },
    { term: 'one piece', with: 'beach, pool, swim*, woman, model~, poolside' },
    { term: 'boxers, briefs', with: 'wearing, wears, underwear, waistband, calvin klein, shirtless' },
    { term: 'stockings', with: 'garter~, suspenders, lace, legs, seductive*, heels' },
    { term: 'bandeau, sarong', with: 'bikini~, beach, pool, model~, swim*' },
    {
      term: 'boxers',
      with: 'advert*, model~, only, posing, bed, bedroom, bulge, bra*, pair of, his, catalogue, torso, tight, mirror, man, guy',
    },
    {
      term: 'briefs',
      with: 'model~, bulge, posing, catalogue, catalog, advert*, torso, man in, boxers, abs, muscular, crotch, mirror, gym',
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
    bikini (atoll|island)~, bikini bottom (city|town), atoll of bikini, thong sandal~, flip flop thongs,
    leather thong~, thong of leather, rawhide thong~, shoe thongs, bra (italy|piedmont|cuneo), city of bra,
    town of bra, bra cheese, (in|from|near) bra italy, long johns donut~, boxer dog~, legal briefs, medical corset~,
    briefs (the|a|an|his|her|their) (team|client|board|staff|press), (policy|press|news|design|legal) briefs,
    elephant~ trunks, tree trunks, car trunks,
    thong~ (sandal~|flip flops), rubber thong~, australian thong~, (beach|pair of) thongs .. (flip|sandal~|feet),
    thongs .. (flip flops|sandal~|footwear|on (his|her|their) feet), (g|the g) string (of|on) (a|the|his|her) ..
    (guitar|violin|cello|bass|viola|ukulele|banjo)~, guitar .. g string, violin .. g string, bikini
    (atoll|test|island)~, bra (fitting room sign), boxers (the dog|puppies|dogs|in the
    ring|sparring|fighting|training), two boxers .. (ring|spar*|fight*|glove*|train*), boxer* ..
    (ring|gloves|bout|match|dog|puppy|puppies), one piece (anime|manga|mould|of furniture), corset (piercing|back
    wall), boudoir chair, (court|lawyer|barrister|legal|mission|news|project|file|paper)~ .. briefs,
    (elephant|tree|car|palm|steamer|travel|oak|birch|wooden|storage|leather|vintage|antique|storage)~ trunks, trunks
    of (trees|elephants| oaks|palms|beeches|birches), teddy bear~, baby doll (toy|in a|with|pram|stroller|crib)~,
    bloomers (in the garden|flower), late bloomers, early bloomers, spring bloomers, summer bloomers, night bloomers,
    stocking~ (filler|on the mantel|by the fire|over the fireplace|cap), christmas stocking~, garter snake~, garter
    stitch, garters snake, (order of the) garter, basque
    (country|cheesecake|beret|cuisine|village|flag|shepherd|coast|pelota)
  `,
}
