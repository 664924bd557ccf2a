import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A page whose code is fetched when it is first shown, so that the first page stays light. */
export const LazyPage = ({ load }: { readonly load: () => Promise<ComponentType> }) => {
  const [Page, changePage] = useState<ComponentType>()
  const [problem, changeProblem] = useState('')
  useEffect(() => {
    load().then(
      loaded => changePage(() => loaded),
      (error: Error) => changeProblem(error.message),
    )
  }, [load])
  if (Page) return <Page />
  return <main class="page narrow">{problem !== '' && <p role="alert">This page cannot be loaded: {problem}</p>}</main>
}
