import { inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { isOwn } from '~/state/own'
import { useSelect, useSession, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { panelWords } from '../words'
import { LayerRow } from './LayerRow'
import { layersWords } from './words'

/** Layers in the order in which they lie on the map: those that are on, then the others in their standing order. */
function ordered(shown: readonly { readonly id: string }[]): readonly string[] {
  return layerIds.reduce<readonly string[]>(
    (order, id) => {
      if (order.includes(id)) return order
      const rank = layerIds.indexOf(id)
      const after = order.findLastIndex((one) => layerIds.indexOf(one) < rank)
      return order.toSpliced(after + 1, 0, id)
    },
    shown.map(({ id }) => id)
  )
}

/** The layers with their legend: what can be shown, and what it means. */
export default function LayersPanel() {
  const store = useStore()
  const { layers: name } = useWords(panelWords)
  const { reset } = useWords(layersWords)
  const shown = useView('layers')
  const home = useSelect((state) => state.home.layers)
  const input = useSelect(inputOf)
  const own = useSession('own')
  const away = own.filter(({ id }) => !shown.some((layer) => layer.id === id)).map(({ id }) => id)
  return (
    <Panel name={name} side="left" id="layers" onClose={() => store.now({ panel: null })}>
      <ul className="layers">
        {[...away, ...ordered(shown.filter(({ id }) => !isOwn(id) || own.some((one) => one.id === id)))].map((id) => (
          <LayerRow key={id} layer={layerOf(id)} input={input} shown={shown.find((layer) => layer.id === id)} />
        ))}
      </ul>
      {shown !== home && (
        <button type="button" className="quiet" onClick={() => store.act({ kind: 'set', change: { layers: home } })}>
          {reset}
        </button>
      )}
    </Panel>
  )
}
