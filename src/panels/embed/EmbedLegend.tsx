import { inputOf } from '~/layers/input'
import { legendOf } from '~/layers/legends'
import { layerOf } from '~/layers/layers'
import { useLanguage, useSelect, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { SymbolSwatch } from '../SymbolSwatch'
import { embedWords } from './words'

/** What the signs of an embedded map mean, layer by layer as they lie on it. */
export default function EmbedLegend() {
  const store = useStore()
  const language = useLanguage()
  const situation = useSituation()
  const words = useWords(embedWords)
  const shown = useView('layers')
  const input = useSelect(inputOf)
  return (
    <Panel name={words.legend} side="left" id="legend" onClose={() => store.now({ panel: null })}>
      {shown.length === 0 && <p>{words.nothing}</p>}
      <ul className="embed-legend">
        {shown.map(({ id }) => {
          const layer = layerOf(id)
          const rows = legendOf(layer, input)
          const [first] = rows
          return (
            <li key={id} data-layer-id={id}>
              <p>
                {first && <SymbolSwatch symbol={first.symbol} />}
                <strong>{layer.name(situation)[language]}</strong>
              </p>
              {rows.length > 1 && (
                <ul>
                  {rows.map(({ symbol, text }) => (
                    <li key={text[language]}>
                      <SymbolSwatch symbol={symbol} />
                      <span>{text[language]}</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
