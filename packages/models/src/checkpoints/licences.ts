import type { Licence } from '@sfumato/diffusion/store'

/** The MIT licence as a repository carries it. */
export const mit = (url: string): Licence => ({ name: 'MIT', terms: 'permissive', url })

/** Apache License 2.0 as a repository carries it. */
export const apache = (url: string): Licence => ({ name: 'Apache-2.0', terms: 'permissive', url })

/** BSD, three clauses, as a repository carries it. */
export const bsd3 = (url: string): Licence => ({ name: 'BSD-3-Clause', terms: 'permissive', url })

/** Stable Diffusion 1: commercial use is allowed, a list of uses is not; the list goes along with every copy. */
export const openRail: Licence = {
  name: 'CreativeML OpenRAIL-M',
  terms: 'use-restricted',
  url: 'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
}

/** SDXL: as `openRail`. */
export const openRailPlus: Licence = {
  name: 'CreativeML OpenRAIL++-M',
  terms: 'use-restricted',
  url: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
}

/** Pictures of places, given out for research that is not commercial. */
export const places2: Licence = {
  name: 'Places2, for non-commercial research',
  terms: 'non-commercial',
  url: 'http://places2.csail.mit.edu/download.html',
}

/** An index of pictures on the web, each under its owner's terms. */
export const laion: Licence = {
  name: 'LAION: pictures of the web, each under terms of its own',
  terms: 'unclear',
  url: 'https://laion.ai/faq/',
}
