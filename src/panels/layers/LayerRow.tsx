import { textOf } from '~/model/text'
import './layers.css'
import { boxOf, grownBox } from '~/layers/box'
import { featuresOf } from '~/layers/input'
import type { Layer, LayerInput } from '~/layers/layer'
import { layerIds } from '~/layers/layers'
import type { ShownLayer } from '~/state/view'
import { useLanguage, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { layersWords } from './words'

/** One layer: its toggle, count, legend, card and options. */
export function LayerRow({
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
  const legend = layer.legend(input)
  const first = legend[0]
  const aside = layer.aside?.(input) ?? []
  const card = layer.card(situation)
  const id = `layer-${layer.id}`
  const order = useView('layers')
  const of = (deed: string) => `${deed}: ${name}`
  const zoomTo = () => {
    const whole = layer.box?.()
    const box = whole ? grownBox(whole) : boxOf(featuresOf(layer, input))
    if (box) store.fly({ kind: 'box', box })
  }
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
          onChange={() => store.act({ kind: 'toggle-layer', id: layer.id, order: layerIds })}
        />
        <label htmlFor={id}>{name}</label>
        {count !== null && (
          <span className="count" title={words.shown(count)}>
            {count}
          </span>
        )}
        {first && <SymbolSwatch symbol={first.symbol} />}
      </div>
      {aside.length > 0 && (
        <button type="button" className="quiet aside" onClick={() => openAside(aside)}>
          {words.aside(aside.length)}
        </button>
      )}
      {shown && legend.length > 1 && (
        <ul className="legend" aria-label={words.legend(name)}>
          {legend.map(({ symbol, text, short }) => (
            <li key={text[language]} data-short={short}>
              <SymbolSwatch symbol={symbol} />
              <span>{text[language]}</span>
            </li>
          ))}
        </ul>
      )}
      <details className="layer-card">
        <summary>
          <span className="hidden">{words.options(name)}</span>
          <span aria-hidden="true">{words.about}</span>
        </summary>
        <div className="layer-tools">
          <button
            type="button"
            aria-label={of(words.only)}
            onClick={() => store.act({ kind: 'only-layer', id: layer.id })}
          >
            {words.only}
          </button>
          <button type="button" aria-label={of(words.zoomTo)} onClick={zoomTo}>
            {words.zoomTo}
          </button>
          {shown && (
            <>
              <button
                type="button"
                aria-label={of(words.up)}
                aria-disabled={order[0]?.id === layer.id}
                onClick={() => store.act({ kind: 'move-layer', id: layer.id, by: -1 })}
              >
                {words.up}
              </button>
              <button
                type="button"
                aria-label={of(words.down)}
                aria-disabled={order.at(-1)?.id === layer.id}
                onClick={() => store.act({ kind: 'move-layer', id: layer.id, by: 1 })}
              >
                {words.down}
              </button>
              <label className="opacity">
                {words.opacity}
                <input
                  type="range"
                  min="10"
                  max="100"
                  step="5"
                  aria-label={of(words.opacity)}
                  value={Math.round(shown.opacity * 100)}
                  onChange={({ target }) =>
                    store.act({ kind: 'fade-layer', id: layer.id, opacity: Number(target.value) / 100 })
                  }
                />
              </label>
            </>
          )}
        </div>
        <dl>
          {(['what', 'source', 'date', 'sure', 'limits'] as const).map((part) => (
            <div key={part}>
              <dt>{words[part]}</dt>
              <dd>{card[part][language]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}
