import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalogue } from '../things/catalogue.ts'
import { readPrompt } from './read-prompt.ts'
import type { Reading } from './reading.ts'

const catalogue = await loadCatalogue()
const read = (prompt: string, negative = ''): Reading => readPrompt(prompt, negative, catalogue)

/** A reading as one line: `place/time/weather/season | number thing (relation other) ...`, open parts left out. */
function summary(reading: Reading): string {
  const setting = [reading.place, reading.time, reading.weather, reading.season].filter(part => part !== null).join('/')
  const things = reading.things.map(thing => {
    const many =
      thing.quantity !== null
        ? `${thing.quantity.least === thing.quantity.most ? thing.quantity.least : 'some'} `
        : thing.plural
          ? 'some '
          : ''
    const tie =
      thing.relation === null ? '' : ` (${thing.relation.kind} ${reading.things[thing.relation.to].thing.name})`
    return `${many}${thing.thing.name}${thing.where === null ? '' : ` @${thing.where}`}${tie}`
  })
  return `${setting} | ${things.join(', ')}`
}

const prompts: readonly (readonly [prompt: string, understood: string])[] = [
  ['three red balloons over a meadow at sunset', 'meadow/golden | 3 balloon'],
  ['A professional headshot of a CEO', ' | ceo'],
  ['Place a wooden bench on the grass', 'meadow | bench'],
  ['In a parking lot', 'parking-lot | '],
  ['sunny beach with palm trees', 'beach/day/clear | some palm'],
  ['a cat sitting on a red sofa', ' | cat (on sofa), sofa'],
  ['two sailboats on a calm lake, mountains behind, golden hour', 'lake/golden | 2 sailboat'],
  ['a storm over the sea', 'sea/storm | '],
  ['a red fox in a snowy forest', 'forest/winter | fox'],
  ['an astronaut riding a horse', ' | astronaut (rides horse), horse'],
  ['a bowl of oranges on a wooden table', 'tabletop | bowl, some orange (in bowl)'],
  ['an orange balloon', ' | balloon'],
  ['a bowl of oranges on a table', ' | bowl (on table), some orange (in bowl), table'],
  ['a hot air balloon over the mountains at dawn', 'mountains/dawn | hot air balloon'],
  ['a yellow taxi on a rainy street in New York at night', 'street/night/rain | taxi'],
  ['a cup of coffee and a croissant in a cafe', 'cafe | coffee, croissant'],
  ['a field of sunflowers under a blue sky', 'day/clear | some sunflower'],
  ['a vase of pink tulips by the window', 'room | vase, some tulip (in vase)'],
  ['a flock of birds in the sky', ' | some bird @above'],
  ['a dozen apples in a basket', ' | 12 apple (in basket), basket'],
  ['a boy and his dog playing in the park', 'park | boy, dog'],
  ['a robot holding a red balloon', ' | robot, balloon (holds robot)'],
  ['a snowman in front of a cabin, winter night', 'night/winter | snowman (in-front cabin), cabin'],
  ['a dog under a tree', ' | dog (under tree), tree'],
  ['a castle on a hill in fog', 'hills/fog | castle'],
  ['a book on a desk in an office', 'office | book'],
  ['ice cream on a summer day', 'summer | ice cream'],
  ['five yellow ducks in a pond', 'lake | 5 duck'],
  ['a pizza and a glass of wine', ' | pizza, wine'],
  ['two black cats and a white dog on a blue rug', ' | 2 black cat (on rug), dog (on rug), rug'],
  ['a train crossing a bridge over a river in autumn', 'river/autumn | train (on bridge), bridge'],
  ['a person surfing a huge wave', 'sea | surfer'],
  ['a man is skiing in the mountains', 'mountains | skier'],
  ['several pumpkins on a farm in autumn', 'farmland/autumn | some pumpkin'],
  ['a mountain landscape with a lake', 'lake | '],
  ['a snowy mountain village at night', 'village/night/winter | '],
  ['a lavender field', 'meadow | some hyacinth'],
  ['white sneakers on a pastel pink background', 'studio | sneaker'],
  ['a perfume bottle, studio lighting', 'studio | perfume'],
  ['a house next to a lighthouse', ' | house (beside lighthouse), lighthouse'],
  ['a bicycle in front of a house', ' | bicycle (in-front house), house'],
  ['a butterfly above a rose', ' | butterfly (above rose), rose'],
  ['a tree on the left and a house on the right', ' | tree @left, house @right'],
  ['a cow in the foreground, a barn in the background', ' | cow @foreground, cabin @background'],
  ['a woman reading a book on a bench', ' | woman (on bench), book (holds woman), bench'],
  ['a teddy bear on a bed', ' | teddy bear (on bed), bed'],
  ['4 horses running on the beach', 'beach | 4 horse'],
  ['a school of fish in a coral reef', 'underwater | some fish'],
  ['a pair of glasses on a stack of books', ' | glasses (on books), books'],
  ['a bottle of wine and two glasses', ' | bottle, 2 wine'],
  ['a dog house', ' | house'],
  ['an apple pie', ' | pie'],
  ['a birthday cake with candles on a table', ' | birthday cake (on table), table'],
  ['a squirrel eating a nut in autumn', 'autumn | squirrel, peanut (holds squirrel)'],
  ['a spaceship above an alien planet', 'space | rocket'],
  ['fireworks over a city', 'city/night | some firework'],
  ['a wolf howling at the full moon', 'night | wolf'],
  ['a t-shirt on a hanger', ' | t shirt'],
  ['a soccer ball in a stadium', 'stadium | soccer ball'],
  ['two children building a sandcastle on the beach', 'beach | 2 boy, castle'],
  ['a giant teapot in the desert', 'desert | teapot'],
  ['kitchen with a fridge', 'kitchen | fridge'],
  ['a green bottle next to a blue vase', ' | bottle (beside vase), vase'],
  ['a farmer with a tractor on a wheat field', 'farmland | farmer, tractor (beside farmer)'],
  ['elephants in the savanna, sunset', 'meadow/golden | some elephant'],
  ['abstract swirls of blue and gold', 'abstract | '],
]

for (const [prompt, understood] of prompts) {
  test(`"${prompt}" is understood`, () => assert.equal(summary(read(prompt)), understood))
}

test('colours belong to the noun that follows them', () => {
  const { things } = read('a green bottle next to a blue vase')
  assert.ok(things[0].colours[0][1] > things[0].colours[0][2], 'the bottle is green')
  assert.ok(things[1].colours[0][2] > things[1].colours[0][0], 'the vase is blue')
  assert.equal(read('red, green and blue balloons').things[0].colours.length, 3)
})

test('a colour before a ground is the ground’s', () => {
  const reading = read('a watch on a black background')
  assert.equal(reading.things[0].colours.length, 0)
  assert.ok(reading.colours[0].every(value => value < 60))
})

test('sizes make things larger and smaller', () => {
  assert.ok(read('a giant cat').things[0].size > 1.4)
  assert.ok(read('a tiny house').things[0].size < 0.6)
})

test('a person’s hair, eyes, age, dress and glasses are read', () => {
  const [{ traits }] = read(
    'portrait of a young woman with long red hair, green eyes and glasses in a blue dress',
  ).things
  assert.equal(traits.gender, 'woman')
  assert.equal(traits.age, 'young')
  assert.equal(traits.hairLength, 'long')
  assert.ok(traits.hair !== null && traits.hair[0] > traits.hair[2])
  assert.ok(traits.eyes !== null && traits.eyes[1] > traits.eyes[0])
  assert.equal(traits.glasses, 'glasses')
  assert.equal(traits.garment, 'dress')
  assert.ok(traits.clothes !== null && traits.clothes[2] > traits.clothes[0])
})

test('what animals wear is put on them', () => {
  assert.deepEqual(
    read('a cute puppy wearing sunglasses and a top hat on the beach').things.map(thing =>
      thing.wears.map(worn => worn.thing.name),
    ),
    [['sunglasses']].map(first => [...first, 'hat']),
  )
})

test('a headshot is a portrait, a full body picture is not', () => {
  assert.equal(read('A professional headshot of a CEO').portrait, true)
  assert.equal(read('full body portrait of a woman').portrait, false)
})

test('unknown words are listed as written, in order, each once', () => {
  assert.deepEqual(read('a Gizmo next to a flurbish and another gizmo in the garden').unknown, ['Gizmo', 'flurbish'])
})

test('words of style, camera and praise are understood', () => {
  const { unknown } = read(
    'beautiful photorealistic portrait, 8k, highly detailed, cinematic lighting, 85mm lens, shallow depth of field, award winning',
  )
  assert.deepEqual(unknown, [])
})

test('another language is recognised', () => {
  assert.equal(read('ein roter Fuchs im Wald mit einer Katze').foreign, true)
  assert.equal(read('a red fox in the woods').foreign, false)
})

test('a negative prompt and "without" leave parts and things out', () => {
  assert.ok(read('a street', 'cars').exclusions.parts.has('cars'))
  assert.ok(read('a street without people').exclusions.parts.has('people'))
  const { parts } = read('a bench', 'No skyscrapers or ground vehicles').exclusions
  assert.ok(parts.has('buildings') && parts.has('cars'))
  assert.ok(read('the sea', 'no storms').exclusions.parts.has('lightning'))
  assert.deepEqual(
    [...read('a dog', 'Do not include buildings or modern architecture').exclusions.parts],
    ['buildings'],
  )
})

test('what a negation names is not in the picture', () => {
  assert.deepEqual(read('a kitchen with no cat').things, [])
})
