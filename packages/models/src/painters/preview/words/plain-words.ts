/**
 * Words that are understood without naming anything to draw: grammar, verbs of asking, praise, words of photography
 * and painting. They are never reported as unknown.
 */

const grammar = `
a an the this that these those it its his her hers their theirs our my your i you he she they we me him them us
and or but nor yet so as if then than too also very really quite rather just only even still almost nearly more most less least much
is are was were be been being am do does did done has have had having will would can could should may might must shall
at by for from to up down off out over into onto upon through across along around about toward towards per via of in on with
who whom whose which what when where why how while during until since because that there here all any each every both either
other others another same such own no not none without etc eg ie like one ones s t ll ve re d m
side front back top bottom middle edge corner part end half whole full empty away apart together each around
him himself herself itself themselves kind type sort style way thing something anything someone somebody anyone everyone everything nothing
left right centre center inside outside next onto within near far close
`

const asking = `
place put add insert draw paint create generate make show render imagine design produce give need want please picture photo
photograph photography photographs image images photos pictures illustration illustrate illustrated drawing drawn painting painted sketch
sketched sketching rendering depict depicts depicting depiction visualise visualize visualisation visualization shot scene scenes view
views snapshot snap footage still frame framed artwork art artistic artist's poster wallpaper cover card logo icon avatar sticker print
banner mockup concept version variation replace fill extend continue expand edit change turn transform
featuring feature features including include includes showing shows contains containing containing consisting consists
background foreground backdrop setting surroundings surrounding environment atmosphere ambience ambiance composition subject theme
greeting greetings invitation postcard flyer brochure advertisement advert ad commercial campaign magazine editorial catalogue catalog
stock website web social media instagram youtube thumbnail pinterest profile
`

const photographic = `
realistic photorealistic photorealism hyperrealistic hyperrealism realism real lifelike ultrarealistic ultra hd uhd 4k 8k 16k 2k hdr hq
high highly low resolution res definition quality detail details detailed detailing intricate intricately sharp sharpness focus focused focusing
crisp clear clarity bokeh blur blurred blurry depth lens lenses wide angle wideangle telephoto macro fisheye zoom closeup close
camera canon nikon sony leica hasselblad fujifilm kodak dslr mirrorless polaroid film analog analogue grain grainy 35mm 50mm 85mm 24mm 100mm 200mm mm
f1 f2 f4 f8 iso shutter exposure aperture long short tilt shift panoramic panorama aerial drone eye level perspective angle viewpoint overhead
lit light lights lighting lighted illumination illuminated illuminating soft softly hard harsh natural ambient warm cool cold dramatic dramatically moody mood cinematic
cinema rim backlit backlight backlighting volumetric godrays rays ray beam beams glow glowing glows shining shiny shine shimmering sparkling sparkle gleaming radiant luminous
reflection reflections reflective reflecting reflects shadow shadows shade contrast contrasting saturated saturation vivid vibrant vibrance tone tones toned tonal
monochrome mono colour color colours colors coloured colored colouring coloring hue hues tint palette scheme
symmetrical symmetry symmetric balanced balance rule thirds negative space minimalism minimal minimalist minimalistic simple simplicity clean plain uncluttered
professional professionally amateur studio portrait portraits headshot headshots raytracing raytraced traced unreal engine octane blender vray cgi render renders 3d 2d
textured texture textures pattern patterned surface medium format award winning winner masterpiece masterful best trending artstation
shown slightly raised generous arrangement arranged margin margins ahead quarter verticals horizon layout hierarchy rhythm focal point kept diffused muted directional broad highlight highlights graded sense distance fading layer layers layered variation
candid documentary street fashion product food landscape wildlife action sports travel architectural architecture
double exposure silhouette silhouetted isolated cutout
`

const artistic = `
watercolor watercolour watercolors watercolours oil oils acrylic acrylics gouache ink inked pencil charcoal pastel pastels crayon chalk brush brushstroke brushstrokes brushwork
canvas paper impasto fresco mural engraving etching woodcut linocut lithograph collage origami stained pixel pixelated voxel lowpoly poly isometric vector flat line lineart
cartoon cartoonish cartoony comic comics manga anime chibi kawaii disney pixar ghibli studio dreamworks claymation clay plasticine papercut papercraft
impressionist impressionism impressionistic expressionist expressionism surreal surrealist surrealism cubist pop deco nouveau baroque renaissance romantic romanticism gothic victorian
rococo medieval retro vintage antique classic classical traditional contemporary modern modernist futuristic futurism scifi sci fi fiction cyberpunk steampunk dieselpunk solarpunk
vaporwave synthwave fantasy fantastical magical mystical mythical mythic mythological legendary epic whimsical dreamy dreamlike ethereal enchanted enchanting fairytale
storybook childrens children's graffiti doodle stylised stylized style styled stylish aesthetic abstract conceptual decorative ornate ornamental
picasso monet gogh vincent rembrandt vermeer klimt hokusai leonardo vinci michelangelo botticelli turner dali warhol
japanese chinese korean indian african american european italian french english british spanish german greek roman egyptian persian arabic russian
scandinavian nordic mediterranean asian mexican brazilian turkish moroccan celtic viking aztec native tribal bohemian boho rustic country
`

const describing = `
beautiful beautifully pretty gorgeous lovely handsome attractive elegant elegantly graceful gracefully cute adorable sweet charming cool nice good great amazing awesome
stunning breathtaking spectacular magnificent majestic majestically impressive incredible wonderful fabulous perfect perfectly fantastic delightful picturesque scenic idyllic
happy happily joyful joyfully joyous cheerful cheerfully smiling smile smiles laughing laugh laughs grinning sad sadly crying angry angrily serious calm calmly peaceful peacefully serene tranquil
quiet quietly silent relaxed relaxing relax cosy cozy romantic mysterious spooky scary creepy eerie haunted dark darker bright brighter brightly light lighter fresh delicious tasty yummy juicy
ripe raw cooked baked fried grilled roasted hot steaming steamy chilled frozen sweet sour spicy creamy crunchy crispy fluffy furry hairy fuzzy woolly soft smooth rough bumpy sleek
old older ancient aged elderly young younger youthful middle new newborn adult mature teenage teen little baby
fast speedy quick quickly slow slowly swift strong powerful mighty brave bold fierce wild tame gentle gently friendly kind proud confident confidently wise clever smart funny silly goofy playful playfully lazy sleepy curious
rich poor luxury luxurious expensive cheap fancy royal noble holy sacred divine heavenly angelic
big bigger biggest large larger small smaller tall taller short shorter long longer wide narrow thick thin slim fat chubby round rounded square curved straight flat deep shallow steep
clean dirty muddy dusty messy tidy neat broken rusty worn weathered abandoned ruined empty full open closed crowded busy bustling lonely alone solitary
typical normal ordinary usual regular standard common rare unique special exotic unusual weird strange bizarre odd random various different several
traditional homemade handmade organic healthy fresh natural artificial electric digital mechanical
sunny warm cold cool wet dry damp windy breezy mild crystal lush verdant blooming blossoming flowering leafy grassy mossy rocky sandy snowy icy misty foggy
rubber plastic cardboard cotton silk wool fabric glass gold-plated foam satin lace nylon vinyl acrylic enamel
glossy matte metallic transparent translucent opaque shimmering glittering glittery sparkly iridescent pearlescent holographic polished patterned striped spotted dotted checkered plaid floral
casual formal business smart elegant stylish fashionable trendy chic hipster sporty athletic muscular fit beautiful
festive celebratory merry jolly joy love hope peace freedom happiness dream dreams magic wonder mystery adventure summer's
enormous gigantic hanging floating flying parked standing sitting laying lying
shaped sized faced haired eyed legged handed sided covered filled surrounded decorated adorned topped dressed
inspired based themed themed-like looking facing resembling reminiscent
year years old aged age day days time times hour hours moment today tomorrow yesterday season seasonal
professional expert successful famous popular iconic favourite favorite first second third last final next previous main
beauty elegance detail joy fun enjoy enjoying happy relaxing relax tender emotional emotion expressive expression pose posing posed gaze gazing
bright-eyed mid close-up cosily quaint refined sophisticated rugged lush vast endless infinite expansive open sweeping winding towering
blank solid seamless uniform gradient neutral subtle bold strong intense rich deep saturated delicate fragile thin
male female feminine masculine human person-like humanoid animal anthropomorphic
shallow fine tiny texture rich realistic accurate correct proper
morning afternoon evening weekend holiday vacation festival celebration celebrate celebrating
`

const doing = `
sit sits sitting sat stand stands standing stood lie lies lying laying rest rests resting sleep sleeps sleeping asleep nap napping wake waking
walk walks walking walked run runs running ran jog jogging jump jumps jumping jumped leap leaps leaping hop hopping fly flies flying flew float floats floating soar soars soaring glide gliding hover hovering
swim swims swimming swam dive dives diving sail sails sailing ride rides riding drive drives driving race races racing park parks parked
play plays playing played eat eats eating drink drinks drinking cook cooks cooking bake bakes baking work works working study studying read reads reading write writes writing
hold holds holding carry carries carrying wear wears wearing look looks looking watch watches watching stare stares staring see sees seeing gaze gazing listen listening talk talks talking speak speaking
sing sings singing dance dances dancing perform performs performing climb climbs climbing hike hikes hiking camp camping fish fishing hunt hunting chase chases chasing fight fights fighting
hug hugs hugging kiss kisses kissing meet meeting wait waiting hide hiding explore exploring discover discovering travel travelling traveling wander wandering roam roaming graze grazes grazing
fall falls falling drop dropping rise rises rising set sets setting hang hangs hanging grow grows growing bloom blooms blooming burn burns burning melt melts melting freeze freezing
pour pours pouring splash splashes splashing flow flows flowing drift drifting blow blows blowing shine shines cover covers covering fill fills filling surround surrounds surrounding
peek peeking emerge emerging rest pose poses posing face faces facing lean leans leaning perch perched stack stacked serve serves served place placed arrange arranged line lined
use uses using using type typing paint paints hold lift lifts lifting throw throws throwing catch catches catching kick kicks kicking hit hits hitting score scoring
enter entering leave leaving cross crosses crossing pass passes passing move moves moving stop stops stopping stopped turn turns turning spin spinning twirl twirling
gather gathers gathering join join share shares sharing open opens opening close closes closing build builds building
hatching nesting purring barking roaring howling galloping trotting grazing hunting pouncing prowling lounging basking cuddling snuggling
meditate meditating stretching exercising training practicing practising doing taking having making getting going coming living working
composed composing overlooking overlook surrounded hovering rippling crashing swirling twisting cascading tumbling melting dripping steaming smoking exploding bursting
`

const celebrations = `
festival party parties musical meeting shaking shake hand hands trick tricks marathon dew drops drop finish waving
birthday valentine valentines anniversary graduation wedding christening thanksgiving diwali hanukkah eid ramadan new years year's mothers fathers mother's father's day card congratulations happy merry welcome
`

const countries = `
africa america asia europe australia antarctica usa us uk england britain scotland ireland wales france germany italy spain portugal greece turkey russia china japan korea india thailand vietnam indonesia
mexico brazil argentina chile peru colombia cuba canada egypt morocco kenya tanzania nigeria ethiopia south north east west norway sweden denmark finland netherlands holland belgium switzerland austria poland
croatia czech hungary romania ukraine israel iran iraq nepal tibet mongolia philippines malaysia zealand rome milan florence amsterdam vienna prague budapest lisbon madrid barcelona athens istanbul moscow
beijing kyoto osaka delhi cairo rio texas california florida vegas boston seattle
`

const magicAndAction = `
casting cast spell spells spelling launching launch launches taking off landing lands exploring discovering conjuring summoning guarding protecting attacking defending delivering selling buying shopping
syrup sauce topping toppings dressing seasoning spice spices flavour flavor sprinkles powder frosting icing crumbs steam smoke caravan
detail armor armour armored armoured uniform uniforms outfit outfits clothing clothes attire costume costumes object objects item items element elements visible hidden area region space spot place caption title text words letters logo sign branding label
`

/** The words above as one set. */
export const plainWords: ReadonlySet<string> = new Set(
  [grammar, asking, photographic, artistic, describing, doing, celebrations, countries, magicAndAction].flatMap(list =>
    list.trim().split(/\s+/),
  ),
)

/** Phrases whose words mean something else apart ("field", "golden"). */
export const plainPhrases: ReadonlySet<string> = new Set([
  'depth of field',
  'shallow depth of field',
  'field of view',
  'golden ratio',
  'rule of thirds',
  'work of art',
  'state of the art',
  'in the style of',
  'point of view',
  'sense of wonder',
  'street photography',
  'street style',
  'studio ghibli',
  'stage of life',
  'still life',
  'oil painting',
  'water colour',
  'water color',
  'low poly',
  'pop art',
  'line art',
  'fine art',
  'clip art',
  'light and shadow',
  'hard light',
  'bird eye view',
  'birds eye view',
  'eye level',
  'worm eye view',
  'open space',
  'negative space',
  'copy space',
  'white space',
  'empty space',
  'bokeh background',
  'blurred background',
  'blurry background',
  'soft background',
  'detailed background',
  'natural setting',
  'ring light',
  'magic hour',
  'film camera',
  'movie still',
  'close together',
  'side by side',
  'hand in hand',
  'face to face',
  'once upon a time',
  'happy birthday',
  'merry christmas',
  'happy new year',
  'of course',
  'at least',
  'at all',
  'up close',
  'in detail',
  'in focus',
  'out of focus',
  'in color',
  'in colour',
  'black and white',
])
