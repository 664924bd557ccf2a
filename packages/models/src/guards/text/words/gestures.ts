import type { WordTable } from '../word-table.ts'

/** Rude and obscene gestures. */
export const gestures: WordTable = {
  category: 'gestures',
  terms: `
    middle finger~, middle fingers (up|raised|out), (giv*|flash*|show*|throw*|get|getting) (him|her|them|us|me|you|
      someone|everyone|people|the|a|an|his|her)? .. the (finger|bird), (giv*|gave|giving|give) (him|her|them|us|me|
      you|everyone)? (the|a) finger, flip~ (off|the bird|the finger|someone off|the camera off|a bird|people off),
    flipping (me|him|her|them|us|you|everyone|people|someone|the|a) .. (off|bird),
    flipped (him|her|them|us|the|someone) .. (off|bird), flip~ .. off, (throwing|giving|shooting) .. the bird, (rude|
      obscene|lewd|vulgar|offensive|crude|indecent|insulting|sexual|dirty|profane) (hand|finger|arm)? (gesture|sign|
      signal)~, (gesture|gesturing|gestures) (obscenely|rudely|lewdly|offensively|vulgarly),
    gesturing (rudely|obscenely), fuck you sign, f you (sign|gesture|hand)~, fuck off (sign|gesture), up yours,
    screw you (gesture|sign|hand), two finger~ (insult|up yours), v sign (insult|rude|backwards|reversed)~,
    (reverse|reversed|backward|backwards|rude|inverted) v sign~, (reversed|backward) peace sign insult,
    (forearm|italian|iberian) (jerk|slap|salute)~, bras d honneur, bras dhonneur, dulya, cornuto (gesture|sign)~,
    moutza, mountza, fig (gesture|sign|hand)~, making the fig, figa gesture~, chin flick~, (jerk off|jerking|
      masturbation|wanking|wanker|blowjob|blow job|oral sex|cunnilingus|finger hole|finger in hole|shocker|
      penis) (gesture|sign|hand|motion)~, wanker (sign|gesture)~, the shocker (sign|hand|gesture),
    tongue between .. fingers, fingers .. v .. tongue, (grab~|hold~|clutch~) (his|her|their|my|the)? (crotch|groin),
    crotch (grab|grabbing|grope|chop|chopping)~, pelvic thrust~, (throat|neck) (slit|slash|cutting|slitting|
      cut) (gesture|sign|motion)~, finger across (the|his|her|their)? throat,
    draw~ (a|his|her) finger across .. throat, mooning (the|a|at|people|someone|him|her|us|everyone|camera),
    (drop~|pull~) (his|her|their) pants (at|and moon|to moon), moons the (camera|crowd),
    finger gun~ (to|at) .. (head|temple|crowd|camera|person), gang sign~, gang (gesture|hand sign)~,
    throw~ (up)? gang (sign|gesture)~, stick~ (up|out) .. middle finger~, flip~ (the|a) bird,
    (one|single) finger salute~, raised middle (finger|digit)~, extended middle (finger|digit)~,
    f off (gesture|sign), spitting (at|on) (a|the|him|her|someone|camera|people), loser (sign|gesture) .. forehead,
    nose thumbing, thumb~ (his|her|their) nose, thumbing (his|her|their) nose, bird (finger|flip)~, hand~ (making|
      shows|showing|forming|making a|doing) .. (obscene|rude|vulgar|offensive|lewd) .. (gesture|sign|shape)~,
    bare~ (his|her) (butt|bottom|ass|backside) (at|to), middle digit (raised|up)
  `,
  innocent: `
    (ring|rings|band|splint|bandage|thimble|jewel|jewellery|jewelry|plaster|nail|tattoo|knuckle|glove|signet|
      diamond) .. (on|around|over|for) (her|his|the|a|my|their)? middle finger~, ring (on|for) .. middle finger~,
    middle finger (ring|joint|bone|splint|nail|tip|length|exercise|position|knuckle|stretch)~,
    (index|ring|thumb) .. (and|or) .. middle finger~, (between|with) .. (index|thumb) and middle finger~,
    index and middle finger~, thumb index and middle finger~,
    middle finger .. (guitar|piano|fret|string|chord|violin)~, flip~ (off|a) (the)? (light|switch|pancake|burger|
      coin|lid|alarm|lamp|egg)~, flip~ .. (pancake|burger|egg|omelette|steak|crepe|patty|switch|lid|light|coin|page|
      table|mattress|bottle|hair)~ .. off, flip~ .. (light|switch|lamp|tv|alarm|lid) off, (show*|giv*|throw*|get|
      getting|feed*|flash*) .. the bird (feed*|a|some|seed*|its|food|bath|table|house|cage|flying|perch*)~, (giv*|
      giving|give) the bird~ (food|seed|water|bread|a|some|crumbs|house), (giv*|giving|showing) .. the finger (food|
      puppet|paint|a bandage|sandwich|ring)~, the bird (watch*|house|feeder|table|bath|cage)~, fig hand pie~,
    sign language (gesture|sign)~, crude oil sign~
  `,
}
