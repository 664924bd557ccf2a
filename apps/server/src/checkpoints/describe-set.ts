import type { AdminCheckpointBody } from '@sfumato/contract'
import type { CatalogueSet, CheckpointRole, SetState } from '@sfumato/models/checkpoints'
import { type ConfigName, environmentName } from '../config/schema.ts'
import type { Install } from './installs.ts'

/** The setting that names the set of a role. */
const settingOf: Readonly<Record<CheckpointRole, ConfigName>> = {
  text: 'checkpointText',
  inpaint: 'checkpointInpaint',
  refine: 'checkpointRefine',
  complete: 'checkpointComplete',
  matte: 'checkpointMatte',
  upscale: 'checkpointUpscale',
  preview: 'checkpointPreview',
  safety: 'checkpointSafety',
  'text-safety': 'checkpointTextSafety',
  rewriter: 'checkpointRewriter',
}

/** What works beside any painter. */
const besidePainters: readonly CheckpointRole[] = ['safety', 'text-safety', 'rewriter']

/** What to start the server with, so that it uses a set. */
const settingsFor = ({ name, serves }: CatalogueSet): string[] => [
  ...(serves.every(role => besidePainters.includes(role)) ? [] : [`${environmentName('engine')}=diffusion`]),
  ...serves.map(role => `${environmentName(settingOf[role])}=${name}`),
]

/** A set of the catalogue as an admin sees it. */
export const describeSet = (
  set: CatalogueSet,
  state: SetState,
  install: Install | undefined,
  permissive: boolean,
): AdminCheckpointBody => ({
  name: set.name,
  title: set.title,
  serves: [...set.serves],
  about_bytes: set.aboutBytes,
  state: state.kind,
  permissive,
  acceptance: set.acceptance ? { ...set.acceptance } : null,
  licences: set.parts.map(({ title, licences: { weights, base, data } }) => ({
    part: title,
    weights: { name: weights.name, terms: weights.terms, url: weights.url ?? null },
    base: base && { name: base.name, terms: base.terms, url: base.url ?? null },
    data: { name: data.name, terms: data.terms, url: data.url ?? null },
  })),
  settings: settingsFor(set),
  install: install
    ? {
        state: install.state,
        done_bytes: install.doneBytes,
        total_bytes: install.totalBytes,
        ...(install.detail !== undefined && { detail: install.detail }),
      }
    : state.kind === 'partial'
      ? { state: 'CANCELLED', done_bytes: state.doneBytes, total_bytes: state.totalBytes }
      : null,
})
