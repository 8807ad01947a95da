import type { CoastMeasure, Derived } from '~/analysis/derived'
import type { Whereabouts } from '~/analysis/extent'
import { boxesMeet, extentBox, grown } from '~/analysis/extentBox'
import { touchedByBar } from '~/analysis/verdict'
import type { Band as BandName, Verdict } from '~/geodesy/bands'
import { formatChoice, formatLength, formatLengths } from '~/i18n/format'
import { useLanguage, useSelect, useSituation, useView, useWords } from '~/state/useStore'
import { coastNames, type StateCoasts } from './coastNames'
import { verdictWords } from './verdictWords'

const mostStates = 4
const fewLands = 3

function Whose({ groups }: { readonly groups: readonly StateCoasts[] }) {
  const words = useWords(verdictWords)
  const lands = groups.reduce((sum, group) => sum + group.lands.length, 0)
  const language = useLanguage()
  if (lands <= fewLands)
    return (
      <dd data-measure="whose" className="wide">
        {groups.map(({ state, lands: names }) => words.one(state, formatChoice(names, language))).join('; ')}
      </dd>
    )
  return (
    <dd data-measure="whose" className="wide">
      {groups.length <= mostStates
        ? words.several(
            lands,
            groups.map(({ state }) => state)
          )
        : words.manyStates(lands, groups.length)}
      <details>
        <summary>{words.list}</summary>
        <ul className="coasts">
          {groups.map(({ state, lands: names }) => (
            <li key={state}>
              <strong>{state}</strong>: {names.join(', ')}
            </li>
          ))}
        </ul>
      </details>
    </dd>
  )
}

function Band({ coast }: { readonly coast: CoastMeasure }) {
  const language = useLanguage()
  const words = useWords(verdictWords)
  // What the analysis writes there is a verdict, and the touched are bands.
  const verdict = coast.band as Verdict
  const byBar = touchedByBar(coast)
  const likely = coast.touched.filter((band) => !byBar.includes(band))
  const list = (bands: readonly string[]) =>
    formatChoice(
      bands.map((band) => words.touched[band as BandName]),
      language
    )
  const byBarText = words.byBar(list(byBar))
  return (
    <dd data-measure="band" data-band={verdict} className="wide">
      {words.bands[verdict]}
      <span className="soft">
        {(verdict === 'undecided' || verdict === 'beyond-12') &&
          likely.length > 0 &&
          `${words.possible(list(likely))} `}
        {byBar.length > 0 && `${byBarText.charAt(0).toUpperCase()}${byBarText.slice(1)} `}
        {verdict !== 'undecided' && words.gloss[verdict]}
      </span>
    </dd>
  )
}

interface Props {
  readonly coast: CoastMeasure
  readonly whereabouts: Whereabouts
  /** Names of islands by place id, where they are not those of the situation's items. */
  readonly lands?: Derived['lands']
  /** Said instead of a band of sea of what lies on land. */
  readonly ashore?: string
}

/** How far the nearest coast is, whose it may be, the band that follows, and where legal lines differ: the rows of a list of measures. */
export function CoastPart({ coast, whereabouts, lands: given, ashore }: Props) {
  const situation = useSituation()
  const derived = useSelect((state) => state.derived.lands)
  const lands = given ?? derived
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(verdictWords)
  const { distance, errorBar } = coast
  const groups = coastNames(coast.nearest, lands, situation, language, words)
  // The shores that it may be nearest to lie about the extent, at least as far off as the least distance.
  const around = grown(extentBox(whereabouts), distance.min + errorBar)
  const notes = situation.file.coast.notes.filter(({ box }) => boxesMeet(box, around))
  return (
    <>
      <div>
        <dt>{words.coast}</dt>
        <dd data-measure="coast">
          {formatLengths(distance.min, distance.max, unit, language, errorBar)}
          <span className="soft">{words.bar(formatLength(errorBar, unit, language))}</span>
        </dd>
      </div>
      {groups.length > 0 && (
        <div className="stacked">
          <dt>{words.whose}</dt>
          <Whose groups={groups} />
        </div>
      )}
      <div className="stacked">
        <dt>{words.band}</dt>
        {ashore === undefined ? (
          <Band coast={coast} />
        ) : (
          <dd data-measure="band" data-band="ashore" className="wide">
            {ashore}
          </dd>
        )}
      </div>
      <div className="stacked coast-label">
        <dt className="hidden">{words.basis}</dt>
        <dd className="wide">
          <p className="soft">{words.label}</p>
          {notes.length > 0 && (
            <details open={notes.length <= 2}>
              <summary>
                {words.notes} ({notes.length})
              </summary>
              <ul>
                {notes.map(({ id, text }) => (
                  <li key={id}>{text[language]}</li>
                ))}
              </ul>
            </details>
          )}
        </dd>
      </div>
    </>
  )
}
