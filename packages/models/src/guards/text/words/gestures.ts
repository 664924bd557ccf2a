import type { WordTable } from '../word-table.ts'

/** Rude and obscene gestures. */
export const gestures: WordTable = {
  category: 'gestures',
  terms: `
    middle fingers crossed (in|into|over|like|as|up|to), middle finger~, middle fingers (up|raised|out), (giv*|flash*|
    show*|throw*|get|getting) (him|her|them|us|me|you|someone|everyone|people|the|a|an|his)? .. the (finger|bird),
    (giv*|gave|giving|give) (him|her|them|us|me|you|everyone)? (the|a) finger, flip~ (off|the bird|the finger|someone
    off|the camera off|a bird|people off), flipping (me|him|her|them|us|you|everyone|people|someone|the|a) .. (off|
    bird), flipped (him|her|them|us|the|someone) .. (off|bird), flip~ .. off, (throwing|giving|shooting) .. the bird,
    (rude|obscene|lewd|vulgar|offensive|crude|indecent|insulting|sexual|dirty|profane) (hand|finger|arm)? (gesture|
    sign|signal)~, (gesture|gesturing|gestures) (obscenely|rudely|lewdly|offensively|vulgarly), gesturing (rudely|
    obscenely), fuck you sign, f you (sign|gesture|hand)~, fuck off (sign|gesture), up yours, screw you (gesture|sign|
    hand), two finger~ (insult|up yours), v sign (insult|rude|backwards|reversed)~, (reverse|reversed|backward|
    backwards|rude|inverted) v sign~, (reversed|backward) peace sign insult, (forearm|italian|iberian) (jerk|slap|
    salute)~, bras d honneur, bras dhonneur, dulya, fig (gesture|sign|hand)~, making the fig, chin flick~, (jerk off|
    jerking|masturbation|wanking|wanker|blowjob|blow job|oral sex|cunnilingus|finger hole|finger in hole|shocker|penis)
    (gesture|sign|hand|motion)~, wanker (sign|gesture)~, the shocker (sign|hand|gesture), tongue between .. fingers,
    fingers .. v .. tongue, (grab~|hold~|clutch~) (his|her|their|my|the)? (crotch|groin), crotch (grab|grabbing|grope|
    chop|chopping)~, pelvic thrust~, (throat|neck) (slit|slash|cutting|slitting|cut) (gesture|sign|motion)~, finger
    across (the|his|her|their)? throat, draw~ (a|his|her) finger across .. throat, finger gun~ (to|at) .. (head|temple|
    crowd|camera|person), gang sign~, gang (gesture|hand sign)~, throw~ (up)? gang (sign|gesture)~, stick~ (up|out) ..
    middle finger~, flip~ (the|a) bird, (one|single) finger salute~, raised middle (finger|digit)~, extended middle
    (finger|digit)~, f off (gesture|sign), spitting (at|on) (a|the|him|her|someone|camera|people), loser (sign|gesture)
    .. forehead, nose thumbing, thumb~ (his|her|their) nose, thumbing (his|her|their) nose, bird (finger|flip)~, hand~
    (making|shows|showing|forming|making a|doing) .. (obscene|rude|vulgar|offensive|lewd) .. (gesture|sign|shape)~,
    middle digit (raised|up), middlefinger~, middle fingered, (stick*|flick*|hold*|giv*|show*|rais*|put*|thrust*|
    flash*|jab*|throw*) .. (two|2) fingers (up|at|to|salute), two fingers up (at|to), (stick*|flick*|give|giving|
    throwing|show*) (up)? (a|the|his|her)? (v|vs|v sign|v signs) (sign)? (at|to), (rude|offensive|insulting|british
    insult) (v|two finger|two fingered) (sign|salute|gesture), two fingered salute~, two finger salute~, v sign ..
    (insult|rude|palm inward*|back of the hand|knuckles), eff you, eff off, f you, fu (sign|gesture|hand), (fuck|screw|
    sod|piss|bugger) (you|off|this|them) .. (sign|gesture|hand|finger|salute|motion), fuck you finger, fuck you hand,
    screw you (sign|gesture|hand|finger|salute), fuck off (hand|sign|finger), (rude|obscene|lewd|vulgar|offensive|
    crude|indecent|insulting|dirty|profane|abusive|inappropriate|disrespectful|nasty|filthy|foul|naughty|explicit|
    sexual|suggestive|aggressive rude|defiant rude|mocking|provocative) (hand|finger|arm|fist|v|italian|british|greek|
    american)? (gesture|sign|signal|salute|motion|finger)~, gestur* .. (rude|rudely|obscenely|vulgarly|offensively|
    lewdly|insultingly|obscene|insult), gesture~ .. (meant|intended) (as|to) (an|a|be)? (insult*|offend|offensive|rude|
    obscene), (gesture|hand sign|sign|hand|fingers|thumb) .. (as an insult|in an insult), insult* (hand|finger|arm|with
    his hand|with her hand|gesture), (makes|making|made|doing|does) (a|an|the)? .. (rude|obscene|offensive|vulgar|lewd|
    insulting|wanking|wanker|tosser|dickhead) (gesture|sign|hand|motion)~, flip~ (him|her|them|us|you|me|everyone|
    somebody|someone|people|off|the|a) .. (off|bird), flip~ (off|the bird), flipp* off, (give|gives|gave|giving|given|
    flash*|show*|throw*|shoot*|hoist*|rais*|present*|offer*|fly*|flew) .. the (bird|finger), (giv*|gave|show*|flash*)
    .. (one finger|single finger|middle digit|rude finger), the (finger|bird) (to|at) (the|his|her|a|everyone|police|
    cops|camera|referee|traffic|fans|crowd|boss|driver|photographer|paparazzi|world|press|neighbour|judge|sky), giving
    it the finger, one fingered salute~, one finger salute, middle finger*, third finger raised, (raised|extended|
    upright|outstretched|lifted|stiff) middle (finger|digit)~, middle digit, long finger raised, birdie (flip|finger)~,
    flipping birds, double (bird|birds|middle fingers), bird flipping, thumb~ (between|poking between|through|stuck
    between) .. (finger|fingers), fig sign, fig gesture, figa, mano fico, (bite~|biting) (his|her|my|their|the) thumb
    (at)?, thumb bit*, (flick~|flicking|brush*) .. (under)? (his|her|their|the) chin, chin flick*, forearm (jerk|
    gesture|salute|slap|insult)~, iberian slap, arm of hono*, (slap~|slapping|hit~|grab~) .. (bicep|biceps|forearm|upper
    arm|crook of) .. (fist|arm|insult|gesture|elbow)~, (fist|forearm) .. (crook|elbow) .. (insult|rude|gesture|up
    yours), bent arm (gesture|insult|rude), umbrella gesture, gesto dell ombrello, corna, cornuto, cuckold (horns|sign|
    gesture), (horns|horn) (gesture|sign) .. (insult*|cuckold|rude|behind)~, moutza*, mountza*, open palm insult, thumbs
    up .. (insult*|offens*|rude|iran*), (ok|okay|a okay|ring) (sign|gesture) .. (insult*|offens*|rude|brazil*|asshole|
    vulgar), loser (sign|gesture|l)~, (l|loser) (sign|shape|gesture)? .. (on|to|against) .. forehead, (wanker|tosser|
    jerk off|jerkoff|wanking|wank|jerking off|dickhead|masturbation|masturbating|blowjob|blow job|fellatio|cunnilingus|
    fingering|fisting|sex|intercourse|hand job|handjob|penis|pussy|cunt|vagina) (sign|gesture|motion|mime|signal|hand
    sign)~, (mim*|simulat*|imitat*) (masturbation|oral sex|a blowjob|fellatio|wanking|jerking) .. (hand|fist|gesture|
    tongue|fingers)~, (finger|index finger) (through|in|into|in and out of) (a|the) (ring|hole|circle|loop|o), two
    fingers .. tongue, v (shape|sign)? .. tongue between, cupping (his|her) (crotch|groin|balls), grab* (his|her|their)
    (crotch|balls|junk|groin|nuts|package), throat (slit|slitting|slash) (gesture|sign|motion)~, cut throat (gesture|
    sign|motion), cutthroat (gesture|sign|motion), (thumb|finger) across .. throat, gun (gesture|fingers) (to|at) ..
    (head|temple), (spitting|spits) .. and .. finger, cocking a snook, cock a snook, cocks a snook, thumb~ (to|on|at)
    (his|her|their|the) nose .. (finger*|mock*|wiggl*|insult), nose thumb*, talk to the hand insult, cutis gesture,
    kukish, pepper (hand)? gesture insult, pinkie insult, (little finger|pinky) .. small penis, small (penis|dick)
    gesture, air quotes insult, shocker (hand|sign|gesture)~, spock shocker, rude (hand|finger|arm|italian|teen|emoji|
    sign|gesture)~ .. (gesture|sign|emoji|signal), rude gesture*, (giv*|gave|flick*|throw*|threw|stick*|stuck|flash*|
    pull*|doing|does|shov*|wav*|hold*|rais*) ... (the|some|a|two|his|her|double|both)? (vs|v sign|v signs|vees|v) (at|
    to|from|out of|sign|towards|through|behind)?, (giv*|gave|flick*|throw*|stick*|flash*|wav*) .. the vs, (flicking|
    flicks|flick|sticking|sticks|giving|gives|gave|throwing) (a|the) v, vs (at|to) (the|a|his|her|someone|passing|
    police|camera), (reverse|reversed|backward|backwards|inverted|rude|british|offensive|insulting|palm in|palm inward|
    angry|backhanded) (peace|v|victory|two finger|two fingered|v for victory) (sign|signs|gesture|salute|insult)~, (v
    sign|v signs|peace sign|two fingers|vs) (backwards|reversed|the wrong way|the rude way|palm in|palm inwards|palm
    inward|back of the hand|knuckles out|as an insult|in anger|at the (ref|referee|police|camera|driver|teacher|fans|
    cops)|insult|agincourt), (agincourt|archers|longbowm*) .. (v sign|two fingers|insult*|fingers), (two|2) (finger|
    fingered|fingers) (salute|salutes|up|up at|insult|gesture|raised in (anger|insult|defiance)|raised at), (sign|
    gesture|signal|hand|hands|finger|fingers|fist|arm|salute|asl|sign language|emoji|sticker)~ .. (says|saying|say|that
    says|meaning|means|mean|for|telling|reads|reading|signing|spelling) .. (fuck*|screw*|piss|sod|bugger|bollocks|
    wanker|tosser|asshole|arsehole|cunt|bitch|up yours|up your|go to hell|get lost|get stuffed|get knotted|shove it|
    bite me|eff off|f off|f you|f u|kiss my|suck (it|my)|eat shit|bullshit|dickhead|prick|stick it|naff off|eff you|do
    one|swivel), (fuck*|screw*|piss off|sod off|bugger off|up your|get stuffed|bollocks|eat shit|bullshit|bitch|
    asshole) .. (sign|gesture|hand|signal|fingers|finger|salute|emoji), fu hand~, f u (sign|gesture|hand|finger),
    (salut*|wave~|waving|greet*|welcom*|answer*|respond*|repl*) .. (with)? (a|one|his|her|the|single|both)? (middle|
    one|single) (finger|fingers), (one|single|lone) (finger|fingered|digit) (salute|wave|gesture|greeting|hello|
    goodbye)~, (only|just) (the|his|her|a|one)? (middle|longest|long|third) (finger|digit) (standing|up|raised|
    extended|sticking|out|showing), (middle|long|longest|third|rude) (finger|digit)~ (up|raised|extended|out|held|high|
    in the air|standing|salute|to the|at|aloft|sticking|pointing|proud|gesture|sign|pose|emoji), (finger|fingers|fist|
    hand|arm|arms|palm|thumb|tongue|chin|elbow|nose|horns|pinky|pinkie|crotch|hips|pelvis|bum|arse) .. (obscene*|rude|
    rudely|vulgar*|lewd*|offensive*|insult*|abus*|crude*|profane|mocking gesture|jeer*|taunt*|disrespect*|indecent*|
    suggestive*) (gesture|sign|way|manner|motion|signal|italian|british|greek|brazilian|turkish|iranian|pose|meme|
    towards|at|to)?, (obscene|rude|vulgar|lewd|offensive|insulting|crude|profane|disrespectful|indecent|dirty|swearing|
    cursing|cussing|sweary|abusive|nasty|naughty|foul|sarcastic|filthy|filthiest|bawdy|taunting) (hand|finger|fingers|
    arm|fist|thumb|italian|greek|british|turkish|american|french|russian|brazilian|arab|roman|football|footballers|v|
    body|tongue|hip)? (gesture|gestures|sign|signs|signal|signals|salute|motion|mime|symbol|pose|emoji|movement|
    gesticulation)~, gesticulat* .. (rude*|obscene*|angr*|insult*|vulgar*|abus*|offensiv*), (rude*|obscene*|insult*|
    vulgar*) .. gesticulat*, (road rage|angry|furious|raging|irate) .. (driver|motorist|cyclist|cabbie|trucker)~ ..
    (finger|fingers|gestur*|v sign|vs|fist out), swear* (hand|finger|with (his|her|their) (hand|hands|fingers)|in sign
    language|gesture|fingers), (flip~|flipping|flipp*|flick~|flicking|shoot~|shooting|giv*|gave|throw~|throwing|threw|
    show~|fly~|flying|flash~|toss~|hoist~|offer*) (him|her|them|us|you|me|it|everyone|everybody|somebody|someone|
    people|off|the|a|his|some|any|cops|double) . (bird|birds|birdie|finger|fingers|rod|bone|vs|middle finger), flip~
    (you|him|her|us|me|them|everyone|off|the|us all|people|cops|haters|someone|somebody) . off, flipping (off|birds),
    flips off, flipp* the, flip* off (the|a|his|her|their|an|someone|people|police|cops|camera|world|viewer|viewers|
    haters|photographers|paparazzi), flip off, double (bird|birdie) (at|to|from|out (of)? (the|a) (window|car)|in (a|
    the) (photo|selfie|portrait|mugshot)), (the|a|double) (bird|birdie) (flipp*|flip|sign), rais~ (a|his|her|the) .
    finger~ (at|to) (the|his|her|a) . (camera|referee|ref|police|cop|boss|teacher|driver|press|photographer|opponent|
    judge|heckler|neighbour|passer by)~, (giv*|gave|flip*|throw*|threw|flash*|show*|shoot*|pull*|stick*|stuck|double|
    middle) .. (bird|birdie|finger) .. (to|at|from|out|in) (the|a|his|her|their|all|every|my|our|another)? . (camera|
    referee|ref|fans|crowd|police|cop|cops|boss|teacher|driver|world|press|paparazzi|photographer|photographers|system|
    establishment|sky|opponent|opponents|judge|neighbour|neighbours|heckler|traffic|lens|viewer|viewers|audience|
    government|bailiff|bailiffs|warden|rival|rivals|politician|reporters|tourists|hecklers|ex|queue|taxi|taxis|bus|
    motorist|truck), (giv*|gave|show*|flash*|throw*|shoot*) .. (the|a) . finger (to|at|through|from|out|behind|in|with|
    while|photo|and)?, (gives|giving|gave|give|showing|shows|show|throwing|throws|threw|flashing) (the|him the|her the|
    them the|you the|us the|me the|it the|everyone the|someone the) finger, (v|rude|cheeky|defiant|both|two) (fingers|
    middle fingers) (up|raised|at|to) (the|a|his|her|at|to|in|police|camera|world|everyone|authority)?, two fingers up,
    fingers up at, sticking (two|2|a couple of) fingers, (stick*|stuck|poke*|poking|put*|push*|thrust*|point*|jab*|
    shov*|rais*|hold*|held|lift*|thumb*|wav*|jerk*|pump*) .. (middle|rude|fuck you|one|both|two|his|her|a|the|up) ..
    (finger|fingers|digit|digits) (up|at|in the air|towards|skyward|to|aloft|high|out of|out the|through|into the|from|
    behind)? .. (police|cop|cops|ref|referee|camera|lens|crowd|fans|driver|bus|teacher|boss|government|world|everyone|
    authority|queen|establishment|system|window|sky|viewer|photographer|press|paparazzi|rival|opponent|traffic|judge|
    riot|neighbour|taxi), (wanker|tosser|jerk|jerking|jerk off|jerking off|jack off|wank|wanking|masturbation|
    masturbating|masturbatory|fapping|stroking|tossing|tossing off|blowjob|blow job|bj|fellatio|oral sex|sex|fingering|
    fisting|humping|thrusting|penetration|intercourse|fuck|screwing|shagging|dickhead|cunnilingus|pussy eating|small
    dick|tiny dick|small penis|dick|cock|tit|boob squeeze|asshole|bum|shocker|spocker|suck it|dx|crotch chop|crotch
    grab) (sign|signs|gesture|gestures|motion|motions|mime|signal|hand|movement|hand gesture|hand sign|hand motion|
    gesturing|salute|move|action|emoji)~, (making|makes|make|made|doing|does|giving|gives|mim*|simulat*|imitat*|
    pretend* to|with|do) .. (wanker|tosser|jerk off|jerking off|wank|wanking|wankers|masturbat*|fellatio|blowjob|blow
    job|oral sex|humping|jack off|jacking off|shocker|sex act|thrusting|fingering|cunnilingus) .. (sign|gesture|motion|
    signs|gestures|mime|hand|hands|air|mouth|tongue|cheek|at|fist|referee|ref|driver|fans|coach), (wanker|tosser|
    dickhead|jerk off) (sign|gesture|at|to), tongue .. (in|against|into|poking|pushing|inside) (his|her|the|a)? cheek
    .. (blowjob|blow job|gesture|fist|hand|rude|lewd|obscene|suggestive), (fist|hand) .. mouth .. tongue .. cheek,
    tongue .. (between|through) (two|2|his|her|v|the|a)? . (fingers|v|finger v|v sign), v .. (over|around|to|against|at)
    (her|his|the)? (mouth|lips) .. tongue, licking between (two|her|his) fingers, finger .. (through|into|in and out of|
    poking|pushed into|thrust* into|going into|in|inserted) .. (ring of|circle of|circled|loop of|hole made|o of|ok
    sign|fist|circle|ring made|hole|o shape|ring) .. (finger*|thumb|hand|lewd|sex|obscene|rude)?, index finger .. (in
    and out|ok sign|circle|ring), (pelvi*|hip|hips|crotch|groin|cock|package|junk|balls|nuts|bulge|privates|manhood)
    (thrust|thrusts|thrusting|grab|grabs|grabbing|chop|chops|chopping|clutch|clutching|cupping|hump|humping|pump|
    pumping|grope|point|pointing|waggle) .. (gesture|taunt*|at|crowd|insult*|audience|fans|rude|camera|lewd|stage|
    opponent|referee|ref|rivals|mock*|wrestl*|celebrat*|obscene), crotch (chop|chops|grab|grabs|grabbing|thrust),
    (grab~|grabbing|clutch~|clutching|cup~|cupping|hold~|holding|squeez*|grope~|groping|pointing at|point* to|shak*|
    wav*|wiggl*|pat*) (his|her|their|his own|my) (crotch|groin|balls|junk|package|nuts|cock|dick|bollocks|privates|
    bulge|tackle|bum|arse|ass|crown jewels), grabs crotch, (slap*|smack*|pat*|point*|wiggl*|shak*|wag*|waggl*|stick*
    out|bar*|show*) (his|her|their) (bum|arse|backside|behind|buttocks|butt|ass|bottom) (at|to|towards) (the|a|his|her|
    them|camera|fans|crowd|opponent|police), kiss my (arse|ass|butt|bum), (kiss my|up your|stick it up your|shove it up
    your) (arse|ass|bum|backside|jumper|butt), up your (arse|ass|bum|bottom), (throat|neck|cut throat|cutthroat|throat
    cutting|throat cut|throat slit|throat slitting|slit throat|beheading|decapitation|death|kill) (gesture|sign|signal|
    motion|threat|mime|hand)~, (thumb|finger|hand|fingers|index finger) (across|over|along|drawn across|drawing across|
    sliced across|slicing across|slashing across|run across|swiping across|swiped across|sliding across|slitting) (the|
    his|her|their|a|own) . (throat|neck), (draw*|drag*|run*|slic*|slash*|slid*|swip*|pull*) .. (thumb|finger|hand|
    fingers) (across|over|along) (the|his|her|their|own|a) . (throat|neck), (finger|fingers|hand|thumb) (gun|guns|
    pistol|pistols|shaped like a gun|like a gun|in a gun shape|shaped as a gun) .. (to|at|against|aim*|point*|under) ..
    (head|temple|crowd|camera|mouth|chin|someone|threat*|police|face|rival*|boss|teacher|him|her), gun fingers ..
    (head|temple|crowd|threat*|mock*|camera), (gang|crip|crips|blood|bloods|vice lords|ms 13|ms13|latin kings|gangster|
    gangsta|west side|westside|east side|prison gang) (sign|signs|hand sign|hand signs|gesture|gestures|hand gesture|
    fingers|salute|hand symbols|symbols with|signal), throw~ (up)? (gang signs|gang sign|up signs|the west side|a set|
    sets|up a set|crip|blood signs), flash~ (gang|crip|bloods) . (sign|signs), (moutzes|faskeloma|fica|fig|cuckold|
    cuckolds|bras d honneur|bras dhonneur|iberian slap|shish|umbrella|dell ombrello|arm of honour|arm of honor|forearm
    jerk|forearm|bent elbow|elbow jerk|chin flick|chin|cutis|pepper|five fathers|five father|choot|mala|tiltil|bilakh|
    fangul|banana|up yours arm) (gesture|sign|hand|salute|insult|jerk|slap|motion|hands|arm|horns|flick)~, kozakiewicz*,
    vaffanculo, italian salute rude, (forearm|arm|elbow|bicep|biceps|fist) (jerk*|slap*|chop*|pump*|jab*|thrust*|raised
    up) .. (insult*|rude|crook|up yours|bicep|obscene|defian*|fuck*|italian|elbow|gesture|driver|referee|vulgar),
    (slap*|smack*|chop*|clasp*|grip*|hit*|grab*) (his|her|the|a|their|one|hand|inside) . (bicep|biceps|forearm|upper
    arm|crook|inner elbow|elbow|inside of (his|her) elbow) .. (fist|rude*|insult*|gesture|up yours|raised|jerk*|obscene|
    driver|referee|angr*|defian*|crowd|fans), fist (up|raised|jerk*|thrust*|pump*) .. hand .. (elbow|bicep|biceps|
    forearm|crook), (thumb|thumbs) .. (between|poking|peeking|stuck|through|tucked between|sticking out between|
    protruding) .. (first two fingers|two fingers|index and middle|fingers of (a|his|her) (fist|clenched)|knuckles|first
    and second), (flick*|brush*|scrap*|rub*) .. (fingers|hand|fingertips|nails|knuckles|backs of) .. (under|from|off|
    beneath|against|along|across|forward from) (his|her|the|their|a) chin, (bit*|biting|bites) (his|her|my|their|your|
    a|the) thumb (at|in|to|insult*|shakespeare*|you|toward*|contempt*)?, thumb biting, bite my thumb, (horns|horn)
    (sign|gesture|hand|fingers)? .. (behind|over|above) (his|her|the|a|their|someones|somebodys|another) . (head|back|
    heads|bosss head) .. (insult*|cuckold*|mock*|rude*|prank|meant|taunt*|adult*), cuckold horns, (palm|hand|five
    fingers|both hands|open hand|open palm)~ (thrust*|shov*|push*|spread*|flung) .. (face|insult*|greek|driver|referee|
    rub*), (thumb|hand|fingers|thumbs) (to|on|at|against) (his|her|the|their|a) nose .. (finger*|wiggl*|waggl*|mock*|
    wav*|taunt*|insult*|rude*|teas*|jeer*), (cock*|thumb*|biting) (a|the|his|her|their) (snook|snoot|nose|thumb) (at|
    to)?, (stick*|stuck|poke*|poking|blow*) (his|her|their|a|out (his|her|their)) (tongue|raspberry) .. (flipp* off|
    middle finger|two fingers|vs|v sign|insult*|rude*|mock* the), (spit~|spitting|spits|spat|gob~|gobbing) (at|on|in|
    towards|toward|over|a loogie) (the|a|an|his|her|him|them|someone|somebody|people|police|camera|opponent|rival|fans|
    referee|another|face|their|my|your), spits in .. face, (l|loser|dumb|stupid|crazy|cuckoo|screw loose|nutter|
    nutcase|lunatic) (sign|gesture|shape|hand)? .. (forehead|temple|insult*|to (his|her) head), (sarcastic|mocking|
    taunting|jeering|rude|derisive|derogatory|contemptuous|dismissive|demeaning|menacing|threatening|hostile|
    provocative) (hand|finger|arm|italian|limp wrist|monkey|v|fist)? (gesture|gestures|sign|signal|salute|motion|
    clap)~, (threatening|menacing|hostile) gestur*, limp wrist* (gesture|mock*|insult*), (ok|okay|thumbs up|thumb up|
    peace|rock|horns|shaka|open palm|fist|come here|beckoning|crossed fingers|v|number one|pinky|little finger|left
    hand|sole of (his|her|the) (shoe|foot)|shoe|shoes|soles) (sign|gesture|hand|finger|signal|emoji|fingers)? .. (as|
    in|meaning|meant as|meant|used as|is|considered|intended as|an|for an|with an|to) .. (insult|insulting|offensive|
    rude|obscene|vulgar|asshole|slur|profanity|offend), (insult*|offensive|rude|obscene|vulgar) .. in (brazil|turkey|
    greece|iran|italy|britain|russia|the middle east|iraq|thailand|vietnam|australia|poland|spain|france) .. (gesture|
    sign|hand|fingers|thumbs), (gesture|hand sign|hand signal|sign) .. (insult*|offensive|rude|obscene|vulgar|lewd|
    offend*|crude|derogatory|swear*), middle fing*, the finger (pop|sign|gesture|sticker|poster|print|mural|neon|
    statue|sculpture|art|emoji|meme|salute|logo|icon|out|from), (giving|gives|gave|give) (the|him|her|them|you|us|me)
    (the)? finger, throw~ the bird, (throw~|threw|flip~|giv*|gave|flash*) (the|a|double) (bird|birds|birdie) (from|at|
    to|out|on|with|in|over|across|while|by|behind|through), (pretend*|mim*|mimes|miming|motion*|gestur*) .. (slit|
    slitting|cut|cutting|slash|slashing|throat|shoot himself|shooting|hang|hanging) .. (throat|thumb|finger|neck|
    fingers|threat|hand), middle (claw|talon|toe|tentacle|paw|feather|knuckle|prong|digit|hoof)~ (up|raised|extended|
    out|sticking|held|pointing|aloft|salute), (raised|extended|lone|single|upright|rude|one) middle (claw|talon|toe|
    tentacle|paw|feather|digit|finger|leg)~, fuck you (paw|claw|hand|hands|pose|sticker|emoji|wing|tentacle|salute|wave|
    mitten|glove|foam), (flip*|fly*|shoot*|hold* up|show*|rais*|pok*|thrust*|wav*|wag*|jab*|throw*) (a|the|his|her|its|
    one|their|both)? . (middle|rude|naughty|insulting|offensive|defiant) (claw|talon|toe|tentacle|paw|feather|mitten|
    glove|finger|digit|digits|fingers), (ok|okay|thumbs up|peace|v|horns|l|pinched fingers|fist) (sign|hand|gesture|
    emoji)~ (used|meant|intended|given|made|thrown|shown) as (an|a) (insult|slur|provocation|curse|rude), (two|both|
    double) middle (fingers|digits|claws|talons|paws), (give|gives|giving|gave|giv*|chuck*|flick*|flash*|pull*|stick*)
    (the|a|him the|her the|them the|us the|some) (vs|vees|v|one finger|deuces|old two fingered|old one fingered|stink
    finger|rods), flipped (bird|birdie|birds|finger) (from|at|out|to|sticker|in|emoji)?, sit and spin (finger|gesture|
    hand), the bird .. (angry|furious|raging) (trucker|driver|biker|cyclist|cabbie|motorist|fan|punk), (angry|furious|
    raging|irate) .. (trucker|driver|biker|cyclist|cabbie|motorist) .. the (bird|finger), the finger .. (johnny|punk|
    rock star|on stage|mugshot|defian*|rebel*|rude|insult*|gesture), (give|gives|giving|gave) (him|her|them|us|me|you|
    everyone|someone|(the|a|his|her) . (driver|cop|ref|referee|boss|teacher|camera|police|warden)) the (forks|archers
    salute), flick~ off (the|a|his|her|their|some)? . (paparazzi|camera|cop|cops|police|ref|referee|fans|crowd|driver|
    drivers|boss|teacher|world|press|photographer~|haters|neighbour~|tourists|heckler~|politician~)
  `,
  inContext: [
    { term: 'peace sign~, victory sign~, v sign~', with: 'insult*, rude, obscene*, reverse, reversed, backwards' },
  ],
  innocent: `
    (his|her|their) fingers a snap, (made|making) a thrusting motion, shoot~ (his|her|their) mouth off, (ring|rings|
    band|splint|bandage|thimble|jewel|jewellery|jewelry|plaster|nail|tattoo|knuckle|glove|signet|diamond) .. (on|around|
    over|for) (her|his|the|a|my|their)? middle finger~, ring (on|for) .. middle finger~, middle finger (ring|joint|bone|
    splint|nail|tip|length|exercise|position|knuckle|stretch)~, (index|ring|thumb) .. (and|or) .. middle finger~,
    (between|with) .. (index|thumb) and middle finger~, index and middle finger~, thumb index and middle finger~, middle
    finger .. (guitar|piano|fret|string|chord|violin)~, flip~ (off|a) (the)? (light|switch|pancake|burger|coin|lid|
    alarm|lamp|egg)~, flip~ .. (pancake|burger|egg|omelette|steak|crepe|patty|switch|lid|light|coin|page|table|
    mattress|bottle|hair)~ .. off, flip~ .. (light|switch|lamp|tv|alarm|lid) off, (show*|giv*|throw*|get|getting|feed*|
    flash*) .. the bird (feed*|a|some|seed*|its|food|bath|table|house|cage|flying|perch*)~, (giv*|giving|give) the bird~
    (food|seed|water|bread|a|some|crumbs|house), (giv*|giving|showing) .. the finger (food|puppet|paint|a bandage|
    sandwich|ring)~, the bird (watch*|house|feeder|table|bath|cage)~, fig hand pie~, sign language (gesture|sign)~,
    crude oil sign~, (two|2) fingers .. (peace|victory|blessing|guitar|piano|wide|thick|of whisky), provocative
    (painting|art|statement|exhibition|sign|sculpture), mocking bird~, suggestive of, explicit (hand|sign) (drawn|
    labels|instructions|warning), dirty (hands|fingers|fingernails|arms|fists), aggressive (motion|finger), crude (hand
    (axe|tool|saw|drawn|made|mill)|sign (post|board|painted)|axe), loser (bracket|cup), (sexual|nasty|dirty|offensive)
    (motion blur|line|lineman), feeding the bird~, the bird to (the|a) (cage|nest|tree|sky), (give|gives|giving|gave|
    show*|offer*|throw*) .. the bird (some|a|its|food|seed*|water|bread|crumbs|to (the|a|his|her) (friend|child|kid|
    class|son|daughter)), (release*|fly*|free*|rais*) .. the bird, (v|v sign|v signs|two fingers|peace sign|victory
    sign)~ (for|of|and) (victory|peace|smile|smiling|churchill), (churchill|winner|champion|athlete|tourist|girl|
    friends|kawaii|anime)~ .. (v sign|v for victory|peace sign), v (neck|necks|necked|shape|shaped|formation|engine|
    eight|twin|blade|day|mask|pattern|cut|line|taper|for)~, (wav*|hold*|rais*|pull*|throw*|threw|stick*|does|doing|
    giv*|gave|flash*) ... v (neck|shape|shaped|formation|engine|for|necked|day|pose|victory), crossed fingers, fingers
    crossed, finger (paint|painting|puppet|puppets|food|foods|print|prints|nail|nails|cymbals|knitting|post|lime|limes|
    bowl|tip|tips|board|picking|style guitar|less), (piano|guitar|violin|harp|keyboard|flute|typing|typist|pianist|
    guitarist|knitt*|surgeon|potter|baker)~ .. (finger|fingers|hand|hands)~, ring finger~, (bird|parrot|canary|budgie|
    robin|butterfly|falcon|owl|cockatiel|sparrow)~ (on|perched on|landing on|sitting on) (a|the|his|her|my) . (finger|
    fingers|hand|arm), flip~ (the|a|his|her|their|an|some) . (pancake|pancakes|burger|burgers|egg|eggs|omelette|coin|
    page|switch|lid|steak|steaks|crepe|tortilla|mattress|house|car|board|phone|skateboard|table|sign|record|card|cards|
    book|meat|fish|chapati|patty|patties|bottle|kick|flop|chart|script|hair|light)~, flip (flop|chart|phone|book|side|
    clock|dress)~, (off|shutting off|turning off) the (light|lights|bird call), (italian|chef)~ .. (kiss|pinched
    fingers|hand gesture .. (talk*|delicious|bravo|pasta)), (talking|conversation|speaking|explaining|storytelling|
    lecturer|teacher|conductor|speaker|presenter|preacher|actor|dancer|politician)~ .. (hand gestures|hand gesture|
    gesture|gestures|gesturing|gesticulating), (welcoming|friendly|polite|traditional|namaste|prayer|praying|blessing|
    greeting|benediction|mudra|buddhist|thai wai|stop|come here|shaka|hang loose|heart|finger heart|love|i love you|
    silence|hush|shushing|scout|boy scout|military|vulcan|mocking bird|kind|gentle|elegant|ballet) (hand|hands|finger|
    fingers|sign)? (gesture|gestures|sign|signs|signal|salute)~, finger (heart|hearts|on (his|her|the) lips|to (his|her|
    the) lips|gun tattoo gun), hush finger, spit (roast|fire|take), spitting (image|cobra|llama|camel|fire|water|
    embers), (llama|alpaca|camel|cobra|dragon|fountain|gargoyle|whale)~ .. spit*, (camera|photographer|photo|selfie) ..
    stick out tongue, tongue out, wrestl* .. (hold|grab), (l|loser) (plate|plates|board), learner .. l, horns (of|on)
    (a|the) (bull|goat|ram|deer|viking|helmet|antelope|cow|buffalo|devil mask), (viking|devil|bull|ram|goat|french|
    brass|shoe|fog)~ .. horn~, fig (tree|jam|leaf|leaves|roll|rolls|tart|fruit|newton|newtons|and|in a (hand|bowl))~,
    (banana|pepper|salt|umbrella|chin|forearm|elbow|mala) (hand (painted|grinder|held)|bread|plant|mill|strap|guard|
    pad|stand|beads|hands free|rest|tattoo|pass), (rude|crude) (health|oil|boat|awakening|drawing|wooden|shelter|stone|
    hut|tool|tools|map|sketch|sign made of)~, crude (sign|hand) (painted|drawn|made|axe|lettered|post)~, handshake,
    (death|throat|neck|kill) (sign|signal) (switch|valley), roast~ .. spit, on a spit, the finger (puppet|food|buffet|
    painting|lakes|nail|of (god|land|a)|print), (priest|bishop|pope|saint|christ|jesus|icon|buddha|blessing|
    benediction|monk|guru|angel|umpire|scout)~ .. (two)? fingers .. raised, two fingers raised in (blessing|benediction|
    peace|prayer|oath), (bless*) .. two fingers~, (bird~|seagull~|dipper~|heron~) flipp* (fish|leaves|stones|over|a
    (leaf|stone|fish)), giv* (a|the) finger of (fudge|chocolate|toast|shortbread), giv* the (finger food|finger paint*),
    umbrella gesture drawing, shoot~ the (bird|birds) (with|in|at|through|of|on|from|using) .. (lens|camera|telephoto|
    tripod|hide|zoom|flight), (photograph*|lens|camera|birder~|birdwatch*|wildlife|telephoto) .. (shoot~|shooting) the
    bird~, giv* the bird~ .. (seed|seeds|bath|water|food|name|crumb*|nuts|home|worm|biscuit|cracker|treat), (vet|keeper|
    nurse|ranger|volunteer|child|girl|boy|falconer) .. giv* the bird, middle finger .. (splint|puppet|ring|rings|
    thimble|bandage|plaster|nail polish|glove puppet|joint|chord|fret|string), (piano|guitar|violin|chord|harp|scale|
    anatomy|x ray|acupuncture|archery|bowling|trigger|typing|thimble|ring) .. middle finger~, two fingers (of (whisky|
    whiskey|bourbon|rum|gin|shortbread|fudge|kitkat)|on (the|a) (string|pulse|fret|trackpad|neck)), middle finger of (a|
    the) (glove|rubber|leather|mitten), (both|two) fingers up .. (pointing|sky|number|count*|order*), flying a bird
    kite, bird kite~, give the (forks|fork)
  `,
}
