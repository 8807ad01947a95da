import * as v from 'valibot'
import { Id } from './id'
import { Text } from './text'

/** Ids that layers of the map's own have; an archive needs another. */
export const layerNames = [
  'strikes',
  'deployment-area',
  'forces',
  'events',
  'places',
  'rings',
  'belts',
  'disputes',
  'names',
  'graticule'
] as const

/** Colours in which an archive can be drawn. */
export const archiveColours = ['neutral', 'place', 'event', 'belt', 'dispute', 'party-a', 'party-b', 'own'] as const
/** Small drawings for its points. */
export const archiveGlyphs = ['square', 'circle', 'diamond', 'triangle', 'hexagon', 'pentagon', 'cross'] as const
/** What can lie in an archive. */
export const archiveShapes = ['points', 'lines', 'areas'] as const

const inFolder = /^[A-Za-z0-9_][\w-]*(?:\.[\w-]+)*(?:\/[A-Za-z0-9_][\w-]*(?:\.[\w-]+)*)*\.pmtiles$/
const elsewhere = /^https:\/\/[\w.-]+(?::\d+)?\/[^\s"'<>#]*$/

/** A layer too large for a page: an archive of vector tiles (PMTiles 3), of which only what is looked at is fetched. */
export const Archive = v.strictObject({
  /** Appears in links: never rename. */
  id: v.pipe(
    Id,
    v.check(
      (id) => !layerNames.some((name) => name === id) && !id.startsWith('own-'),
      'an id that no layer of the map has and that does not begin with own-'
    )
  ),
  name: Text,
  /** A file of this folder, or an address (https) that ends in one; another host must be named to the build. */
  file: v.pipe(
    v.string(),
    v.check(
      (file) => inFolder.test(file) || elsewhere.test(file),
      'a file of this folder that ends in .pmtiles, or an address that begins with https://'
    )
  ),
  /** What the reader should know of it. */
  card: v.strictObject({ what: Text, source: Text, date: Text, sure: Text, limits: Text }),
  look: v.strictObject({
    colour: v.picklist(archiveColours),
    glyph: v.optional(v.picklist(archiveGlyphs), 'square'),
    /** What lies in it, for the legend. */
    shapes: v.pipe(v.array(v.picklist(archiveShapes)), v.minLength(1, 'at least one of points, lines, areas'))
  }),
  /** Whom the map owes it. */
  attribution: Text,
  /** Property that names a feature. */
  title: v.optional(v.string()),
  /** Property that holds its day, as YYYY-MM-DD: such features are shown on the chosen days only. */
  day: v.optional(v.string())
})
/** A layer too large for a page. */
export type Archive = v.InferOutput<typeof Archive>
