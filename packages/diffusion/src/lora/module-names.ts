/**
 * The names by which LoRA files may call the module of a weight, with underscores for dots: diffusers' own, and for
 * a UNet those of the original Stable Diffusion code, which kohya uses for SDXL.
 *
 * @param name of a weight, such as `down_blocks.1.attentions.0.proj_in.weight`
 * @param layersPerBlock residual blocks per level of the UNet on the way down
 */
export function loraModuleNames(name: string, layersPerBlock: number): string[] {
  const module = name.replace(/\.weight$/, '')
  // transformers has named the text encoder's modules with and without the class inside.
  const other = module.startsWith('text_model.') ? module.slice('text_model.'.length) : `text_model.${module}`
  return [module, other, ...originalNames(module, layersPerBlock)].map(each => each.replaceAll('.', '_'))
}

const originalResidualNames: Readonly<Record<string, string>> = {
  norm1: 'in_layers.0',
  conv1: 'in_layers.2',
  time_emb_proj: 'emb_layers.1',
  norm2: 'out_layers.0',
  conv2: 'out_layers.3',
  conv_shortcut: 'skip_connection',
}

/** Modules outside the numbered blocks. */
const originalOuterNames: Readonly<Record<string, string>> = {
  conv_in: 'input_blocks.0.0',
  'time_embedding.linear_1': 'time_embed.0',
  'time_embedding.linear_2': 'time_embed.2',
  'add_embedding.linear_1': 'label_emb.0.0',
  'add_embedding.linear_2': 'label_emb.0.2',
  conv_out: 'out.2',
}

/** CompVis/stable-diffusion numbers all blocks in a row: `input_blocks`, `middle_block`, `output_blocks`. */
function originalNames(module: string, layersPerBlock: number): string[] {
  if (Object.hasOwn(originalOuterNames, module)) return [originalOuterNames[module]]
  const match = /^(down_blocks\.(\d+)|mid_block|up_blocks\.(\d+))\.(\w+)\.(\d+)\.(.+)$/.exec(module)
  if (match === null) return []
  const [, , down, up, kind, layerText, rest] = match
  const perLevel = layersPerBlock + 1
  const layer = Number(layerText)
  // On the way down a level ends with its halving, and the first block of all is conv_in. On the way up the doubling
  // stands in the level's last block, behind the attention where there is one.
  if (kind === 'downsamplers') return [`input_blocks.${perLevel * (Number(down) + 1)}.0.op`]
  if (kind === 'upsamplers') {
    const last = perLevel * Number(up) + layersPerBlock
    return [`output_blocks.${last}.1.conv`, `output_blocks.${last}.2.conv`]
  }
  const inner = kind === 'resnets' ? originalResidualNames[rest] : rest
  const within = kind === 'resnets' ? 0 : 1
  if (down !== undefined) return [`input_blocks.${1 + perLevel * Number(down) + layer}.${within}.${inner}`]
  if (up !== undefined) return [`output_blocks.${perLevel * Number(up) + layer}.${within}.${inner}`]
  return [`middle_block.${kind === 'resnets' ? 2 * layer : 1}.${inner}`]
}
