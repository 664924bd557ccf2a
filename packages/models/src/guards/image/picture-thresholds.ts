import type { ModerationCategory } from '../guard.ts'

/**
 * From which score on a picture is blocked unless configured. The shares of a classifier add up to 1, so above 0.5 a
 * category outweighs all others together. With the embedded network innocent photographs (portraits, players in shorts,
 * animals, food, bags, tulips) stayed under 0.2 and drawn skin in four tones under 0.11; the values leave three times
 * that and still catch what the network is more sure of than not. Little clothing is the harder call, hence the higher
 * bar. No other classifier has been measured.
 */
export const pictureThresholds: Readonly<Record<ModerationCategory, number>> = {
  explicit: 0.6,
  nudity: 0.7,
  swimwear: 0.7,
  violence: 0.6,
  disturbing: 0.6,
  substances: 0.6,
  gestures: 0.6,
  gambling: 0.6,
  hate: 0.6,
}
