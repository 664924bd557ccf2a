import type { Season, TimeOfDay, Weather } from '../scene/scene.ts'

const rows = <Value extends string>(lists: Record<Value, string>): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries<string>(lists).flatMap(([value, list]) =>
      list.split('|').map(phrase => [phrase.trim(), value as Value]),
    ),
  )

/** Words for the time of day. */
export const times = rows<TimeOfDay>({
  dawn: 'dawn|at dawn|daybreak|sunrise|sun rise|early morning|first light|rising sun|misty morning|crack of dawn',
  day: 'day|sun|the sun|daytime|daylight|midday|noon|morning|afternoon|sunny day|broad daylight|bright daylight|blue sky|blue skies|sunny|sunlit|sunlight|sunshine|natural light|midmorning',
  golden:
    'golden hour|sunset|sun set|sundown|setting sun|late afternoon|golden light|evening light|warm evening light|golden sunlight|low sun|evening|golden evening',
  dusk: 'dusk|twilight|blue hour|nightfall|gloaming|after sunset|late evening',
  night:
    'night|moon|full moon|stars|the moon|moonrise|halloween|nighttime|night time|midnight|moonlight|moonlit|moon light|starry night|starlight|under the stars|night sky|starry sky|starry|darkness|nocturnal|full moon|by night',
})

/** Words for the weather. */
export const weathers = rows<Weather>({
  clear: 'clear|clear sky|clear skies|cloudless|sunny|sunny day|fair weather|blue sky|blue skies|bright sun|sunshine',
  cloudy:
    'cloudy|clouds|cloud|partly cloudy|fluffy clouds|white clouds|puffy clouds|cloudy sky|dramatic sky|dramatic clouds',
  overcast: 'overcast|grey sky|gray sky|gloomy|dull weather|leaden sky|grey skies|gray skies',
  rain: 'rain|rainy|raining|drizzle|drizzly|shower|downpour|monsoon|wet weather|rainy day|rainfall|raindrops|in the rain|rain soaked',
  storm:
    'storm|stormy|thunderstorm|thunder|lightning|lightning bolt|hurricane|tempest|typhoon|gale|stormy weather|storm clouds|cyclone|stormy sky|lightning storm',
  snow: 'snowing|snowfall|blizzard|snowstorm|falling snow|snowflakes|snowy weather|flurries|heavy snow|light snow|snow storm',
  fog: 'fog|foggy|mist|misty|haze|hazy|smog|morning mist|morning fog|thick fog|mysterious mist|low clouds',
})

/** Words for the season. */
export const seasons = rows<Season>({
  spring:
    'spring|springtime|spring day|spring morning|april|may|blooming|in bloom|blossoming|cherry blossom season|easter',
  summer: 'summer|summertime|summer day|midsummer|july|august|june|summery|hot day|heatwave',
  autumn:
    'autumn|fall|autumnal|october|november|september|fall colours|fall colors|autumn colours|autumn colors|autumn leaves|fall leaves|fall foliage|thanksgiving|harvest|halloween',
  winter:
    'winter|wintertime|wintry|winter day|december|january|february|snowy|snow covered|snow|frost|frosty|frozen|icy|christmas|xmas|snow capped|freezing',
})
