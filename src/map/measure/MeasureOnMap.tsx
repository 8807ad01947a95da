import type { LeafletMouseEvent } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { measured } from '~/analysis/measured'
import { distance } from '~/geodesy/distance'
import { formatLength } from '~/i18n/format'
import { drawn, hold, insertPoint, keep, movePoint, removePoint } from '~/state/measure'
import type { State } from '~/state/store'
import { useSelect, useStore } from '~/state/useStore'
import { MeasureDrawing } from './MeasureDrawing'
import { positionAt } from './snap'
import { measureMapWords } from './words'

/** Metres below which a length that was drawn by hand says nothing. */
const handError = 50

/** What was measured, on the map, with handles; while points are set, a line to the pointer. It never renders again. */
export default function MeasureOnMap() {
  const map = useMap()
  const store = useStore()
  const adding = useSelect(({ session }) => session.measuring.adding)
  const drawing = useRef<MeasureDrawing | null>(null)

  useEffect(
    function showMeasurement() {
      const made = new MeasureDrawing(map, {
        choose(index) {
          const {
            view,
            session: { measuring }
          } = store.getState()
          const last = index === drawn(view.measure).positions.length - 1
          // A click on the last point, as the second of a double click is, ends.
          hold(
            store,
            measuring.adding && last ? { adding: false } : { chosen: measuring.chosen === index ? null : index }
          )
        },
        grab: () => keep(store),
        move: (index, position) => movePoint(store, index, position, false),
        insert: (index, position) => insertPoint(store, index, position),
        remove: (index) => removePoint(store, index)
      })
      drawing.current = made
      const show = ({ view: { measure, unit, language }, session: { measuring } }: State) => {
        const measurement = drawn(measure)
        const { remove, total } = measureMapWords[language]
        const length =
          measurement.positions.length > 1 && measurement.kind === 'path' ? measured(measurement).total : null
        made.show({
          measurement,
          chosen: measuring.chosen,
          figure: length === null ? null : total(formatLength(length, unit, language, handError)),
          removeText: remove
        })
      }
      show(store.getState())
      const stop = store.subscribe((state, before) => {
        const {
          view,
          session: { measuring }
        } = state
        if (
          view.measure !== before.view.measure ||
          view.unit !== before.view.unit ||
          view.language !== before.view.language ||
          measuring.chosen !== before.session.measuring.chosen
        )
          show(state)
      })
      return function stopShowing() {
        stop()
        made.remove()
        drawing.current = null
      }
    },
    [map, store]
  )

  useEffect(
    function reachForPointer() {
      if (!adding) return undefined
      let waiting = 0
      const reach = ({ containerPoint }: LeafletMouseEvent) => {
        cancelAnimationFrame(waiting)
        waiting = requestAnimationFrame(() => {
          const state = store.getState()
          const { measure, unit, language } = state.view
          const last = drawn(measure).positions.at(-1)
          if (!last) return
          const to = positionAt(map, state, containerPoint)
          drawing.current?.point(to, formatLength(distance(last, to), unit, language, handError))
        })
      }
      const letGo = () => {
        cancelAnimationFrame(waiting)
        drawing.current?.point(null, '')
      }
      map.on('mousemove', reach)
      map.on('mouseout click', letGo)
      return function stopReaching() {
        letGo()
        map.off('mousemove', reach)
        map.off('mouseout click', letGo)
      }
    },
    [map, store, adding]
  )
  return null
}
