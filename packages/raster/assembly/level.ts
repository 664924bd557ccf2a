// What all functions of the completion kernel look at. Each instance of the kernel has its own copy of these.

export let width: i32 = 0
export let area: i32 = 0
/** Four bytes a pixel: red, green, blue, texture. */
export let features: usize = 0
/** Which pixels are sources (1). */
export let usable: usize = 0
/** Which pixels are to be completed (1). */
export let hole: usize = 0
/** The targets' pixels. */
export let targets: usize = 0
/** What each source costs beside its unlikeness, a single a pixel. */
export let penalties: usize = 0
/** Memory that this instance alone writes: `scratchLength` bytes. Static memory would be the same for all of them. */
export let scratch: usize = 0

/** Where in the scratch memory the descriptor of a patch lies; before it there is room for whatever else is at work. */
export const descriptorOffset: usize = 448
/** Bytes of scratch memory; the host gives as many. */
export const scratchLength: usize = 512

/** Sets the level and this instance's scratch memory. */
export function setLevel(
  levelWidth: i32,
  levelArea: i32,
  featuresAt: usize,
  usableAt: usize,
  holeAt: usize,
  targetsAt: usize,
  penaltiesAt: usize,
  scratchAt: usize,
): void {
  width = levelWidth
  area = levelArea
  features = featuresAt
  usable = usableAt
  hole = holeAt
  targets = targetsAt
  penalties = penaltiesAt
  scratch = scratchAt
}
