import './picture-input.css'
import { useRef, useState } from 'preact/hooks'
import { DescriptionText } from '../form/description-text.tsx'
import { describePicture } from './describe-picture.ts'
import { openAddress } from './open-address.ts'
import { type Opened, openPicture } from './open-picture.ts'
import { usePictureTarget } from './page-drop.ts'
import type { Picture } from './picture.ts'
import { SampleRow } from './sample-row.tsx'
import { UprightPicture } from './upright-picture.tsx'

/** What a picture field shows and answers. */
export interface PictureInputProps {
  /** The id of the control that a label or an error summary points at. */
  readonly id: string
  readonly label: string
  readonly description: string
  readonly value: Picture | null
  readonly onChange: (picture: Picture | null) => void
  /** The server's sentence about this field. */
  readonly problem: string | undefined
  /** Takes several files at once; `onChange` is then called for each of them. */
  readonly multiple?: boolean
}

const accept = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic,.heic'

/** The picture as it will be sent. */
const Chosen = ({ picture }: { readonly picture: Picture }) => (
  <>
    {picture.width > 0 && <UprightPicture class="picture-input-preview" blob={picture.blob} alt={picture.name} />}
    <div class="picture-input-facts">
      <strong class="picture-input-name" title={picture.name}>
        {picture.name}
      </strong>
      <span>{describePicture(picture)}</span>
      {picture.address !== undefined && (
        <span class="picture-input-note">
          Sent as an address, which the server fetches:
          <br />
          {picture.address}
        </span>
      )}
      {picture.width === 0 && (
        <span class="picture-input-note">It is not shown, since this page calls no other host than its own.</span>
      )}
    </div>
  </>
)

/** An input picture: dropped anywhere on the page, pasted, chosen as a file, given by address or taken from samples. */
export const PictureInput = (props: PictureInputProps) => {
  const { id, label, description, value, onChange, multiple = false } = props
  const root = useRef<HTMLDivElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [address, setAddress] = useState('')
  // What was asked for last counts, however long the others take to be read.
  const turn = useRef(0)

  const open = async (work: readonly (() => Promise<Opened>)[], remark?: string): Promise<void> => {
    const mine = ++turn.current
    setBusy(true)
    setRefusal(undefined)
    for (const read of work) {
      const opened = await read().catch((): Opened => ({ refusal: 'The picture could not be read; try again.' }))
      if (mine !== turn.current) return
      if ('refusal' in opened) setRefusal(opened.refusal)
      else {
        setRefusal(remark)
        setAddress('')
        onChange(opened.picture)
      }
    }
    setBusy(false)
  }
  const openFiles = (files: readonly File[]): void => {
    const taken = multiple ? files : files.slice(0, 1)
    const remark =
      taken.length < files.length ? `One picture fits here: of ${files.length}, the first was taken.` : undefined
    void open(
      taken.map(file => () => openPicture(file, file.name)),
      remark,
    )
  }
  const useAddress = (text: string): void => void open([() => openAddress(text)])
  const remove = (): void => {
    turn.current++
    setBusy(false)
    setRefusal(undefined)
    onChange(null)
  }

  usePictureTarget(
    () =>
      root.current && { element: root.current, isEmpty: value === null, takeFiles: openFiles, takeAddress: useAddress },
  )

  const problem = refusal ?? props.problem
  const describedBy = [`${id}-description`, ...(problem === undefined ? [] : [`${id}-problem`])].join(' ')
  return (
    <div class="field picture-input" ref={root} aria-busy={busy}>
      <label class="label" for={id}>
        {label}
      </label>
      <p class="picture-input-description" id={`${id}-description`}>
        {description}
      </p>
      <div class={value ? 'picture-input-chosen' : 'picture-input-empty'}>
        {value && <Chosen picture={value} />}
        <div class="picture-input-choose">
          <input
            class="picture-input-file"
            id={id}
            type="file"
            accept={accept}
            multiple={multiple}
            aria-describedby={describedBy}
            aria-invalid={problem === undefined ? undefined : true}
            onChange={event => {
              const files = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              if (files.length > 0) openFiles(files)
            }}
          />
          {/* The file input beside it is what the keyboard and screen readers use. */}
          <button
            type="button"
            class="button"
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => root.current?.querySelector('input')?.click()}
          >
            {busy ? 'Reading…' : value ? 'Replace…' : 'Choose a picture…'}
          </button>
          {value ? (
            <button type="button" class="button quiet" onClick={remove}>
              Remove
            </button>
          ) : (
            <span class="picture-input-hint">or drop it anywhere on the page, or paste it</span>
          )}
        </div>
      </div>
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`} role="alert">
          <DescriptionText text={problem} />
        </p>
      )}
      {!value && (
        <>
          <div class="picture-input-address">
            <input
              type="url"
              class="input"
              placeholder="https://… its address"
              aria-label={`Address of ${label.toLowerCase()}`}
              value={address}
              onInput={event => setAddress(event.currentTarget.value)}
              onKeyDown={event => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                useAddress(address)
              }}
            />
            <button type="button" class="button" disabled={address.trim() === ''} onClick={() => useAddress(address)}>
              Use
            </button>
          </div>
          <SampleRow
            onChoose={(fetchSample, name) => void open([async () => openPicture(await fetchSample(), name)])}
          />
        </>
      )}
    </div>
  )
}
