import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { isOwn } from '~/state/own'
import { standing } from '~/state/standing'
import { useFollowed, useSelect, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { panelWords } from '../words'
import { LayerRow } from './LayerRow'
import { layersWords } from './words'

/** Layers in the order in which they lie on the map: those that are on, then the others in their standing order. */
function ordered(order: readonly string[], shown: readonly { readonly id: string }[]): readonly string[] {
  return order.reduce<readonly string[]>(
    (placed, id) => {
      if (placed.includes(id)) return placed
      const rank = order.indexOf(id)
      const after = placed.findLastIndex((one) => order.indexOf(one) < rank)
      return placed.toSpliced(after + 1, 0, id)
    },
    shown.map(({ id }) => id)
  )
}

/** Layers that are drawn with the panel itself. */
const atOnce = 4

const RasterPart = lazy(() => import('../raster/RasterPart'))

/** The layers with their legend: what can be shown, and what it means. */
export default function LayersPanel() {
  const store = useStore()
  const { layers: name } = useWords(panelWords)
  const { reset, background } = useWords(layersWords)
  const raster = useSession('raster')
  const [turned, setTurned] = useState<boolean | null>(null)
  const tiled = turned ?? raster !== null
  const order = standing(layerIds, useSituation())
  const shown = useView('layers')
  const home = useSelect((state) => state.home.layers)
  // The map answers first, then the numbers beside it.
  const input = useFollowed(inputOf)
  const own = useSession('own')
  const away = own.filter(({ id }) => !shown.some((layer) => layer.id === id)).map(({ id }) => id)
  const rows = [
    ...away,
    ...ordered(
      order,
      shown.filter(({ id }) => !isOwn(id) || own.some((one) => one.id === id))
    )
  ]
  // What may lie below the edge of the panel comes a turn later.
  const all = useDeferredValue(true, false)
  return (
    <Panel name={name} side="left" id="layers" onClose={() => store.now({ panel: null })}>
      <ul className="layers">
        {(all ? rows : rows.slice(0, atOnce)).map((id) => (
          <LayerRow key={id} layer={layerOf(id)} input={input} shown={shown.find((layer) => layer.id === id)} />
        ))}
      </ul>
      {shown !== home && (
        <button type="button" className="quiet" onClick={() => store.act({ kind: 'set', change: { layers: home } })}>
          {reset}
        </button>
      )}
      <div className="raster-box">
        <button type="button" className="quiet" aria-expanded={tiled} onClick={() => setTurned(!tiled)}>
          {background}
        </button>
        {tiled && (
          <Suspense>
            <RasterPart />
          </Suspense>
        )}
      </div>
    </Panel>
  )
}
