import type { Entry } from '~/analysis/searchEntries'
import { whereOf } from '~/analysis/facets'
import { boxOf } from '~/layers/box'
import { inputOf } from '~/layers/input'
import { layerIds } from '~/layers/layers'
import { showing } from '~/layers/showing'
import type { Box, Position } from '~/model/geometry'
import type { Session, Store } from '~/state/store'
import type { View } from '~/state/view'
import { searchWords } from './words'

/** Where a reader was before a search led elsewhere, and what it led to. */
export interface Journey {
  readonly before: Pick<View, 'camera' | 'layers' | 'selected'> & Pick<Session, 'choice'>
  readonly to: Pick<View, 'selected'> & Pick<Session, 'choice'>
}

/** Degrees shown on each side of a place. */
const margin = 1.5

function boxAround([longitude, latitude]: Position): Box {
  return [longitude - margin, latitude - margin, longitude + margin, latitude + margin]
}

/** Has the panels take their places first, so that the map knows what they cover. */
function flyOnceSettled(store: Store, box: Box): void {
  requestAnimationFrame(() => requestAnimationFrame(() => store.fly({ kind: 'box', box })))
}

function open(store: Store, id: string): string | null {
  const state = store.getState()
  const { situation, view } = state
  const words = searchWords[view.language]
  const input = inputOf(state)
  const item = situation.items.get(id)
  const title = item?.title[view.language] ?? id
  const shown = showing(id, input, view.layers)
  const isOn = shown !== null && view.layers.some((layer) => layer.id === shown.layer.id)
  if (shown && !isOn) store.act({ kind: 'toggle-layer', id: shown.layer.id, order: layerIds })
  store.now({ choice: null })
  store.act({ kind: 'set', change: { selected: id } })
  const box =
    shown &&
    boxOf(
      shown.features.filter((feature) => feature.opens.length === 1 || shown.features.length === 1),
      margin
    )
  if (box) flyOnceSettled(store, box)
  if (shown) return isOn ? null : words.layerOn(shown.layer.name(situation)[view.language])
  if (item?.kind !== 'strike' && item?.kind !== 'event' && item?.kind !== 'force') return null
  const placed = whereOf(item, input.question, situation)
  return placed === null || placed.kind === 'unplaced' ? words.notPlaced(title) : words.leftOut(title)
}

/** Goes to what was found: opens it, shows its place and switches its layer on where it was off. */
export function goTo(store: Store, entry: Entry, start: Journey | null): Journey {
  const { view, session } = store.getState()
  const before = start?.before ?? {
    camera: view.camera,
    layers: view.layers,
    selected: view.selected,
    choice: session.choice
  }
  const { target } = entry
  if (target.kind === 'name') flyOnceSettled(store, boxAround(target.at))
  else {
    const [only, ...more] = target.kind === 'item' ? [target.id] : target.cites
    if (only !== undefined && more.length === 0) {
      const notice = open(store, only)
      store.now({ notices: notice === null ? [] : [notice] })
    } else if (target.kind === 'source' && only !== undefined) {
      store.act({ kind: 'set', change: { selected: null } })
      store.now({ choice: { items: target.cites, title: entry.title } })
    } else store.now({ panel: 'sources' })
  }
  const after = store.getState()
  return { before, to: { selected: after.view.selected, choice: after.session.choice } }
}

/** Goes back to where the reader was: camera, layers and selection. */
export function goBack(store: Store, { before }: Journey): void {
  const { camera, layers, selected, choice } = before
  store.now({ choice, notices: [] })
  store.act({ kind: 'set', change: { layers, selected } })
  requestAnimationFrame(() =>
    requestAnimationFrame(() => store.fly(camera === null ? { kind: 'home' } : { kind: 'camera', camera }))
  )
}
