import type { WordTable } from '../word-table.ts'

/** Gore, dead and maimed bodies, self-harm, filth and decay. Skeletons, zombies and monsters pass by themselves. */
export const disturbing: WordTable = {
  category: 'disturbing',
  terms: `
    gore, gory, gorier, goriest, gorefest~, guro, snuff (film|video|movie)~, body horror, splatterpunk, corpse~,
    cadaver~, dead (body|bodies|man|woman|child|children|person|people|soldier|baby|babies|girl|boy|animal|dog|cat|
      deer|rat|pet), (mangled|charred|decomposing|severed|mutilated|dismembered|maimed) .. (body|bodies|limb|head|
      hand|arm|leg|flesh|finger|remains|carcass|foot|torso|animal|person|man|woman|face|corpse|ear|tongue)~, (dead|
      dying|lifeless|burnt|burned|bloated|decaying|rotting) (body|bodies|limb|head|hand|arm|leg|flesh|animal|person|
      man|woman|face)~, carcass~, roadkill~, road kill~,
    rotting (flesh|meat|zombie|teeth|skin|carcass|animal|organ)~, putrid, putrefying, putref*,
    decompos* .. (human|animal|body|remains|flesh), mutilat*, disfigured, disfigurement~,
    deformed (face|baby|body|fetus|head|child), maimed, amputated (limb|leg|arm|finger|hand)~,
    stump of (a|an|his|her) (arm|leg), entrails, intestines, innards, viscera,
    guts (spilling|spilled|hanging|everywhere|out), spilled guts, disembowelled,
    exposed (brain|bone|organ|rib|muscle|intestine)~,
    (human|exposed|bloody) (organ|brain|flesh|skull with blood|eyeball)~,
    eyeball~ (hanging|falling|gouged|ripped|popping|torn)~, (gouged|gouging) .. eye~, eyes gouged,
    missing (eyeball|eye|limb)~, skinned (alive|human|man|woman|body|animal), flayed, flaying, human skin,
    blood (splatter|spatter|splash|pool|soaked|stained|stain|dripping|drip|everywhere|gushing|spurting|smear|covered|
      drenched|trail|bath)~, (pool|puddle|trail|river|lot|splash|splatter|fountain)~ of blood, covered .. blood,
    (dripping|drenched|soaked|smeared|bathed|drips|drips with|stained) (in|with)? blood, dripping blood,
    bloody (corpse|body|face|wound|mess|hand|head|mouth|eye|clothes|bandage|crime|limb|handprint|scene|mouth|teeth|
      nose|shirt|bathtub|floor|walls)~, bloodied, bleeding (out|from|wound|eye|face|head|woman|man|child|profusely|
      gums|heavily|wrist|nose)~, open wound~, festering, gangren*, pus, pustule~, infected wound~,
    oozing (wound|sore|pus|flesh|blister)~, maggot~, (skin|face) (peeling|melting) off, melting (face|flesh|skin),
    suicid*, kill (himself|herself|myself|themselves|yourself), killing (himself|herself|themselves),
    self (harm|injury|mutilation|immolation)~, selfharm, cut~ (her|his|my|their) (wrist|arm|self)~,
    slit~ (her|his|my|their)? wrist~, slash~ .. wrist~,
    hanging (from (a|the) noose|corpse|body|bodies|himself|herself), hang~ (himself|herself|themselves|myself),
    noose .. neck~, overdose victim~, hanged (man|woman|corpse|body) .. (tree|rope|beam),
    jump~ (off|from) (a|the) (bridge|roof|building|ledge) to (die|death), vomit~, vomiting, puke~, puking, barf~,
    barfing, feces, faeces, fecal, excrement~, diarrhea, diarrhoea, defecat*, urinating, pooping,
    (pile|covered|smear~|full) .. (shit|poop), (shit|poop) (smeared|stained|covered), cannibal, cannibals,
    cannibalis*, eating human (flesh|body|remains|brain)~, human (flesh|remains|sacrifice)~,
    sacrific* (a|the|an)? (baby|child|human|virgin|goat|animal)~, emaciated,
    starving (child|children|baby|people|prisoner|dog|man|woman|body)~, starved (body|child|prisoner|to death)~,
    skin and bones, skeletal (child|prisoner|starving), mass grave~, heap~ of (bodies|corpses),
    pile~ of (bodies|corpses|dead|skulls|body), autopsy, autopsies, embalm* .. body, morgue~, open casket,
    (aborted|dead|stillborn) (fetus|foetus|baby|babies), stillborn,
    drowned (body|child|man|woman|kitten|corpse|refugee), (plane|car|train|air|fatal|fiery|bus|
      motorcycle) crash .. (victim|body|bodies|casualt*|corpses)~,
    (crash|accident|disaster|burn|war|famine|torture|murder) victim~, gruesome, grisly,
    horrifying (wound|injury|death|corpse)~, horrific (injury|accident|wound|crash|death)~,
    skull~ (cracked|crushed|smashed), brains (splattered|blown|spilling)~, brain matter,
    head (explod*|blown|ripped|torn|cut) (off|open|apart), limb~ (torn|ripped|cut|chopped|hacked) off, (torn|ripped|
      chopped|hacked|cut) (off|apart) .. (limb|head|arm|leg|finger|hand)~, third degree burn~,
    severe burn~ .. (face|skin|body|hand), leper, lepers, leprosy (sore|victim)~, rabid (bite|attack),
    worms (crawling|coming) .. (eye|mouth|skin|flesh|wound|face)~,
    insects crawling (under|out) .. (skin|mouth|eye|face)~, cockroach~ .. mouth, trypophobia, necrotic, necrosis,
    plague victim~, burning (body|bodies|corpse|man|woman|person|child), burnt alive, charred remains,
    zombie~ eating .. (brain|flesh|human|man|woman|person)~, slaughterhouse~,
    skinning (a|an|the) (animal|rabbit|cat|dog|deer), tortured (animal|soul in agony|body|face)~,
    decapitated (head|body|corpse|torso)~, dead (soldiers|men|animals|prisoners|dogs|cats|refugees|civilians)
  `,
  inContext: [
    {
      term: 'throw~ up, threw up',
      unless: `finger~, bird, hand~, arms, ball, hat~, cap~, confetti, dust, sand, water, leaves, snow, sign~,
        dirt, air, spray`,
    },
    {
      term: 'blood',
      with: `knife, wound~, floor, face, hands, walls, gun~, teeth, mouth, axe, killer~, screaming, victim~,
        murder*, pouring, running, everywhere, dripping, eyes, shirt, bathtub, chainsaw, crime, ground,
        snow, sword, dress, scream~, sink, zombie~, bite~`,
    },
    {
      term: 'bloody',
      with: 'knife, axe, hands, murder*, zombie~, chainsaw, horror, fight~, scene, wound~, face, violent',
    },
    { term: 'noose~', unless: 'climbing, knot, lasso, cowboy, rope knots, tutorial' },
    { term: 'wound~', with: 'open, deep, gaping, infected, stitches, flesh, bleeding, bloody, blood, festering, pus' },
  ],
  innocent: `
    (al|albert|tipper|lesley|vice president) gore, gore (tex|skirt|verbinski|vidal)~, goretex,
    corpse (flower|bride|lily|plant|pose|reviver)~, corpse reviver cocktail~, exquisite corpse,
    corpse flower blooming, blood (orange|moon|type|donor|donation|drive|pressure|test|bank|sugar|hound|lily|vessel|
      sample|cell|red|root|brother|sister|line|group|cake|sausage|pudding|diamond|parrot|worth|bowl)~, blood oranges,
    blood red (sky|sunset|rose|wine|moon|dress|lip|lipstick|car|leather|maple)~,
    blood donation (centre|center|poster|van|day)~, blood pressure (cuff|monitor)~, blue blood~, bloody mary~,
    bloody (sunday|cranesbill|geranium|dock)~, bleeding heart (flower|plant|dove)~, bleeding heart~, bleeding edge,
    bleeding tooth fungus, dragon~ blood (tree|resin)~, dragons blood tree~, blood work lab, bloodhound~, dead (sea|
      end|line|wood|leaf|leaves|tree|branch|grass|heat|weight|lock|pan|battery|pixel|centre|center|calm|bolt|lift|
      ringer|stock|head|nettle|volcano|language|poet society)~, dead branches, dead man~ (switch|chest|fingers),
    dead mans fingers, day of the dead, grateful dead, walking dead, red dead redemption, dead mall~, (dead|
      dying) (tree|flower|plant|leaf|leaves|star|light|ember|coral|reef|grass) (limb|branch|head|arm|leg|hand)~,
    dead tree limb~, dying (tree|star|lily)~, suicide (squad|prevention|awareness|hotline|bunny)~,
    suicide prevention (poster|hotline|campaign|line)~, self harm (prevention|awareness),
    carcass of (a|an|the) old? (car|ship|boat|building|plane|bus)~, (rotting|decaying) (wood|log|leaf|leaves|apple|
      fruit|pumpkin|fence|barn|boat|house|mansion)~, (severed|rope|cable) (rope|cable|tie|chain)~, severed cable~,
    vomiting rainbow~, rainbow vomit, puke green, vomit green, brain (coral|teaser|storm|scan|surgery|model|mri)~,
    human (brain|organ|skull|heart|eyeball|eye) (model|diagram|anatomy|icon|poster|illustration|chart|textbook|
      logo)~, exposed (brick|beam|concrete|aggregate|shoulder|pipe|wood)~, exposed rib vault~, skull and crossbones,
    sugar skull~, human remains (museum|dig|excavation), wound (up|around|round|with|on|tightly|onto)~,
    wound (care|dressing) (kit|box|pack|product)~, (clock|yarn|wire|coil|spring|rope|toy) wound, hand wound,
    tightly wound, string wound, newspaper morgue, dead body language, slaughterhouse five,
    burning man (festival|event|art|desert|nevada), skeletal (leaf|leaves|diagram|system)
  `,
}
