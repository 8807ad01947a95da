import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Icon } from '~/panels/Icon'
import { later } from '~/state/later'
import { useWords } from '~/state/useStore'
import { appWords } from './words'

const SettingsBox = later(() => import('./SettingsBox'))

/** Unit and appearance, behind one button. */
export function Settings({ children }: { readonly children?: ReactNode }) {
  const words = useWords(appWords)
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
      <SettingsBox>{children}</SettingsBox>
    </details>
  )
}
