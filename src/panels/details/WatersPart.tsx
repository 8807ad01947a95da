import type { Answer, CoastMeasure } from '~/analysis/derived'
import { knownClaims } from '~/analysis/known'
import { beyond } from '~/analysis/verdict'
import { watersWordTexts } from '~/i18n/facts'
import type { Claim } from '~/model/claim'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { detailsWords } from './words'
import { verdictWords } from './verdictWords'

type WatersClaim = Extract<Claim, { fact: 'waters' }>

const opposite: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', undecided: 'undecided' }

/** What the distance to the coast says of a word for waters; null for a word that says nothing. */
function answerTo(word: WatersClaim['value'], coast: CoastMeasure): Answer | null {
  switch (word) {
    case 'international':
    case 'beyond-territorial-sea':
      return beyond(coast, 12)
    case 'territorial':
      return opposite[beyond(coast, 12)]
    case 'within-eez':
      return opposite[beyond(coast, 200)]
    case 'beyond-eez':
      return beyond(coast, 200)
    case 'unstated':
      return null
  }
}

/** Who called the waters what, and next to each word what can be decided from the place alone. */
export function WatersPart({ claims, coast }: { readonly claims: readonly Claim[]; readonly coast: CoastMeasure }) {
  const { file } = useSituation()
  const language = useLanguage()
  const known = useView('known')
  const words = useWords(verdictWords)
  const waters = useWords(watersWordTexts)
  const { denies } = useWords(detailsWords)
  const said = knownClaims(claims, known).filter((claim): claim is WatersClaim => claim.fact === 'waters')
  if (said.length === 0) return null
  const owner = ({ by, voice }: WatersClaim) => {
    const name = file.owners.find(({ id }) => id === by)?.name[language] ?? by
    return voice ? `${name} (${voice[language]})` : name
  }
  const explanation = file.notes.find(({ id }) => id === 'international-waters')
  const byWord = new Map<string, WatersClaim[]>()
  for (const claim of said) {
    const key = JSON.stringify([claim.value, claim.of, claim.denies])
    byWord.set(key, [...(byWord.get(key) ?? []), claim])
  }
  return (
    <div className="waters">
      <h4>{words.waters}</h4>
      <dl>
        {[...byWord].map(([key, [first, ...rest]]) => {
          if (!first) return null
          const answer = answerTo(first.value, coast)
          return (
            <div key={key}>
              <dt>
                {waters[first.value]}
                {first.of && ` (${first.of[language]})`}
                {first.denies && <span className="tag">{denies}</span>}{' '}
                <span className="soft">{words.saidBy([...new Set([first, ...rest].map(owner))].join('; '))}</span>
              </dt>
              {answer && (
                <dd data-waters={first.value} data-answer={answer}>
                  {words.questions[first.value]}: <strong>{words.answers[answer]}</strong>
                </dd>
              )}
            </div>
          )
        })}
      </dl>
      {said.some(({ value }) => value === 'international') && explanation && (
        <details>
          <summary>{words.explain(waters.international)}</summary>
          <p>{explanation.text[language]}</p>
        </details>
      )}
    </div>
  )
}
