import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useStore } from '~/state/useStore'
import { setLatePicker } from '../latePick'
import { ArchiveStage } from './ArchiveStage'

/** Draws the archives whose layers are on and opens what is clicked in them. It never renders again. */
export default function Archives() {
  const map = useMap()
  const store = useStore()
  useEffect(
    function drawArchives() {
      const stage = new ArchiveStage(map, store)
      const stop = store.subscribe((state, before) => stage.sync(state, before))
      setLatePicker(map, stage)
      return function stopDrawing() {
        setLatePicker(map, null)
        stop()
        stage.end()
      }
    },
    [map, store]
  )
  return null
}
