import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { sentenceOf } from '../../api/client.ts'
import { Dialog } from '../../shell/dialog.tsx'

/** A window with a form whose submit is a call; what the server says against it is shown in the window. */
export const FormDialog = ({
  title,
  submit,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string
  /** The word on the button. */
  readonly submit: string
  readonly onSubmit: (form: FormData) => Promise<unknown>
  readonly onClose: () => void
  readonly children: ComponentChildren
}) => {
  const [problem, changeProblem] = useState('')
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          onSubmit(new FormData(event.currentTarget)).catch(error => changeProblem(sentenceOf(error)))
        }}
      >
        <div>{children}</div>
        {problem !== '' && (
          <p class="summary-box" role="alert">
            {problem}
          </p>
        )}
        <div class="row end">
          <button type="button" class="button quiet" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            {submit}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
