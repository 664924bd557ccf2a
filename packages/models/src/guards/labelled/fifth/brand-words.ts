import type { NamedPrompt } from '../types.ts'

/** Prompts with an ordinary word that here means the brand. Written without sight of the name tables. */
export const brandWords: readonly NamedPrompt[] = [
  { prompt: 'apple store with a glass front, shoppers walking in', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'amazon delivery boxes stacked on a doorstep', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'shell petrol station at night, wet asphalt', findings: [{ name: 'Shell', kind: 'brand' }] },
  { prompt: 'shopping cart in a target store aisle, red signs', findings: [{ name: 'Target', kind: 'brand' }] },
  { prompt: 'gap hoodie folded on a shelf, mall shop', findings: [{ name: 'Gap', kind: 'brand' }] },
  { prompt: 'dove soap bar and body lotion on a bathroom tray', findings: [{ name: 'Dove', kind: 'brand' }] },
  { prompt: 'silver jaguar coupe with leather seats, showroom', findings: [{ name: 'Jaguar', kind: 'brand' }] },
  {
    prompt: '1967 mustang convertible on a desert highway, chrome bumper',
    findings: [{ name: 'Ford Mustang', kind: 'brand' }],
  },
  { prompt: 'puma sneakers and matching tracksuit, sportswear ad', findings: [{ name: 'Puma', kind: 'brand' }] },
  {
    prompt: 'orange mobile phone shop in a french high street, sim card poster',
    findings: [{ name: 'Orange', kind: 'brand' }],
  },
  { prompt: 'subway sandwich shop with a footlong on the counter', findings: [{ name: 'Subway', kind: 'brand' }] },
  { prompt: 'visa credit card on a restaurant bill', findings: [{ name: 'Visa', kind: 'brand' }] },
  { prompt: 'mars chocolate bar cut in half, caramel dripping', findings: [{ name: 'Mars', kind: 'brand' }] },
  { prompt: 'virgin atlantic plane taking off, red tail', findings: [{ name: 'Virgin Atlantic', kind: 'brand' }] },
  { prompt: 'caterpillar excavator on a building site, yellow', findings: [{ name: 'Caterpillar', kind: 'brand' }] },
  { prompt: 'delta airlines boarding gate, passengers queueing', findings: [{ name: 'Delta', kind: 'brand' }] },
  { prompt: 'a tide detergent bottle next to a washing machine', findings: [{ name: 'Tide', kind: 'brand' }] },
  { prompt: 'fossil wristwatch with a brown strap, product shot', findings: [{ name: 'Fossil', kind: 'brand' }] },
  { prompt: 'corona beer bottle with a lime wedge, beach bar', findings: [{ name: 'Corona', kind: 'brand' }] },
  { prompt: 'man wearing beats headphones on the train', findings: [{ name: 'Beats', kind: 'brand' }] },
  {
    prompt: 'windows laptop showing the start menu, office desk',
    findings: [{ name: 'Microsoft Windows', kind: 'brand' }],
  },
  { prompt: "discord server icon on a gamer's screen", findings: [{ name: 'Discord', kind: 'brand' }] },
  {
    prompt: 'champion sweatshirt with logo on the chest, streetwear lookbook',
    findings: [{ name: 'Champion', kind: 'brand' }],
  },
  { prompt: 'supreme box logo skateboard leaning on a wall', findings: [{ name: 'Supreme', kind: 'brand' }] },
  { prompt: 'pair of vans with checkerboard pattern, skate shoes', findings: [{ name: 'Vans', kind: 'brand' }] },
  { prompt: 'diesel jeans campaign, denim jacket, city rooftop', findings: [{ name: 'Diesel', kind: 'brand' }] },
  { prompt: 'coach handbag with gold buckle, boutique display', findings: [{ name: 'Coach', kind: 'brand' }] },
  { prompt: 'polo ralph lauren shirt on a hanger', findings: [{ name: 'Ralph Lauren', kind: 'brand' }] },
  { prompt: 'sprite can with ice and lemon, soda commercial', findings: [{ name: 'Sprite', kind: 'brand' }] },
  { prompt: 'mini cooper with a union jack roof, london street', findings: [{ name: 'Mini', kind: 'brand' }] },
]
