import { models } from '../api/models.ts'
import { ActionButton } from './action-button.tsx'
import { adminCall } from './calls.ts'
import { DataTable } from './data-table.tsx'
import { Section } from './section.tsx'
import { useLoaded } from './use-loaded.ts'

const load = () => adminCall<{ models: { slug: string; paused: boolean }[] }>('/admin/v1/models')

/** Which models paint, with what, and which are held. */
export const ModelsSection = () => {
  const loaded = useLoaded(load)
  return (
    <Section
      title="Models"
      words="A paused model takes requests and lets them wait; what runs already is finished."
      loaded={loaded}
    >
      {({ models: pauses }) => (
        <DataTable
          caption="Models"
          columns={['Model', 'Painted by', 'State', 'Actions']}
          none="There is no model."
          rows={pauses.map(({ slug, paused }) => {
            const model = models.value?.find(known => known.slug === slug)
            const change = async () => {
              await adminCall(`/admin/v1/models/${slug}/${paused ? 'resume' : 'pause'}`, { method: 'POST' })
              await loaded.reload()
            }
            return {
              id: slug,
              cells: [
                <b key="title">{model?.title ?? slug}</b>,
                model ? (model.engine.checkpoint ?? `${model.engine.name} engine`) : '',
                paused ? <span class="badge">paused</span> : 'paints',
                <ActionButton
                  key="change"
                  label={`${paused ? 'Resume' : 'Pause'} ${model?.title ?? slug}`}
                  onAct={change}
                >
                  {paused ? 'Resume' : 'Pause'}
                </ActionButton>,
              ],
            }
          })}
        />
      )}
    </Section>
  )
}
