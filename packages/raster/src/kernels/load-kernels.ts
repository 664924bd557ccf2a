import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const modules = new Map<string, WebAssembly.Module>()

/**
 * A fresh instance of the kernel in `<name>.wasm` beside this file, with a memory of its own: instances share nothing.
 * The file is read and compiled once. `Exports` is what the kernel's source exports; addresses are byte offsets.
 */
export function instantiateKernel<Exports>(name: string): Exports & { readonly memory: WebAssembly.Memory } {
  let module = modules.get(name)
  if (!module) {
    module = new WebAssembly.Module(readFileSync(join(import.meta.dirname, `${name}.wasm`)))
    modules.set(name, module)
  }
  const imports = {
    env: {
      abort: () => {
        throw new Error(`The kernel ${name} stopped itself`)
      },
    },
  }
  return new WebAssembly.Instance(module, imports).exports as unknown as ReturnType<typeof instantiateKernel<Exports>>
}
