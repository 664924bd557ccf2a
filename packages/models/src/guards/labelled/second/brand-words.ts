import type { NamedPrompt } from '../types.ts'

/**
 * Ordinary words in a context that means the brand, with every finding expected.
 * How names compare is said at `ExpectedName`. Written without sight of the name tables.
 */
export const brandWords: readonly NamedPrompt[] = [
  { prompt: 'Polo shirt by Ralph Lauren on a mannequin', findings: [{ name: 'Ralph Lauren', kind: 'brand' }] },
  { prompt: 'Apple store with glass front, customers testing phones', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'Ford pickup truck crossing a creek', findings: [{ name: 'Ford', kind: 'brand' }] },
  { prompt: 'Caterpillar excavator, yellow CAT logo on its arm', findings: [{ name: 'Caterpillar', kind: 'brand' }] },
  { prompt: 'an Amazon delivery van in the suburbs', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'Virgin Atlantic airliner taking off', findings: [{ name: 'Virgin Atlantic', kind: 'brand' }] },
  { prompt: 'The North Face jacket on a climber', findings: [{ name: 'The North Face', kind: 'brand' }] },
  { prompt: 'Penguin Books paperback with the orange cover', findings: [{ name: 'Penguin Books', kind: 'brand' }] },
  { prompt: 'Mars chocolate bar cut in half', findings: [{ name: 'Mars', kind: 'brand' }] },
  { prompt: 'Lotus Elise sports car on a track', findings: [{ name: 'Lotus', kind: 'brand' }] },
  { prompt: 'Diesel jeans advert, denim brand campaign', findings: [{ name: 'Diesel', kind: 'brand' }] },
  { prompt: 'a white Tesla Model 3 on the motorway', findings: [{ name: 'Tesla', kind: 'brand' }] },
  { prompt: 'Tesla car charging in a garage', findings: [{ name: 'Tesla', kind: 'brand' }] },
  { prompt: 'Target store with red carts and its bullseye logo', findings: [{ name: 'Target', kind: 'brand' }] },
  { prompt: 'a Shell gas station sign in the desert', findings: [{ name: 'Shell', kind: 'brand' }] },
  { prompt: 'a Ford Mustang at a drive-in cinema', findings: [{ name: 'Ford', kind: 'brand' }] },
  { prompt: 'Canon DSLR camera with a long lens', findings: [{ name: 'Canon', kind: 'brand' }] },
  { prompt: 'a Gap hoodie from the clothing store', findings: [{ name: 'Gap', kind: 'brand' }] },
  { prompt: 'parcel from Amazon on a doorstep', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'a Jaguar car parked outside a hotel', findings: [{ name: 'Jaguar', kind: 'brand' }] },
  { prompt: 'bottle of Dove shampoo in a shower', findings: [{ name: 'Dove', kind: 'brand' }] },
  {
    prompt: 'Windows 11 desktop on a Microsoft laptop',
    findings: [
      { name: 'Windows', kind: 'brand' },
      { name: 'Microsoft', kind: 'brand' },
    ],
  },
  {
    prompt: 'a Twitter bird logo and an iPhone',
    findings: [
      { name: 'Twitter', kind: 'brand' },
      { name: 'iPhone', kind: 'brand' },
    ],
  },
]
