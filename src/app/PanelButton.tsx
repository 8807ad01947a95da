import { Icon } from '~/panels/Icon'
import { useLanguage, useSession, useStore } from '~/state/useStore'
import type { SidePanel } from './sidePanels'

/** The button that opens and closes a panel beside the map. */
export function PanelButton({ panel: { id, name, icon, mark: Mark } }: { readonly panel: SidePanel }) {
  const store = useStore()
  const language = useLanguage()
  const open = useSession('panel') === id
  return (
    <button
      type="button"
      aria-pressed={open}
      aria-controls={open ? id : undefined}
      onClick={() => store.now({ panel: open ? null : id })}
    >
      {icon && <Icon name={icon} />}
      <span>
        {name[language]}
        {Mark && <Mark />}
      </span>
    </button>
  )
}
