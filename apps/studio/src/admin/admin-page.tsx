import { useEffect } from 'preact/hooks'
import { isAdmin } from '../api/account.ts'
import { asksForKey } from '../api/session.ts'
import { linkTo, route } from '../shell/route.ts'
import { CheckpointsSection } from './checkpoints/checkpoints-section.tsx'
import { KeysSection } from './keys/keys-section.tsx'
import { ModelsSection } from './models-section.tsx'
import { QueueSection } from './queue-section.tsx'
import { UsageSection } from './usage/usage-section.tsx'
import { WebhooksSection } from './webhooks-section.tsx'

const sections = {
  keys: { title: 'Keys', show: KeysSection },
  usage: { title: 'Usage', show: UsageSection },
  queue: { title: 'Queue', show: QueueSection },
  webhooks: { title: 'Webhooks', show: WebhooksSection },
  models: { title: 'Models', show: ModelsSection },
  checkpoints: { title: 'Checkpoints', show: CheckpointsSection },
} as const

type SectionName = keyof typeof sections

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name)

/** The admin corner, for keys of the scope `admin`. */
export const AdminPage = () => {
  const named = route.value.split('/')[1] ?? ''
  const chosen: SectionName = isSection(named) ? named : 'keys'
  useEffect(() => {
    document.title = `${sections[chosen].title} – Sfumato studio`
  }, [chosen])
  if (!isAdmin.value) {
    return (
      <main class="page narrow">
        <h1>Admin</h1>
        <p>
          This corner takes an admin key; an operator makes one with <code>sfumato keys create --admin</code>.
        </p>
        <p>
          <button type="button" class="button" onClick={() => (asksForKey.value = true)}>
            Enter another key
          </button>
        </p>
      </main>
    )
  }
  const Chosen = sections[chosen].show
  return (
    <main class="page">
      <h1>Admin</h1>
      <nav class="admin-tabs" aria-label="Admin">
        {Object.entries(sections).map(([name, { title }]) => (
          <a key={name} href={linkTo(`admin/${name}`)} aria-current={name === chosen ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <Chosen />
    </main>
  )
}
