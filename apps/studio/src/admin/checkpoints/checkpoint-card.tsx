import type { AdminCheckpointBody } from '@sfumato/contract'
import { useState } from 'preact/hooks'
import { formatBytes } from '../../pictures/format-bytes.ts'
import { ActionButton } from '../action-button.tsx'
import { adminCall } from '../calls.ts'

const stateWords = { installed: 'installed', partial: 'begun', damaged: 'damaged', absent: '' }

const Terms = ({ set }: { readonly set: AdminCheckpointBody }) => (
  <div class="terms">
    {set.licences.map(({ part, weights, base, data }) => {
      const rows = [
        ['Weights', weights],
        ['Made from', base],
        ['Trained on', data],
      ] as const
      return (
        <section key={part} aria-label={part}>
          {set.licences.length > 1 && <h4>{part}</h4>}
          <dl>
            {rows.map(
              ([word, licence]) =>
                licence && (
                  <div key={word} class="term">
                    <dt>{word}</dt>
                    <dd>
                      {licence.url ? (
                        <a href={licence.url} target="_blank" rel="noreferrer">
                          {licence.name}
                        </a>
                      ) : (
                        licence.name
                      )}{' '}
                      <span class="muted">({licence.terms})</span>
                    </dd>
                  </div>
                ),
            )}
          </dl>
        </section>
      )
    })}
  </div>
)

const Transfer = ({ set }: { readonly set: AdminCheckpointBody }) => {
  const { done_bytes, total_bytes, detail, state } = set.install!
  const percent = total_bytes === 0 ? 0 : Math.floor((100 * done_bytes) / total_bytes)
  return (
    <div class="transfer">
      <div
        class="progress"
        role="progressbar"
        aria-label={`Download of ${set.name}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        data-waiting={state === 'RUNNING' && total_bytes === 0 ? '' : undefined}
      >
        <span style={{ width: total_bytes === 0 ? undefined : `${percent}%` }} />
      </div>
      <p class="muted tabular">
        {state === 'RUNNING' && total_bytes === 0
          ? 'Asking the hub what it consists of'
          : `${formatBytes(done_bytes)} of ${formatBytes(total_bytes)}`}
        {state === 'CANCELLED' && ', stopped'}
        {state === 'RUNNING' && detail !== undefined && `; ${detail}, trying again`}
      </p>
    </div>
  )
}

/** One checkpoint set: what it is, under which terms, how large, and how far its download is. */
export const CheckpointCard = ({
  set,
  onChange,
}: {
  readonly set: AdminCheckpointBody
  readonly onChange: () => void
}) => {
  const [agreed, changeAgreed] = useState(false)
  const { name, install, acceptance } = set
  const call = async (word: 'install' | 'cancel') => {
    await adminCall(`/admin/v1/checkpoints/${name}/${word}`, {
      method: 'POST',
      ...(word === 'install' && { body: { accept_license: agreed } }),
    })
    onChange()
  }
  const isRunning = install?.state === 'RUNNING'
  const isInstalled = set.state === 'installed'
  return (
    <li class="checkpoint" id={`checkpoint-${name}`}>
      <div class="checkpoint-head">
        <h3>{set.title}</h3>
        {set.state !== 'absent' && <span class="badge">{stateWords[set.state]}</span>}
      </div>
      <p class="muted">
        <code>{name}</code>, about {formatBytes(set.about_bytes)}, serves {set.serves.join(', ')}
      </p>
      <Terms set={set} />
      {install && !isInstalled && install.state !== 'FAILED' && <Transfer set={set} />}
      {install?.state === 'FAILED' && (
        <p class="problem" role="alert">
          {install.detail}
        </p>
      )}
      {isInstalled ? (
        <>
          <p class="hint">To paint with it, start the server with:</p>
          <pre class="settings">{set.settings.join('\n')}</pre>
        </>
      ) : (
        <div class="stack">
          {acceptance && !isRunning && (
            <label class="check">
              <input type="checkbox" checked={agreed} onChange={event => changeAgreed(event.currentTarget.checked)} />
              <span>
                I have read{' '}
                <a href={acceptance.url} target="_blank" rel="noreferrer">
                  {acceptance.name}
                </a>{' '}
                and agree to it.
              </span>
            </label>
          )}
          <div class="row">
            {isRunning ? (
              <ActionButton label={`Stop the download of ${name}`} onAct={() => call('cancel')}>
                Stop
              </ActionButton>
            ) : (
              <ActionButton kind="primary" label={`Install ${name}`} onAct={() => call('install')}>
                {set.state === 'partial' ? 'Go on' : 'Install'}
              </ActionButton>
            )}
          </div>
        </div>
      )}
    </li>
  )
}
