import type { TiledFeature, TilePlace } from '~/exchange/tiles/decodeTile'
import { paintSpot } from '../paint'
import type { ArchiveOrder, ArchiveScene } from './archiveMessage'

/** Either kind of canvas context: both speak the same drawing language. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Features of a tile that is drawn at a place, its own or that of a smaller one that has not arrived. */
export interface DrawnTile {
  readonly place: TilePlace
  readonly features: readonly TiledFeature[]
}

/** Points in one picture beyond which they are squares: a symbol each would take too long and cover its neighbours. */
export const many = 1500

/** Side of the square for a point that stands for so many, in pixels: less than a cell of a thinned tile. */
export function squareSize(count: number): number {
  return Math.min(9, 4 + 0.8 * Math.log2(count))
}

type Project = (points: Float64Array, index: number) => readonly [number, number]

function traced(context: Context, part: Float64Array, project: Project, closed: boolean): void {
  for (let index = 0; index < part.length; index += 2) {
    const [x, y] = project(part, index)
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  if (closed) context.closePath()
}

/** Whether what a feature has is shown on the chosen days; one without a day always is. */
export function isShown({ day }: Pick<TiledFeature, 'day'>, { from, to }: Pick<ArchiveScene, 'from' | 'to'>): boolean {
  return day === null || ((from === null || day >= from) && (to === null || day <= to))
}

/** Draws lines and areas, each tile within its own square: what stands in the margins of two tiles would be drawn twice. */
function paintShapes(
  context: Context,
  tile: DrawnTile,
  scene: ArchiveScene,
  look: ArchiveOrder['look'],
  project: Project
): void {
  const shapes = tile.features.filter((feature) => feature.kind !== 'points' && isShown(feature, scene))
  if (shapes.length === 0) return
  const { scale, originX, originY } = scene.frame
  const size = scale / 2 ** tile.place.zoom
  context.save()
  context.beginPath()
  context.rect(tile.place.column * size - originX, tile.place.row * size - originY, size, size)
  context.clip()
  context.lineJoin = 'round'
  for (const kind of ['areas', 'lines'] as const) {
    const own = shapes.filter((feature) => feature.kind === kind)
    if (own.length === 0) continue
    const symbol = look[kind]
    const colour = scene.palette[symbol.colour]
    for (const { parts } of own) {
      context.beginPath()
      for (const part of parts) traced(context, part, project, kind === 'areas')
      if (symbol.kind === 'area') {
        context.globalAlpha = symbol.fill
        context.fillStyle = colour
        context.fill('evenodd')
        context.globalAlpha = 1
      }
      context.strokeStyle = colour
      context.lineWidth = symbol.kind === 'area' ? (symbol.outline?.weight ?? 1) : symbol.weight
      context.stroke()
    }
  }
  context.restore()
}

function paintPoints(
  context: Context,
  features: readonly TiledFeature[],
  { palette, frame }: ArchiveScene,
  { points: symbol }: ArchiveOrder['look'],
  project: Project
): void {
  const { width, height } = frame
  const spots = features.flatMap(({ parts, count }) =>
    parts.flatMap((part) => {
      const [x, y] = project(part, 0)
      return x < -20 || y < -20 || x > width + 20 || y > height + 20 ? [] : [{ x, y, size: squareSize(count) }]
    })
  )
  const squares = spots.length > many
  context.fillStyle = palette[symbol.colour]
  for (const { x, y, size } of spots) {
    if (squares) context.fillRect(x - size / 2, y - size / 2, size, size)
    // Both kinds of context have all that a small drawing takes.
    else
      paintSpot(context as CanvasRenderingContext2D, x, y, { ...symbol, size: symbol.size + 2 * (size - 4) }, palette)
  }
}

/** Draws tiles: areas and lines first, then all points, then what is marked. */
export function paintTiles(
  context: Context,
  tiles: readonly DrawnTile[],
  scene: ArchiveScene,
  look: ArchiveOrder['look'],
  isMarked: (feature: TiledFeature) => boolean
): void {
  const { scale, originX, originY } = scene.frame
  const project: Project = (points, index) => [
    (points[index] ?? 0) * scale - originX,
    (points[index + 1] ?? 0) * scale - originY
  ]
  for (const tile of tiles) paintShapes(context, tile, scene, look, project)
  const points = tiles.flatMap(({ features }) =>
    features.filter((feature) => feature.kind === 'points' && isShown(feature, scene))
  )
  paintPoints(context, points, scene, look, project)
  for (const { features } of tiles)
    for (const feature of features) if (isMarked(feature)) paintMarked(context, feature, scene, look, project)
}

function paintMarked(
  context: Context,
  { kind, parts }: TiledFeature,
  { palette }: ArchiveScene,
  look: ArchiveOrder['look'],
  project: Project
): void {
  if (kind === 'points') {
    for (const part of parts) {
      const [x, y] = project(part, 0)
      const { size } = look.points
      paintSpot(context as CanvasRenderingContext2D, x, y, { ...look.points, colour: 'ink', size: size + 8 }, palette) // see above
      paintSpot(context as CanvasRenderingContext2D, x, y, { ...look.points, size: size + 3 }, palette)
    }
    return
  }
  context.beginPath()
  for (const part of parts) traced(context, part, project, kind === 'areas')
  context.strokeStyle = palette[look[kind].colour]
  context.lineWidth = 3.5
  context.stroke()
}
