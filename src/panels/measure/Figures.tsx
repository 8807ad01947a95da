import type { Measured } from '~/analysis/measured'
import { useLanguage, useView, useWords } from '~/state/useStore'
import type { Measurement } from '~/state/view'
import { areaText, lengthText } from './figuresText'
import { measureWords } from './words'

/** The figures of what is drawn, announced as they change; sentences where there is no figure. */
export function Figures({
  measurement: { kind, positions },
  figures,
  rhumb
}: {
  readonly measurement: Measurement
  readonly figures: Measured
  readonly rhumb: boolean
}) {
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(measureWords)
  const count = positions.length
  const area = areaText(figures, unit, language)
  const hasArea = figures.area?.kind === 'area'
  return (
    // Paragraphs may not stand in an <output>.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="measure-figures" role="status" aria-live="polite" aria-label={words.figures}>
      {count === 0 && <p className="soft">{words.nothing}</p>}
      {count === 1 && <p className="soft">{kind === 'path' ? words.onePoint : words.tooFew}</p>}
      {count > 1 && area !== null && (
        <p data-figure="area" data-area={figures.area?.kind}>
          {hasArea ? (
            <>
              <span className="soft">{words.area}</span> <strong>{area}</strong>
            </>
          ) : (
            area
          )}
        </p>
      )}
      {count > 1 && (
        <p data-figure="length">
          <span className="soft">{kind === 'ring' && count > 2 ? words.perimeter : words.total}</span>{' '}
          <strong>{lengthText(figures.total, unit, language)}</strong>
        </p>
      )}
      {count > 1 && rhumb && (
        <p className="soft" data-figure="rhumb">
          {words.rhumbTotal(lengthText(figures.rhumbTotal, unit, language))}
        </p>
      )}
    </div>
  )
}
