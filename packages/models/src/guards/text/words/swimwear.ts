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
    body stocking~, string bikini~, loincloth~, loin cloth~, boxers and briefs
  `,
  inContext: [
    { term: 'trunks', with: 'swim*, beach, pool, surf*, man in, shirtless, lifeguard~' },
    { term: 'one piece', with: 'beach, pool, swim*, woman, model~, poolside' },
    { term: 'boxers, briefs', with: 'wearing, wears, underwear, waistband, calvin klein, shirtless' },
    { term: 'stockings', with: 'garter~, suspenders, lace, legs, seductive*, heels' },
  ],
  innocent: `
    bikini (atoll|island)~, bikini bottom (city|town), atoll of bikini, thong sandal~, flip flop thongs,
    leather thong~, thong of leather, rawhide thong~, shoe thongs, bra (italy|piedmont|cuneo), city of bra,
    town of bra, bra cheese, (in|from|near) bra italy, long johns donut~, boxer dog~, legal briefs, medical corset~,
    briefs (the|a|an|his|her|their) (team|client|board|staff|press), (policy|press|news|design|legal) briefs,
    elephant~ trunks, tree trunks, car trunks
  `,
}
