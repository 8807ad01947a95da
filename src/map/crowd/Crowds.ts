import type { Map as LeafletMap } from 'leaflet'
import type { Crowd, ShownCrowd } from '~/layers/crowd'
import { inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { locales } from '~/i18n/format'
import type { State } from '~/state/store'
import { mercatorX, mercatorY } from '../mercator'
import type { Palette } from '../palette'
import { drawerOf } from './crowdDrawer'
import type { CrowdFrame } from './crowdFrame'
import type { CrowdHit } from './crowdPainter'
import { CrowdSheet, type CrowdStyle } from './CrowdSheet'

/** What of a crowd lies at a pixel, and in which layer. */
export interface CrowdPick {
  readonly hit: CrowdHit
  readonly layer: string
  readonly opens: ShownCrowd['opens']
}

interface OnMap {
  readonly crowd: Crowd
  readonly sheet: CrowdSheet
  opens: ShownCrowd['opens']
}

/** The crowds on the map, each drawn in the pane of its layer; kept in step with the state. */
export class Crowds {
  private readonly map: LeafletMap
  private readonly all = new Map<string, OnMap>()
  private order: readonly string[] = []

  constructor(map: LeafletMap) {
    this.map = map
  }

  /** Shows the crowds of the layers that are on. The sheet of one that is off is kept, so that it is there at once when it is on again. */
  sync(state: State, palette: Palette): void {
    const input = inputOf(state)
    const shown = state.view.layers.flatMap(({ id }) => {
      const crowd = layerOf(id).crowd?.(input)
      return crowd ? [{ id, ...crowd }] : []
    })
    this.order = shown.map(({ id }) => id)
    for (const [id, { crowd, sheet }] of this.all) {
      if (!this.order.includes(id) && this.map.hasLayer(sheet)) sheet.remove()
      if (crowd.gone.aborted) this.all.delete(id)
    }
    for (const { id, crowd, look, opens } of shown) {
      const { halo, paper, ink, [look.spot.colour]: own } = palette
      const style: CrowdStyle = {
        look,
        colours: { halo, paper, ink, own },
        locale: locales[state.view.language],
        marked: state.view.selected?.startsWith(`${id}.`) ? [Number(state.view.selected.slice(id.length + 1))] : []
      }
      const before = this.all.get(id)
      if (before?.crowd === crowd) {
        before.opens = opens
        before.sheet.restyle(style)
      } else this.all.set(id, { crowd, opens, sheet: new CrowdSheet(drawerOf(crowd), `layer-${id}`, style) })
      const sheet = this.all.get(id)?.sheet
      if (sheet && !this.map.hasLayer(sheet)) sheet.addTo(this.map)
    }
  }

  /** What can be opened at a pixel of the map's container: of the topmost crowd that has something there. Null if no crowd is on. */
  pick(x: number, y: number): Promise<CrowdPick | null> | null {
    if (this.order.length === 0) return null
    const { lng, lat } = this.map.containerPointToLatLng([x, y])
    const [worldX, worldY] = [mercatorX(lng), mercatorY(lat)]
    const scale = 256 * 2 ** this.map.getZoom()
    const ask = async () => {
      for (const layer of this.order) {
        const on = this.all.get(layer)
        const hit = await on?.sheet.pick(worldX, worldY, scale).catch(() => null)
        if (on && hit) return { hit, layer, opens: on.opens }
      }
      return null
    }
    return ask()
  }

  /** Pictures of all crowds that are on, by the id of their layer. */
  async pictures(frame: CrowdFrame): Promise<ReadonlyMap<string, CanvasImageSource>> {
    const pictures = new Map<string, CanvasImageSource>()
    for (const id of this.order) {
      const picture = await this.all.get(id)?.sheet.paint(frame)
      if (picture) pictures.set(id, picture.image)
    }
    return pictures
  }

  /** Takes all crowds off the map. */
  remove(): void {
    for (const { sheet } of this.all.values()) sheet.remove()
    this.all.clear()
  }
}
