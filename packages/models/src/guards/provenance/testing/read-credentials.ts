import { type Asset, JPEG, PNG } from '@trustnxt/c2pa-ts/asset'
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf'
import { type ActionAssertion, type IngredientAssertion, ManifestStore } from '@trustnxt/c2pa-ts/manifest'
import sharp from 'sharp'
import { WebpAsset } from '../webp-asset.ts'

/** What a picture says of itself. */
export interface Credentials {
  /** Codes of the checks that failed: empty where every hash and the signature are right; trust is not looked at. */
  readonly failures: readonly string[]
  readonly generator: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever is there
  readonly actions: readonly any[]
  readonly ingredients: readonly IngredientAssertion[]
}

const assetOf = (bytes: Uint8Array<ArrayBuffer>): Asset => {
  if (JPEG.canRead(bytes)) return new JPEG(bytes)
  return PNG.canRead(bytes) ? new PNG(bytes) : new WebpAsset(bytes)
}

/** Reads and checks the content credentials of a picture; `null` where it has none. */
export const readCredentials = async (file: Uint8Array): Promise<Credentials | null> => {
  const asset = assetOf(Uint8Array.from(file))
  const jumbf = asset.getManifestJUMBF()
  if (!jumbf) return null
  const store = ManifestStore.read(SuperBox.fromBuffer(Uint8Array.from(jumbf)))
  const result = await store.validate(asset)
  const manifest = store.getActiveManifest()
  const labelled = (label: string) => manifest?.assertions?.getAssertionsByLabel(label) ?? []
  return {
    failures: result.statusEntries.filter(({ success }) => success === false).map(({ code }) => code),
    generator: `${manifest?.claim?.claimGeneratorName} ${manifest?.claim?.claimGeneratorVersion}`,
    actions: (labelled('c2pa.actions.v2') as ActionAssertion[]).flatMap(({ actions }) => actions),
    ingredients: labelled('c2pa.ingredient.v3') as IngredientAssertion[],
  }
}

/** The digital source type in a picture's XMP, without the vocabulary's address; `null` where there is none. */
export const readXmpSourceType = async (bytes: Uint8Array): Promise<string | null> => {
  const { xmp } = await sharp(bytes).metadata()
  return xmp?.toString().match(/<Iptc4xmpExt:DigitalSourceType>http:\S+\/(\w+)<\//)?.[1] ?? null
}
