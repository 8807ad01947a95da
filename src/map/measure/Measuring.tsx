import { lazy, Suspense } from 'react'
import { useSelect } from '~/state/useStore'

const MeasureHand = lazy(() => import('./MeasureHand'))

/** The hand that measures and what it drew, loaded when the reader measures or comes with a measurement. */
export function Measuring() {
  const wanted = useSelect(
    ({ view, session }) => session.panel === 'measure' || view.measure !== null || session.measuring.adding
  )
  return (
    wanted && (
      <Suspense>
        <MeasureHand />
      </Suspense>
    )
  )
}
