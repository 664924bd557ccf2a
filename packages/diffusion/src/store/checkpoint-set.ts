/**
 * What terms allow: anything but removing the notice; anything but listed uses; no commercial use; or it is not said,
 * or differs from picture to picture.
 */
export type Terms = 'permissive' | 'use-restricted' | 'non-commercial' | 'unclear'

/** One licence, or the terms that a data set comes with. */
export interface Licence {
  /** Its name; for data also what the data are. */
  readonly name: string
  readonly terms: Terms
  /** Where it can be read. */
  readonly url?: string
}

/** Who allows what, told apart: permissive weights may come from a restricted base or from restricted pictures. */
export interface Licences {
  /** The code that trains and runs the model at its maker's; `null` where it has none of its own. */
  readonly code: Licence | null
  readonly weights: Licence
  /** The model that this one was trained or distilled from; `null` where it was trained from scratch. */
  readonly base: Licence | null
  readonly data: Licence
}

/** A file of a repository, or a pattern for several. */
export interface WantedFile {
  /** Path in the repository; `*` stands for anything but a slash. */
  readonly path: string
  /** Path in the set where it differs from that in the repository; not with a pattern. */
  readonly as?: string
  /** Exact size, where it is known beforehand. */
  readonly bytes?: number
  /** SHA-256 of the content in lower-case hex, where it is known beforehand. */
  readonly sha256?: string
  /** The set is whole without it. */
  readonly optional?: true
}

/** What a set takes from one repository. */
export interface SetPart {
  /** What it is, in a few words. */
  readonly title: string
  /** `owner/name` on the hub. */
  readonly repository: string
  /** A commit (40 hex digits), which pins it, or a branch, which the first pull pins. */
  readonly revision: string
  readonly files: readonly WantedFile[]
  readonly licences: Licences
}

/** A named set of checkpoint files that is pulled, verified and removed as one. */
export interface CheckpointSet {
  /** Small letters, digits, `.` and `-`; also the name of its folder. */
  readonly name: string
  readonly title: string
  /** What it can do, in words of whoever wrote the catalogue. */
  readonly serves: readonly string[]
  /** About how large the download is; exact sizes come from the hub. */
  readonly aboutBytes: number
  /** Set where a person must agree to terms before it may be pulled. */
  readonly acceptance?: { readonly name: string; readonly url: string }
  readonly parts: readonly SetPart[]
}

/** True only where code, weights, base and data of every part are. */
export const isPermissive = (set: CheckpointSet): boolean =>
  set.parts.every(({ licences: { code, weights, base, data } }) =>
    [code, weights, base, data].every(licence => licence === null || licence.terms === 'permissive'),
  )
