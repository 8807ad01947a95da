import type { LeafletMouseEvent } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { formatPosition } from '~/i18n/format'
import { useLanguage, useWords } from '~/state/useStore'
import { mapWords } from '../words'

/** Coordinates of the pointer and of the map's centre; written without rendering. */
export function Coordinates() {
  const map = useMap()
  const language = useLanguage()
  const { pointer, centre } = useWords(mapWords)
  const output = useRef<HTMLParagraphElement>(null)
  useEffect(
    function writeCoordinates() {
      const write = (label: string, { lng, lat }: { lng: number; lat: number }) => {
        if (output.current)
          output.current.textContent = `${label} ${formatPosition(lng, lat, language, map.getZoom() < 8 ? 1 : 2)}`
      }
      const atCentre = () => write(centre, map.getCenter())
      const atPointer = ({ latlng }: LeafletMouseEvent) => write(pointer, latlng)
      atCentre()
      map.on('mousemove', atPointer)
      map.on('mouseout moveend', atCentre)
      return function stopWriting() {
        map.off('mousemove', atPointer)
        map.off('mouseout moveend', atCentre)
      }
    },
    [map, language, pointer, centre]
  )
  return <p className="coordinates" ref={output} />
}
