import { nothingDerived } from '~/analysis/derived'
import { featuresOf, inputOf } from '~/layers/input'
import type { MapFeature } from '~/layers/layer'
import { layerIds, layerOf } from '~/layers/layers'
import type { Order, Painted, Place } from '~/map/painter/orders'
import { Outlines } from '~/map/painter/outlines'
import { Painter } from '~/map/painter/painter'
import { basemapPicture } from '~/map/paintBasemap'
import { paintScene } from '~/map/picture/paintScene'
import type { Basemap, BasemapFile } from '~/model/basemap'
import { homeView, type View } from '~/state/view'
import type { Studio } from '../../tools/picture/canvas'
import { stateOf } from '../../tools/picture/drawPicture'
import { lookAt } from '../../tools/picture/lookAt'
import { paletteOf } from '../../tools/picture/palette'
import { atlantis } from '../atlantis'
import { atlantisMap } from '../tools/atlantisMap'
import { canvasTools } from '../tools/canvasTools'

export const [width, height] = [480, 320]
export const home: View = homeView(atlantis, layerIds, 'en')
export const palette = paletteOf('light')
/** The place of a look, with a pixel of the canvas for each of the page. */
export function placeOf(look: ReturnType<typeof lookAt>, wide: number, high: number): Place {
  return { ...look, width: wide, height: high, number: 1, ratio: 1, marginX: 0, marginY: 0 }
}
export const place = placeOf(lookAt(atlantis.file.home, width, height), width, height)

export let tools: Studio
export let file: BasemapFile
let basemap: Basemap
export let bytes: ArrayBuffer

/** Must be done before anything is drawn. */
export async function beginDrawing(): Promise<void> {
  tools = await canvasTools()
  const made = await atlantisMap()
  file = made.file
  basemap = made.map
  bytes = new TextEncoder().encode(JSON.stringify(file)).buffer
}

/** What a layer draws in a view. */
export const featuresAt = (view: View, id: string) =>
  featuresOf(layerOf(id), inputOf(stateOf({ situation: atlantis, derived: nothingDerived, basemap }, view)))

/** What a painter is told of a view but for its layers’ features. */
export function stackOrder({ layers, language, selected }: View): Order {
  return { kind: 'stack', layers, language, marked: selected === null ? [] : [selected], ringed: null }
}

/** How a painter is watched, and what layers draw for it. */
interface AtWork {
  readonly watch?: (canvas: HTMLCanvasElement) => HTMLCanvasElement
  readonly draws?: (features: readonly MapFeature[]) => readonly MapFeature[]
}

/** A painter with all that it is told at the beginning but the basemap and the place. */
export function atWork(view = home, { watch, draws }: AtWork = {}) {
  const shown: Painted<HTMLCanvasElement>[] = []
  const outlines = new Outlines()
  const painter = new Painter(
    (...size) => watch?.(tools.blank(...size)) ?? tools.blank(...size),
    (painted) => shown.push(painted)
  )
  const layer = (id: string, at = view) =>
    outlines.layer(id, layerOf(id).pane, draws?.(featuresAt(at, id)) ?? featuresAt(at, id))
  // As it arrives in a worker: a copy.
  const take = (...orders: readonly Order[]) => orders.forEach((order) => painter.take(structuredClone(order)))
  const work = () => {
    let steps = 1
    while (painter.step()) steps++
    return steps
  }
  take({ kind: 'palette', palette }, stackOrder(view), ...view.layers.map(({ id }) => layer(id)))
  return { painter, outlines, shown, take, layer, work, latest: () => shown.at(-1)! }
}

/** The colours of all pixels, one after the other. */
export const pixels = (canvas: HTMLCanvasElement) =>
  Buffer.from(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data)

/** The pixels of a view that is drawn in one go. */
export function drawnAtOnce(view: View, colours = palette): Buffer {
  const stack = view.layers.map(({ id, opacity }) => ({ layer: layerOf(id), opacity, features: featuresAt(view, id) }))
  const marked = view.selected === null ? [] : [view.selected]
  const scene = { basemap: basemapPicture(basemap), palette: colours, language: view.language, stack, marked }
  return pixels(paintScene(scene, place, tools.blank))
}

/**
 * Whether a picture looks as where everything is drawn at once. A part that was laid ahead rounds the shares of colours once more for
 * each layer, a label that was drawn apart as well; where only a part is drawn, edges that cross its border are smoothed a little otherwise.
 */
export function looksLike(picture: HTMLCanvasElement, view: View, colours = palette): boolean {
  return isNear(pixels(picture), drawnAtOnce(view, colours))
}

/** Whether two pictures look the same, be the one laid of parts. */
export function looksTheSame(one: HTMLCanvasElement, other: HTMLCanvasElement): boolean {
  return isNear(pixels(one), pixels(other))
}

function isNear(seen: Buffer, wanted: Buffer): boolean {
  const off = [...seen].map((level, index) => Math.abs(level - (wanted[index] ?? 0))).filter((one) => one > 3)
  return off.length < seen.length / 2000 && off.every((one) => one < 16)
}

/** A painter that has drawn a view with its lettering. */
export function lettered(view = home) {
  const made = atWork(view)
  made.take({ kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  made.painter.letter()
  made.work()
  return made
}
