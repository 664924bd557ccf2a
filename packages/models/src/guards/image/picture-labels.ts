import type { LabelTable } from '../label-meanings.ts'

/**
 * What the labels of image classifiers mean. `nsfw` and its like are bare skin and everything beyond it in one, so a
 * finding says no more than `nudity`. `sexy` does not tell bare skin from swimwear and underwear.
 */
export const pictureLabels: LabelTable = {
  safe: [],
  sfw: [],
  normal: [],
  neutral: [],
  drawing: [],
  drawings: [],
  porn: ['explicit'],
  hentai: ['explicit'],
  sexual: ['explicit'],
  nsfw: ['nudity', 'explicit'],
  unsafe: ['nudity', 'explicit'],
  sexy: ['nudity'],
  nude: ['nudity'],
  bikini: ['swimwear'],
  underwear: ['swimwear'],
  violent: ['violence'],
  gore: ['disturbing'],
  drugs: ['substances'],
  alcohol: ['substances'],
  smoking: ['substances'],
}
