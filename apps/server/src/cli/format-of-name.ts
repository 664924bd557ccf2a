import { extname } from 'node:path'

const formats: Readonly<Record<string, 'jpeg' | 'png' | 'webp'>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
}

/** The picture format that a file's name asks for; nothing where its ending says none. */
export const formatOfName = (fileName: string): 'jpeg' | 'png' | 'webp' | undefined =>
  formats[extname(fileName).toLowerCase()]
