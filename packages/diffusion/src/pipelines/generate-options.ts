import type { Mask, Picture } from '@sfumato/raster'
import type { Tensor } from '../tensor/tensor.ts'

/** What is to be painted. */
export interface GenerateOptions {
  readonly prompt: string
  /** What to stay away from; empty for nothing in particular. */
  readonly negativePrompt?: string
  /** Whole multiples of the pipeline's `sizeMultiple`, in pixels. */
  readonly width: number
  readonly height: number
  /** Denoising steps of the whole schedule, 1 or more. */
  readonly steps: number
  /** How strongly the prompt is followed; 1 and below switches classifier-free guidance off. */
  readonly guidanceScale: number
  /** A whole number; the same seed gives the noise that torch's CPU generator gives. */
  readonly seed: number
  /** A picture to start from, resized where its size differs. */
  readonly image?: Picture
  /** Where to repaint `image`: 128 and above. */
  readonly mask?: Mask
  /** With an image: the share of the schedule that is run, over 0 to 1. Default 1 with a mask, 0.8 without. */
  readonly strength?: number
  /** Aborting it ends the work before the next step, with the signal's reason. */
  readonly signal?: AbortSignal
  /** Told after each step. */
  readonly onStep?: (step: StepReport) => void | Promise<void>
}

/** How far the work has come. */
export interface StepReport {
  /** Steps done, 1 to `count`. */
  readonly done: number
  readonly count: number
  /** What the picture looks like so far, by the small preview decoder; `null` where none is installed. */
  preview(): Promise<Picture | null>
  /** Scaled latents that the step expects at the end. */
  readonly latents: Tensor
}

/** A loaded checkpoint that paints. */
export interface Pipeline {
  /** The class name of its `model_index.json`. */
  readonly className: string
  /** Widths and heights must be multiples of this, in pixels. */
  readonly sizeMultiple: number
  /** The side in pixels that it was trained on. */
  readonly nativeSide: number
  /** What it can do with `image` and `mask`: nothing, or inpaint by a network made for it or by blending. */
  readonly inpainting: 'none' | 'native' | 'blended'
  /** True where guidance is part of the network: no negative prompt has an effect. */
  readonly guidanceIsDistilled: boolean
  /**
   * Paints one picture. One call at a time. Throws a `RangeError` for options that do not suit the checkpoint, a
   * `CheckpointError` for files that cannot be used, the signal's reason after an abort.
   */
  generate(options: GenerateOptions): Promise<Picture>
  /** Gives the networks back; the process keeps a good part of their memory, so end it where that matters. */
  dispose(): Promise<void>
}

/** Throws a `RangeError` for options that no pipeline can work with. */
export function checkOptions({ width, height, steps, strength, image, mask }: GenerateOptions, multiple: number): void {
  for (const [name, value] of Object.entries({ width, height })) {
    if (!(Number.isInteger(value) && value > 0 && value % multiple === 0)) {
      throw new RangeError(`Expected ${name} to be a multiple of ${multiple} pixels but received ${value}`)
    }
  }
  if (!(Number.isInteger(steps) && steps >= 1)) throw new RangeError(`Expected 1 step or more but received ${steps}`)
  if (strength !== undefined && !(strength > 0 && strength <= 1)) {
    throw new RangeError(`Expected a strength over 0 and up to 1 but received ${strength}`)
  }
  if (strength !== undefined && Math.floor(steps * strength) < 1) {
    throw new RangeError(`Expected steps times strength to be 1 or more but received ${steps} and ${strength}`)
  }
  if (mask && !image) throw new RangeError('Expected an image beside the mask but received none')
}
