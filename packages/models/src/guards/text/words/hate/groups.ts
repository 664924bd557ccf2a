/** Groups of people as a whole: "black dresses" and "the Chinese market" are none. Parts of a bracket of a pattern. */
export const groups = `
  jews|muslims|christians|hindus|sikhs|catholics|blacks|whites|asians|arabs|africans|mexicans|latinos|indians|
  israelis|palestinians|gays|lesbians|homosexuals|queers|transsexuals|immigrants|migrants|refugees|foreigners|
  gypsies|minorities|(jewish|muslim|black|white|asian|gay|trans|arab|mexican|disabled|brown) (people|men|women|folks)`

/** Groups as plurals and adjectives, for phrases that are hostile by their other words. Parts of a bracket. */
export const targets = `
  jew|jews|jewish|black|blacks|muslim|muslims|immigrant|immigrants|migrants|gay|gays|lesbian|lesbians|asian|asians|
  chinese|arab|arabs|mexican|mexicans|african|africans|refugee|refugees|roma|gypsy|gypsies|trans|disabled|native
  american|native americans|indian|indians|hispanic|latino|latinos|irish|pakistani|pakistanis|japanese|korean|turk|
  turks|foreigner|foreigners|islam|judaism|israeli|homosexual|homosexuals|tutsi|tutsis|rohingya|uyghur|kurds|
  travellers|hindu|hindus|sikh|sikhs|aboriginal|romani`
