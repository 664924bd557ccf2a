import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const modules = new Map<string, WebAssembly.Module>()

/** The kernel in `<name>.wasm` beside this file; read and compiled once. */
export function kernelModule(name: string): WebAssembly.Module {
  let module = modules.get(name)
  if (!module) {
    module = new WebAssembly.Module(readFileSync(join(import.meta.dirname, `${name}.wasm`)))
    modules.set(name, module)
  }
  return module
}

/** Pages of 64 kB that a kernel's memory may grow to: all that 32-bit addresses reach. `build-kernels.ts` says the same. */
const mostPages = 65536

/** Bytes of a page of memory. */
export const pageBytes = 65536

/** Fresh memory for a kernel, at least so many bytes behind its first page; it can be shared between threads. */
export const createKernelMemory = (bytes = 0): WebAssembly.Memory =>
  new WebAssembly.Memory({ initial: 1 + Math.ceil(bytes / pageBytes), maximum: mostPages, shared: true })

/** An instance of a compiled kernel on a memory; several instances may share one. */
export function instantiate<Exports>(module: WebAssembly.Module, memory: WebAssembly.Memory): Exports {
  const stop = () => {
    throw new Error('The kernel stopped itself')
  }
  return new WebAssembly.Instance(module, { env: { memory, abort: stop } }).exports as unknown as Exports
}

/**
 * A fresh instance of the kernel `name` with a memory of its own. `Exports` is what the kernel's source exports;
 * addresses are byte offsets.
 */
export function instantiateKernel<Exports>(name: string): Exports & { readonly memory: WebAssembly.Memory } {
  const memory = createKernelMemory()
  return { ...instantiate<Exports>(kernelModule(name), memory), memory }
}
