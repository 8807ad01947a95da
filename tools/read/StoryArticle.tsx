import type { PictureWanted } from '../picture/drawPicture'
import { claimText } from '~/exchange/out/claimText'
import { formatDay } from '~/i18n/format'
import { layerIds } from '~/layers/layers'
import type { Situation } from '~/model/situation'
import type { ToldStatement, ToldStory } from '~/model/story'
import type { Language } from '~/model/text'
import { Runs } from '~/panels/story/Runs'
import { storyWords } from '~/panels/story/words'
import { readLink } from '~/state/link/link'
import { homeView } from '~/state/view'
import { ownerName, type Reader } from './reader'
import { References } from './References'
import { readWords } from './words'

const size = { width: 760, height: 440, ratio: 1.5, format: 'webp', theme: 'light' } as const

const stillName = (id: string) => `story-${id}`

/** A still picture of the map for each step that can be told. */
export function storyPictures(
  story: ToldStory,
  situation: Situation,
  language: Language
): Readonly<Record<string, PictureWanted>> {
  const home = homeView(situation, layerIds, language)
  return Object.fromEntries(
    story.steps.flatMap(({ id, link, box, missing }) => {
      if (missing.length > 0) return []
      const { view } = readLink(link, { situation, layerIds, home })
      return [[stillName(id), { view: { ...view, language }, box: box.wide, ...size }]]
    })
  )
}

/** The numbers that lead from a statement to what it rests on, below its step. */
function Note({ at, number }: { readonly at: string; readonly number: number }) {
  return (
    <sup>
      <a href={`#${at}-${number}`}>{number}</a>
    </sup>
  )
}

function Rests({ statement, reader }: { readonly statement: ToldStatement; readonly reader: Reader }) {
  const { situation, language } = reader
  const words = storyWords[language]
  return (
    <>
      {statement.claims.map(({ feature, claim }) => {
        const item = situation.items.get(feature)
        const found = item && 'claims' in item ? item.claims.find(({ id }) => id === claim) : undefined
        if (!item || !found) return null
        return (
          <span key={`${feature}/${claim}`}>
            {ownerName(found.by, reader, found.voice)}, {formatDay(found.on, language, 'medium')}
            {found.later && ` (${words.later})`}: {claimText(found, language)}{' '}
            <References ids={found.sources} reader={reader} />{' '}
          </span>
        )
      })}
      {statement.sources.length > 0 && <References ids={statement.sources} reader={reader} />}
    </>
  )
}

/** The story as an article: each step with a picture of the map and the sources of its statements. */
export function StoryArticle({ story, reader }: { readonly story: ToldStory; readonly reader: Reader }) {
  const { language, stills } = reader
  return (
    <>
      <p className="lead">{story.lead}</p>
      {story.steps.map(({ id, title, paragraphs, missing }, index) => {
        if (missing.length > 0) return null
        const at = `story-${index + 1}`
        const still = stills.get(stillName(id))
        const statements = paragraphs.flat()
        return (
          <article key={id} id={at}>
            <h3>
              {index + 1}. {title}
            </h3>
            {still && (
              <figure>
                <a href={`../?lang=${language}&story=${index + 1}`}>
                  <img
                    src={still.src}
                    width={still.width}
                    height={still.height}
                    loading="lazy"
                    alt={readWords[language].still(title)}
                  />
                </a>
              </figure>
            )}
            {paragraphs.map((paragraph) => (
              <p key={paragraph[0]?.text}>
                {paragraph.map((statement) => (
                  <span key={statement.text}>
                    <Runs text={statement.text} />
                    <Note at={at} number={statements.indexOf(statement) + 1} />{' '}
                  </span>
                ))}
              </p>
            ))}
            <ol className="notes">
              {statements.map((statement, number) => (
                <li key={statement.text} id={`${at}-${number + 1}`}>
                  <Rests statement={statement} reader={reader} />
                </li>
              ))}
            </ol>
          </article>
        )
      })}
    </>
  )
}
