import type { Day } from '~/model/day'
import type { Force, Situation } from '~/model/situation'
import { allPublic, firstPublished, reasonsLater } from './whereKnown'

type Stretch = Force['presence'][number]
type Position = Force['positions'][number]

/** Stands for the words of a report that rest in part on later sources. */
const textLater = {
  en: 'Reported; the words of the report were published later.',
  es: 'Informado; el texto del informe se publicó después.'
} as const

/** A last day that had not come on the day asked for is not yet known. */
function ended(end: Day | null, known: Day): Day | null {
  return end !== null && end > known ? null : end
}

function stretchKnown(stretch: Stretch, situation: Situation, known: Day): Stretch {
  return {
    ...stretch,
    end: ended(stretch.end, known),
    why: allPublic(stretch.sources, situation, known) ? stretch.why : reasonsLater
  }
}

function positionKnown(position: Position, situation: Situation, known: Day): Position {
  const { when, where, sources } = position
  const said = where.said.filter(
    ({ on, sources: ids }) => (on === undefined || on <= known) && firstPublished(ids, situation) <= known
  )
  const whole = allPublic(sources, situation, known) && said.length === where.said.length
  return {
    ...position,
    when:
      when === null
        ? null
        : {
            ...when,
            end: when.end === null ? null : when.end > known ? (known > when.start ? known : null) : when.end
          },
    where: whole ? where : { ...where, said, why: reasonsLater },
    text: whole ? position.text : textLater
  }
}

/** Where a force was and how surely, as far as the public could know by a day: what was reported later is not in it, and nothing is said of days to come. */
export function forceKnown(
  { presence, positions }: Pick<Force, 'presence' | 'positions'>,
  situation: Situation,
  known: Day
): Pick<Force, 'presence' | 'positions'> {
  return {
    presence: presence
      .filter(
        ({ start, sources }) => start <= known && (sources.length === 0 || firstPublished(sources, situation) <= known)
      )
      .map((stretch) => stretchKnown(stretch, situation, known)),
    positions: positions
      .filter(
        ({ when, sources }) => (when === null || when.announced <= known) && firstPublished(sources, situation) <= known
      )
      .map((position) => positionKnown(position, situation, known))
  }
}
