import type { NamedPrompt } from '../types.ts'

/** Prompts with an ordinary word that means the brand. Written without sight of the name tables. */
export const brandWords: readonly NamedPrompt[] = [
  { prompt: 'apple store with a glass front and white tables', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'silver apple laptop on a wooden desk, logo glowing', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'amazon delivery box with the smile logo on a doorstep', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'shell petrol station at night, neon canopy', findings: [{ name: 'Shell', kind: 'brand' }] },
  { prompt: 'target store aisle with red carts and the bullseye logo', findings: [{ name: 'Target', kind: 'brand' }] },
  { prompt: 'gap hoodie on a teenager, catalogue shot', findings: [{ name: 'Gap', kind: 'brand' }] },
  { prompt: 'new jaguar suv in a showroom, three quarter view', findings: [{ name: 'Jaguar', kind: 'brand' }] },
  { prompt: 'puma running shoes on a track', findings: [{ name: 'Puma', kind: 'brand' }] },
  { prompt: 'dove soap advert with white towels', findings: [{ name: 'Dove', kind: 'brand' }] },
  { prompt: 'mars bar cut in half, caramel pull', findings: [{ name: 'Mars', kind: 'brand' }] },
  { prompt: 'orange mobile phone shop in a french mall', findings: [{ name: 'Orange', kind: 'brand' }] },
  { prompt: 'blackberry phone with a tiny keyboard, 2008', findings: [{ name: 'BlackBerry', kind: 'brand' }] },
  { prompt: 'windows 95 desktop on a beige computer', findings: [{ name: 'Windows', kind: 'brand' }] },
  {
    prompt: 'delta airlines boeing at the gate',
    findings: [
      { name: 'Delta Air Lines', kind: 'brand' },
      { name: 'Boeing', kind: 'brand' },
    ],
  },
  { prompt: 'virgin atlantic crew in red uniforms', findings: [{ name: 'Virgin Atlantic', kind: 'brand' }] },
  { prompt: 'footlong subway sandwich in its branded wrapper', findings: [{ name: 'Subway', kind: 'brand' }] },
  { prompt: 'visa card beside a payment terminal', findings: [{ name: 'Visa', kind: 'brand' }] },
  { prompt: 'bottle of tide detergent on a washing machine', findings: [{ name: 'Tide', kind: 'brand' }] },
  { prompt: 'can of sprite with lime and ice', findings: [{ name: 'Sprite', kind: 'brand' }] },
  { prompt: 'monster energy can on a skateboard', findings: [{ name: 'Monster Energy', kind: 'brand' }] },
  { prompt: 'red bull can at a racing pit stop', findings: [{ name: 'Red Bull', kind: 'brand' }] },
  { prompt: 'twitter bird icon on a smartphone', findings: [{ name: 'Twitter', kind: 'brand' }] },
  { prompt: 'meta headquarters sign with the infinity logo', findings: [{ name: 'Meta', kind: 'brand' }] },
  { prompt: 'ford pickup on a dusty farm road', findings: [{ name: 'Ford', kind: 'brand' }] },
  {
    prompt: 'cadbury chocolate and a galaxy bar side by side',
    findings: [
      { name: 'Cadbury', kind: 'brand' },
      { name: 'Galaxy', kind: 'brand' },
    ],
  },
  { prompt: 'polo by ralph lauren shirt, navy, folded', findings: [{ name: 'Ralph Lauren', kind: 'brand' }] },
  { prompt: 'diesel jeans ad, urban grunge', findings: [{ name: 'Diesel', kind: 'brand' }] },
  { prompt: 'fossil watch in a gift box, leather strap', findings: [{ name: 'Fossil', kind: 'brand' }] },
  { prompt: 'pair of white converse on a skateboard deck', findings: [{ name: 'Converse', kind: 'brand' }] },
  { prompt: 'black vans skate shoes with the side stripe', findings: [{ name: 'Vans', kind: 'brand' }] },
]
