import type { WordTable } from '../word-table.ts'
import { people } from './people.ts'

const condemned = `
  ${people}|heretic~|martyr~|apostle~|saint~|christ|jesus|detainee~|culprit~|murderer~|regicide~|mutineer~|apostate~|
  accused|convicted|condemned|blasphemer~|templar~|rustler~`

/** Torture and execution, by their devices and periods, and the killings of scripture, myth and art by their names. */
export const executions: WordTable = {
  category: 'violence',
  terms: `
    crucified (upside down|by|along|beside the|alive|in the desert|rebels|slaves|prisoners|on a (barn|door|tree|fence)),
    (tied|chained|bound|roped|lashed) (to|at) (the|a) . (stake|pyre|post|tree|whipping post|mast) .. (flames|fire|
    burn*|torch*|whip*|lash*|firing|execut*|jeer*|arrows|rifles|scream*), (witch|heretic|accused)~ .. (dunked|ducked|
    held under|submerged|drown*|hanged|burned|burnt|stoned|tortur*|dunking|ducking), cartel .. (execution|beheading|
    killing|hit|shootout|massacre|murder|hostage|video|hitman|kneeling|captive)~, (${condemned}) .. (stretched|racked|
    broken|hoisted|nailed|spreadeagled|spread eagled|pinned|locked|shackled|chained|manacled|bent|suspended|placed|
    forced|strapped|tied) .. (on|to|upon|in|into|over|across|from|onto|under) (the|a|an) . (rack|breaking wheel|iron
    maiden|judas cradle|brazen bull|strappado|guillotine|gibbet|pillory|electric chair|garrotte|garrote|chopping block|
    executioners block|headsmans block|cross|crucifix|pyre|stake|ducking stool|gurney|scaffold|torture (table|chair|
    device|bench|wheel)|whipping post|gas chamber|red hot), (stretch*|break~|breaking|rack~|hoist*) (a|an|the|his|
    another|two|some) . (${condemned}) (on|upon|over) (the|a) . (rack|wheel|strappado|pulley), (nail|nails|nailing|
    crucify|crucifying|crucifies|hammering|hammers|spiking|pinning) (a|an|the|his|him|two|three|some|her)? .
    (${condemned}|him|himself) .. (to|on|onto|upon) (the|a|his|an) . (cross|crucifix|tree|door|wall|gate|beam|post),
    (scourg*|flagellat*) (of|at|by|a|an|the|him|christ|jesus|his|himself|themselves), (being|be|is|are|was|were)
    (scourged|flogged|birched|caned|racked|keelhauled|branded|quartered|garrotted|garroted|tarred and feathered|
    disembowelled|flayed alive|boiled alive|buried alive|burned to death|burnt to death|broken on|hanged|guillotined|
    put to death|put to the sword|fed to (the|a)), flog~, flogging~, birching, keelhaul*, keel haul*, tarr* and
    feather*, breaking wheel~, catherine wheel (torture|execution|martyr*), judas cradle~, brazen bull, strappado,
    scavengers daughter, pear of anguish, blood eagle, ducking stool~, trial by (ordeal|drowning), bastinado, death by a
    thousand cuts, lingchi, ling chi, cat o nine tails, cat of nine tails, iron maiden (torture|closing|spikes|dungeon|
    device)~, (closing|closes|shut|inside) .. iron maiden, wicker man .. (burn*|victim*|sacrific*|flames|scream*),
    (pulled|torn|ripped|drawn) apart by horses, buried (him|her|alive|up to (his|her|the) neck), burying .. alive,
    (walled|bricked) up alive, boiled (alive|in oil), fed to (the)? (lions|crocodiles|dogs|pigs|sharks|wolves|beasts|
    piranhas|alligators), thrown to the (lions|dogs|wolves|crocodiles|sharks|beasts), (red hot|glowing|heated|white hot)
    (poker|iron|tongs|pincers|brand|coals|spike|knife)~ .. (flesh|skin|${condemned}|face|eye|eyes|press*|back|chest|
    tongue|sear*), (brand~|branding) (a|an|the|his|her) . (slave|prisoner|captive|thief|traitor|criminal|heretic|
    womans|mans)~, (electrode|jump lead|jumper cable|car battery|live wire)~ .. (${condemned}|nipple~|genitals|
    testicle~|finger~|tortur*|interrogat*|chest of a bound), (wir*|attach*|clip*|connect*) .. electrode~ .. (to|on) ..
    (${condemned}|finger~|toes|tongue|genitals|testicle~), (towel|cloth|rag|hood)~ .. (pour*|water) .. (tied|strapped|
    bound|detainee|prisoner|interrogat*|gagg*), (dungeon|torture chamber|interrogation room|inquisition|black site|
    gestapo|cellar)~ .. (scream*|tortur*|rack|pincers|tongs|whip*|beat*|pulling teeth|confess*|thumbscrew*|agony),
    (inquisitor|inquisition|interrogator|torturer|jailer|guard|captor|gestapo)~ .. (breaking|breaks|pulling|pulls|
    burning|burns|crushing|crushes|twisting|twists|stretching|stretches|whipping|applying|pressing|drilling|slapping|
    beating|kicking) .. (the|a|his|her|another|nail|nails|finger~|fingernail~|teeth|tooth|toes|thumb|thumbs|arm|arms|
    ${condemned}), (headsman|headsmen|hooded axeman|axeman|executioner)~ .. (swing*|rais*|lift*|bring*|axe|sword|block|
    neck|kneel*), (axe|sword|blade|guillotine)~ .. (fall*|drop*|descend*|com* down|swing*|swung|slic*|raised|poised|
    about to) .. (on|onto|over|above|at|through|for|toward~) .. (neck|necks|block|queen|king|prisoner|traitor|
    condemned|head)~, (kneel~|kneeling|knelt|head|neck|neck laid|bent) .. (on|at|over|to|before) the (chopping|
    executioners|headsmans|executioner) (block|axe), (trapdoor|trap door) .. (gallows|noose|hanged|condemned|drop*|
    neck), (noose|rope) .. (tighten*|placed|put|slipp*|loop*|pulled) .. (neck|throat)~ .. (${condemned}), (lined up|
    standing|lines up|lining up|stood|marched|marches) .. (against|to|before) (a|the) .. (wall|pit|ditch|trench|firing
    squad) .. (rifles|shot|shoot*|firing|soldiers aim*|execut*|soldiers), (judith|jael|yael|salome|delilah) .. (saw|
    saws|sawing|sever*|cut|cuts|cutting|behead*|slay*|slit*|hammer*|drives|driving|hacks|hacking|slic*|kill*|sword|
    knife|stab*|tent peg) .. (holofernes|sisera|neck|head|temple|skull|john|throat|general), judith (slaying|beheading)
    holofernes, (saw*|sever*|cut*|hack*|slic*) .. (holofernes|sisera|goliath|gorgon|medusa|hydra)~, (cain|romulus|set|
    seth) .. (kill*|club*|murder*|strik*|slay*|beat*|smash*|bash*|stab*|attack*|rock|jawbone|brother) .. (abel|remus|
    osiris), (saint|st) (sebastian|ursula|edmund|lawrence|bartholomew|stephen|catherine|peter|andrew|agatha|denis) ..
    (martyr*|full of arrows|arrows in|arrows piercing|arrows sticking|stoned|roast*|gridiron|flay*|crucif*|scourg*|
    pierced|shot|wheel tortur*|execut*|behead*|tortur*), martyrdom of, martyred, (saturn|cronus|kronos|cronos) ..
    (devour*|eat*|bit*|chew*|swallow*) .. (son|sons|child|children|baby|infant)~, perseus .. (behead*|sever*|cut*|slic*|
    slay*|kill*|slash*) .. (medusa|gorgon|head|neck), medusa .. (beheaded|decapitated|slain|head cut|head severed),
    massacre of (the|a), (achilles|greek|trojan|horseman|chariot) .. drag* .. (hector|body|corpse|behind), hector* ..
    (dragged|body dragged|slain|speared), (laocoon|laocoons sons) .. (serpent*|snake*|strangl*|crush*), prometheus ..
    (eagle|vulture) .. (liver|tear*|peck*|eat*), actaeon .. (hounds|dogs|torn), (abraham) .. (knife|blade|dagger) ..
    isaac, (samson) .. (blinded|eyes gouged|gouging|jawbone), david .. (sever*|cut*|hack*|behead*|lopp*|sword) ..
    (goliath|goliaths), pieta blood, (caesar|julius caesar) .. (stab*|knives|daggers|assassin*|senators with),
    (senators|brutus|conspirators) .. (stab*|dagger*|knives|knife) .. caesar*, (marie antoinette|anne boleyn|louis xvi|
    charles i|mary queen of scots|robespierre|lady jane grey|thomas more) .. (guillotin*|scaffold|axe|block|behead*|
    execut*|executioner), (lady jane grey|anne boleyn) .. (blindfold*|executed), (aztec|mayan|inca|toltec|druid|cult|
    cultist|high priest|priest|shaman|voodoo)~ .. (cutting|cuts|ripping|rips|tearing|tears|carving|carves|pulling|
    plunging|plunges|stabbing|holding up|raising|raises|lifting|sacrific*|slit*|driving) .. (heart|knife|dagger|
    obsidian|blade|throat|victim|captive|virgin|chest) .. (captive|victim|chest|pyramid|prisoner|altar|virgin|bound|
    beating|screaming|temple|out|girl|goat|lamb|child)~
  `,
  innocent: `
    (bike|bicycle|bikes|luggage|surfboard|kayak|skis|canoe)~ .. (on|to|onto) (the|a) . (rack|roof rack|wheel), (heat|
    dead horse|stage) flog~, flog~ (a dead horse|it|his wares|the merchandise), tying the knot, (chestnut|egg|lobster|
    crab|potato|potatoes|eggs|crayfish)~ boiled, fed to the (ducks|birds|hens|chickens|cats), (rail|peel|cattle) brand~
    (iron|ranch), branding (agency|sheet|guide|mockup|iron on a wall), nail~ (a|the|his|her) .. (horseshoe|picture|
    notice|poster|sign|wreath)
  `,
}
