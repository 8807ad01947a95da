import type { Map as LeafletMap } from 'leaflet'
import { featuresOf, inputOf } from '~/layers/input'
import type { MapFeature } from '~/layers/layer'
import { layerOf } from '~/layers/layers'
import type { Position } from '~/model/geometry'
import { settled } from '~/state/measure'
import type { State } from '~/state/store'
import { fromLatLng, toLatLng } from '../latLng'

/** Pixels on the map's container. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

const reach = 18
// Lines that carry nothing to measure to.
const ignored = ['graticule', 'belts']

function spotsOf({ shape, label }: MapFeature): readonly Position[] {
  if (shape.kind === 'spot') return [shape.at]
  return label?.dot ? [label.at] : []
}

function linesOf({ shape }: MapFeature): readonly (readonly Position[])[] {
  if (shape.kind === 'lines') return shape.lines
  return shape.kind === 'polygons' ? shape.polygons.flat() : []
}

/**
 * The place, or failing that the position on an outline, that is nearest to a pixel and within reach of it: never the middle
 * of an extent, which is no place. Null where there is none.
 */
function snapped(
  at: Pixel,
  state: State,
  toPixel: (position: Position) => Pixel,
  fromPixel: (pixel: Pixel) => Position
): Position | null {
  const input = inputOf(state)
  const features = state.view.layers
    .filter(({ id }) => !ignored.includes(id))
    .flatMap(({ id }) => featuresOf(layerOf(id), input))
  const apart = ({ x, y }: Pixel) => Math.hypot(x - at.x, y - at.y)
  const spot = nearest(features.flatMap(spotsOf).map((position) => ({ position, apart: apart(toPixel(position)) })))
  if (spot) return spot.position
  const line = nearest(
    features.flatMap(linesOf).flatMap((line) => {
      const pixels = line.map(toPixel)
      return pixels.slice(1).map((to, index) => {
        const position = onSegment(at, pixels[index] ?? to, to)
        return { position, apart: apart(position) }
      })
    })
  )
  return line ? fromPixel(line.position) : null
}

function nearest<P>(
  candidates: readonly { readonly position: P; readonly apart: number }[]
): { readonly position: P; readonly apart: number } | null {
  return candidates.reduce<{ readonly position: P; readonly apart: number } | null>(
    (best, one) => (one.apart <= reach && (!best || one.apart < best.apart) ? one : best),
    null
  )
}

function onSegment({ x, y }: Pixel, from: Pixel, to: Pixel): Pixel {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square))
  return { x: from.x + share * dx, y: from.y + share * dy }
}

/** The position at a pixel of the map, snapped if the reader asked for that; always one on the earth. */
export function positionAt(map: LeafletMap, state: State, at: Pixel): Position {
  const fromPixel = ({ x, y }: Pixel) => settled(fromLatLng(map.containerPointToLatLng([x, y])))
  const toPixel = (position: Position) => map.latLngToContainerPoint(toLatLng(position))
  return (state.session.measuring.snap ? snapped(at, state, toPixel, fromPixel) : null) ?? fromPixel(at)
}
