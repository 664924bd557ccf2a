import { signal } from '@preact/signals'

const read = (): string => decodeURIComponent(location.hash.replace(/^#\/?/, ''))

/** The page that is shown: a model's slug, `history`, `admin`, or empty at first. */
export const route = signal(read())

addEventListener('hashchange', () => {
  route.value = read()
})

/** The address of a page. */
export const linkTo = (page: string): string => `#/${page}`

/** Goes to a page. */
export const goTo = (page: string): void => {
  location.hash = linkTo(page)
}
