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
    draw~ (a|his|her) finger across .. throat, 
    
    finger gun~ (to|at) .. (head|temple|crowd|camera|person), gang sign~, gang (gesture|hand sign)~,
    throw~ (up)? gang (sign|gesture)~, stick~ (up|out) .. middle finger~, flip~ (the|a) bird,
    (one|single) finger salute~, raised middle (finger|digit)~, extended middle (finger|digit)~,
    f off (gesture|sign), spitting (at|on) (a|the|him|her|someone|camera|people), loser (sign|gesture) .. forehead,
    nose thumbing, thumb~ (his|her|their) nose, thumbing (his|her|their) nose, bird (finger|flip)~, hand~ (making|
      shows|showing|forming|making a|doing) .. (obscene|rude|vulgar|offensive|lewd) .. (gesture|sign|shape)~,
     middle digit (raised|up),
    middlefinger~, middle fingered, (stick*|flick*|hold*|giv*|show*|rais*|put*|thrust*|flash*|jab*|throw*) .. (two|2)
    fingers (up|at|to|salute), two fingers up (at|to), (stick*|flick*|give|giving|throwing|show*) (up)?
    (a|the|his|her)? (v|vs|v sign|v signs) (sign)? (at|to), (rude|offensive|insulting|british insult) (v|two
    finger|two fingered) (sign|salute|gesture), two fingered salute~, two finger salute~, v sign .. (insult|rude|palm
    inward*|back of the hand|knuckles), eff you, eff off, f you, fu (sign|gesture|hand), (fuck|screw|sod|piss|bugger)
    (you|off|this|them) .. (sign|gesture|hand|finger|salute|motion), fuck you finger, fuck you hand, screw you
    (sign|gesture|hand|finger|salute), fuck off (hand|sign|finger), up yours,
    (rude|obscene|lewd|vulgar|offensive|crude|indecent|insulting|dirty|profane|abusive|inappropriate|disrespectful|nasty|filthy|foul|naughty|explicit|sexual|suggestive|aggressive
    rude|defiant rude|mocking|provocative) (hand|finger|arm|fist|v|italian|british|greek|american)?
    (gesture|sign|signal|salute|motion|finger)~, gestur* ..
    (rude|rudely|obscenely|vulgarly|offensively|lewdly|insultingly|obscene|insult), gesture~ .. (meant|intended)
    (as|to) (an|a|be)? (insult*|offend|offensive|rude|obscene), (gesture|hand sign|sign|hand|fingers|thumb) .. (as an
    insult|in an insult), insult* (hand|finger|arm|with his hand|with her hand|gesture),
    (makes|making|made|doing|does) (a|an|the)? ..
    (rude|obscene|offensive|vulgar|lewd|insulting|wanking|wanker|tosser|dickhead) (gesture|sign|hand|motion)~, flip~
    (him|her|them|us|you|me|everyone|somebody|someone|people|off|the|a) .. (off|bird), flip~ (off|the bird), flipp*
    off, (give|gives|gave|giving|given|flash*|show*|throw*|shoot*|hoist*|rais*|present*|offer*|fly*|flew) .. the
    (bird|finger), (giv*|gave|show*|flash*) .. (one finger|single finger|middle digit|rude finger), the (finger|bird)
    (to|at)
    (the|his|her|a|everyone|police|cops|camera|referee|traffic|fans|crowd|boss|driver|photographer|paparazzi|world|press|neighbour|judge|sky),
    giving it the finger, one fingered salute~, one finger salute, middle finger*, third finger raised,
    (raised|extended|upright|outstretched|lifted|stiff) middle (finger|digit)~, middle digit, long finger raised,
    birdie (flip|finger)~, flipping birds, double (bird|birds|middle fingers), bird flipping, (thumb~) (between|poking
    between|through|stuck between) .. (finger|fingers), fig sign, fig gesture, figa, mano fico, (bite~|biting)
    (his|her|my|their|the) thumb (at)?, thumb bit*, (flick~|flicking|brush*) .. (under)? (his|her|their|the) chin,
    chin flick*, forearm (jerk|gesture|salute|slap|insult)~, iberian slap, arm of hono*, bras d honneur,
    (slap~|slapping|hit~|grab~) .. (bicep|biceps|forearm|upper arm|crook of) .. (fist|arm|insult|gesture|elbow)~,
    (fist|forearm) .. (crook|elbow) .. (insult|rude|gesture|up yours), bent arm (gesture|insult|rude), umbrella
    gesture, gesto dell ombrello, corna, cornuto, cuckold (horns|sign|gesture), (horns|horn) (gesture|sign) ..
    (insult*|cuckold|rude|behind)~, moutza*, mountza*, five fingers .. moutza, open palm insult, thumbs up ..
    (insult*|offens*|rude|iran*), (ok|okay|a okay|ring) (sign|gesture) ..
    (insult*|offens*|rude|brazil*|asshole|vulgar), loser (sign|gesture|l)~, (l|loser) (sign|shape|gesture)? ..
    (on|to|against) .. forehead, (wanker|tosser|jerk off|jerkoff|wanking|wank|jerking
    off|dickhead|masturbation|masturbating|blowjob|blow
    job|fellatio|cunnilingus|fingering|fisting|sex|intercourse|hand job|handjob|penis|pussy|cunt|vagina)
    (sign|gesture|motion|mime|signal|hand sign)~, (mim*|simulat*|imitat*) (masturbation|oral sex|a
    blowjob|fellatio|wanking|jerking) .. (hand|fist|gesture|tongue|fingers)~, (finger|index finger)
    (through|in|into|in and out of) (a|the) (ring|hole|circle|loop|o), two fingers .. tongue, v (shape|sign)? ..
    tongue between, cupping (his|her) (crotch|groin|balls), grab* (his|her|their)
    (crotch|balls|junk|groin|nuts|package), throat (slit|slitting|slash) (gesture|sign|motion)~, cut throat
    (gesture|sign|motion), cutthroat (gesture|sign|motion), (thumb|finger) across .. throat, gun (gesture|fingers)
    (to|at) .. (head|temple), (spitting|spits) .. and .. finger, cocking a snook, cock a snook, cocks a snook, thumb~
    (to|on|at) (his|her|their|the) nose .. (finger*|mock*|wiggl*|insult), nose thumb*, talk to the hand insult, cutis
    gesture, dulya, kukish, pepper (hand)? gesture insult, pinkie insult, (little finger|pinky) .. small penis,
    small (penis|dick) gesture, air quotes insult, shocker (hand|sign|gesture)~, spock shocker, rude
    (hand|finger|arm|italian|teen|emoji|sign|gesture)~ .. (gesture|sign|emoji|signal), rude gesture*
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
    sign language (gesture|sign)~, crude oil sign~,
    (two|2) fingers .. (peace|victory|blessing|guitar|piano|wide|thick|of whisky), peace sign~, victory sign~,
    provocative (painting|art|statement|exhibition|sign|sculpture), mocking bird~, suggestive of, explicit (hand|sign)
    (drawn|labels|instructions|warning), dirty (hand|finger|sign|arm|fist)~, aggressive (motion|finger), crude
    (hand|sign|arm|finger|axe)~, loser (bracket|cup), (sexual|nasty|dirty|offensive) (motion blur|line|lineman),
    feeding the bird~, the bird to (the|a) (cage|nest|tree|sky), (give|gives|giving|gave|show*|offer*|throw*) .. the
    bird (some|a|its|food|seed*|water|bread|crumbs|to (the|a|his|her) (friend|child|kid|class|son|daughter)),
    (release*|fly*|free*|rais*) .. the bird
  `,
}
