import { wrapLongitude } from '~/geodesy/position'
import type { Position } from '~/model/geometry'
import { mostPositions } from './link/codecs'
import type { Measuring } from './measuring'
import type { Store } from './store'
import type { Measurement } from './view'

const pastLimit = 100

/** A position as the link keeps it: four decimals, 11 metres at most. */
export function settled([longitude, latitude]: readonly [number, number]): Position {
  const round = (value: number) => Number(value.toFixed(4)) + 0
  return [round(wrapLongitude(longitude)), round(Math.max(-90, Math.min(90, latitude)))]
}

/** What was drawn, or an empty path. */
export function drawn(measure: Measurement | null): Measurement {
  return measure ?? { kind: 'path', positions: [] }
}

/** Whether there is room for one more point in a link. */
export function hasRoom(measure: Measurement | null): boolean {
  return drawn(measure).positions.length < mostPositions
}

/** Changes how the reader measures. */
export function hold(store: Store, change: Partial<Measuring>): void {
  store.now({ measuring: { ...store.getState().session.measuring, ...change } })
}

/** Keeps what is drawn for undo; called once before a drag. */
export function keep(store: Store): void {
  const {
    view,
    session: { measuring }
  } = store.getState()
  hold(store, { past: [...measuring.past, view.measure].slice(-pastLimit) })
}

/** Draws this instead, without keeping what was drawn. */
export function draw(store: Store, measure: Measurement | null): void {
  store.act({ kind: 'set', change: { measure } })
}

function change(store: Store, positions: readonly Position[], chosen: number | null): void {
  const {
    view: { measure }
  } = store.getState()
  keep(store)
  draw(store, { ...drawn(measure), positions })
  hold(store, { chosen })
}

/** Adds a point at the end, unless the link has no room for it or it stands on the last one; says whether it did. */
export function addPoint(store: Store, position: Position): boolean {
  const {
    view: { measure }
  } = store.getState()
  const { positions } = drawn(measure)
  const point = settled(position)
  const last = positions.at(-1)
  if (!hasRoom(measure) || (last && last[0] === point[0] && last[1] === point[1])) return false
  change(store, [...positions, point], null)
  return true
}

/** Inserts a point before the one with this number. */
export function insertPoint(store: Store, index: number, position: Position): void {
  const {
    view: { measure }
  } = store.getState()
  if (hasRoom(measure)) change(store, drawn(measure).positions.toSpliced(index, 0, settled(position)), index)
}

/** Puts a point elsewhere; `keeping` is false in the middle of a drag. */
export function movePoint(store: Store, index: number, position: Position, keeping = true): void {
  const {
    view: { measure }
  } = store.getState()
  const positions = drawn(measure).positions.with(index, settled(position))
  if (keeping) change(store, positions, index)
  else draw(store, { ...drawn(measure), positions })
}

/** Takes a point away, the last one if none is named. */
export function removePoint(store: Store, index = drawn(store.getState().view.measure).positions.length - 1): void {
  const {
    view: { measure }
  } = store.getState()
  const { positions } = drawn(measure)
  if (index < 0 || index >= positions.length) return
  change(store, positions.toSpliced(index, 1), null)
}

/** Takes all points away. */
export function clearPoints(store: Store): void {
  change(store, [], null)
}

/** Takes back the last change of what is drawn. */
export function undoPoint(store: Store): void {
  const { past } = store.getState().session.measuring
  const last = past.at(-1)
  if (last === undefined) return
  draw(store, last)
  hold(store, { past: past.slice(0, -1), chosen: null })
}

/** Measures along a path, or the area of a ring through the same points. */
export function measureKind(store: Store, kind: Measurement['kind']): void {
  const {
    view: { measure }
  } = store.getState()
  keep(store)
  draw(store, { ...drawn(measure), kind })
}
