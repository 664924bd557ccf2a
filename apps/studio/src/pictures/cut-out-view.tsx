import './cut-out-view.css'
import { useState } from 'preact/hooks'
import { useBlobUrl } from '../runs/use-blob-url.ts'
import { RatioFrame } from './ratio-frame.tsx'

const grounds = ['checker', 'white', 'black'] as const

/** A picture with transparent parts over a ground to judge its edges by. */
export const CutOutView = ({
  picture,
  ratio,
  alt,
}: {
  readonly picture: Blob | string
  /** Width to height. */
  readonly ratio: number
  readonly alt: string
}) => {
  const [ground, setGround] = useState<(typeof grounds)[number]>('checker')
  const made = useBlobUrl(typeof picture === 'string' ? undefined : picture)
  const url = typeof picture === 'string' ? picture : made
  return (
    <div class="cut-out">
      <RatioFrame ratio={ratio}>
        {url !== undefined && <img class={`cut-out-picture cut-out-${ground}`} src={url} alt={alt} />}
      </RatioFrame>
      <div class="segments compact" role="radiogroup" aria-label="Ground behind the picture">
        {grounds.map(name => (
          <label class="segment" key={name}>
            <input type="radio" name="cut-out-ground" checked={ground === name} onChange={() => setGround(name)} />
            <span>{`${name[0].toUpperCase()}${name.slice(1)}`}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
