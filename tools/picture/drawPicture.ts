import type { Derived } from '~/analysis/derived'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { type BasemapPicture, basemapPicture } from '~/map/paintBasemap'
import { paintScene } from '~/map/picture/paintScene'
import type { Basemap } from '~/model/basemap'
import type { Box } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import { noResources, type Resources } from '~/state/resources'
import { type State, situationStore } from '~/state/store'
import { homeView, type View } from '~/state/view'
import { cachedPicture } from './cached'
import { type Studio, studio } from './canvas'
import { type Covered, lookAt, lookFrom } from './lookAt'
import { paletteOf, type PictureTheme } from './palette'

/** What pictures are drawn from. */
export interface PictureGround {
  readonly situation: Situation
  readonly derived: Derived
  readonly basemap: Basemap
  readonly resources?: Resources
}

/** What a picture shows, and how. */
export interface PictureWanted {
  /** Layers, dates, filters, selection and language are the view's; `homeView` and `readLink` give one. */
  readonly view: View
  /** What the picture must hold. Without it the view's camera decides, and without that the home box. */
  readonly box?: Box
  /** Pixels of the page; the file has `ratio` times as many. */
  readonly width: number
  readonly height: number
  readonly ratio?: number
  readonly theme: PictureTheme
  readonly format?: 'png' | 'webp'
  /** Pixels on each side that something will lie over: the box and the lettering keep clear of them. */
  readonly covered?: Covered
}

const pictures = new WeakMap<Basemap, BasemapPicture>()

/** The state of a page that shows a view. */
export function stateOf({ situation, derived, resources = noResources }: PictureGround, view: View): State {
  const home = homeView(situation, layerIds, view.language)
  return { ...situationStore(situation, derived, home, view).getState(), resources }
}

/** The map of a view on a canvas, drawn by the page's own painting code. */
export function drawMap({ blank }: Studio, ground: PictureGround, wanted: PictureWanted): HTMLCanvasElement {
  const { view, width, height, ratio = 1, theme, covered } = wanted
  const { basemap, situation } = ground
  const { home, homeNarrow } = situation.file
  const input = inputOf(stateOf(ground, view))
  const picture = pictures.get(basemap) ?? basemapPicture(basemap)
  pictures.set(basemap, picture)
  const box = wanted.box ?? (height > width && homeNarrow ? homeNarrow : home)
  const look = wanted.box || !view.camera ? lookAt(box, width, height, covered) : lookFrom(view.camera, width, height)
  return paintScene(
    {
      basemap: picture,
      palette: paletteOf(theme),
      language: view.language,
      stack: view.layers.map(({ id, opacity }) => {
        const layer = layerOf(id)
        return { layer, opacity, features: featuresOf(layer, input) }
      }),
      marked: view.selected === null ? [] : [view.selected],
      covered: covered ? rooms(covered, width, height) : []
    },
    { ...look, width, height, ratio },
    blank
  )
}

function rooms({ left, top, right, bottom }: Covered, width: number, height: number) {
  return [
    { left: 0, top: 0, right: left, bottom: height },
    { left: width - right, top: 0, right: width, bottom: height },
    { left: 0, top: 0, right: width, bottom: top },
    { left: 0, top: height - bottom, right: width, bottom: height }
  ].filter((room) => room.right > room.left && room.bottom > room.top)
}

/**
 * Draws the map of a view at build, as the bytes of a file: what the page would show, without anything over it. Null where
 * this machine has no canvas for Node; a page then goes without pictures. Drawn once and kept under node_modules/.cache for
 * as long as data, code and what is wanted are the same. For a still of a step of a story:
 *
 *     const { view } = readLink(step.link, { situation, layerIds, home: homeView(situation, layerIds, language) })
 *     await drawPicture(ground, { view, box, width: 720, height: 450, ratio: 2, theme: 'light', format: 'webp' })
 */
export function drawPicture(ground: PictureGround, wanted: PictureWanted): Promise<Uint8Array | null> {
  return cachedPicture(ground, ['map', wanted], async () => {
    const tools = await studio()
    return tools && tools.encoded(drawMap(tools, ground, wanted), wanted.format ?? 'png')
  })
}
