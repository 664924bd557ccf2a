import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { sentenceOf } from '../api/client.ts'

/** A button whose work is a call: off while it runs, and the sentence of a failure beside it. */
export const ActionButton = ({
  onAct,
  children,
  kind = '',
  confirm,
  label,
}: {
  readonly onAct: () => Promise<unknown>
  readonly children: ComponentChildren
  readonly kind?: '' | 'primary' | 'danger'
  /** Asked before it is done. */
  readonly confirm?: string
  /** For screen readers, where the words alone do not say what it is about. */
  readonly label?: string
}) => {
  const [busy, changeBusy] = useState(false)
  const [problem, changeProblem] = useState('')
  const act = async () => {
    if (confirm !== undefined && !window.confirm(confirm)) return
    changeBusy(true)
    changeProblem('')
    await onAct().catch(error => changeProblem(sentenceOf(error)))
    changeBusy(false)
  }
  return (
    <>
      <button type="button" class={`button small ${kind}`} disabled={busy} aria-label={label} onClick={act}>
        {children}
      </button>
      {problem !== '' && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  )
}
