import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Backdrop, type BackdropPart, type Colour, type Place, places } from '../scene/scene.ts'
import { drawBackdrop } from './draw-backdrop.ts'
import type { BackdropRequest, DrawnBackdrop } from './drawn-backdrop.ts'
import { toHsl } from './parts/colour.ts'

interface Wish extends Partial<Omit<Backdrop, 'without'>> {
  readonly without?: readonly BackdropPart[]
  readonly size?: readonly [number, number]
  readonly seed?: number
  readonly standsAt?: number
}

const drawn = new Map<string, Promise<DrawnBackdrop>>()

/** Draws a wish once; the same wish again gives the picture that is there. */
function draw(place: Place, wish: Wish = {}): Promise<DrawnBackdrop> {
  const key = JSON.stringify([place, wish])
  const known = drawn.get(key) ?? drawAnew(place, wish)
  drawn.set(key, known)
  return known
}

function drawAnew(place: Place, wish: Wish): Promise<DrawnBackdrop> {
  const { size = [96, 72], seed = 1, standsAt, without = [], ...rest } = wish
  const backdrop: Backdrop = {
    place,
    time: 'day',
    weather: 'clear',
    season: 'summer',
    colours: [],
    ...rest,
    without: new Set(without),
  }
  const request: BackdropRequest = { backdrop, width: size[0], height: size[1], seed, standsAt }
  return drawBackdrop(request)
}

/** Mean colour of the rows between two shares of the height. */
function meanOf({ picture }: DrawnBackdrop, from = 0, to = 1): Colour {
  const { width, height, rgb } = picture
  const sums = [0, 0, 0]
  const first = Math.floor(from * height) * width
  const last = Math.floor(to * height) * width
  for (let pixel = first; pixel < last; pixel++)
    for (let channel = 0; channel < 3; channel++) sums[channel] += rgb[pixel * 3 + channel]
  return [sums[0] / (last - first), sums[1] / (last - first), sums[2] / (last - first)]
}

function brightness(drawn: DrawnBackdrop, from = 0, to = 1): number {
  const [red, green, blue] = meanOf(drawn, from, to)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Mean difference of the bytes of two pictures. */
function difference(a: DrawnBackdrop, b: DrawnBackdrop): number {
  let sum = 0
  for (let index = 0; index < a.picture.rgb.length; index++)
    sum += Math.abs(a.picture.rgb[index] - b.picture.rgb[index])
  return sum / a.picture.rgb.length
}

const openPlaces: readonly Place[] = ['meadow', 'beach', 'city', 'parking-lot']

describe('drawBackdrop', () => {
  for (const place of places) {
    test(`draws a ${place} of the asked size whose ground and horizon lie in the picture`, async () => {
      const drawn = await draw(place, { size: [320, 240], seed: 7 })
      assert.deepEqual([drawn.picture.width, drawn.picture.height, drawn.picture.alpha], [320, 240, null])
      assert.equal(drawn.picture.rgb.length, 320 * 240 * 3)
      assert.ok(drawn.horizon > 0 && drawn.horizon < 1, `horizon ${drawn.horizon}`)
      const [far, near] = drawn.ground
      assert.ok(far >= 0 && far <= near && near <= 1, `ground ${far} to ${near}`)
      if (drawn.support !== 'air')
        assert.ok(far > drawn.horizon && near - far > 0.1, `ground ${far} to ${near} under ${drawn.horizon}`)
      const { light, haze } = drawn
      assert.ok(light.from >= -1 && light.from <= 1 && light.hardness >= 0 && light.hardness <= 1)
      assert.ok(haze.strength >= 0 && haze.strength <= 1)
      for (const channel of [...light.colour, ...light.ambient, ...haze.colour])
        assert.ok(channel >= 0 && channel <= 300)
      const tones = new Set<number>()
      for (let index = 0; index < drawn.picture.rgb.length; index += 3) tones.add(drawn.picture.rgb[index])
      assert.ok(tones.size > 40, `only ${tones.size} tones of red`)
    })

    test(`gives the same ${place} for the same seed and another one for another`, async () => {
      const first = await draw(place)
      const again = await drawAnew(place, {})
      const other = await draw(place, { seed: 4 })
      assert.ok(Buffer.from(first.picture.rgb).equals(Buffer.from(again.picture.rgb)))
      assert.ok(difference(first, other) > 2, `differs by ${difference(first, other)}`)
    })
  }

  for (const place of places.filter(place => place !== 'space')) {
    test(`draws a ${place} darker at night than by day`, async () => {
      const day = await draw(place)
      const night = await draw(place, { time: 'night' })
      assert.ok(brightness(night) < brightness(day) * 0.93, `${brightness(night)} against ${brightness(day)}`)
    })
  }

  for (const place of openPlaces) {
    test(`shows the weather over a ${place}: snow, rain and fog each change it`, async () => {
      const clear = await draw(place)
      for (const weather of ['snow', 'rain', 'fog', 'overcast', 'storm'] as const) {
        assert.ok(difference(clear, await draw(place, { weather })) > 6, weather)
      }
    })
  }

  test('covers a meadow with snow in winter, whiter than in summer', async () => {
    const summer = meanOf(await draw('meadow'), 0.75)
    const winter = meanOf(await draw('meadow', { season: 'winter', weather: 'snow' }), 0.75)
    assert.ok(Math.min(...winter) > Math.max(...summer) && Math.min(...winter) > 170, `${winter} against ${summer}`)
  })

  test('turns a park from green to orange in autumn', async () => {
    const [summer] = toHsl(meanOf(await draw('park'), 0.6))
    const [autumn] = toHsl(meanOf(await draw('park', { season: 'autumn' }), 0.6))
    assert.ok(summer > 65 && autumn < 55, `${summer} and ${autumn}`)
  })

  const omissions: readonly (readonly [BackdropPart, Place, Wish])[] = [
    ['clouds', 'meadow', { weather: 'cloudy' }],
    ['sun', 'beach', { time: 'golden' }],
    ['moon', 'lake', { time: 'night' }],
    ['stars', 'desert', { time: 'night' }],
    ['stars', 'space', {}],
    ['trees', 'park', {}],
    ['flowers', 'meadow', {}],
    ['buildings', 'city', {}],
    ['cars', 'parking-lot', {}],
    ['people', 'stadium', {}],
    ['mountains', 'mountains', {}],
    ['water', 'beach', {}],
    ['water', 'river', {}],
    ['water', 'lake', {}],
    ['water', 'sea', {}],
    ['water', 'harbour', {}],
    ['snow', 'snowfield', {}],
    ['shadows', 'parking-lot', {}],
    ['furniture', 'room', {}],
    ['rain', 'street', { weather: 'rain' }],
    ['snow', 'park', { weather: 'snow', season: 'winter' }],
    ['fog', 'forest', { weather: 'fog' }],
    ['lightning', 'sea', { weather: 'storm' }],
    ['shadows', 'room', {}],
  ]
  for (const [part, place, wish] of omissions) {
    test(`leaves ${part} out of a ${place}`, async () => {
      const size = [200, 150] as const
      const full = await draw(place, { ...wish, size })
      const without = await draw(place, { ...wish, size, without: [part] })
      assert.notDeepEqual(full.picture.rgb, without.picture.rgb)
      if (part === 'shadows') assert.equal(without.light.hardness, 0)
    })
  }

  test('leaves no green of trees above the ground of a park without trees', async () => {
    const bare = await draw('park', { without: ['trees', 'clouds', 'buildings'], seed: 2 })
    const [red, green, blue] = meanOf(bare, 0.1, bare.horizon - 0.08)
    assert.ok(blue > green && green > red, `${red} ${green} ${blue}`)
  })

  const papers: readonly Colour[] = [
    [40, 90, 200],
    [200, 60, 60],
    [70, 150, 80],
    [240, 190, 60],
  ]
  for (const paper of papers) {
    test(`hangs studio paper of the hue of ${paper}`, async () => {
      const [wanted] = toHsl(paper)
      const [hue, saturation] = toHsl(meanOf(await draw('studio', { colours: [paper] })))
      const apart = Math.abs(((hue - wanted + 540) % 360) - 180)
      assert.ok(apart < 12 && saturation > 0.2, `hue ${hue}, wanted ${wanted}`)
    })
  }

  for (const place of places) {
    test(`takes up an asked colour in a ${place}`, async () => {
      const plain = await draw(place)
      const asked = await draw(place, { colours: [[190, 60, 170]] })
      assert.ok(difference(plain, asked) > 0.4, `differs by ${difference(plain, asked)}`)
    })
  }

  test('paints an asked sky: pink is redder than the sky of the same seed', async () => {
    const plain = meanOf(await draw('sky'), 0, 0.5)
    const pink = meanOf(await draw('sky', { colours: [[244, 150, 190]] }), 0, 0.5)
    assert.ok(pink[0] - pink[1] > plain[0] - plain[1] + 60)
  })

  test('gives a room the asked wall colour', async () => {
    const blue = meanOf(await draw('room', { colours: [[120, 150, 210]] }), 0, 0.5)
    const red = meanOf(await draw('room', { colours: [[210, 140, 130]] }), 0, 0.5)
    assert.ok(blue[2] - blue[0] > red[2] - red[0] + 25)
  })

  test('keeps the horizon above the row where a subject stands', async () => {
    for (const place of ['park', 'studio', 'mountains', 'room'] as const) {
      const drawn = await draw(place, { standsAt: 0.4 })
      assert.ok(drawn.horizon <= 0.3, `${place}: ${drawn.horizon}`)
      assert.ok(drawn.ground[1] > 0.4)
    }
  })

  test('draws every shape of picture from 9:16 to 16:9', async () => {
    for (const size of [
      [256, 456],
      [456, 256],
      [256, 256],
    ] as const) {
      for (const place of ['park', 'room', 'city', 'studio'] as const) {
        const { picture } = await draw(place, { size })
        assert.deepEqual([picture.width, picture.height], size)
      }
    }
  })

  test('has no bands in the studio: neighbouring rows differ by a step or two at most', async () => {
    const { picture } = await draw('studio', { size: [64, 512], colours: [[120, 130, 150]] })
    const rows = Array.from({ length: 512 }, (_, y) => {
      let sum = 0
      for (let x = 0; x < 64; x++) sum += picture.rgb[(y * 64 + x) * 3 + 1]
      return sum / 64
    })
    for (let y = 1; y < 512; y++) assert.ok(Math.abs(rows[y] - rows[y - 1]) < 2.5, `row ${y}`)
  })

  test('stops soon after an abort with the reason of the signal', async () => {
    const stop = new AbortController()
    const backdrop: Backdrop = {
      place: 'forest',
      time: 'day',
      weather: 'clear',
      season: 'summer',
      colours: [],
      without: new Set(),
    }
    const drawing = drawBackdrop({ backdrop, width: 512, height: 512, seed: 1 }, { signal: stop.signal })
    setImmediate(() => stop.abort(new Error('enough')))
    await assert.rejects(drawing, /enough/)
  })

  test('reports progress that never falls and ends at 1', async () => {
    const shares: number[] = []
    const backdrop: Backdrop = {
      place: 'sky',
      time: 'day',
      weather: 'clear',
      season: 'summer',
      colours: [],
      without: new Set(),
    }
    await drawBackdrop({ backdrop, width: 64, height: 64, seed: 1 }, { progress: share => shares.push(share) })
    assert.equal(shares.at(-1), 1)
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    )
  })
})

for (const size of [
  [1, 1],
  [3, 200],
  [200, 2],
] as const) {
  test(`every place can be drawn at ${size.join(' x ')}`, async () => {
    for (const place of places) {
      const { picture } = await draw(place, { size, standsAt: 0.9, time: 'night' })
      assert.deepEqual([picture.width, picture.height], [...size], place)
    }
  })
}
