import { useEffect, useRef } from 'preact/hooks'
import { credits, isAdmin } from '../api/account.ts'
import { models } from '../api/models.ts'
import { asksForKey, hasKey } from '../api/session.ts'
import { activeRuns } from '../runs/runs.ts'
import { formatCredits } from './format.ts'
import { IconButton } from './icon-button.tsx'
import { linkTo, route } from './route.ts'
import { nextTheme, theme } from './theme.ts'

const themeIcons = { system: 'system', light: 'sun', dark: 'moon' } as const
const themeWords = { system: 'as the system', light: 'light', dark: 'dark' }

const Tab = ({ page, title }: { readonly page: string; readonly title: string }) => (
  <a class="tab" href={linkTo(page)} aria-current={route.value.split('/')[0] === page ? 'page' : undefined}>
    {title}
  </a>
)

const openKey = () => {
  asksForKey.value = true
}

/** The top of every page: the models, the balance, the key and the theme. */
export const Header = () => {
  const active = activeRuns.value.length
  const tabs = useRef<HTMLElement>(null)
  // On a narrow screen the tabs scroll; the one that is shown must be among those that can be seen.
  useEffect(
    () => tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }),
    [route.value, models.value, isAdmin.value],
  )
  return (
    <header class="bar">
      <a class="wordmark" href={linkTo('')}>
        Sfumato
      </a>
      <nav ref={tabs} class="tabs" aria-label="Models">
        {models.value?.map(({ slug, title }) => (
          <Tab key={slug} page={slug} title={title} />
        ))}
        <Tab page="history" title={active === 0 ? 'History' : `History, ${active} running`} />
        {isAdmin.value && <Tab page="admin" title="Admin" />}
      </nav>
      <div class="bar-end">
        {credits.value !== undefined && (
          <span class="credits" title="Credits that can be spent now">
            <b>{formatCredits(credits.value)}</b> credits
          </span>
        )}
        {hasKey.value ? (
          <IconButton icon="key" label="API key" onClick={openKey} />
        ) : (
          <button type="button" class="button small" onClick={openKey}>
            Enter key
          </button>
        )}
        <IconButton icon={themeIcons[theme.value]} label={`Theme: ${themeWords[theme.value]}`} onClick={nextTheme} />
      </div>
    </header>
  )
}
