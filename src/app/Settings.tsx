import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type Unit, units, unitName } from '~/i18n/format'
import { Icon } from '~/panels/Icon'
import { useStore, useView, useWords } from '~/state/useStore'
import { type Theme, themes } from '~/state/view'
import { appWords } from './words'

/** Unit and appearance, behind one button. */
export function Settings({ children }: { readonly children?: ReactNode }) {
  const store = useStore()
  const words = useWords(appWords)
  const language = useView('language')
  const theme = useView('theme')
  const unit = useView('unit')
  const details = useRef<HTMLDetailsElement>(null)
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details
      className="settings"
      ref={details}
      onKeyDown={escape}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
      }}
    >
      <summary title={words.settings}>
        <Icon name="settings" />
        <span>{words.settings}</span>
      </summary>
      <div className="settings-box">
        <label>
          <span>{words.unit}</span>
          <select
            value={unit}
            onChange={({ target }) => store.act({ kind: 'set', change: { unit: target.value as Unit } })}
          >
            {units.map((one) => (
              <option key={one} value={one}>
                {unitName(one, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.theme}</span>
          <select
            value={theme}
            onChange={({ target }) => store.act({ kind: 'set', change: { theme: target.value as Theme } })}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {words.themes[one]}
              </option>
            ))}
          </select>
        </label>
        {children}
      </div>
    </details>
  )
}
