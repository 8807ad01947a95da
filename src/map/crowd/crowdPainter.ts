import type { CrowdData } from '~/model/crowdData'
import type { Context, CrowdCount, CrowdScene } from './crowdFrame'
import { clusterContent, clusterRadius, groupsIn } from './groups'
import { paintPoints, paintSpots, type Blank } from './paintPoints'
import { paintShapes, paintSome } from './paintShapes'
import { always, type Days, PointField, type View } from './pointField'
import { ShapeField } from './shapeField'

/** A place on the map that is asked about: shares of the world, pixels of its width, and the days shown. */
export interface CrowdQuestion {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly from: number | null
  readonly to: number | null
}

/** What lies at a place: a feature by its number, or several points that cannot be told apart at this zoom. */
export type CrowdHit =
  | {
      readonly kind: 'feature'
      readonly number: number
      /** Pixels from the point or line; null inside of an area. */
      readonly distance: number | null
      /** Of an area: its box, in square shares of the world. */
      readonly size: number
    }
  | {
      readonly kind: 'cluster'
      readonly count: number
      readonly distance: number
      /** Shares of the world. */
      readonly box: View
      /** The first features, at most `listed`. */
      readonly numbers: readonly number[]
    }

/** Features of a cluster that are named. */
export const listed = 100
const reach = 13

function daysOf({ from, to }: Pick<CrowdQuestion, 'from' | 'to'>): Days {
  return from === null && to === null ? always : { from: from ?? -Infinity, to: to ?? Infinity }
}

/** Draws a crowd and finds what lies at a place; the same in a worker and on the page. */
export class CrowdPainter {
  private readonly points: PointField
  private readonly shapes: ShapeField
  private readonly blank: Blank

  constructor(data: CrowdData, blank: Blank) {
    this.points = new PointField(data)
    this.shapes = new ShapeField(data)
    this.blank = blank
  }

  /** Draws what the frame covers on an empty context whose unit is a pixel of the page. */
  paint(context: Context, scene: CrowdScene): CrowdCount {
    const { frame, look, marked } = scene
    const spare = 20 / frame.scale
    const view: View = [
      frame.originX / frame.scale - spare,
      frame.originY / frame.scale - spare,
      (frame.originX + frame.width) / frame.scale + spare,
      (frame.originY + frame.height) / frame.scale + spare
    ]
    const days = daysOf(look)
    const shapes = paintShapes(context, this.shapes, scene, view, days)
    const counts = paintPoints(context, this.points, scene, view, days, this.blank)
    if (marked.length > 0) {
      const wanted = new Set(marked)
      const all = (of: Uint32Array) => Array.from(of.keys()).filter((at) => wanted.has(of[at]!))
      paintSome(context, this.shapes, Uint32Array.from(all(this.shapes.of)), scene, 1.5)
      const large = { ...look.spot, size: look.spot.size + 6 }
      paintSpots(context, this.points, all(this.points.of), large, scene, this.blank)
    }
    return { ...counts, shapes }
  }

  /** What lies at a place: the nearest point, cluster or line within reach, else the smallest area. */
  pick(question: CrowdQuestion): CrowdHit | null {
    return this.pickPoint(question) ?? this.pickShape(question)
  }

  private pickPoint({ x, y, scale, ...limits }: CrowdQuestion): CrowdHit | null {
    const days = daysOf(limits)
    const far = reach / scale
    const { singles, clusters } = groupsIn(this.points, scale, [x - far, y - far, x + far, y + far], days)
    let best: CrowdHit | null = null
    for (const cluster of clusters) {
      const distance = Math.max(0, Math.hypot(cluster.x - x, cluster.y - y) * scale - clusterRadius(cluster.count))
      if (distance > 2 || (best?.distance ?? Infinity) <= distance) continue
      best = {
        kind: 'cluster',
        count: cluster.count,
        distance,
        ...clusterContent(this.points, cluster, days, listed)
      }
    }
    // The numbers lie on top of single points.
    if (best) return best
    for (const at of singles) {
      const distance = Math.hypot(this.points.x[at]! - x, this.points.y[at]! - y) * scale
      if (distance <= reach && distance < (best?.distance ?? Infinity))
        best = { kind: 'feature', number: this.points.of[at]!, distance, size: 0 }
    }
    return best
  }

  private pickShape({ x, y, scale, ...limits }: CrowdQuestion): CrowdHit | null {
    const { shapes } = this
    const far = reach / 2 / scale
    let line: CrowdHit | null = null
    let area: Extract<CrowdHit, { kind: 'feature' }> | null = null
    for (const shape of shapes.within([x - far, y - far, x + far, y + far], daysOf(limits))) {
      const number = shapes.of[shape]!
      if (shapes.isArea(shape)) {
        const [left, top, right, bottom] = shapes.boxes.subarray(4 * shape, 4 * shape + 4)
        const size = (right! - left!) * (bottom! - top!)
        if (size < (area?.size ?? Infinity) && shapes.holds(shape, x, y))
          area = { kind: 'feature', number, distance: null, size }
      } else {
        const distance = shapes.distance(shape, x, y) * scale
        if (distance <= reach / 2 && distance < (line?.distance ?? Infinity))
          line = { kind: 'feature', number, distance, size: 0 }
      }
    }
    return line ?? area
  }
}
