import './measures.css'
import { asKnown } from '~/analysis/asKnown'
import { containments } from '~/analysis/verdict'
import { inputOf } from '~/layers/input'
import type { Strike } from '~/model/situation'
import { useLanguage, useSelect, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { verdictWords } from './verdictWords'

function Row({
  name,
  strikes,
  answer
}: {
  readonly name: string
  readonly strikes: readonly Strike[]
  readonly answer: string
}) {
  const store = useStore()
  const language = useLanguage()
  const words = useWords(verdictWords)
  return (
    <div>
      <dt>
        {name} <strong data-inside={answer}>{strikes.length}</strong>
      </dt>
      {strikes.length > 0 && (
        <dd>
          {strikes.map(({ id, number, title }) => (
            <button
              key={id}
              type="button"
              className="quiet"
              title={title[language]}
              onClick={() => store.act({ kind: 'set', change: { selected: id } })}
            >
              {words.strike(number)}
            </button>
          ))}
        </dd>
      )}
    </div>
  )
}

/** How many of the strikes shown lie in the deployment area: certainly, possibly, certainly not; computed from their extents. */
export function Containments() {
  const selected = useSelect((state) => inputOf(state).selection.strikes)
  const known = useView('known')
  const situation = useSituation()
  const derived = useSelect((state) => state.derived)
  const words = useWords(verdictWords)
  const strikes = selected.map((strike) => asKnown(strike, situation, known))
  const { yes, undecided, no, unplaced } = containments(strikes, derived)
  return (
    <section>
      <h3>{words.containment}</h3>
      <p className="soft">{words.containmentOf(strikes.length)}</p>
      <dl className="containments">
        <Row name={words.sure} strikes={yes} answer="yes" />
        <Row name={words.possibly} strikes={undecided} answer="undecided" />
        <Row name={words.outside} strikes={no} answer="no" />
        {unplaced.length > 0 && <Row name={words.nothing} strikes={unplaced} answer="unplaced" />}
      </dl>
    </section>
  )
}
