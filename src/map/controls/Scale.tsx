import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { formatNumber, metresIn, unitNames } from '~/i18n/format'
import { parallelRadius } from '~/geodesy/cell'
import { useLanguage, useWords } from '~/state/useStore'
import { fromLatLng } from '../latLng'
import { mapWords } from '../words'

const widest = 110

/** The largest of 1, 2, 5 times a power of ten that is not above a length. */
function round(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length))
  return ([5, 2, 1].find((step) => step * power <= length) ?? 1) * power
}

/** Two bars, kilometres and nautical miles, true at the latitude of the map's centre; it writes itself without rendering. */
export function Scale() {
  const map = useMap()
  const language = useLanguage()
  const { scaleAt } = useWords(mapWords)
  const bars = useRef<HTMLDivElement>(null)
  useEffect(
    function writeScale() {
      const write = () => {
        const size = map.getSize()
        const middle = size.divideBy(2)
        const from = fromLatLng(map.containerPointToLatLng([middle.x - 50, middle.y]))
        const to = fromLatLng(map.containerPointToLatLng([middle.x + 50, middle.y]))
        const radians = Math.PI / 180
        const metresAPixel = (parallelRadius(from[1] * radians) * (to[0] - from[0]) * radians) / 100
        for (const unit of ['km', 'nm'] as const) {
          const bar = bars.current?.querySelector<HTMLElement>(`[data-unit=${unit}]`)
          const length = round((widest * metresAPixel) / metresIn[unit])
          if (!bar) continue
          bar.style.width = `${(length * metresIn[unit]) / metresAPixel}px`
          bar.textContent = `${formatNumber(length, language, length < 1 ? 2 : 0)} ${unitNames[language][unit]}`
        }
      }
      write()
      map.on('moveend resize', write)
      return function stopWriting() {
        map.off('moveend resize', write)
      }
    },
    [map, language]
  )
  return (
    <div className="scale" ref={bars} role="img" aria-label={scaleAt} title={scaleAt}>
      <span data-unit="km" />
      <span data-unit="nm" />
    </div>
  )
}
