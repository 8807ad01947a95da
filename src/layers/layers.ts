import { isOwn } from '~/state/own'
import { archiveLayerOf } from './archives'
import belts from './computed/belts'
import deployment from './computed/deployment'
import disputes from './computed/disputes'
import events from './computed/events'
import forces from './computed/forces'
import graticule from './computed/graticule'
import names from './computed/names'
import places from './computed/places'
import rings from './computed/rings'
import strikes from './computed/strikes'
import type { Layer } from './layer'
import { ownLayerOf } from './ownPresent'

/** Every layer, the topmost first; lettering lies over all of them. */
export const layers: readonly Layer[] = [
  strikes,
  deployment,
  forces,
  events,
  places,
  rings,
  belts,
  disputes,
  names,
  graticule
]

/** Ids of all layers, the topmost first. */
export const layerIds: readonly string[] = layers.map(({ id }) => id)

/** The layer with this id, of the situation or of the reader's own data. */
export function layerOf(id: string): Layer {
  const layer = isOwn(id) ? ownLayerOf(id) : (layers.find((one) => one.id === id) ?? archiveLayerOf(id))
  if (!layer) throw new Error(`No layer has the id ${JSON.stringify(id)}.`)
  return layer
}
