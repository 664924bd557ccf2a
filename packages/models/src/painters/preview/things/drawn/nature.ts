import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { oval, ownColour, path, repeat, stroke, toneGradient } from './shapes.ts'

/** Water falling over a rock face into a pool. */
export function drawWaterfall(): Drawing {
  const streaks = repeat(11, i =>
    stroke(
      `M${166 + i * 17} 60Q${160 + i * 18} 240 ${150 + i * 20} 424`,
      i % 2 ? '#ffffff' : '#bfe2f2',
      6,
      'opacity="0.7"',
    ),
  )
  return {
    body:
      `<defs>${toneGradient('rock', colourOf('7c776e'), 'right', 0.04, 0.1)}${toneGradient('fall', colourOf('a8d6ec'), 'down', 0.08, 0.02)}</defs>` +
      path('M0 470L20 120Q60 40 150 50L350 44Q440 40 480 120L500 470Z', 'url(#rock)') +
      path('M20 120Q60 40 150 50L350 44Q440 40 480 120Q420 80 350 84L150 88Q70 84 20 120Z', '#5f8a45') +
      [
        [60, 200, 60, 70],
        [90, 330, 70, 60],
        [430, 220, 60, 80],
        [420, 350, 70, 60],
      ]
        .map(([x, y, w, h]) => oval(x, y, w, h, '#6a655d', 'opacity="0.6"'))
        .join('') +
      path('M160 58Q250 44 344 54L366 430H140Z', 'url(#fall)') +
      streaks +
      oval(250, 452, 250, 46, '#6fb4d6') +
      oval(250, 436, 150, 26, '#e4f4fb', 'opacity="0.85"') +
      oval(160, 424, 50, 22, '#ffffff', 'opacity="0.7"') +
      oval(340, 424, 50, 22, '#ffffff', 'opacity="0.7"'),
    width: 500,
    height: 498,
  }
}

/** A low mound of earth that carries what stands in water. */
export function drawMound(request: DrawingRequest): Drawing {
  const top = ownColour(request, '7a9a54')
  return {
    body:
      path('M0 84Q60 40 200 34Q420 20 560 44Q660 60 700 84Q560 110 350 110Q140 110 0 84Z', '#7d6a50') +
      path('M14 80Q70 34 200 28Q420 12 560 38Q640 52 688 78Q540 92 350 90Q140 94 14 80Z', hex(top)) +
      path('M14 80Q70 34 200 28Q300 20 380 24Q200 44 120 86Q60 88 14 80Z', hex(shade(top, 0.05))),
    width: 700,
    height: 112,
  }
}
