import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import type { io } from '@tensorflow/tfjs-core'
import { type ClassScores, inputSide, readScores } from './classes.ts'

/** The part that is used of what `nsfwjs` exports for a network. */
interface ModelModule {
  modelJson(): Promise<{
    default: { modelTopology: object; weightsManifest: { weights: io.WeightsManifestEntry[] }[] }
  }>
  /** The weights in pieces, base64. */
  weightBundles: (() => Promise<{ default: string }>)[]
}

/** A loaded classifier. */
export interface Network {
  /** Scores a picture of `inputSide` squared, interleaved red, green, blue bytes. */
  classify(rgb: Uint8Array): Promise<ClassScores>
}

/**
 * Loads the middle one of the three networks in the `nsfwjs` package (a MobileNet V2 with 8-bit weights, MIT) on
 * the WebAssembly back end of TensorFlow.js. Both come from the installed packages; nothing is fetched. Only the
 * package's model data is imported: its entry would bring a `Buffer` replacement and all of TensorFlow.js. The
 * smallest network takes as long and gives bags and football players high scores; the largest weighs 30 MB.
 */
export async function loadNetwork(): Promise<Network> {
  const [tf, { loadGraphModel }, { setWasmPaths }, { MobileNetV2MidModel }] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-converter'),
    import('@tensorflow/tfjs-backend-wasm'),
    import('nsfwjs/models/mobilenet_v2_mid'),
  ])
  const require = createRequire(import.meta.url)
  setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}${sep}`)
  // It answers false instead of throwing; the plain back end would be ten times slower.
  if (!(await tf.setBackend('wasm'))) throw new Error('the WebAssembly back end did not start')

  const { modelJson, weightBundles }: ModelModule = MobileNetV2MidModel
  const description = (await modelJson()).default
  const bundles = await Promise.all(weightBundles.map(load => load()))
  const weights = Buffer.concat(bundles.map(bundle => Buffer.from(bundle.default, 'base64')))
  const model = await loadGraphModel(
    tf.io.fromMemory({
      modelTopology: description.modelTopology,
      weightSpecs: description.weightsManifest.flatMap(group => group.weights),
      weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
    }),
  )

  return {
    async classify(rgb) {
      const output = tf.tidy(() => {
        const input = tf.tensor4d(
          Float32Array.from(rgb, value => value / 255),
          [1, inputSide, inputSide, 3],
        )
        return model.execute(input)
      })
      if (Array.isArray(output)) throw new Error('the network gave several outputs where one was expected')
      try {
        return readScores(await output.data())
      } finally {
        output.dispose()
      }
    },
  }
}
