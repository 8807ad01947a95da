import type { ReactNode } from 'react'
import { statements } from '~/analysis/statements'
import { dayKnowledges, dayLists, placeLists } from '~/analysis/unknowns'
import { formatCount, formatDay, formatNumber } from '~/i18n/format'
import { layerIds } from '~/layers/layers'
import { mapWords } from '~/map/words'
import type { Situation } from '~/model/situation'
import type { ToldStory } from '~/model/story'
import type { Language } from '~/model/text'
import { knowledges } from '~/model/knowledge'
import { unknownsWords } from '~/panels/sources/unknownsWords'
import { homeView } from '~/state/view'
import type { PictureWanted } from '../picture/drawPicture'
import { Deployment } from './Deployment'
import { Entry } from './Entry'
import { Overview } from './Overview'
import { ownerName, type Reader } from './reader'
import { References } from './References'
import { SourceList } from './SourceList'
import { story } from './story'
import { TotalsTable } from './TotalsTable'
import { readWords } from './words'

/** A part of the page that is read without a script. */
export interface Section {
  /** Its anchor, the same in every language. */
  readonly id: string
  readonly title: (reader: Reader) => string
  /** The pictures it shows, by name: they are drawn before it is written and are then in `reader.stills`. */
  readonly pictures?: (
    situation: Situation,
    language: Language,
    story: ToldStory | null
  ) => Readonly<Record<string, PictureWanted>>
  /** Its content; null leaves the section out. */
  readonly body: (reader: Reader) => ReactNode
}

const mapSize = { width: 960, height: 600, ratio: 1.5, format: 'webp' } as const

const picture: Section = {
  id: 'map',
  title: ({ language }) => mapWords[language].map,
  pictures: (situation, language) => {
    const view = homeView(situation, layerIds, language)
    return {
      'map-light': { view, ...mapSize, theme: 'light' },
      'map-dark': { view, ...mapSize, theme: 'dark' }
    }
  },
  body: (reader) => (reader.stills.has('map-light') ? <MapFigure reader={reader} /> : null)
}

/** The map as it is at first, in the theme of the device; light on paper. */
export function MapFigure({ reader }: { readonly reader: Reader }) {
  const { stills, situation, language } = reader
  const words = readWords[language]
  const [light, dark] = [stills.get('map-light'), stills.get('map-dark')]
  if (!light) return null
  return (
    <figure>
      <picture>
        {dark && <source srcSet={dark.src} media="screen and (prefers-color-scheme: dark)" />}
        <img
          src={light.src}
          width={light.width}
          height={light.height}
          alt={words.pictureAlt(situation.file.title[language])}
        />
      </picture>
      <figcaption>
        {words.pictureNote} {situation.file.credit[language]}
      </figcaption>
    </figure>
  )
}

const kinds = ['strike', 'event'] as const

function Known({ reader }: { readonly reader: Reader }) {
  const { situation, language } = reader
  const words = unknownsWords[language]
  const [places, days] = [placeLists(situation, null), dayLists(situation, null)]
  const head = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {kinds.map((kind) => (
          <th key={kind} scope="col">
            {words.columns[kind]}
          </th>
        ))}
      </tr>
    </thead>
  )
  return (
    <>
      <table className="sums">
        {head(words.where)}
        <tbody>
          {knowledges.map((id) => (
            <tr key={id}>
              <th scope="row">{words.place[id]}</th>
              {kinds.map((kind) => (
                <td key={kind}>{formatNumber(places[id][kind].length, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table className="sums">
        {head(words.when)}
        <tbody>
          {dayKnowledges
            .filter((id) => kinds.some((kind) => days[id][kind].length > 0))
            .map((id) => (
              <tr key={id}>
                <th scope="row">{words.day[id]}</th>
                {kinds.map((kind) => (
                  <td key={kind}>{formatNumber(days[id][kind].length, language)}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  )
}

function Totals({ reader }: { readonly reader: Reader }) {
  const { situation, language } = reader
  const words = unknownsWords[language]
  const { tallies } = statements(situation, null)
  const figures = ['strikes', 'vessels', 'killed', 'survivors'] as const
  return (
    <>
      <TotalsTable reader={reader} />
      <h3>{words.explanation}</h3>
      <ul>
        {situation.file.totals.explanation.map((text, index) => (
          <li key={index}>{text[language]}</li>
        ))}
      </ul>
      {tallies.length > 0 && (
        <>
          <h3>{words.outlets}</h3>
          <p>{words.outletsNote}</p>
          <table className="sums wide">
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.by}</th>
                {figures.map((figure) => (
                  <th key={figure} scope="col">
                    {words[figure]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tallies.map((tally) => (
                <tr key={tally.id}>
                  <th scope="row">
                    <time dateTime={tally.on}>{formatDay(tally.on, language, 'medium')}</time>
                  </th>
                  <td>
                    {tally.voice ? tally.voice[language] : ownerName(tally.by, reader)}
                    {tally.official && ` (${words.official})`}
                    {tally.later && ` (${words.laterMark})`}{' '}
                    <small>
                      {words.through(tally.through)}
                      {tally.note && ` · ${tally.note[language]}`}
                    </small>{' '}
                    <References ids={tally.sources} reader={reader} />
                  </td>
                  {figures.map((figure) => (
                    <td key={figure} data-label={words[figure]}>
                      {tally[figure] === null ? '–' : formatCount(tally[figure], language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  )
}

function Unknown({ reader }: { readonly reader: Reader }) {
  const { situation, language } = reader
  const words = unknownsWords[language]
  const { unknowns, uncounted } = statements(situation, null)
  return (
    <>
      <ul>
        {unknowns.map(({ id, text, sources }) => (
          <li key={id}>
            {text[language]} <References ids={sources} reader={reader} />
          </li>
        ))}
      </ul>
      {uncounted.length > 0 && (
        <>
          <h3>{words.uncounted}</h3>
          <ul>
            {uncounted.map(({ id, on, by, text, sources }) => (
              <li key={id}>
                <time dateTime={on}>{formatDay(on, language, 'medium')}</time>, {ownerName(by, reader)}:{' '}
                {text[language]} <References ids={sources} reader={reader} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Policy({ reader: { situation, language } }: { readonly reader: Reader }) {
  return (
    <dl>
      {situation.file.notes.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title[language]}</dt>
          <dd>{text[language]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Changes({ reader: { situation, language } }: { readonly reader: Reader }) {
  return (
    <dl>
      {situation.changes.map(({ version, date, text, withdrawn }) => (
        <div key={version}>
          <dt>
            {version}, <time dateTime={date}>{formatDay(date, language)}</time>
          </dt>
          <dd>
            {text[language]}
            {withdrawn.map(({ id, title, reason }) => (
              <p key={id}>
                {title[language]}: {reason[language]}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The sections of the page in their order; to add one, add it here. */
export const sections: readonly Section[] = [
  picture,
  story,
  { id: 'known', title: ({ language }) => readWords[language].known, body: (reader) => <Known reader={reader} /> },
  { id: 'totals', title: ({ language }) => readWords[language].totals, body: (reader) => <Totals reader={reader} /> },
  {
    id: 'overview',
    title: ({ language }) => readWords[language].overview,
    body: (reader) => <Overview reader={reader} />
  },
  {
    id: 'strikes',
    title: ({ language }) => readWords[language].strikes,
    body: (reader) => reader.situation.strikes.map((item) => <Entry key={item.id} item={item} reader={reader} />)
  },
  {
    id: 'events',
    title: ({ language }) => readWords[language].events,
    body: (reader) => reader.situation.events.map((item) => <Entry key={item.id} item={item} reader={reader} />)
  },
  {
    id: 'deployment',
    title: ({ language }) => readWords[language].deployment,
    body: (reader) => <Deployment reader={reader} />
  },
  {
    id: 'unknown',
    title: ({ language }) => unknownsWords[language].open,
    body: (reader) => <Unknown reader={reader} />
  },
  { id: 'policy', title: ({ language }) => readWords[language].policy, body: (reader) => <Policy reader={reader} /> },
  {
    id: 'changes',
    title: ({ language }) => readWords[language].changes,
    body: (reader) => <Changes reader={reader} />
  },
  {
    id: 'sources',
    title: ({ language }) => readWords[language].sources,
    body: (reader) => <SourceList reader={reader} />
  }
]
