import type { NamedPrompt } from '../types.ts'

/**
 * Prompts in which an ordinary word means the brand of that name.
 *
 * Written without sight of the name tables.
 */
export const brandWords: readonly NamedPrompt[] = [
  { prompt: 'student typing on an apple laptop in a library', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'queue outside the Apple store on launch day', findings: [{ name: 'Apple', kind: 'brand' }] },
  { prompt: 'trucker filling up at a shell petrol station, night', findings: [{ name: 'Shell', kind: 'brand' }] },
  { prompt: 'phone contract shop with the orange logo, telecom ad', findings: [{ name: 'Orange', kind: 'brand' }] },
  { prompt: 'mum pushing a red cart through a Target store', findings: [{ name: 'Target', kind: 'brand' }] },
  { prompt: 'grey hoodie from gap with the big letters on the chest', findings: [{ name: 'Gap', kind: 'brand' }] },
  { prompt: 'bar of Dove soap on a wet tile, advert', findings: [{ name: 'Dove', kind: 'brand' }] },
  { prompt: 'sprinter tying her puma sneakers', findings: [{ name: 'Puma', kind: 'brand' }] },
  { prompt: 'courier dropping an amazon parcel on a porch', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'amazon prime delivery van on a suburban street', findings: [{ name: 'Amazon', kind: 'brand' }] },
  { prompt: 'paying with a Visa card at a flower stall, close-up', findings: [{ name: 'Visa', kind: 'brand' }] },
  { prompt: 'bottle of tide laundry detergent on a washing machine', findings: [{ name: 'Tide', kind: 'brand' }] },
  { prompt: 'a mars bar cut in half, caramel strings', findings: [{ name: 'Mars', kind: 'brand' }] },
  { prompt: 'vintage green Jaguar saloon outside a country pub', findings: [{ name: 'Jaguar', kind: 'brand' }] },
  { prompt: 'oracle database conference booth, red banners', findings: [{ name: 'Oracle', kind: 'brand' }] },
  { prompt: 'man wearing a meta quest headset in his kitchen', findings: [{ name: 'Meta', kind: 'brand' }] },
  { prompt: 'office pc showing the windows 11 start menu', findings: [{ name: 'Windows', kind: 'brand' }] },
  {
    prompt: 'galaxy smartphone by the pool, camera bump, product ad',
    findings: [{ name: 'Samsung Galaxy', kind: 'brand' }],
  },
  { prompt: 'a blue ford pickup towing a boat', findings: [{ name: 'Ford', kind: 'brand' }] },
  { prompt: 'electric tesla charging in a snowy driveway', findings: [{ name: 'Tesla', kind: 'brand' }] },
  {
    prompt: 'foot-long sandwich on a tray at subway, sandwich artist smiling',
    findings: [{ name: 'Subway', kind: 'brand' }],
  },
  { prompt: 'teen in vans sneakers at the skate park', findings: [{ name: 'Vans', kind: 'brand' }] },
  { prompt: 'white converse high tops, laces undone', findings: [{ name: 'Converse', kind: 'brand' }] },
  { prompt: 'diamond bezel on an omega wristwatch, macro', findings: [{ name: 'Omega', kind: 'brand' }] },
  { prompt: 'delta airlines jet taking off from Atlanta', findings: [{ name: 'Delta Air Lines', kind: 'brand' }] },
  { prompt: 'phone screen with the twitter bird and a trending post', findings: [{ name: 'Twitter', kind: 'brand' }] },
  { prompt: 'corona beer with a lime wedge on a beach table', findings: [{ name: 'Corona', kind: 'brand' }] },
  { prompt: 'monster energy can on a dirt bike tank', findings: [{ name: 'Monster Energy', kind: 'brand' }] },
  {
    prompt: 'shot on a canon dslr, camera on a tripod with the logo in view',
    findings: [{ name: 'Canon', kind: 'brand' }],
  },
  { prompt: 'blackberry phone with a tiny keyboard, 2008 office', findings: [{ name: 'BlackBerry', kind: 'brand' }] },
]
