export { type FetchPictureOptions, fetchPicture } from './fetch-picture.ts'
export { type PictureSource, parsePicture } from './parse-picture.ts'
