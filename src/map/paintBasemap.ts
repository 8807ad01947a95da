import type { Basemap } from '~/model/basemap'
import { mercatorX, mercatorY, type Projected, projectFlat } from './mercator'
import { addLines, nowhere, type Reach } from './painter/reach'
import type { Palette } from './palette'
import type { Frame } from './sheet'
import { meets, trace } from './trace'

/** The basemap projected once, ready to be drawn at any zoom. */
export interface BasemapPicture {
  readonly land: readonly Projected[]
  readonly coast: readonly Projected[]
  readonly borders: readonly Projected[]
  readonly lakes: readonly Projected[]
  readonly rivers: readonly (readonly Projected[])[]
  readonly islets: readonly Projected[]
}

/** Projects a basemap. */
export function basemapPicture(basemap: Basemap): BasemapPicture {
  return {
    land: basemap.land.flatMap(({ rings }) => rings.map(projectFlat)),
    coast: basemap.coastlines.map(({ line }) => projectFlat(line)),
    borders: basemap.borders.map(({ line }) => projectFlat(line)),
    lakes: basemap.lakes.flatMap(({ rings }) => rings.map(projectFlat)),
    rivers: [1, 2, 3].map((rank) =>
      basemap.rivers.filter((river) => river.rank === rank).map(({ line }) => projectFlat(line))
    ),
    islets: basemap.islets
      .filter(({ form }) => form === 'island')
      .map(({ lon, lat, radius }) => disc(mercatorX(lon), mercatorY(lat), radius / parallel(lat)))
  }
}

const corners = 20
/** Pixels of the page by which a basemap stands out, at most, from its lines as they are drawn with fewer points. */
const band = 16
/** Length of the equator of WGS84, in metres. */
const equator = 2 * Math.PI * 6_378_137

/** Length of a parallel of the sphere that the map's projection has, in metres: in its scale, islets of a few kilometres are circles. */
const parallel = (latitude: number) => equator * Math.cos((latitude * Math.PI) / 180)

function disc(x: number, y: number, radius: number): Projected {
  const points = new Float64Array(2 * (corners + 1))
  for (let i = 0; i <= corners; i++) {
    const angle = (2 * Math.PI * i) / corners
    points[2 * i] = x + radius * Math.cos(angle)
    points[2 * i + 1] = y + radius * Math.sin(angle)
  }
  return { points, box: [x - radius, y - radius, x + radius, y + radius] }
}

function tracedPath(lines: readonly Projected[], frame: Frame, closed: boolean, pixels?: number): void {
  frame.context.beginPath()
  for (const line of lines) if (meets(line, frame, 8)) trace(line, frame, closed, pixels)
}

/** Tiles in which there is something of a basemap, and not the water alone. */
export function basemapReach(
  { land, coast, borders, lakes, rivers, islets }: BasemapPicture,
  frame: Omit<Frame, 'context'>
): Reach {
  const reach = nowhere(frame)
  // One family of rings after the other: where two overlap, both are there.
  for (const rings of [land, lakes, islets]) addLines(reach, rings, true, band, frame)
  addLines(reach, [...coast, ...borders, ...rivers.flat()], false, band, frame)
  return reach
}

/** Draws land, lakes, rivers, borders, islets and coast; the water is the colour of the page behind. */
export function paintBasemap(
  { land, coast, borders, lakes, rivers, islets }: BasemapPicture,
  frame: Frame,
  palette: Palette
): void {
  const { context, zoom } = frame
  context.lineJoin = 'round'
  context.lineCap = 'round'

  // The band hides what a finer line would add, and is the dearest stroke of the map.
  tracedPath(coast, frame, false, 2)
  context.strokeStyle = palette.shallow
  context.globalAlpha = 0.75
  context.lineWidth = Math.min(7, 2.5 + zoom * 0.5)
  context.stroke()
  context.globalAlpha = 1

  tracedPath(land, frame, true)
  context.fillStyle = palette.land
  context.fill()

  rivers.forEach((lines, index) => {
    if (zoom < [3, 5, 6.5][index]!) return
    tracedPath(lines, frame, false)
    context.strokeStyle = palette.river
    context.lineWidth = Math.max(0.6, 1.5 - index * 0.35 + (zoom - 6) * 0.12)
    context.stroke()
  })

  tracedPath(lakes, frame, true)
  context.fillStyle = palette.lake
  context.fill()
  context.strokeStyle = palette.coast
  context.lineWidth = 0.6
  context.stroke()

  tracedPath(borders, frame, false)
  context.strokeStyle = palette.border
  context.lineWidth = zoom < 6 ? 0.9 : 1.2
  context.setLineDash(zoom < 5 ? [] : [7, 2.5, 1.5, 2.5])
  context.stroke()
  context.setLineDash([])

  tracedPath(coast, frame, false)
  context.strokeStyle = palette.coast
  context.lineWidth = zoom < 5 ? 0.7 : 0.95
  context.stroke()

  if (zoom >= 4.5) {
    tracedPath(islets, frame, true)
    context.fillStyle = palette.land
    context.fill()
    context.stroke()
    // An islet smaller than a pixel is still there: it is kept as a speck.
    context.fillStyle = palette.coast
    for (const islet of islets) {
      if (!meets(islet, frame)) continue
      const [left, top, right] = islet.box
      if ((right - left) * frame.scale < 2.2)
        context.fillRect(left * frame.scale - frame.originX - 0.5, top * frame.scale - frame.originY - 0.5, 1.6, 1.6)
    }
  }
}
