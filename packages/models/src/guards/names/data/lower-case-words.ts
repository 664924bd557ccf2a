/**
 * Spellings of names, in lower case and parted by commas, that are ordinary words too: they count only where they are
 * written with a capital ("Kindle", not "kindle a fire"). What else tells that such a name is meant stands in `words`.
 */
export const lowerCaseWords: ReadonlySet<string> = new Set(
  `
  anthropic, batwing, billabong, boondocks, the boondocks, brainiac, carrefour, cisco, dewar's, economist, the economist,
  eternals, gnasher, intel, kef, kindle, lilo, loriot, lumine, maná, merc, nestlé, nickelodeon, nigella, oculus,
  peloton, perdue, playboy, quino, rai, sabaton, slowpoke, sub-zero, sunseeker, t.a.t.u., terraria, trigon, tui, tusker,
  twa, yahoo
`
    .split(',')
    .map(word => word.trim()),
)
