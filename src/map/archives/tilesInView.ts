import type { TilePlace } from '~/exchange/tiles/decodeTile'
import type { OpenArchive } from '~/exchange/tiles/openArchive'
import { mercatorX, mercatorY } from '../mercator'
import type { ArchiveFrame } from './archiveMessage'

/** Pixels of a tile's side at its own zoom: twice Leaflet's, as vector tiles have it. */
const side = 512

/** The zoom of the tiles for a zoom of the map, within what an archive has: beyond its last zoom tiles are drawn larger. */
export function tileZoom(zoom: number, { minZoom, maxZoom }: Pick<OpenArchive, 'minZoom' | 'maxZoom'>): number {
  return Math.max(minZoom, Math.min(maxZoom, Math.round(zoom - Math.log2(side / 256))))
}

/** The tiles that a picture needs, those nearest to its middle first; none outside of the box that the archive fills. */
export function tilesInView(
  { zoom: mapZoom, scale, originX, originY, width, height }: ArchiveFrame,
  archive: Pick<OpenArchive, 'minZoom' | 'maxZoom' | 'box'>
): readonly TilePlace[] {
  const zoom = tileZoom(mapZoom, archive)
  const count = 2 ** zoom
  const [west, south, east, north] = archive.box
  const column = (share: number) => Math.max(0, Math.min(count - 1, Math.floor(share * count)))
  const [left, right] = [
    Math.max(column(originX / scale), column(mercatorX(west))),
    Math.min(column((originX + width) / scale), column(mercatorX(east)))
  ]
  const [top, bottom] = [
    Math.max(column(originY / scale), column(mercatorY(north))),
    Math.min(column((originY + height) / scale), column(mercatorY(south)))
  ]
  const [middleX, middleY] = [((originX + width / 2) / scale) * count, ((originY + height / 2) / scale) * count]
  const places: (TilePlace & { readonly away: number })[] = []
  for (let row = top; row <= bottom; row++)
    for (let at = left; at <= right; at++)
      places.push({ zoom, column: at, row, away: Math.hypot(at + 0.5 - middleX, row + 0.5 - middleY) })
  return places
    .toSorted((a, b) => a.away - b.away)
    .map(({ zoom: level, column: x, row }) => ({ zoom: level, column: x, row }))
}
