import type { ComponentChildren } from 'preact'
import type { Loaded } from './use-loaded.ts'

/** One part of the admin corner: its title, what is done there, and its content once it has come. */
export const Section = <Value,>({
  title,
  words,
  actions,
  loaded,
  children,
}: {
  readonly title: string
  readonly words: ComponentChildren
  readonly actions?: ComponentChildren
  readonly loaded: Loaded<Value>
  readonly children: (value: Value) => ComponentChildren
}) => (
  <section class="admin-section" aria-label={title}>
    <header class="admin-head">
      <div>
        <h2>{title}</h2>
        <p class="muted">{words}</p>
      </div>
      <div class="row">{actions}</div>
    </header>
    {loaded.problem !== '' && (
      <p class="problem" role="alert">
        {loaded.problem}
      </p>
    )}
    {loaded.value !== undefined && children(loaded.value)}
  </section>
)
