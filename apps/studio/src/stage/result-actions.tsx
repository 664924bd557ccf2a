import { useState } from 'preact/hooks'
import { ownAddress } from '../api/address.ts'
import { type Model, models } from '../api/models.ts'
import type { Run } from '../runs/run.ts'
import { removeRun, runs } from '../runs/runs.ts'
import { startRun } from '../runs/start-run.ts'
import { drawSeeds } from '../schema/draw-seed.ts'
import { mainPicture } from '../schema/main-picture.ts'
import { IconButton } from '../shell/icon-button.tsx'
import { copyPicture } from './copy-picture.ts'
import { shownOf } from './shown.ts'
import { takeAsInput } from './take-as-input.ts'
import { ViewButton } from './view-button.tsx'
import { inputUnder, previousOf, viewOf } from './views.ts'

/** What can be done with a finished picture. */
export const ResultActions = ({ run, model }: { readonly run: Run; readonly model: Model }) => {
  const view = viewOf(model)
  const views = [
    { name: 'cut-out', icon: 'cut', label: 'Cut-out', offered: run.cutOut !== undefined },
    { name: 'input', icon: 'compare', label: 'Compare with the input', offered: inputUnder(model, run) !== undefined },
    {
      name: 'previous',
      icon: 'previous',
      label: 'Compare with the result before',
      offered: previousOf(runs.value, run) !== undefined,
    },
  ] as const
  const [said, say] = useState('')
  const result = run.result!
  const tell = (words: string) => {
    say(words)
    setTimeout(() => say(''), 2_500)
  }
  const copy = () =>
    copyPicture(ownAddress(result.output)).then(
      () => tell('Copied'),
      () => tell('This browser does not copy pictures'),
    )
  const again = () => {
    shownOf(model.slug).value = startRun(model, { ...run.values, ...drawSeeds(model.fields) })
  }
  const hasSeed = model.fields.some(({ control }) => control.kind === 'seed')
  const takers = (models.value ?? []).filter(taker => mainPicture(taker) !== undefined)
  const lacksPictures = mainPicture(model) !== undefined && !run.hasPictures
  return (
    <div class="actions">
      <span class="said" role="status">
        {said}
      </span>
      {views.map(
        ({ name, icon, label, offered }) =>
          offered && <ViewButton key={name} view={view} name={name} icon={icon} label={label} />,
      )}
      {!run.expired && (
        <>
          <a class="button primary small" href={ownAddress(result.output)} download={result.images[0].file_name}>
            Download
          </a>
          <IconButton icon="copy" label="Copy the picture" onClick={copy} />
          <label class="menu" title="Use this picture as the input of a model">
            <span class="visually-hidden">Use as input</span>
            <select
              value=""
              onChange={event => {
                const taker = takers.find(({ slug }) => slug === event.currentTarget.value)
                event.currentTarget.value = ''
                if (taker) void takeAsInput(run, taker).catch(() => tell('The picture could not be read'))
              }}
            >
              <option value="">Use as input…</option>
              {takers.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {hasSeed && !lacksPictures && <IconButton icon="again" label="Same again with another seed" onClick={again} />}
      <IconButton icon="trash" label="Remove from the history" onClick={() => removeRun(run.id)} />
    </div>
  )
}
