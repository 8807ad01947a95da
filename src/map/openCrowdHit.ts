import type { Map as LeafletMap } from 'leaflet'
import { formatNumber } from '~/i18n/format'
import { textOf } from '~/model/text'
import type { Store } from '~/state/store'
import type { CrowdPick } from './crowd/Crowds'
import { fromMercator } from './mercator'
import { boxSize, type Hit } from './pick'
import { mapLaterWords } from './laterWords'

/** Pixels at the deepest zoom over which the points of a cluster must spread to be parted by zooming in. */
const parted = 16

/** Whether what a crowd has at a pixel comes before what the other layers have there: points and lines before areas, then what lies on top, then the smaller area. */
export function comesFirst({ hit, layer }: CrowdPick, other: Hit | undefined, order: readonly string[]): boolean {
  if (!other) return true
  const isArea = other.feature.shape.kind === 'polygons'
  if (hit.distance === null) return isArea && hit.kind === 'feature' && hit.size < boxSize(other.feature)
  return isArea || order.indexOf(layer) < order.indexOf(other.layer)
}

/** Opens a feature of a crowd; zooms to the points of a cluster, or lists them where no zoom would part them. */
export function openCrowdHit(store: Store, map: LeafletMap, { hit, opens }: CrowdPick): void {
  if (hit.kind === 'feature') {
    store.now({ choice: null })
    store.act({ kind: 'set', change: { selected: opens(hit.number) } })
    return
  }
  const [left, top, right, bottom] = hit.box
  const spread = Math.max(right - left, bottom - top)
  const scale = 256 * 2 ** map.getMaxZoom()
  if (spread * scale > parted && map.getZoom() < map.getMaxZoom()) {
    const air = Math.max(spread / 6, 30 / scale)
    const [west, north] = fromMercator(left - air, top - air)
    const [east, south] = fromMercator(right + air, bottom + air)
    store.fly({ kind: 'box', box: [west, south, east, north] })
    return
  }
  const title = textOf((language) =>
    mapLaterWords[language].together(formatNumber(hit.count, language), formatNumber(hit.numbers.length, language))
  )
  store.now({ choice: { items: hit.numbers.map(opens), title } })
  store.act({ kind: 'set', change: { selected: null } })
}
