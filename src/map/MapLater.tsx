import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useStore } from '~/state/useStore'
import type { Drawing } from './drawing'
import { FeatureListbox } from './FeatureListbox'
import { StoryFlights } from './flight/StoryFlights'
import { Hover } from './Hover'
import { LaterHands } from './LaterHands'
import { Measuring } from './measure/Measuring'
import type { Brush } from './painter/brush'
import { usePicture } from './picture/usePicture'
import { revealSelected } from './revealSelected'

interface MapLaterProps {
  readonly brush: Brush
  readonly drawing: RefObject<Drawing | null>
}

/** What can be done with the map beyond moving it and opening what lies on it: no part of its first picture. */
export default function MapLater({ brush, drawing }: MapLaterProps) {
  const map = useMap()
  const store = useStore()
  usePicture(map, store, brush, drawing)
  useEffect(
    function keepSelectedInSight() {
      return revealSelected(map, store, () => matchMedia('(prefers-reduced-motion: reduce)').matches)
    },
    [map, store]
  )
  return (
    <>
      <LaterHands />
      <Hover drawing={drawing} />
      <StoryFlights />
      <FeatureListbox />
      <Measuring />
    </>
  )
}
