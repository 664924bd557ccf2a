/** What a painter can ask of a checkpoint set, and what that means. */
export const checkpointRoles = {
  text: 'a picture from words',
  inpaint: 'new content where a mask says, from words',
  refine: 'detail for a picture that is there',
  complete: 'what was behind a removed thing, without words',
  matte: 'the alpha of a subject',
  upscale: 'a larger picture',
  preview: 'quick looks at a picture in the making',
  safety: 'whether a picture is fit to be shown',
  'text-safety': 'whether a prompt is fit to be painted',
  rewriter: 'a fuller prompt from a short one',
} as const

/** One of them. */
export type CheckpointRole = keyof typeof checkpointRoles

/** The roles that painters have a use for. */
export type PainterRole = Exclude<CheckpointRole, 'safety' | 'text-safety' | 'rewriter'>

/** The roles whose checkpoints make new content; the others only help it on. */
export const generativeRoles: readonly CheckpointRole[] = ['text', 'inpaint', 'refine']
