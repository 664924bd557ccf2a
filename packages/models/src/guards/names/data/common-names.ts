/** Words that often stand behind a first name and are near to a surname: "Hugo wearing a hat" is no Hugo Weaving. */
export const wordsBehindNames: ReadonlySet<string> = new Set(
  `
  alley apples back bakery barber bars beard best blade blue board bodies bones books branches brand bread bridge
  brown browns burger burn burnt buttons cables call can car cardinal carry chalk chapel cheese clean comet copper
  dagger dancer drawer dress drive dust eaten every fair fan ferry fist garden genie ghost glass grass greek handle
  hands hard having head heads heels horse jar jeans judges killer large layers lighter little locker make maker man
  money nest neutral never organs panel paper parked part parts party path peace person piece plain planet players
  prices pride print queen reef rings river rocks roses runes runner sailor sand sauna scarf scenes seen shoe someone
  space stack stand steel sticker summer takes teal them tube wall walls water way wearing wears whale wide with woods
  `
    .trim()
    .split(/\s+/),
)
