import type { WordName } from '../../name-list.ts'
import { brand } from './make.ts'
import { clothes, company, finery, machinery, shop, vehicle } from './things.ts'

const worn = [company, shop, clothes, finery]
const wheels = [company, vehicle]

/**
 * Brands of vehicles, petrol and tools whose name is an ordinary word, a surname or a place too. Collected by hand.
 */
export const brandsOfVehicles: readonly WordName[] = [
  brand('Shell', {
    things: [company],
    behind: 'oil petrol gas fuel garage station stations tanker pump pumps refinery helix',
    phrases: 'royal dutch shell, (fuel|petrol|gas|refuel~) .. at (a|the)? shell',
    near: 'bp esso chevron exxon texaco',
    unless: 'sea egg snail turtle tortoise beach crab oyster scallop walnut',
    proper: true,
  }),
  brand('Puma', {
    things: worn,
    behind: 'sportswear football king suede',
    near: 'nike adidas reebok asics',
    proper: true,
    unless: 'mountain cub cubs zoo wild rocks jungle',
  }),
  brand('Jaguar', {
    things: wheels,
    behind: 'xj xk xf xe xjs xj6 xk120 xj220 mk2 f e d xkss i ftype etype',
    near: 'bmw audi mercedes bentley porsche',
    unless: 'jungle cub cubs spots spotted cat warrior mask aztec maya tree rainforest animal',
  }),
  brand('Ford', {
    things: wheels,
    behind:
      'mustang f150 f focus fiesta transit gt model bronco explorer escort ranger thunderbird mondeo capri raptor galaxy puma cortina anglia sierra taurus',
    near: 'chevrolet chevy toyota dodge',
    proper: true,
    unless: 'river stream crossing harrison tom betty gerald shallow president',
  }),
  brand(
    'Ford Mustang',
    {
      things: [vehicle],
      behind: 'gt shelby cobra fastback mach v8 bullitt boss 1967 1965 1969',
      phrases: 'shelby gt500, (1964|1965|1966|1967|1968|1969|red ford|shelby) mustang~',
      near: 'ford drag horsepower tyres garage dealership',
      unless: 'wild horse horses prairie galloping herd foal',
    },
    'mustang',
  ),
  brand('Dodge', {
    things: wheels,
    behind: 'charger challenger viper ram durango caravan hellcat',
    unless: 'ball bullet city',
  }),
  brand('Jeep', {
    subject: true,
    things: [company],
    behind: 'wrangler cherokee gladiator renegade compass willys rubicon',
    proper: true,
  }),
  brand('Lincoln', {
    behind: 'continental navigator towncar mkz aviator',
    phrases: 'lincoln (town car~|motor company|limousine~)',
  }),
  brand('Mini', { behind: 'cooper countryman clubman', phrases: 'bmw mini, austin mini, classic mini (car~|cooper)' }),
  brand('Volkswagen Beetle', {
    phrases: '(vw|volkswagen) beetle~, beetle by volkswagen, herbie (beetle|car), beetle (convertible~|car~)',
  }),
  brand(
    'Mercedes-Benz',
    {
      things: wheels,
      behind: 'benz amg maybach star g s c e sl slk cls glc gle eqs sprinter w123 300sl gullwing',
      phrases: '(a|the|black|silver|white|red|vintage|new|classic|luxury|old|his|her|my) (mercedes|merc)',
      near: 'bmw audi porsche ferrari',
    },
    'mercedes|merc',
  ),
  brand('LinkedIn', { phrases: 'linked in (profile|logo|banner|post|page|icon|account)' }),
  brand('GoPro', { phrases: 'go pro (camera|on|footage|hero|helmet)' }),
  brand('Air Jordan', {
    phrases:
      '(pair of|wearing|retro|fresh|new|his|her|my) jordans, jordans (sneakers|on a wire), jordan (1|4|11) (sneaker~|shoe~), jordan (sneakers|shoes)',
  }),
  brand('Lotus', {
    things: wheels,
    behind: 'elise exige evora esprit emira evija seven f1',
    near: 'racing mclaren',
    unless: 'flower flowers pond position leaf blossom',
  }),
  brand('Mercury', { phrases: 'mercury (cougar|marquis|outboard|outboard motor~|sable)' }),
  brand('Saturn', { phrases: 'saturn (sedan~|dealership|car)' }),
  brand('Genesis', { phrases: 'genesis (g70|g80|g90|gv80|gv70|sedan~|suv), hyundai genesis' }),
  brand('Seat', { phrases: 'seat (ibiza|leon|ateca|arona|cordoba|toledo)' }),
  brand('Smart', { phrases: 'smart (fortwo|car~|forfour), smart eq fortwo' }),
  brand('Ram', { phrases: 'ram (1500|2500|pickup~|trx), dodge ram' }),
  brand('Rover', { phrases: 'rover (mini|75|p6|sd1), (land|range) rover~' }),
  brand('Triumph', {
    behind: 'bonneville spitfire tr6 herald stag thruxton scrambler tiger',
    phrases: 'triumph (motorcycle~|motorbike~|bike|roadster~)',
  }),
  brand('Indian Motorcycle', {
    phrases: 'indian (scout|chief|chieftain|motorcycle~) (bike~|motorcycle~), indian motorcycle logo',
  }),
  brand('Morgan', { phrases: 'morgan (plus four|three wheeler|roadster~|sports car~|aero)' }),
  brand('Lucid', { phrases: 'lucid (air|motors|gravity) (sedan|car|suv)?' }),
  brand('Kia', { things: wheels, behind: 'sportage sorento picanto stinger ev6 ev9 niro soul ceed', proper: true }),
  brand('MAN', { phrases: 'man (tgx|lorry|truck by man)' }),
  brand('Mack', { phrases: 'mack (truck~|lorry|semi)' }),
  brand('Caterpillar', {
    things: [machinery, company],
    behind: 'boots machinery dozer dozers',
    near: 'bulldozer excavator digger',
    unless: 'leaf butterfly cabbage moth hungry hairy green',
    phrases: 'cat (excavator~|bulldozer~|digger~|boots|logo|loader~)',
  }),
  brand('Bosch', { things: [machinery, company], unless: 'hieronymus' }),
  brand('Hoover', { behind: 'vacuum vacuums', phrases: 'hoover vacuum cleaner~' }),
  brand('Shark', { phrases: 'shark (vacuum~|hoover|ninja blender)' }),
  brand('Ninja', { phrases: 'ninja (blender~|air fryer~|foodi|creami), kawasaki ninja' }),
  brand('Weber', { phrases: 'weber (grill~|barbecue~|bbq|kettle)' }),
  brand('Ooni', { phrases: 'ooni pizza oven~' }),
  brand('Stanley', { phrases: 'stanley (cup|tumbler~|quencher|thermos|flask~|mug~|tape measure~|knife|tool~)' }),
  brand('Yeti', { behind: 'cooler coolers tumbler tumblers mug mugs rambler flask' }),
  brand('Craftsman', { phrases: 'craftsman (toolbox|tool box|wrench set|lawn mower)' }),
  brand('Snap-on', { phrases: 'snap on (tools|toolbox|ratchet)' }),
  brand('Sharpie', { phrases: 'sharpie~' }),
  brand('Parker', { phrases: 'parker (pen~|fountain pen~|jotter)' }),
]
