import type { Day } from '~/model/day'
import type { Happening, Situation, Strike } from '~/model/situation'
import type { Said, Where } from '~/model/where'
import { publishedBy } from './known'

/** A place with the point that belongs to it, if it has one. */
export interface Place {
  readonly where: Where
  readonly geometry: Strike['geometry']
}

/** Stands for the reasons of a place where some of them were published after the chosen day. */
export const reasonsLater = {
  en: 'The reasons rest in part on reports that were published after the chosen day; they are left out here.',
  es: 'Las razones se apoyan en parte en informes publicados después del día elegido; aquí se omiten.'
} as const

/** First day on which any of these sources was public; never, if none has a day. */
export function firstPublished(ids: readonly string[], { sources }: Pick<Situation, 'sources'>): Day {
  return ids.reduce<Day>((first, id) => {
    const source = sources[id]
    const day = source === undefined ? first : publishedBy(source)
    return day < first ? day : first
  }, '9999-12-31')
}

/** Whether all of these sources were public by a day; those that appeared after the date of the dataset do not count. */
export function allPublic(ids: readonly string[], { sources }: Pick<Situation, 'sources'>, known: Day): boolean {
  return ids.every((id) => {
    const source = sources[id]
    return source === undefined || source.later === true || publishedBy(source) <= known
  })
}

/** Whether words about a place were out by a day: they had been said, and at least one source that carries them had appeared. */
function isOut(said: Said, situation: Situation, known: Day): boolean {
  return (said.on === undefined || said.on <= known) && firstPublished(said.sources, situation) <= known
}

/**
 * A place as it was known on a day: without the words that came later, and no better than those that were out allow. Where
 * all that it rests on came later, the sea is what remains, or nothing.
 */
export function whereKnown({ where, geometry }: Place, situation: Situation, known: Day | null): Place {
  if (known === null) return { where, geometry }
  const said = where.said.filter((one) => isOut(one, situation, known))
  const counted = where.said.filter(({ later }) => !later)
  const complete = counted.every((one) => said.includes(one))
  const since =
    where.since === undefined ? counted.length === 0 || said.some(({ later }) => !later) : where.since <= known
  const why = complete ? where.why : reasonsLater
  if (since) return { where: { ...where, said, why }, geometry }
  const { sea } = where
  return sea === undefined
    ? { where: { kind: 'unplaced', said, why: reasonsLater }, geometry: null }
    : {
        where: { kind: 'area', area: sea, sea, basis: 'reported', confidence: 'medium', said, why: reasonsLater },
        geometry: null
      }
}

/** Whether a place as known on a day is another than the one known at the date of the dataset. */
export function isCoarser(known: Pick<Strike | Happening, 'where'>, whole: Pick<Strike | Happening, 'where'>): boolean {
  return (
    known.where.kind !== whole.where.kind ||
    (known.where.kind === 'area' && whole.where.kind === 'area' && known.where.area !== whole.where.area)
  )
}
