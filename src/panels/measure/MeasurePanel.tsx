import './measure.css'
import { useMemo, useState } from 'react'
import { measured } from '~/analysis/measured'
import { unitName, units } from '~/i18n/format'
import { clearPoints, drawn, measureKind, undoPoint } from '~/state/measure'
import { useLanguage, useSession, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { AddPoints } from './AddPoints'
import { CopyButtons } from './CopyButtons'
import { Figures } from './Figures'
import { PointList } from './PointList'
import { measureWords } from './words'

/** The measure tool: what is measured and how, the figures, every point, and what to do with them. */
export default function MeasurePanel() {
  const store = useStore()
  const language = useLanguage()
  const unit = useView('unit')
  const measure = useView('measure')
  const { past } = useSession('measuring')
  const words = useWords(measureWords)
  const [rhumb, setRhumb] = useState(false)
  const measurement = drawn(measure)
  const figures = useMemo(() => measured(drawn(measure)), [measure])

  return (
    <Panel name={words.name} side="left" id="measure" onClose={() => store.now({ panel: null })}>
      <div className="measure">
        <div className="measure-choices">
          <fieldset>
            <legend className="hidden">{words.what}</legend>
            {(['path', 'ring'] as const).map((kind) => (
              <label key={kind}>
                <input
                  type="radio"
                  name="measure-kind"
                  checked={measurement.kind === kind}
                  onChange={() => measureKind(store, kind)}
                />
                <span>{words.kinds[kind]}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend className="hidden">{words.unit}</legend>
            {units.map((one) => (
              <label key={one} title={unitName(one, language)}>
                <input
                  type="radio"
                  name="measure-unit"
                  checked={unit === one}
                  aria-label={unitName(one, language)}
                  onChange={() => store.act({ kind: 'set', change: { unit: one } })}
                />
                <span aria-hidden="true">{words.unitMarks[one]}</span>
              </label>
            ))}
          </fieldset>
        </div>
        <Figures measurement={measurement} figures={figures} rhumb={rhumb} />
        <AddPoints />
        {measurement.positions.length > 0 && (
          <>
            <div className="measure-tools">
              <button type="button" disabled={past.length === 0} onClick={() => undoPoint(store)}>
                {words.undo}
              </button>
              <button type="button" onClick={() => clearPoints(store)}>
                {words.clear}
              </button>
              <CopyButtons measurement={measurement} figures={figures} />
            </div>
            {figures.legs.length > 0 && (
              <label className="measure-check">
                <input type="checkbox" checked={rhumb} onChange={({ target }) => setRhumb(target.checked)} />
                {words.rhumb}
              </label>
            )}
            <PointList measurement={measurement} figures={figures} rhumb={rhumb} />
          </>
        )}
        {measurement.positions.length === 0 && past.length > 0 && (
          <div className="measure-tools">
            <button type="button" onClick={() => undoPoint(store)}>
              {words.undo}
            </button>
          </div>
        )}
        <p className="soft">{words.how}</p>
      </div>
    </Panel>
  )
}
