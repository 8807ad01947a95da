import { deepest } from './mortonOrder'
import type { Days, PointField, View } from './pointField'

/** Several points that lie too close to be told apart: where their number stands, in shares of the world, and which they are. */
export interface Cluster {
  readonly count: number
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
}

/** What is to be drawn of points at a scale: single ones by their place in the field, and clusters. */
export interface Groups {
  readonly singles: readonly number[]
  readonly clusters: readonly Cluster[]
}

/** Points of a square up to which it is tried whether all of them can stand for themselves. */
const few = 12
/** Pixels between two points that can be told apart. */
const apart = 12

/** The level of the grid whose squares measure between 64 and 128 pixels at this scale (pixels of the world's width). */
export function levelAt(scale: number): number {
  return Math.max(0, Math.min(deepest, Math.round(Math.log2(scale / 90.5))))
}

/** Half the width of a cluster's number on the map, in pixels: it always lies within its square. */
export function clusterRadius(count: number): number {
  return Math.min(30, 9 + 3.6 * Math.log10(count))
}

/** Points of a view in groups: the squares of a grid that is fixed to the world, so that a group splits into its quarters as one zooms in. */
export function groupsIn(field: PointField, scale: number, view: View, days: Days): Groups {
  const singles: number[] = []
  const clusters: Cluster[] = []
  field.visit(levelAt(scale), view, (low, high, left, top, side) => {
    let [count, sumX, sumY] = [0, 0, 0]
    const first: number[] = []
    for (let at = low; at < high; at++) {
      if (!field.isShown(at, days)) continue
      count++
      sumX += field.x[at]!
      sumY += field.y[at]!
      if (count <= few) first.push(at)
    }
    if (count === 0) return
    if (count <= few && areApart(field, first, scale)) {
      singles.push(...first)
      return
    }
    const inset = Math.min(side / 2, clusterRadius(count) / scale)
    const within = (value: number, start: number) => Math.max(start + inset, Math.min(start + side - inset, value))
    clusters.push({ count, x: within(sumX / count, left), y: within(sumY / count, top), low, high })
  })
  return { singles, clusters }
}

function areApart({ x, y }: PointField, points: readonly number[], scale: number): boolean {
  for (let one = 0; one < points.length; one++)
    for (let other = one + 1; other < points.length; other++) {
      const [a, b] = [points[one]!, points[other]!]
      if (Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) * scale < apart) return false
    }
  return true
}

/** The box that the points of a cluster fill, as shares of the world, and the numbers of its first features. */
export function clusterContent(
  field: PointField,
  { low, high }: Cluster,
  days: Days,
  most: number
): { readonly box: View; readonly numbers: readonly number[] } {
  let [left, top, right, bottom] = [1, 1, 0, 0]
  const numbers = new Set<number>()
  for (let at = low; at < high; at++) {
    if (!field.isShown(at, days)) continue
    left = Math.min(left, field.x[at]!)
    right = Math.max(right, field.x[at]!)
    top = Math.min(top, field.y[at]!)
    bottom = Math.max(bottom, field.y[at]!)
    if (numbers.size < most) numbers.add(field.of[at]!)
  }
  return { box: [left, top, right, bottom], numbers: [...numbers] }
}
