import { useState } from 'react'
import type { Measured } from '~/analysis/measured'
import { measurementGeoJson } from '~/exchange/measurement'
import { useLanguage, useView, useWords } from '~/state/useStore'
import type { Measurement } from '~/state/view'
import { measurementText } from './figuresText'
import { measureWords } from './words'

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'by-hand'; readonly text: string }

/** Copies the measurement as text or as GeoJSON; where the browser refuses, it is shown for copying by hand. */
export function CopyButtons({
  measurement,
  figures
}: {
  readonly measurement: Measurement
  readonly figures: Measured
}) {
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(measureWords)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ kind: 'copied' })
    } catch {
      setOutcome({ kind: 'by-hand', text })
    }
  }
  return (
    <>
      <button type="button" onClick={() => void copy(measurementText(measurement, figures, unit, language))}>
        {words.copyText}
      </button>
      <button type="button" onClick={() => void copy(measurementGeoJson(measurement, figures))}>
        {words.copyGeoJson}
      </button>
      <output className="soft">{outcome.kind === 'copied' && words.copied}</output>
      {outcome.kind === 'by-hand' && (
        <label className="measure-by-hand">
          {words.copyByHand}
          <textarea readOnly rows={5} value={outcome.text} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </>
  )
}
