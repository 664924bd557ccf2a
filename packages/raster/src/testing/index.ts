export { discMask, draw, drawMask } from './draw.ts'
export {
  alphaMaskPng,
  animatedGif,
  animatedWebp,
  cmykJpeg,
  drawScene,
  drawSubject,
  drawTransparent,
  greyAlphaPng,
  maskPng,
  orientedJpegs,
  palettePng,
  sixteenBitPng,
  wideGamutPng,
} from './drawn-files.ts'
export { bombPng, type HostileFile, hostileFiles, hugeJpeg } from './hostile-files.ts'
export { createFractalNoise, createNoise } from './noise.ts'
export { type PngParts, pngBytes } from './png-bytes.ts'
export { cornersPicture, scenePicture, subjectPicture, transparentPicture } from './scenes.ts'
