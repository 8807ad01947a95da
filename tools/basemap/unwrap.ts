import type { Atlas, GridLine } from './atlas'

/**
 * The atlas with every polygon in one piece across the antimeridian, where longitudes then run on past 180°. A polygon
 * that goes round a pole cannot be drawn so and is left out.
 */
export function unwrap(atlas: Atlas): Atlas {
  const turn = Math.round(360 / atlas.scale[0])
  const arcs = [...atlas.arcs]
  const polygons = atlas.polygons.filter(({ rings }) => rings.every((ring) => unwrapRing(ring, arcs, turn)))
  return { ...atlas, arcs, polygons }
}

/** Moves the ring's arcs by whole turns so that they follow each other; false if the ring does not come back to its start. */
function unwrapRing(ring: readonly number[], arcs: GridLine[], turn: number): boolean {
  if (!ring.some((arc) => jumps(line(arc).x, turn))) return true
  let at = start(ring[0] ?? 0)
  const first = at
  const moved = new Map<number, number[]>()
  for (const arc of ring) {
    const forward = arc >= 0 ? line(arc).x : line(arc).x.toReversed()
    const x = forward.map((column) => (at += nearest(column - at)))
    moved.set(arc, x)
  }
  if (at !== first) return false
  const back = Math.floor(middle([...moved.values()].flat()) / turn) * turn
  for (const [arc, x] of moved) {
    const placed = x.map((column) => column - back)
    arcs[arc < 0 ? ~arc : arc] = { x: arc >= 0 ? placed : placed.toReversed(), y: line(arc).y }
  }
  return true

  function line(arc: number): GridLine {
    return arcs[arc < 0 ? ~arc : arc] ?? { x: [], y: [] }
  }
  function start(arc: number): number {
    return (arc >= 0 ? line(arc).x[0] : line(arc).x.at(-1)) ?? 0
  }
  function nearest(step: number): number {
    return step - Math.round(step / turn) * turn
  }
}

function jumps(x: readonly number[], turn: number): boolean {
  return x.some((column, i) => i > 0 && Math.abs(column - (x[i - 1] ?? 0)) > turn / 2)
}

function middle(values: readonly number[]): number {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return (least + most) / 2
}
