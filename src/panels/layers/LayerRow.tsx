import './layers.css'
import { formatNumber } from '~/i18n/format'
import { lazy, memo, Suspense, useDeferredValue, useState } from 'react'
import { textOf } from '~/model/text'
import type { Layer, LayerInput } from '~/layers/layer'
import { layerIds } from '~/layers/layers'
import { legendOf } from '~/layers/legends'
import { standing } from '~/state/standing'
import type { ShownLayer } from '~/state/view'
import { useLanguage, useSelect, useSituation, useStore, useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { layersWords } from './words'

const LayerOptions = lazy(() => import('./LayerOptions'))
const ArchiveNote = lazy(() => import('../archives/ArchiveNote'))

/** One layer: its toggle, count, legend, card and options. */
export const LayerRow = memo(function LayerRow({
  layer,
  input,
  shown
}: {
  readonly layer: Layer
  readonly input: LayerInput
  readonly shown: ShownLayer | undefined
}) {
  const store = useStore()
  const language = useLanguage()
  const situation = useSituation()
  const words = useWords(layersWords)
  const name = layer.name(situation)[language]
  const count = layer.count(input)
  const legend = legendOf(layer, input)
  const first = legend[0]
  const aside = layer.aside?.(input) ?? []
  const id = `layer-${layer.id}`
  const whole = useSelect((state) => state.whole)
  const [opened, setOpened] = useState(false)
  // The map answers first, then its legend unfolds.
  const unfolded = useDeferredValue(shown !== undefined)
  const openAside = (items: readonly string[]) => {
    store.now({
      choice: {
        items,
        title: textOf((one) => `${layer.name(situation)[one]}: ${layersWords[one].aside(items.length)}`)
      }
    })
    store.act({ kind: 'set', change: { selected: null } })
  }
  return (
    <li className="layer" data-layer-id={layer.id} data-on={shown !== undefined}>
      <div className="layer-row">
        <input
          type="checkbox"
          id={id}
          checked={shown !== undefined}
          onChange={() => store.act({ kind: 'toggle-layer', id: layer.id, order: standing(layerIds, situation) })}
        />
        <label htmlFor={id}>{name}</label>
        {count !== null && (
          <span className="count" title={words.shown(count)}>
            {formatNumber(count, language)}
          </span>
        )}
        {first && <SymbolSwatch symbol={first.symbol} />}
      </div>
      {shown && layer.archive && (
        <Suspense>
          <ArchiveNote archive={layer.archive} />
        </Suspense>
      )}
      {aside.length > 0 && (
        <button type="button" className="quiet aside" onClick={() => openAside(aside)}>
          {words.aside(aside.length)}
        </button>
      )}
      {unfolded && legend.length > 1 && (
        <ul className="legend" aria-label={words.legend(name)}>
          {legend.map(({ symbol, text, short }) => (
            <li key={text[language]} data-short={short}>
              <SymbolSwatch symbol={symbol} />
              <span>{text[language]}</span>
            </li>
          ))}
        </ul>
      )}
      <details className="layer-card" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
        <summary>
          <span className="hidden">{words.options(name)}</span>
          <span aria-hidden="true">{words.about}</span>
        </summary>
        {opened && whole && (
          <Suspense>
            <LayerOptions layer={layer} shown={shown} name={name} />
          </Suspense>
        )}
      </details>
    </li>
  )
})
