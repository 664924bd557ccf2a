import type { AdminCheckpointBody } from '@sfumato/contract'
import { adminCall } from '../calls.ts'
import { Section } from '../section.tsx'
import { useLoaded } from '../use-loaded.ts'
import { CheckpointCard } from './checkpoint-card.tsx'

/** Often enough for a bar that moves. */
const everyMs = 1_000

const load = () => adminCall<{ checkpoints: AdminCheckpointBody[] }>('/admin/v1/checkpoints')

/** The checkpoint sets of the catalogue, to be installed with their licences in view. */
export const CheckpointsSection = () => {
  const loaded = useLoaded(load, everyMs)
  return (
    <Section
      title="Checkpoints"
      words="Trained models that paint in place of the preview engine. They come from the hub that the server is set up with."
      loaded={loaded}
    >
      {({ checkpoints }) => (
        <ul class="cards">
          {checkpoints.map(set => (
            <CheckpointCard key={set.name} set={set} onChange={() => void loaded.reload()} />
          ))}
        </ul>
      )}
    </Section>
  )
}
