import type { Text } from '~/model/text'
import { useLanguage, useSession, useStore } from '~/state/useStore'
import { Icon } from '../Icon'

const name: Text = { en: 'Table', es: 'Tabla' }

/** Opens and closes the table; on a narrow screen it takes the place of the panel on the left. */
export function TableButton() {
  const store = useStore()
  const language = useLanguage()
  const open = useSession('list')
  const toggle = () => {
    const narrow = matchMedia('(max-width: 56.1875em)').matches
    store.now({ list: !open, ...(narrow && !open ? { panel: null } : {}) })
  }
  return (
    <button
      type="button"
      data-opens="events"
      aria-pressed={open}
      aria-controls={open ? 'events' : undefined}
      onClick={toggle}
      onKeyDown={({ key }) => key === 'Escape' && store.now({ list: false })}
    >
      <Icon name="table" />
      <span>{name[language]}</span>
    </button>
  )
}
