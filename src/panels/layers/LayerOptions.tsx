import { useEffect, useState } from 'react'
import { boxOf, grownBox } from '~/layers/box'
import { featuresOf, inputOf } from '~/layers/input'
import type { Card, Layer } from '~/layers/layer'
import { useLanguage, useSituation, useStore, useView, useWords } from '~/state/useStore'
import type { ShownLayer } from '~/state/view'
import { layersWords } from './words'

/** What can be done with a layer, and what the reader should know about it. */
export default function LayerOptions({
  layer,
  shown,
  name
}: {
  readonly layer: Layer
  readonly shown: ShownLayer | undefined
  readonly name: string
}) {
  const store = useStore()
  const language = useLanguage()
  const situation = useSituation()
  const words = useWords(layersWords)
  const [card, setCard] = useState<Card | null>(null)
  useEffect(
    function readCard() {
      let gone = false
      void Promise.resolve(layer.card(situation)).then((read) => {
        if (!gone) setCard(read)
      })
      return function forget() {
        gone = true
      }
    },
    [layer, situation]
  )
  const order = useView('layers')
  const of = (deed: string) => `${deed}: ${name}`
  const zoomTo = () => {
    const archive = store.getState().session.archives[layer.id]
    const whole = archive?.kind === 'open' ? archive.box : layer.box?.()
    const box = whole ? grownBox(whole) : boxOf(featuresOf(layer, inputOf(store.getState())))
    if (box) store.fly({ kind: 'box', box })
  }
  return (
    <>
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
      {card && (
        <dl>
          {(['what', 'source', 'date', 'sure', 'limits'] as const).map((part) => (
            <div key={part}>
              <dt>{words[part]}</dt>
              <dd>{card[part][language]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
