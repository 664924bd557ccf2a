/**
 * Spellings of names, in lower case and parted by commas, that are ordinary words too: they count only where they are
 * written with a capital ("Kindle", not "kindle a fire"). What else tells that such a name is meant stands in `words`.
 */
export const lowerCaseWords: ReadonlySet<string> = new Set(
  `
  among us, anthropic, batwing, big bang theory, billabong, black bolt, boondocks, brainiac, carrefour, cisco, club
  orange, cut the rope, dewar's, dishonored, economist, elf bar, eternals, evanescence, farfetch'd, four lions,
  gnasher, green day, intel, japanese breakfast, kef, kindle, lilo, line friends, lion bar, loriot, lumine, maná,
  merc, murder drones, nestlé, nickelodeon, nigella, oculus, oddjob, peloton, perdue, playboy, quino, rai, red skull,
  sabaton, saved by the bell, slowpoke, sub-zero, sunseeker, t.a.t.u., terraria, the big bang theory, the boondocks,
  the economist, trigon, tui, tusker, twa, viking range, white castle, yahoo
  `
    .split(',')
    .map(word => word.trim()),
)
