import type { NamedPrompt } from '../types.ts'

/**
 * Ordinary words in a context that means the brand, with every finding expected.
 * How names compare is said at `ExpectedName`. Written without sight of the name tables.
 */
export const brandWords: readonly NamedPrompt[] = [
  { prompt: 'an Orange mobile phone shop, telecom logo in the window', findings: [{ name: 'Orange', kind: 'brand' }] },
  { prompt: 'an Apple laptop on a cafe table', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'Timberland boots in the snow', findings: [{ name: 'Timberland', kind: 'brand' }] },
  { prompt: 'amazon warehouse full of boxes and robots', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'a Visa credit card on a dark table', findings: [{ name: 'Visa', kind: 'brand' }] },
  { prompt: 'John Deere tractor in a corn field', findings: [{ name: 'John Deere', kind: 'brand' }] },
  { prompt: 'Monster Energy can on a skateboard ramp', findings: [{ name: 'Monster Energy', kind: 'brand' }] },
  { prompt: "an apple watch on a runner's wrist", findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'Oracle software company headquarters, glass towers', findings: [{ name: 'Oracle', kind: 'brand' }] },
  { prompt: 'Puma logo on a football shirt', findings: [{ name: 'Puma', kind: 'brand' }] },
  { prompt: 'Subway sandwich shop, employee with gloves', findings: [{ name: 'Subway', kind: 'brand' }] },
  { prompt: 'the Apple logo glowing on a computer lid', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'Corona beer bottle with a lime wedge', findings: [{ name: 'Corona', kind: 'brand' }] },
  { prompt: 'Puma sneakers on a running track', findings: [{ name: 'Puma', kind: 'brand' }] },
  { prompt: 'Intel processor on a motherboard', findings: [{ name: 'Intel', kind: 'brand' }] },
  { prompt: 'Beetle by Volkswagen, mint green, 1960s', findings: [{ name: 'Volkswagen', kind: 'brand' }] },
  { prompt: 'a Shell petrol station at night', findings: [{ name: 'Shell', kind: 'brand' }] },
  { prompt: 'Galaxy chocolate wrapper, purple foil', findings: [{ name: 'Galaxy', kind: 'brand' }] },
  { prompt: 'Dell monitor on an office desk', findings: [{ name: 'Dell', kind: 'brand' }] },
  { prompt: 'Dove soap bar with packaging', findings: [{ name: 'Dove', kind: 'brand' }] },
  { prompt: 'Jaguar E-Type roadster, British racing green', findings: [{ name: 'Jaguar', kind: 'brand' }] },
  {
    prompt: 'Pringles tube and Doritos bag on a sofa',
    findings: [
      { name: 'Pringles', kind: 'brand' },
      { name: 'Doritos', kind: 'brand' },
    ],
  },
  {
    prompt: 'Fanta can and a Sprite bottle on ice',
    findings: [
      { name: 'Fanta', kind: 'brand' },
      { name: 'Sprite', kind: 'brand' },
    ],
  },
]
