/** The part of a whole progress that lies between two shares: 0 to 1 of it becomes `from` to `to`. */
export const portion =
  (progress: (share: number) => void, from: number, to: number) =>
  (share: number): void =>
    progress(from + (to - from) * Math.min(1, Math.max(0, share)))
