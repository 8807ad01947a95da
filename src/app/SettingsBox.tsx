import type { ReactNode } from 'react'
import { type Unit, units, unitName } from '~/i18n/format'
import { useStore, useView, useWords } from '~/state/useStore'
import { type Theme, themes } from '~/state/view'
import { settingsWords } from './settingsWords'

/** The choice of unit and appearance. */
export default function SettingsBox({ children }: { readonly children?: ReactNode }) {
  const store = useStore()
  const words = useWords(settingsWords)
  const language = useView('language')
  const theme = useView('theme')
  const unit = useView('unit')
  return (
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
  )
}
