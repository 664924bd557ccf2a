import type { Model } from '../api/models.ts'
import { DescriptionText } from './description-text.tsx'
import { fieldIds } from './field-frame.tsx'

/** What the server refused, with ways to the fields that it named. */
export const ProblemSummary = ({
  model,
  problems,
  other,
}: {
  readonly model: Model
  readonly problems: Readonly<Record<string, string>>
  readonly other: string
}) => {
  const named = model.fields.filter(({ name }) => name in problems)
  return (
    <div class="summary" role="alert">
      {(named.length > 0 || other !== '') && (
        <div class="summary-box">
          {other !== '' && (
            <p>
              <DescriptionText text={other} />
            </p>
          )}
          {named.map(({ name, title }) => (
            <p key={name}>
              <a
                href={`#${fieldIds(name).control}`}
                onClick={event => {
                  event.preventDefault()
                  const field = document.querySelector<HTMLElement>(`[data-field="${name}"]`)
                  field?.closest('details')?.setAttribute('open', '')
                  field?.scrollIntoView({ block: 'center' })
                  field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
                }}
              >
                {title}
              </a>
              : <DescriptionText text={problems[name]} />
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
