import './help.css'
import { useState } from 'react'
import { symbols } from '~/layers/symbol'
import { useLanguage, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { Icon } from '../Icon'
import { SymbolSwatch } from '../SymbolSwatch'
import { AreaSwatch } from './AreaSwatch'
import { DeploymentSwatch } from './DeploymentSwatch'
import { keyWords } from './keyWords'

const stored = 'map-key-dismissed'

function wasDismissed(): boolean {
  try {
    return localStorage.getItem(stored) !== null
  } catch {
    return false // a browser may refuse storage; the key is then shown at every visit
  }
}

function remember(): void {
  try {
    localStorage.setItem(stored, '1')
  } catch {
    // See above.
  }
}

/** Three lines that say what the hatches mean; gone for good once dismissed, and not part of an embedded map. */
export default function FirstUseKey() {
  const store = useStore()
  const key = useWords(keyWords)
  const language = useLanguage()
  const embed = useView('embed')
  const story = useView('story')
  const selected = useView('selected')
  const choice = useSession('choice')
  const panel = useSession('panel')
  const shown = useView('layers')
  const { story: told } = useSituation()
  const [dismissed, setDismissed] = useState(wasDismissed)
  const isReading = panel !== null && panel !== 'layers'
  if (dismissed || embed || isReading || story !== null) return null
  const isOn = (id: string) => shown.some((layer) => layer.id === id)
  if (!isOn('strikes')) return null
  const dismiss = () => {
    remember()
    setDismissed(true)
  }
  return (
    <aside
      className="first-use"
      data-over-map
      aria-label={key.title}
      data-selected={selected !== null || choice !== null || panel !== null}
    >
      {told && (
        <button type="button" className="invitation" onClick={() => store.now({ panel: 'story' })}>
          <Icon name="story" />
          <span>
            <strong>{told.title[language]}</strong>
            <span className="longer">: {key.story(told.steps)}</span>
          </span>
        </button>
      )}
      <ul>
        <li>
          <SymbolSwatch symbol={symbols['strike-circle']} />
          <span>{key.circle}</span>
        </li>
        <li>
          <AreaSwatch />
          <span>
            {key.area}
            <span className="longer">; {key.notPublished}</span>
          </span>
        </li>
        {isOn('deployment-area') && (
          <li>
            <DeploymentSwatch />
            <span>{key.deployment}</span>
          </li>
        )}
      </ul>
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            dismiss()
            store.now({ panel: 'help' })
          }}
        >
          {key.more}
        </button>
        <button type="button" className="got-it" aria-label={key.gotIt} onClick={dismiss}>
          <span>{key.gotIt}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </p>
    </aside>
  )
}
