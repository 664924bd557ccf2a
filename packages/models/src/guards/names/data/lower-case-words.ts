/**
 * Spellings of names, in lower case and parted by commas, that are ordinary words too: they count only where they are
 * written with a capital ("Kindle", not "kindle a fire"). What else tells that such a name is meant stands in `words`.
 */
export const lowerCaseWords: ReadonlySet<string> = new Set(
  `
  among us, anthropic, batwing, big bang theory, billabong, boondocks, brainiac, carrefour, cisco, cut the rope,
  dewar's, dishonored, economist, eternals, evanescence, farfetch'd, gnasher, intel, kef, kindle, lilo, loriot,
  lumine, maná, merc, nestlé, nickelodeon, nigella, oculus, oddjob, peloton, perdue, playboy, quino, rai, sabaton,
  saved by the bell, slowpoke, sub-zero, sunseeker, t.a.t.u., terraria, the big bang theory, the boondocks, the
  economist, trigon, tui, tusker, twa, yahoo
`
    .split(',')
    .map(word => word.trim()),
)
