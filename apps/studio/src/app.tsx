import { loadModels, models, modelsProblem } from './api/models.ts'
import { asksForKey } from './api/session.ts'
import { HistoryPage } from './history/history-page.tsx'
import { ModelPage } from './model-page.tsx'
import { Footer } from './shell/footer.tsx'
import { Header } from './shell/header.tsx'
import { KeyDialog } from './shell/key-dialog.tsx'
import { LazyPage } from './shell/lazy-page.tsx'
import { route } from './shell/route.ts'

/** The model that is shown where the address names no page. */
const firstShown = 'bria-text-to-image'

const loadAdmin = async () => (await import('./admin/admin-page.tsx')).AdminPage

const Page = () => {
  const page = route.value
  if (page === 'history') return <HistoryPage />
  if (page.split('/')[0] === 'admin') return <LazyPage load={loadAdmin} />
  const list = models.value
  if (!list) {
    return (
      <main class="page narrow">
        {modelsProblem.value !== '' && (
          <div class="notice" role="alert">
            <h1>The server does not answer</h1>
            <p>{modelsProblem.value}</p>
            <button type="button" class="button" onClick={() => void loadModels()}>
              Try again
            </button>
          </div>
        )}
      </main>
    )
  }
  const model = list.find(({ slug }) => slug === (page || firstShown)) ?? (page === '' ? list[0] : undefined)
  if (model) return <ModelPage key={model.slug} model={model} />
  return (
    <main class="page narrow">
      <h1>No such page</h1>
      <p>This server has no model “{page}”.</p>
    </main>
  )
}

/** The whole studio. */
export const App = () => (
  <>
    <Header />
    <Page />
    <Footer />
    {asksForKey.value && <KeyDialog />}
  </>
)
