/** What a person does that is pictured as one figure with its gear: the noun of that figure. */
export const activities: Readonly<Record<string, string>> = {
  surfing: 'surfer',
  skiing: 'skier',
  snowboarding: 'snowboarder',
  cycling: 'cyclist',
  biking: 'cyclist',
  bicycling: 'cyclist',
  golfing: 'golfer',
  swimming: 'swimmer',
  rowing: 'rower',
  kayaking: 'rower',
  climbing: 'rock climber',
  mountaineering: 'rock climber',
  meditating: 'person meditating',
  meditates: 'person meditating',
  juggling: 'juggler',
  fencing: 'fencer',
  skydiving: 'skydiver',
  parachuting: 'skydiver',
  paragliding: 'skydiver',
  weightlifting: 'weightlifter',
}

/** Words after or before a thing that lift it into the air. */
export const airborneWords: ReadonlySet<string> = new Set(
  'flying soaring hovering levitating gliding airborne fly flies flew flown'.split(' '),
)

/** Words that make the picture a portrait: the head and shoulders of a person, or the head of an animal. */
export const portraitWords: ReadonlySet<string> = new Set([
  'portrait',
  'portraits',
  'headshot',
  'headshots',
  'head shot',
  'profile picture',
  'profile photo',
  'passport photo',
  'mugshot',
  'mug shot',
  'selfie',
  'bust portrait',
  'head and shoulders',
  'face',
  'avatar',
  'linkedin',
  'close up portrait',
  'portraiture',
  'half length',
  'upper body',
])

/** Words that bring the subject close. */
export const closeUpWords: ReadonlySet<string> = new Set([
  'close up',
  'closeup',
  'macro',
  'extreme close up',
  'detail shot',
  'zoomed in',
  'super macro',
  'close shot',
  'tight shot',
])

/** Words that ask for a whole figure. */
export const wholeFigureWords: ReadonlySet<string> = new Set([
  'full body',
  'full length',
  'whole body',
  'head to toe',
  'full figure',
  'fullbody',
  'standing figure',
])
