import type { Map as LeafletMap } from 'leaflet'
import type { State } from '~/state/store'
import type { Drawing } from '../drawing'
import { latePicker, type PictureFrame } from '../latePick'
import { readPalette } from '../palette'
import { marked } from '../stackOrder'
import type { Scene } from './paintScene'

/** What the map shows now, with so many pixels for each of the page, to be drawn elsewhere. */
export async function sceneOf(
  map: LeafletMap,
  drawing: Drawing,
  now: () => State,
  ratio: number
): Promise<{ readonly scene: Omit<Scene, 'basemap'>; readonly view: PictureFrame }> {
  const { x: width, y: height } = map.getSize()
  const zoom = map.getZoom()
  const { x: originX, y: originY } = map.getPixelBounds().min ?? map.getPixelOrigin()
  const view = { zoom, ratio, scale: 256 * 2 ** zoom, originX, originY, width, height }
  const apart = await Promise.all([drawing.crowdPictures(view), latePicker(map)?.pictures(view)])
  const crowds = new Map(apart.flatMap((pictures) => [...(pictures ?? [])]))
  const state = now()
  const { language } = state.view
  return { scene: { palette: readPalette(), language, stack: drawing.stack(), marked: marked(state), crowds }, view }
}
