import type { Reading } from '../painters/preview/scene/reading.ts'

/** Whether the reader finds in a rewriting what it found in the prompt: the same things, and no other hour or place. */
export const readsTheSame = (before: Reading, now: Reading): boolean => {
  const said = ({ things, exclusions, unknown, portrait }: Reading) =>
    JSON.stringify([
      things.map(({ thing, quantity, plural, colours, relation, where }) => [
        thing.name,
        quantity,
        plural,
        colours,
        relation,
        where,
      ]),
      [exclusions.parts, exclusions.kinds, exclusions.things].map(set => [...set].sort()),
      unknown,
      portrait,
    ])
  const keeps = (part: 'place' | 'time' | 'weather' | 'season'): boolean =>
    before[part] === null || now[part] === before[part]
  return said(now) === said(before) && keeps('place') && keeps('time') && keeps('weather') && keeps('season')
}
