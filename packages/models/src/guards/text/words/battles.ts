import type { WordTable } from '../word-table.ts'
import { animals, people } from './people.ts'

/** War and fights by what falls, charges and breaks: bombardment, cavalry, wrecked vehicles, broken bones, deaths. */
export const battles: WordTable = {
  category: 'violence',
  terms: `
    (getting|gets|get|got|having|has) (his|her|their) . (head|face|teeth|ribs|skull) (kicked|beaten|smashed|bashed|
    stamped|punched|caved) (in|on|out)?, (${people}) (hit|struck|mown down|run down|knocked down) by (a|an|the) .
    (speeding|car|truck|lorry|van|bus|train|tram|driver|bullet|taxi), bloody . (brawl|fight|battle|duel|massacre|riot|
    ambush|siege|revenge|coup|raid|combat|beating|attack|slaughter)~, (hold*|held|press*|put*) (a|an|the|his|her)? .
    (boxcutter|box cutter|switchblade|flick knife|scalpel|razor|syringe|shiv|shank|corkscrew|chisel|letter opener|
    penknife|pocket knife) .. (to|against|at) (a|an|the|his|her|another) ... (neck|throat|face|temple|jugular|eye)~,
    (archer|bowmen|gunner|artillery|bomber|plane|mortar)~ .. (raining|rain|loosing|showering|pouring) .. (arrows|
    bullets|shells|fire|bombs|death) .. (on|onto|upon|into|down|over|at), (driv*|hammer*|plung*|ramm*) (a|the) .
    (stake|spike|nail|spear|blade) .. (through|into) (a|an|the|his|her|another) . (${people}|heart), (beat*|squeez*|
    crush*|stab*|chok*|burn*|hack*|maul*|club*|clubbing|trampl*|tortur*|whip*|shot|ston*|kick*|pummel*|bludgeon*|gor*|
    drag*|peck*|slash*|stung|sting*|smash*|bit*|savag*|hunt*|suffocat*|strangl*|electrocut*|punch*) ... to death,
    (butchering|butchers) .. (${people}), death roll~, (${people}|rider) (shot|blown|knocked|blasted|struck|cut|lanced|
    hacked) (off|from|out of) (his|her|a|the|their) . (horse|saddle|perch|roof|rooftop|motorbike|balcony|feet|wall|
    boat|sky|battlements|tower|ladder|parachute|mount), (blow~|blew|blown) up (a|an|the|some|his|enemy)? . (carriage|
    train|bus|jeep|car|bridge|tank|ship|plane|house|building|school|embassy|base|truck|convoy|checkpoint|village|
    hospital|church|parliament|soldiers|people|enemies|market|bunker|ambulance|humvee|helicopter|boat|supply line|
    railway)~, (hold*|held|press*|put*|stick*|jab*|push*) (a|an|the|his|her)? . (sharpened|broken|jagged|rusty|
    makeshift|homemade|serrated|bloody) .. (to|against|at|into|under) (a|an|the|his|her|another) .. (neck|throat|face|
    ribs|temple|jugular|eye|belly|chin)~, (to|up to) the hilt (in|into|through) (a|an|the|his|her|its)? . (${people}|
    ${animals}|belly|chest|heart|back|throat|neck|eye|flesh), (nazi|ss|gestapo|wehrmacht) . (officer|soldier|guard|
    commandant|man|men|troops|interrogator)~ (shooting|executing|torturing|shoots|executes|tortures|hanging|beating|
    killing|kills), (drunk|drunks) .. (swing*|smash*|punch*|fighting|brawl*|scrap*|lash*|headbutt*|glass*|bottling) ..
    (bottle|fist|chair|at|punch|each other|one another|bouncer|barman|outside|stool|pool cue|stranger|face)~, cannibal~
    (attacking|killing|hunting|stabbing|chasing|butchering), (cavalry|knight|horsemen|soldier|warrior|viking|troops|
    infantry|army|armies|legion|samurai|horde|cossack|mongol|hussar|conquistador|legionary|legionaries|redcoat|spartan|
    persian|roman|orc|crusader|saxon|norman)~ .. (charging|charges|clashing|clash|slaughtering|hacking|trampling|
    cutting through|smashing|crashing|scything|spearing|stabbing|butchering|massacring|cutting down|riding down|running
    down|spitting) .. (enemy|infantry|line|lines|ranks|shield wall|rebels|fleeing|pikemen|villagers|each other|
    redcoats|bodies|strikers|peasants|defenders|orcs|prisoners|natives|civilians|crowd), (arrow|spear|bullet|bomb|shell|
    missile|rocket|boiling oil|napalm|grenade|mortar|cannonball|cannonballs|javelin)~ .. (raining|rain|rains|falling|
    fall|falls|pouring|poured|hailing|showering|dropping|dropped|landing|plunging|tearing|ripping|slamming|crashing) ..
    (on|onto|upon|over|into|through|among|amid|at) .. (soldier|army|people|city|village|knight|troops|civilian|town|
    crowd|attackers|infantry|trench|trenches|besieger|enemy|refugee|market|hospital|ranks|line|lines|cavalry|deck|
    streets|homes|apartment|column|horsemen|sailors)~, (machine gun|tommy gun|gatling|rifle|musket|cannon|volley|
    gunfire|crossfire|broadside|grapeshot)~ .. (tear*|ripping|rips|mow*|cut*|shred*|rak*|massacr*|spray*|slaughter*) ..
    (through|into|down|line|ranks|crowd|garage|${people}), stampede~ .. (crush*|trampl*|kill*|underfoot), (ship|boat|
    liner|convoy|submarine|plane|airliner|helicopter|jet|bomber|destroyer|tanker)~ .. (torpedoed|shot down|shelled|
    strafed|bombed|blown up|hit by (a|the) . (missile|torpedo|rocket|shell|bomb)), (shoot~|shot|shooting) down (a|an|
    the|enemy|two)? . (plane|helicopter|jet|airliner|bomber|pilot|drone|aircraft|spitfire|messerschmitt|parachutist|
    ${people})~, (gouging|gouges) (the|his|her|a|an|another|out)? .. (eye|eyes|eyeballs|eye sockets) (of|with|in),
    (smashing|smashes|breaking|breaks|crushing|crushes|shattering|shatters|dislocating|cracking|busting) (his|her|their|
    a|the|some)? . (kneecap|knees|knee|fingers|bones|ribs|skulls|skull|jaws|jaw|necks|neck|arms|legs|wrists|ankles|
    spines|spine|teeth|faces|noses|nose|collarbone)~, (bayonet|sabre|saber|lance|pike|sword|machete|knife|knives)~ ..
    (drawn|flashing|slashing|swinging|hacking|stabbing|thrusting) .. (${people}|into|at|through|down) (the|a|them)?
    (crowd|flesh|fleeing|bodies|enemy|ranks|peasants|strikers|throat|chest|belly|guard|guards|men|women), (crew|
    passengers|sailors|people|swimmers|refugees|migrants|soldiers) .. (drowning|burning alive|machine gunned|shot in the
    water|being shelled|thrashing in the water), (assassin|gunman|sniper|hitman|killer|marksman|shooter|bomber)~ ..
    (aim*|target*|shoot*|kill*|hits|lining up|about to|tak* out|fir*|pull*) .. (president|politician|king|queen|target|
    ${people}|head|trigger|crowd|shot)
  `,
  innocent: `
    (smashing|breaking|cracking|crushing) (his|her|their|a|the|some)? . (ice|nuts|walnuts|plates|pinata|pumpkins|
    records|eggs|garlic|grapes|guitar|watermelon|knuckles|chocolate|skulls emoji), (paint|water|snow|petals|leaves|
    stars|confetti|meteor)~ .. (raining|falling|rain), (chess|lego|toy|miniature|playmobil|cardboard|board game|
    tabletop|reenact*|re enact*) .. (knight|soldier|army|cavalry|battle|warrior|tank|troops)~, (frightened|scared|
    bored|tickled|worried|loved|love|sick|froze*|cuddl*|hugg*|smother* with kisses) .. to death, (shoot~|shooting|shot)
    down (a|the) . (slope|slide|rapids|river|runway|hill|idea|lane|flume|ramp|waterslide|piste), (blow~|blowing|blown|
    blew) up (a|an|the|some|his) . (balloon|airbed|paddling pool|picture|photo|bouncy castle|ball|lilo|mattress)~,
    (shutter|paparazzi|camera|photo) .. shooter~
  `,
}
