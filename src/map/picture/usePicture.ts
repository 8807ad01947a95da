import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { setPictureMaker } from '~/state/picture'
import type { Store } from '~/state/store'
import type { Drawing } from '../drawing'
import { fromLatLng } from '../latLng'
import { readPalette } from '../palette'
import type { Brush } from '../painter/brush'
import type { Blank } from '../blank'
import { sceneOf } from './sceneOf'

/** Pixels that every browser grants a canvas. */
const most = 16_000_000

const blank: Blank = (width, height) => Object.assign(document.createElement('canvas'), { width, height })

/** Lets the page ask for pictures of the map while it is there. */
export function usePicture(
  map: LeafletMap,
  store: Store,
  brush: Brush,
  drawing: { readonly current: Drawing | null }
): void {
  useEffect(
    function offerPictures() {
      setPictureMaker(store, async (wanted) => {
        const [{ mapPicture }, { paintScene }, basemap] = await Promise.all([
          import('./mapPicture'),
          import('./paintScene'),
          brush.basemap(),
          document.fonts.ready
        ])
        const { x: width, y: height } = map.getSize()
        const ratio = Math.min(wanted, Math.sqrt(most / (width * (height + 500))))
        if (!drawing.current) throw new Error('There is no map.')
        const { scene, view } = await sceneOf(map, drawing.current, store.getState, ratio)
        const drawn = paintScene({ ...scene, basemap }, view, blank)
        const middle = [width / 2, height / 2] as const
        const gauge = {
          from: fromLatLng(map.containerPointToLatLng([middle[0] - 50, middle[1]])),
          to: fromLatLng(map.containerPointToLatLng([middle[0] + 50, middle[1]])),
          pixels: 100
        }
        const canvas = mapPicture({
          state: store.getState(),
          palette: readPalette(),
          map: drawn,
          width,
          height,
          ratio,
          blank,
          address: location.href,
          gauge
        })
        return new Promise((settle, refuse) =>
          canvas.toBlob(
            (blob) => (blob ? settle(blob) : refuse(new Error('The picture is too large for this browser.'))),
            'image/png'
          )
        )
      })
      return function withdraw() {
        setPictureMaker(store, null)
      }
    },
    [map, store, brush, drawing]
  )
}
