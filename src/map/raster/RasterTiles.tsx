import { TileLayer } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { subdomains } from '~/model/tileAddress'
import { type RasterChoice, rasterChoice } from '~/state/rasterChoice'
import { useSession, useStore } from '~/state/useStore'
import { rasterWords } from './words'

/** Tiles that must fail, with none that came, before the reader is told. */
const enough = 3

/** The picture tiles that the reader agreed to fetch from another host. */
export default function RasterTiles() {
  const store = useStore()
  const raster = useSession('raster')
  useEffect(
    function takeUpChoice() {
      const choice = rasterChoice()
      if (choice) store.now({ raster: choice })
    },
    [store]
  )
  return raster && <Tiles choice={raster} />
}

/** Lays tiles over the land as drawn and under all that is told, and says once if their host fails. */
function Tiles({ choice }: { readonly choice: RasterChoice }) {
  const { template, maxZoom, opacity } = choice
  const map = useMap()
  const store = useStore()
  useEffect(
    function layTiles() {
      const pane = map.getPane('raster') ?? map.createPane('raster')
      pane.style.zIndex = '450'
      pane.style.pointerEvents = 'none'
      const layer = new TileLayer(template, {
        pane: 'raster',
        subdomains: [...subdomains],
        maxNativeZoom: maxZoom,
        maxZoom: 24,
        // The host learns which site asks, as most demand, but not what is looked at beyond the tiles themselves.
        referrerPolicy: 'strict-origin-when-cross-origin'
      })
      let [came, failed, told] = [0, 0, false]
      layer.on('tileload', () => came++)
      layer.on('tileerror', () => {
        failed++
        if (told || came > 0 || failed < enough) return
        told = true
        const { view, session } = store.getState()
        const { host } = new URL(template.replace('{s}.', ''))
        store.now({ notices: [...session.notices, rasterWords[view.language].failed(host)] })
      })
      layer.addTo(map)
      return function takeTilesAway() {
        layer.remove()
      }
    },
    [map, store, template, maxZoom]
  )
  useEffect(
    function fadeTiles() {
      const pane = map.getPane('raster')
      if (pane) pane.style.opacity = String(opacity)
    },
    [map, opacity]
  )
  return null
}
