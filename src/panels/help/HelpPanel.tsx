import '../sources/evidence.css'
import './help.css'
import { useState } from 'react'
import { placeLists } from '~/analysis/unknowns'
import { formatDay, formatLength, formatNumber } from '~/i18n/format'
import { inputOf } from '~/layers/input'
import { legendOf } from '~/layers/legends'
import { layers } from '~/layers/layers'
import { useLanguage, useSelect, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { SymbolSwatch } from '../SymbolSwatch'
import { ItemLink } from '../sources/ItemLink'
import { sourcesWords } from '../sources/words'
import { MapKey } from './MapKey'
import { OfflinePart } from './OfflinePart'
import { helpWords } from './words'

const sections = ['read', 'method', 'policy', 'dead', 'corrections', 'shortcuts', 'offline', 'credits'] as const

function AllSymbols() {
  const language = useLanguage()
  const situation = useSituation()
  const input = useSelect(inputOf)
  const words = useWords(helpWords)
  return (
    <details>
      <summary>{words.everySymbol}</summary>
      {layers.map((layer) => {
        const rows = legendOf(layer, input)
        return (
          rows.length > 0 && (
            <div key={layer.id}>
              <h4>{layer.name(situation)[language]}</h4>
              <ul className="symbols">
                {rows.map(({ symbol, text }) => (
                  <li key={text[language]}>
                    <SymbolSwatch symbol={symbol} />
                    <span>{text[language]}</span>
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </details>
  )
}

function ClaimSides() {
  const { file } = useSituation()
  const language = useLanguage()
  const words = useWords(helpWords)
  const parties = file.sides.filter(({ kind }) => kind === 'party')
  return (
    <>
      <p>{words.claims}</p>
      <ul className="claim-sides">
        {parties.slice(0, 2).map(({ id, name }, index) => (
          <li key={id} data-party={index === 0 ? 'a' : 'b'}>
            {name[language]}
          </li>
        ))}
        <li>{words.otherSide}</li>
      </ul>
    </>
  )
}

/** How to read the map, how it is computed, its rules, keys and credits. */
export default function HelpPanel() {
  const store = useStore()
  const situation = useSituation()
  const { file, deployment } = situation
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(helpWords)
  const { pages } = useWords(sourcesWords)
  const [opener] = useState(() => document.activeElement)
  const known = useView('known')
  const { strike, event } = placeLists(situation, known).unplaced
  const unplaced = strike.length + event.length
  const area = deployment.find(({ part }) => part === 'reported-area')
  const close = () => {
    store.now({ panel: null })
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
  const page = (panel: string, text: string) => (
    <button type="button" className="quiet" onClick={() => store.now({ panel })}>
      {text}
    </button>
  )
  return (
    <Panel name={words.help} side="left" id="help" subject="help" onClose={close}>
      <p className="evidence-intro">{words.lead}</p>
      <nav className="contents" aria-label={words.contents}>
        {sections.map((id) => (
          <button
            key={id}
            type="button"
            className="quiet"
            onClick={() => document.getElementById(`help-${id}`)?.scrollIntoView({ block: 'start' })}
          >
            {words.sections[id]}
          </button>
        ))}
      </nav>
      <section id="help-read">
        <h3>{words.sections.read}</h3>
        <MapKey />
        {unplaced > 0 && (
          <p>
            {words.notDrawn(formatNumber(unplaced, language))} {page('unknowns', pages.unknowns)}.
          </p>
        )}
        <ClaimSides />
        <AllSymbols />
      </section>
      <section id="help-method">
        <h3>{words.sections.method}</h3>
        {words.method.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          {words.coast(
            formatLength(file.coast.bar, unit, language),
            formatLength(Math.max(file.coast.bar, ...file.coast.soft.map(({ bar }) => bar)), unit, language)
          )}
        </p>
        <p>{words.known}</p>
        {area && (
          <p>
            <ItemLink item={area}>{words.area}</ItemLink>
          </p>
        )}
      </section>
      <section id="help-policy">
        <h3>{words.sections.policy}</h3>
        {file.notes.map(({ id, title, text }) => (
          <details key={id} data-note={id}>
            <summary>{title[language]}</summary>
            <p>{text[language]}</p>
          </details>
        ))}
      </section>
      <section id="help-dead">
        <h3>{words.sections.dead}</h3>
        <p>
          {words.dead} {page('unknowns', words.totals)}.
        </p>
      </section>
      <section id="help-corrections">
        <h3>{words.sections.corrections}</h3>
        <p>
          {file.corrections[language]} {page('changes', words.log)}.
        </p>
      </section>
      <section id="help-shortcuts">
        <h3>{words.sections.shortcuts}</h3>
        <dl className="keys">
          {words.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                {key?.split(' ').map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="help-offline">
        <h3>{words.sections.offline}</h3>
        <OfflinePart />
      </section>
      <section id="help-credits">
        <h3>{words.sections.credits}</h3>
        <p>
          {words.version(file.version, formatDay(file.asOf, language))} {file.credit[language]} {file.licence[language]}
          .
        </p>
        <p>
          {words.made} <a href="./THIRD_PARTY_LICENSES.txt">{words.licences}</a>.
        </p>
        <p>{words.noRequests}</p>
      </section>
    </Panel>
  )
}
