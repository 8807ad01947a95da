import { createRequire } from 'node:module'
import type { Browser } from '@playwright/test'
import type * as Leaflet from 'leaflet'
import { dragFrames } from './panRows'
import { median } from './row'

const leaflet = createRequire(import.meta.url).resolve('leaflet')

/** What the same points cost on a bare page of Leaflet, in milliseconds: until drawn, a drag's frames, a toggle. */
export interface Yardstick {
  readonly drawn: number
  readonly pan: number
  readonly toggle: number
}

/** A bare page of Leaflet with a GeoJSON layer of circle markers, drawn as SVG or on a canvas. */
export async function yardstick(browser: Browser, text: string, way: 'svg' | 'canvas'): Promise<Yardstick> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent('<style>html,body,#map{height:100%;margin:0}</style><div id="map"></div>')
  await page.addStyleTag({ path: leaflet.replace('leaflet-src.js', 'leaflet.css') })
  await page.addScriptTag({ path: leaflet })
  const drawn = await page.evaluate(
    ([content, canvas]) => {
      const { L } = window as unknown as { L: Pick<typeof Leaflet, 'map' | 'geoJSON' | 'circleMarker'> } // the script that was added
      const map = L.map('map', { preferCanvas: canvas, zoomAnimation: false }).setView([13, -70], 5)
      const start = performance.now()
      const layer = L.geoJSON(JSON.parse(content) as GeoJSON.FeatureCollection, {
        pointToLayer: (_, at) => L.circleMarker(at, { radius: 4 })
      }).addTo(map)
      Object.assign(window, { map, layer })
      return new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)))
      )
    },
    [text, way === 'canvas'] as const
  )
  const { p95 } = await dragFrames(page, 2)
  await page.waitForTimeout(1500)
  const toggles: number[] = []
  for (let run = 0; run < 4; run++)
    toggles.push(
      await page.evaluate(async () => {
        const { map, layer } = window as unknown as { map: Leaflet.Map; layer: Leaflet.GeoJSON } // set above
        const start = performance.now()
        if (map.hasLayer(layer)) layer.remove()
        else layer.addTo(map)
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        return performance.now() - start
      })
    )
  await page.close()
  return { drawn, pan: p95, toggle: median(toggles) }
}
