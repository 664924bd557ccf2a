import type { WordTable } from '../word-table.ts'

const raised = `
  up|upright|upwards|upward|raised|erect|extended|out|outstretched|standing|sticking|stuck|held|lifted|aloft|high|
  straight|proud|poking|pointing|skyward|skywards|thrust|jutting|left standing|unfolded|in the air|to the sky|foremost
`

const raise = `
  rais*|lift*|extend*|hold|holds|holding|held|stick|sticks|sticking|stuck|put|puts|putting|thrust*|hoist*|point*|pok*|
  show|shows|showing|showed|wav*|flash*|giv*|gave|jab*|stab*|shov*|flaunt*|brandish*|wield*|unfurl*|flick*|flip*|
  jerk*|throw*|threw|present*|display*|offer*|unfold*|sport*|wag*
`

const watcher = `
  viewer|viewers|camera|cameras|lens|police|cop|cops|copper|coppers|referee|ref|crowd|fans|driver|drivers|boss|teacher|
  teachers|photographer|photographers|paparazzi|press|world|traffic|judge|judges|opponent|opponents|rival|rivals|
  government|system|authority|establishment|queen|king|neighbour|neighbours|neighbor|neighbors|motorist|motorists|
  warden|ex|haters|reader|audience|officer|riot|taxi|cyclist|enemy|bailiff|politician|president|landlord|heckler|
  critics|tyrant|soldiers|passers|onlooker|onlookers
`

const insult = `
  insult*|rude*|obscene*|offensiv*|vulgar*|lewd*|scorn*|contempt*|swearing|swears|curses at|cursing|fuck*|screw you|up
  yours|sod off|piss off|get stuffed|profane|crude|disrespect*|jeer*|abusive*|derogatory|derisi*|slur|bite me|shove it
`

/** Moods that make a rude one of a finger already held up. */
const mood = `
  ${insult}|cheeky|defian*|mock*|taunt*|angr*|furious*|raging|rage|hateful|hostile*|provocat*|provoking|sneer*|rebel*|
  attitude|fed up|flipping|scowl*|snarl*|glar*|yell*|shout*|road rage|punk|smug
`

/** Rude hands told without their word: which finger, how it is held and at whom, and the signs of other countries. */
export const handSigns: WordTable = {
  category: 'gestures',
  terms: `
    (show*|giv*|gave|mak*) the fig (to|at|sign), (stick*|stuck) up two fingers, (stick*|stuck|flick*|jab*) two fingers
    up, (thumb|thumbnail) (flick*|flipp*|snap*) .. (teeth|tooth|chin), (gesture|sign|salute) of (contempt|scorn|
    derision|insult|disrespect|disdain|abuse|hatred), (middle|tallest|longest) finger~ (tall|up|out|high), (giv*|gave|
    flash*|throw*|threw|show*) (the . (${watcher})|him|her|them|us|me|everyone) (the|his|her|a) fingers, (pull*|giv*|
    gave|throw*) (the|a)? finger~ at (the|a|his|her|their|them|him|us|me), sign of the horns .. (behind|at|to|over)
    (his|her|the|a|their) . (husband|wife|head|back|boss|friend|rival|referee|neighbour|rivals), (make|making|makes|
    made|giv*|gave|throw*) (the|a)? (cuckold|devil)? . horns (behind|over|at) (his|her|the|a|their) . (husband|wife|
    head|back|boss|friend|rival|referee|neighbour), (stick*|stuck|shov*|thrust*) the finger (up|at|out)? (at|to|
    towards|up), thumb~ .. between .. (index and middle|first two|first and second) (finger|fingers) .. (${insult}|
    turk*|russia*|fig|gesture|fist|greek|indonesia*), (slap*|smack*|chop*|hit*|grip*|clasp*) (the|his|her|their|a)?
    (inside of|crook of|inner|bend of)? (the|his|her|their|an|a)? . (elbow|bicep|biceps|forearm|inner arm|upper arm)
    .. (fist|up yours|${insult}|driver|gesture), (thumb|thumbs) (up|down) .. (considered|seen as|taken as|meaning|
    means|meant|as an|is) . (${insult}), (middle|middel|midle|mddle|middl|central|centre|center|tallest|longest|long
    middle|tall middle|third|impudic|impudent|social|naughty|rude|insulting|wrong|swear|swearing|sweary|fuck|fuck you|
    obscene|offensive|bird|flipping) (finger|fingr|fingee|digit|digitus) .. (${raised}), (${raise}) (up|out|aloft)?
    (up|the|a|his|her|their|its|your|my|only|just|one|both|that|him|them|us|you)? . (middel|midle|mddle|middl|
    central|tallest|longest|impudic|naughty|rude|insulting|wrong|swear|swearing|sweary|fuck|fuck you|obscene|
    offensive|stink|stinky) (finger|digit|one)~, (${raise}) (up|the|a|his|her|their|its|only|just)? . (middle|central|
    third|longest|tallest|long) (finger|digit) .. (${watcher}|${mood}), (middel|midle|mddle|middl|mid) (finger|
    fingers|fingr), middle (fingr|finer|fnger|figner|fingger|fing), middlefing*, (fist|hand|fingers|glove|paw|claw|
    skeleton|knuckles|gauntlet|foam hand)~ ... (with)? (the|its|only the|only|just the|just its|one)? (tall|tallest|
    long|longest|middle|central|third) (one|finger|digit) . (${raised}), (all|other|every|three|four|rest of the|the
    rest) (the|of the)? (other)? (fingers|digits|finger|ones) . (folded|curled|closed|clenched|tucked|down|bent|
    lowered|balled|in a fist) (in|down|away)? ... (longest|middle|tallest|central|third|one|finger) . (finger|digit|
    one)? (is|stays|stands|left)? (${raised}), (one|single|lone|solitary|lonely|raised|particular|certain) (finger|
    digit|fingered) (${raised}) (up)? .. (at|to|towards|toward) (the|a|an|his|her|their|all|every|my|its)? .
    (${watcher}), (one|single|lone|solitary|particular|certain) (finger|digit) (${raised}) ... (${mood}), (${mood})
    ... (one|single|lone|solitary|particular) (finger|digit) (${raised}), (salut*|greet*|wav*|saying goodbye|say
    goodbye|respond*|repl*|answer*) .. (with|using) (a|one|the|his|her|just|only|a single|the middle) . (finger|
    digit) .. (${watcher}|${mood}|not the index), (finger|digit) (up|raised|extended) (and|but|which) (its|it is|is)
    not (the|his|her|an|a)? (index|pointer|thumb|ring), (the|a|one) (finger|digit) (thats|that is|which is) (rude|
    obscene|offensive|the rude one), (the|that) (rude|naughty|sweary|swearing|offensive|obscene|insulting) one (up|
    raised|sticking|at|to)?, (harvey smith) (salute|sign|wave|gesture|v|fingers|at)~, (do*|giv*|gave|doing|pull*|
    flick*) (a|him a|her a|them a|the|the judges a) . harvey smith, stinkefinger~, effenfinger~, stinky finger (at|
    to), doigt d honneur, doigt dhonneur, dito medio, dedo medio, peineta gesture, corte de manga~, cortes de manga,
    manguito gesture, butifarra (gesture|de), digitus impudicus, digitus infamis, impudicus, mano fica, mano fico, mano
    cornuta, manichetto, gesto dell ombrello, gest kozakiewicza, wal gesture, ze povinho, toma gesture, moutza*,
    mountza*, faskelo~, palamida, fak finger, fak ju, kukish~, shish gesture, dulya, dulja, nah gesture, sikter, kolo
    gesture, bilakh, yoni gesture insult, hoerner zeigen, (bird|birds|birdie|birdies) flipped (by|at|from|to|towards|
    on stage|into the camera), (bird|birds|birdie) (thrown|hoisted|given) (at|to) (the|a|his|her) . (${watcher}),
    double birds, birds out at, (two|both|twin|double|a pair of) (birds|birdies) (at|up|flying|flipped|out|to|for the|
    in the air) .. (${watcher}|concert|stage|hand|hands|rapper|punk|tour|fan), (flip|flips|flipped|flipping|flippin)
    (you|u|ya|me|us|him|her|em|them|everyone|everybody|yall|someone|people|society|off the|the whole|the entire) .
    (off|the bird|a bird|one|the finger), (flip|flips|flipped|flipping) (the|his|her|their|a|an|that|this|our|my|all)
    ... off (from|through|with|in|at|on|as|while|out)?, (fingers|hand|hands|fist)~ (forming|making|in|shaped|doing|
    showing|form|make|as|for|held in) (a|the|as)? . (shocker|spider shocker|fig sign|fica|figa|cuckold|wanker|wank|
    tosser|rude v|reverse v|reversed v|v the wrong way|inverted v|backwards v), the shocker (hand|sign|pose|
    fingers)?, (two|2|index and middle|first two) (finger|fingers) .. (palm (facing)? (in|inward|inwards|toward|
    towards (himself|herself|himself|self))|back of (the|his|her) hand|knuckles (out|outward|outwards|forward|facing|
    to)|nails (out|outward)), (v|victory|peace) (sign|signs|salute|gesture)~ .. (palm (facing)? (in|inward|inwards|
    towards|toward|the wrong|himself|herself|turned in)|back of (the|his|her) hand|knuckles (out|outward|outwards|
    forward|facing)|backwards|backward|back to front|reversed|wrong way (round|around)|flipped round|the other way
    round|inside out|agincourt|archer*|british insult), (palm in|palm inward|palm inwards|palm facing inward|palm
    facing inwards|knuckles out|back of the hand) ... (v sign|v|two fingers|peace sign|victory sign), (two|2) fingers
    .. (up|raised|held|flicked|stuck|thrust|waved|jabbed|flicking|jerked|given|shown) .. (at|to|towards) (the|a|an|
    his|her|their|my|passing)? . (${watcher}), (${raise}) (up)? (two|2) (fingers|rude fingers) (up)? (at|to|towards|
    out) (the|a|an|his|her|their|my|passing|of)? . (${watcher}|car|van|bus|train window|window|coach), (crossed|bent|
    folded|raised|clenched|slapped|cocked) (forearm|arm|elbow)~ .. (fist) .. (${insult}|italian|french|polish|
    brazilian|spanish|portuguese), (forearm|arm|elbow|bicep|biceps)~ .. (fist|clenched) .. (${insult}), (fist|hand)
    .. (crook of|inside of|inner) (his|her|the|an|one) . (elbow|arm) .. (fist|raised|bent|up|jerk*|${insult}), (one|
    his|her|a) (hand|palm) (slaps|slapping|slapped|smacks|smacking|hitting|hits|chopping|chops|gripping|grips|
    clamped|clapped|on|against|over) (on|onto|against|into|over)? (his|her|the|a|opposite|other|inside) . (bicep|
    biceps|elbow|upper arm|forearm|inner arm|crook) .. (fist|raised|bent|up|jerk*|${insult}), (thumb|thumbs|ok|okay|
    a ok|peace|horns|horn|rock|shaka|palm|open palm|five fingers|beckoning|come here|l|pinky|pinkie|little finger|
    ring|circle|fig|v|victory|crossed|three finger|loser|talk to the hand|pinched fingers|finger purse|four|cutoff|
    chin|nose|ear|teeth|tongue|fist) (up|down|sign|gesture|hand|signal|fingers|finger|flick|purse|thumb)~ ...
    (insult*|offens*|rude*|obscene*|vulgar*|slur|asshole|arsehole|up yours|fuck*|screw you|scorn*|contempt*|
    derogatory|profan*|swear word|swear), (rude|insulting|obscene|offensive|vulgar|insult|taboo) ... (in|of) (brazil*|
    turk*|greece|greek|iran*|ital*|russia*|the middle east|iraq*|thai*|vietnam*|australia*|poland|polish|spain|
    spanish|france|french|portugal|west africa|nigeria*|pakistan*|japan*|philippines|sardinia) ... (thumb~|ok|hand|
    finger|fingers|palm|sign|gesture|fist|arm), (${raise}) .. (thumb|thumbs|palm|hand|ok sign|fig|fist|pinky|horns)~
    ... (as an insult|to insult|insultingly|as a rude|meaning fuck*|obscenely|rudely|offensively|in contempt|as up
    yours), (open|spread|outstretched|flat|both) (palm|palms|hand|hands) (thrust|shoved|pushed|jabbed|in|into|towards|
    toward|right) .. (face|insult*|curse|greek|${watcher}), (five|ten) (spread|outspread|splayed) fingers .. (face|
    insult*|curse|greek), thumb (poked|poking|tucked|sticking|stuck|pushed|peeking|jutting|inserted|wedged|squeezed|
    thrust|held|placed) .. (between|through) (the|his|her|two|index|first|its)? . (index|fingers|two|first|knuckles|
    fist|pointer|forefinger|middle), (fist|hand) with (the|its|a) thumb .. between .. (fingers|index|knuckles|
    forefinger), (horns|horn|two fingers|index and pinky|index and little finger) .. behind (his|her|the|a) . (head|
    back) .. (cuckold*|cheat*|${insult}|italian|corn*), (flick*|sweep*|brush*|swip*|scrap*|stroking|strok*) (his|her|
    their|the|four)? . (fingers|fingertips|hand|nails|knuckles) .. (under|beneath|from under|off|out from|forward
    from|across) (his|her|their|the) chin, (index|pointer|fore|one|a|her|his|forefinger) (finger)? (pok*|slid*|
    thrust*|push*|insert*|going|moving|jabb*|goes|in and out) .. (into|in and out|through|of|in) (a|the|his|her|an) .
    (circle|ring|hole|loop|o|fist|ok sign|tunnel) .. (finger*|hand|hands|thumb|other|made|gesture|${insult}),
    (tongue) (flick*|wiggl*|poking|waggl*|stick*|between|through|stuck|darting) .. (between|through|in)? .. (two
    fingers|v sign|v|spread fingers|split fingers|v of), (cup*|grab*|clutch*|squeez*|shak*|jiggl*|point* (at|to)|
    thrust*|gestur* (at|to|towards)|tug*) (at)? (his|her|my|their|own|the) . (crotch|groin|junk|package|balls|nuts|
    privates|tackle|genitals|manhood|crown jewels) (at|to|towards|in|for|while|rude*|mock*|after|as)?, (fist|hand)~
    (pump*|mov*|shak*|jerk*|mim*|strok*) .. (up and down|back and forth|wank*|toss*|jerking off|masturbat*|as if
    (wanking|jerking|masturbating)), (mim*|pretend*|imitat*|act* out|pantomim*|simulat*) (a|an|the|to)? . (wank|
    wanking|masturbat*|jerking off|jerk off|blowjob|blow job|blowie|fellatio|oral|sex|hump*|shag*|fuck*|toss*|slit*
    (his|her|the|a)? throat|cut* (his|her|the|a)? throat|hang*|shoot* (him|her|himself|herself)), (thumb|finger|hand)~
    (slash*|slid*|drag*|draw*|run*|slic*|sweep*|drawn|pull*|cut*|trac*|swip*) (slowly)? (across|along|over) (his|her|
    their|the|own|a) . (throat|neck|windpipe|adams apple), (hand|hands|finger|fingers|fist|thumb|arm|palm)~ ....
    (says|saying|meaning|means|that means|to say|telling|tells|spells|spelling|reads|signal*|expressing|conveying) ..
    (fuck*|f off|get lost|go to hell|up yours|screw you|piss off|sod off|bugger off|get stuffed|eff off|drop dead|go
    away rudely|where to go|shove it|where to stick it|exactly what (he|she) thinks), (tell*|showing|shows|show*|told)
    (him|her|them|us|the . (${watcher})) (where to (go|stick it|shove it)|exactly what (he|she) thinks|what (he|she)
    thinks of (them|him|her)) .. (with)? .. (finger|fingers|hand|gesture), (${insult}) (hand|finger|arm|fist) (gesture|
    sign|signal|symbol|pose|emoji|movement|motion|salute)~, (hand|finger|arm) (gesture|sign|signal|symbol|emoji|
    salute)~ .. (${insult}), (making|makes|made|make) (an|a) (obscenity|rude one|insult) with (his|her|their|the|one|
    both) . (hand|hands|fingers|finger|arm), (swear*|curs*|cuss*|insult*|abus*|offend*) .. with (a|his|her|their|the|
    one|both|two|just|only) . (finger|fingers|hand|hands|hand signs|hand sign|digit)
  `,
  inContext: [
    {
      term: `(one|a|two|both|his|her|single) (finger|fingers|digit|digits) (${raised})`,
      with: `
        fuck*, screw you, up yours, obscene*, vulgar, rude*, sod off, piss off, punk, road rage, insult*, graffiti
        rude, sneer*, swearing, cursing, stick it, middle
      `,
    },
    {
      term: '(raised|upraised|uplifted) (finger|digit)',
      with: `
        fuck*, screw you, up yours, obscene*, vulgar, rude*, sod off, piss off, punk, road rage, insult*, sneer*,
        swear*, curs*, abuse
      `,
    },
    { term: 'salute', with: 'middle, up yours, one finger*, two finger*, rude, obscene, harvey smith' },
  ],
  innocent: `
    finger in (a|the) ring (box|tray|sizer), sign of the horns (tavern|inn|pub|hotel), (hold*|held|rais*|show*|put*)
    (up)? (two|2) fingers (up)? (to (order|show|count|indicate|ask|signal|say|request)|for|indicating|meaning two|
    asking), (${watcher}|player~|footballer~|striker~|scorer~|sprinter~|champion~|winner~|athlete~|preacher~|saint~|
    batter~|pitcher~|goal~) .. (one|a|his|her|index) finger (up|raised)? (to|at|towards)? (the)? (sky|heaven~|air|
    stars), point* (one|a|his|her|an)? . finger (up)? (at|to|towards) the (sky|stars|heavens|ceiling|moon|sun|clouds|
    board|map|screen|horizon|way), birdie~ (at|on|from) (the|a)? . (hole|green|18th|17th|16th|15th|ninth|9th|par|
    fairway|putt*), golf* .. birdie~, middle digit of (the|a|an) . (lock|number|code|year|clock|display|combination|
    total|date|dial|counter|score), finger puppet~ .. middle finger~, (third|central|centre|center) (one|digit) ..,
    (umpire|bowler|batsman|cricket|lbw|wicket)~ .. (finger|fingers) raised, (umpire|bowler|batsman|cricket)~ ....
    rais* (a|his|the|one) finger, rais* (a|his|the|one) finger .... (umpire|out|batsman|lbw|wicket|silence|lips|wind|
    speak|bid|auction*|question), bird~ flipped (upside|over|horizontally|vertically|left|right|image|in flight|onto|
    on its), (two|both|twin|double|pair of) (birds|birdies) (flying|up|at (a|the)|to|out), (horse|rider|showjumper|
    jumping|fence)~ .. harvey smith, harvey smith .. (horse|riding|clear*|jump*|portrait|fence|pony|yorkshire), (rock|
    climber~|climbing|ring|middle of the) .. middle finger (hold|pocket|crack), (salut*) .. (flag|officer|soldier|
    captain|queen|veteran|parade), flip~ (the|his|her|their|a|an|that|this|our|my) . . (switch|light|lights|lamp|tv|
    breaker|pancake|burger|egg|eggs|omelette|coin|page|steak|lid|mattress|cap|hat|top|crust|bottle|sign|hood|patty|
    shell|turtle|boat|canoe|car|truck|skateboard|board|fish|crepe|tortilla|engine) . off
  `,
}
