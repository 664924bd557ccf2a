/**
 * Compiles the AssemblyScript kernels of `packages/raster/assembly` to the files that are committed:
 *
 *   node tools/build-kernels.ts
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import asc from 'assemblyscript/asc'

const root = join(import.meta.dirname, '..')

/** The kernels by name: each is compiled from `assembly/<name>.ts`. */
export const kernelNames = ['blur', 'completion', 'convolve', 'poisson'] as const

/** Where the compiled kernel is committed. */
export const kernelFile = (name: string) => join(root, 'packages/raster/src/kernels', `${name}.wasm`)

/** Compiles a kernel to a file. Throws an `Error` with the compiler's complaints. */
export async function compileKernel(name: string, file: string): Promise<void> {
  const { error, stderr } = await asc.main([
    ...[`assembly/${name}.ts`, '--baseDir', join(root, 'packages/raster')],
    ...['--outFile', relative(join(root, 'packages/raster'), file)],
    ...['--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory', '--enable', 'threads'],
    ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
    ...['-O3', '--converge', '--noAssert'],
  ])
  if (error) throw new Error(`The kernel ${name} does not compile: ${error.message}\n${stderr.toString()}`)
}

/** A kernel as it compiles now. */
export async function kernelBytes(name: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
  try {
    const file = join(folder, `${name}.wasm`)
    await compileKernel(name, file)
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) for (const name of kernelNames) await compileKernel(name, kernelFile(name))
