import { inflections } from '../../../wording/inflect.ts'
import type { Things } from '../../name-list.ts'

const things = (list: string): Things => ({ nouns: new Set(list.trim().split(/\s+/).flatMap(inflections)) })

/** Words that may stand between a brand and its product. */
export const adjectives: ReadonlySet<string> = new Set(
  `red blue green yellow white black grey gray silver gold golden pink purple orange brown beige dark light neon new
  old vintage retro classic modern original official limited big small giant tiny mini little empty full open broken
  glass leather plastic paper metal wooden cardboard neon illuminated glowing running hiking basketball football
  tennis training sports sport gaming winter summer mens womens kids delivery gas petrol cold hot fresh spicy iced
  crispy grilled luxury electric premium digital smart wireless edition style branded flagship corner local roadside
  chocolate candy credit debit cabin soft square round american japanese german french italian british`.split(/\s+/),
)

/** What any company has. */
export const company = things(`
  logo brand trademark advert advertisement ad commercial billboard headquarters hq campaign slogan merch merchandise
  store ceo founder employee customer sponsor sponsorship emblem signage shareholder catalogue catalog website app
  packaging showroom keynote product branding branded livery hoarding lanyard
`)

/** What hangs over a door or stands on it. */
export const shop = things(`
  shop boutique supermarket outlet cashier checkout cart bag parcel package box receipt voucher storefront shopfront
  franchise sale shopper shopping
`)

/** Vehicles and what belongs to them. */
export const vehicle = things(`
  car sedan suv coupe convertible dealership dealer roadster pickup hatchback estate saloon limousine limo van truck
  minivan wagon cabriolet supercar hypercar racecar racer gt keys key grille bonnet dashboard automobile vehicle
  motorcycle motorbike bike scooter sportscar crossover minibus showroom spider coupé
`)

/** What is worn. */
export const clothes = things(`
  jacket coat parka fleece hoodie sweatshirt sweater jumper shirt tshirt tee polo jeans trousers pants shorts leggings
  tracksuit jersey cap hat beanie shoe sneaker trainer boot cleat sandal clog slipper loafer heel bag handbag backpack
  purse wallet belt scarf gloves sunglasses glasses goggles dress skirt suit clothing clothes outfit streetwear
  sportswear footwear kit vest puffer windbreaker uniform socks watch sock collection runway denim apparel underwear
  sweatpants joggers kicks
`)

/** Jewellery, watches, scent and make-up. */
export const finery = things(`
  watch wristwatch necklace bracelet ring charm earring jewelry jewellery perfume fragrance cologne lipstick makeup
  cosmetics mascara cream lotion chronograph diamond pendant pen
`)

/** Electronics. */
export const electronics = things(`
  laptop notebook computer pc desktop monitor phone smartphone tablet watch smartwatch headphone headphones earbuds
  speaker keyboard mouse camera dslr lens printer tv television console controller charger device gadget chip
  processor gpu cpu server drone telephone handheld screen earphones camcorder projector headset
`)

/** Software and services on the net. */
export const software = things(`
  app software icon account feed post profile website page browser database cloud screenshot interface notification
  subscription call meeting login download startup platform chatbot
`)

/** What one eats. */
export const food = things(`
  bar wrapper chocolate candy candies packet sandwich burger hamburger fries chips crisps pizza nuggets restaurant
  menu meal drive franchise footlong sub bucket ketchup sauce cereal soup cookie biscuit cracker snack tin gum sweets
  mints pudding yoghurt yogurt cheese icecream
`)

/** What one drinks. */
export const drink = things(`
  can bottle soda lemonade beer lager ale vodka gin rum whisky whiskey tequila liqueur juice water tea coffee cola
  crate sixpack brewery pint keg cider champagne drink
`)

/** What one washes with. */
export const household = things(`
  soap shampoo deodorant detergent pods toothpaste toothbrush bodywash wash conditioner cleaner spray refill bottle
  tube wipes sponge laundry softener tissue diapers nappies razor sunscreen
`)

/** Machines and tools. */
export const machinery = things(`
  drill excavator bulldozer tractor digger loader forklift machine machinery dishwasher fridge refrigerator oven
  washer dryer mower chainsaw sander tool tools toolbox generator lawnmower harvester vacuum kettle toaster mixer
`)

/** Planes, ships, trains and parcels. */
export const transport = things(`
  airline airlines airliner airways crew attendant steward plane aeroplane airplane jet aircraft flight boarding pilot stewardess terminal
  truck van courier parcel package delivery driver depot cruise taxi ride
`)

/** Banks and cards, oil and petrol. */
export const money = things('bank card atm cheque branch insurance chequebook invoice')
export const petrol = things('station petrol gas fuel pump oil tanker gasoline garage forecourt refinery')

/** Instruments and their makers' boxes. */
export const instruments = things('guitar amp amplifier piano keyboard synthesizer synth drums bass pedal cymbal')

/** Teams. */
export const team = things(`
  jersey kit shirt scarf stadium player fan supporter badge crest team club logo helmet cap game match quarterback
  goalkeeper striker midfielder coach roster championship trophy mascot captain
`)

/** What a painter, an illustrator or a photographer makes. */
export const art = things(`
  style styled painting print portrait mural sculpture canvas drawing photo photograph sketch aesthetic artwork poster
  exhibition retrospective homage pastiche palette inspired stencil collage etching lithograph installation esque
  composition illustration comic manga art
`)

/** What a character of fiction is asked for as. */
export const fiction = things(`
  cosplay cosplayer cosplaying costume fanart plush plushie plushy funko figurine movie film comic cartoon anime
  merchandise lunchbox meme sticker villain character franchise show episode theme
`)

/** What singers and bands do and are. */
export const music = things(`
  singer rapper band concert album tour song lyrics gig music singing rapping tribute hit vinyl stage frontman musician
  guitarist drummer mic microphone fans karaoke crowd grammy superbowl popstar rockstar
`)
