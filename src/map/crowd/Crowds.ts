import type { Map as LeafletMap } from 'leaflet'
import type { Crowd, ShownCrowd } from '~/layers/crowd'
import { inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { locales } from '~/i18n/format'
import type { State } from '~/state/store'
import { mercatorX, mercatorY } from '../mercator'
import { type Palette, readPalette } from '../palette'
import { CrowdCel, type CrowdDrawn, type CrowdStyle } from './CrowdCel'
import { drawerOf } from './crowdDrawer'
import type { CrowdFrame } from './crowdFrame'
import type { CrowdHit } from './crowdPainter'

/** What of a crowd lies at a pixel, and in which layer. */
export interface CrowdPick {
  readonly hit: CrowdHit
  readonly layer: string
  readonly opens: ShownCrowd['opens']
}

interface OnMap {
  readonly crowd: Crowd
  readonly cel: CrowdCel
  opens: ShownCrowd['opens']
}

/** Takes the picture of a layer's crowd; null once the crowd is gone for good. */
export type HandCrowd = (layer: string, drawn: CrowdDrawn | null) => void

/** The crowds on the map, each drawn for the frame that the map shows; kept in step with the state. */
export class Crowds {
  private readonly map: LeafletMap
  private readonly hand: HandCrowd
  private readonly all = new Map<string, OnMap>()
  private order: readonly string[] = []
  private frame: CrowdFrame | null = null
  private palette: Palette = readPalette()
  private dark: boolean | null = null

  constructor(map: LeafletMap, hand: HandCrowd) {
    this.map = map
    this.hand = hand
  }

  /** Shows the crowds of the layers that are on. The picture of one that is off is kept, so that it is there at once when it is on again. */
  sync(state: State): void {
    const input = inputOf(state)
    if (this.dark !== state.session.dark) {
      this.dark = state.session.dark
      this.palette = readPalette()
    }
    const shown = state.view.layers.flatMap(({ id }) => {
      const crowd = layerOf(id).crowd?.(input)
      return crowd ? [{ id, ...crowd }] : []
    })
    this.order = shown.map(({ id }) => id)
    for (const [id, { crowd, cel }] of this.all) {
      if (!this.order.includes(id)) cel.see(null)
      if (!crowd.gone.aborted) continue
      this.all.delete(id)
      this.hand(id, null)
    }
    for (const { id, crowd, look, opens } of shown) {
      const { halo, paper, ink, [look.spot.colour]: own } = this.palette
      const style: CrowdStyle = {
        look,
        colours: { halo, paper, ink, own },
        locale: locales[state.view.language],
        marked: state.view.selected?.startsWith(`${id}.`) ? [Number(state.view.selected.slice(id.length + 1))] : []
      }
      const before = this.all.get(id)
      if (before?.crowd === crowd) {
        before.opens = opens
        before.cel.restyle(style)
        before.cel.see(this.frame)
      } else {
        const cel = new CrowdCel(drawerOf(crowd), style, (drawn) => {
          this.hand(id, drawn)
          this.count()
        })
        this.all.set(id, { crowd, opens, cel })
        cel.see(this.frame)
      }
    }
    this.count()
  }

  /** Draws all that are on for another frame. */
  see(frame: CrowdFrame): void {
    this.frame = frame
    for (const id of this.order) this.all.get(id)?.cel.see(frame)
  }

  /** Whoever had the pictures has lost them. */
  lost(): void {
    for (const { cel } of this.all.values()) cel.forget()
    if (this.frame) this.see(this.frame)
  }

  /** Says on the map what the pictures of crowds show: a canvas says nothing of itself. */
  private count(): void {
    const counts = this.order.flatMap((id) => {
      const count = this.all.get(id)?.cel.count
      return count ? [[id, count]] : []
    })
    this.map.getContainer().dataset['crowds'] = JSON.stringify(Object.fromEntries(counts))
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
        const hit = await on?.cel.pick(worldX, worldY, scale).catch(() => null)
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
      const picture = await this.all.get(id)?.cel.paint(frame)
      if (picture) pictures.set(id, picture.image)
    }
    return pictures
  }

  /** Ends the drawing of all crowds. */
  remove(): void {
    for (const { cel } of this.all.values()) cel.see(null)
    this.all.clear()
  }
}
