/** The nine aspect ratios (width:height) that expand and text-to-image document. */
export const aspectRatios = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9'] as const

/** One of the documented aspect ratios. */
export type AspectRatio = (typeof aspectRatios)[number]
