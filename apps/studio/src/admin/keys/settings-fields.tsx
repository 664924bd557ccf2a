import type { AdminKeyBody } from '@sfumato/contract'
import { useState } from 'preact/hooks'
import { models } from '../../api/models.ts'
import { numberSettings } from './key-settings.ts'

/** The fields of a key's limits. */
export const SettingsFields = ({ from }: { readonly from?: AdminKeyBody }) => {
  const [allModels, changeAllModels] = useState(!from?.models)
  return (
    <>
      <div class="fields-two">
        {numberSettings.map(({ name, title, hint }) => (
          <div key={name} class="field">
            <label class="label" for={`key-${name}`}>
              {title}
            </label>
            <input
              id={`key-${name}`}
              name={name}
              class="input"
              type="number"
              step="any"
              placeholder="as configured"
              value={from?.[name] || undefined}
              aria-describedby={`key-${name}-hint`}
            />
            <p class="hint" id={`key-${name}-hint`}>
              {hint}
            </p>
          </div>
        ))}
      </div>
      <div class="field">
        <label class="label" for="key-webhook">
          Webhook address
        </label>
        <input id="key-webhook" name="webhook_url" class="input" type="url" value={from?.webhook_url ?? ''} />
      </div>
      <fieldset class="field">
        <legend class="label">Models</legend>
        <label class="check">
          <input
            type="checkbox"
            name="all_models"
            checked={allModels}
            onChange={event => changeAllModels(event.currentTarget.checked)}
          />
          <span>All of them</span>
        </label>
        {!allModels &&
          models.value?.map(({ slug, title }) => (
            <label key={slug} class="check">
              <input
                type="checkbox"
                name="models"
                value={slug}
                defaultChecked={from?.models?.includes(slug) ?? false}
              />
              <span>{title}</span>
            </label>
          ))}
      </fieldset>
    </>
  )
}
