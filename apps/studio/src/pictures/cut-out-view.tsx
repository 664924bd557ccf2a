import './cut-out-view.css'
import { useEffect, useState } from 'preact/hooks'

const grounds = ['checker', 'white', 'black'] as const

/** A picture with transparent parts over a ground to judge its edges by. */
export const CutOutView = ({ picture, alt }: { readonly picture: Blob | string; readonly alt: string }) => {
  const [ground, setGround] = useState<(typeof grounds)[number]>('checker')
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (typeof picture === 'string') {
      setUrl(picture)
      return
    }
    const made = URL.createObjectURL(picture)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [picture])
  return (
    <div class="cut-out">
      <div class="cut-out-room">{url !== undefined && <img class={`cut-out-${ground}`} src={url} alt={alt} />}</div>
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
