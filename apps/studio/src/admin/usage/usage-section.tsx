import type { UsageBody } from '@sfumato/contract'
import { formatCredits } from '../../shell/format.ts'
import { adminCall } from '../calls.ts'
import { DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import { useLoaded } from '../use-loaded.ts'
import { UsageChart } from './usage-chart.tsx'
import { usageDays } from './usage-days.ts'

/** The days that the server tells of unless it is asked for others. */
const shownDays = 30

const load = () => adminCall<UsageBody>('/admin/v1/usage')

/** What was charged, as a chart and as a table. */
export const UsageSection = () => (
  <Section
    title="Usage"
    words={`Pictures and credits of the last ${shownDays} days (UTC), from the ledger.`}
    loaded={useLoaded(load)}
  >
    {usage => {
      const days = usageDays(usage, shownDays, Date.now())
      const models = [...new Set(usage.usage.map(({ model }) => model ?? 'other'))].sort()
      const total = days.reduce((sum, { credits }) => sum + credits, 0)
      return (
        <>
          <p>
            <b class="figure">{formatCredits(total)}</b> credits for{' '}
            {days.reduce((sum, { pictures }) => sum + pictures, 0)} pictures
          </p>
          <UsageChart days={days} models={models} />
          <ul class="legend">
            {models.map((model, place) => (
              <li key={model}>
                <span class={`swatch shade-${place % 6}`} />
                {model}
              </li>
            ))}
          </ul>
          <DataTable
            caption="Usage by day and model"
            columns={['Day', 'Model', 'Pictures', 'Credits']}
            none="Nothing was charged yet."
            rows={usage.usage.map(({ day, model, pictures, credits }) => ({
              id: `${day} ${model}`,
              cells: [day, model ?? 'other', String(pictures), formatCredits(credits)],
            }))}
          />
        </>
      )
    }}
  </Section>
)
