import type { Day } from '~/model/day'
import type { presences } from '~/model/feature'
import type { Force, Situation } from '~/model/situation'
import type { Question } from './question'

/** How surely an element was where it is shown. */
export type Presence = (typeof presences)[number]
/** One reported position of an element. */
export type Report = Force['positions'][number]

/** What the chosen days show of an element. */
export interface Standing {
  /** The day that the status is of: the last of the chosen days that can be known. */
  readonly day: Day
  readonly status: Presence
  /** Where it was reported, the latest first and the most precise of those; null where no place of these days is known. */
  readonly report: Report | null
  /** The report is of a day before the chosen ones, and nothing was reported since. */
  readonly carried: boolean
  /** Other places of the chosen days, in order of time; only positions and circles. */
  readonly earlier: readonly Report[]
}

type Days = Pick<Question, 'from' | 'to' | 'known'>

/** The last of the chosen days that the dataset and the reader's day of knowledge reach. */
export function lastDay({ to, known }: Days, { file }: Pick<Situation, 'file'>): Day {
  return [to ?? file.span.end, known ?? file.span.end, file.span.end].reduce((least, day) =>
    day < least ? day : least
  )
}

/** How surely an element was there on a day; a day that no stretch covers is unknown. */
export function presenceOn({ presence }: Pick<Force, 'presence'>, day: Day): Presence {
  return presence.findLast(({ start, end }) => start <= day && (end === null || day <= end))?.status ?? 'unknown'
}

/** Orders knowledge of a place from the most to the least precise; the radius decides between circles. */
function blur({ where }: Report): number {
  return {
    position: () => 0,
    circle: () => 1 + (where.kind === 'circle' ? where.radius / 1e7 : 0),
    area: () => 2,
    unplaced: () => 3
  }[where.kind]()
}

/** An undated report may be of any day of the element's presence. */
function dated({ presence }: Pick<Force, 'presence'>, day: Day) {
  return ({ when }: Report): readonly [Day, Day] => {
    const start = when?.start ?? presence[0]?.start ?? day
    const end = when === null ? day : (when.end ?? when.start)
    return [start, end < day ? end : day]
  }
}

type Element = Pick<Force, 'positions' | 'presence'>

interface Answer {
  readonly file: Situation['file']
  readonly standing: Standing
}

/** Answers to a question, by element: the map, its lists and the details all ask the same. */
const answers = new WeakMap<Days, WeakMap<Element, Answer>>()

/** What the chosen days show of an element, as it was known (see `asKnown`). */
export function forceOn(force: Element, question: Days, situation: Pick<Situation, 'file'>): Standing {
  const known = answers.get(question) ?? new WeakMap<Element, Answer>()
  answers.set(question, known)
  const before = known.get(force)
  if (before?.file === situation.file) return before.standing
  const standing = standingOf(force, question, situation)
  known.set(force, { file: situation.file, standing })
  return standing
}

function standingOf(force: Element, question: Days, situation: Pick<Situation, 'file'>): Standing {
  const day = lastDay(question, situation)
  const { from } = question
  const status = presenceOn(force, day)
  const daysOf = dated(force, day)
  const past = force.positions.filter((report) => !report.unused && !report.later && daysOf(report)[0] <= day)
  const within = past.filter((report) => from === null || daysOf(report)[1] >= from)
  // The latest day first, then the more precise, then the later begun.
  const order = (a: Report, b: Report) => {
    const [[startA, endA], [startB, endB]] = [daysOf(a), daysOf(b)]
    return endA === endB ? blur(a) - blur(b) || (startA < startB ? 1 : -1) : endA < endB ? 1 : -1
  }
  const placed = within.filter(({ where }) => where.kind !== 'unplaced').toSorted(order)
  const [latest] = placed
  // A report that names no place replaces an earlier place only if it begins after that place's last day.
  const moved =
    latest !== undefined &&
    within.some((report) => report.where.kind === 'unplaced' && daysOf(report)[0] > daysOf(latest)[1])
  if (latest !== undefined)
    return {
      day,
      status,
      report: moved ? null : latest,
      carried: false,
      earlier: placed
        .filter((report) => report !== latest && blur(report) < 2)
        .toSorted((a, b) => (daysOf(a)[0] < daysOf(b)[0] ? -1 : 1))
    }
  const there = force.presence.some(
    ({ start, end, status: how }) =>
      (how === 'present' || how === 'inferred') && start <= day && (end === null || from === null || end >= from)
  )
  const [last] = within.length > 0 || !there ? [] : past.toSorted(order)
  const carried = last !== undefined && last.where.kind !== 'unplaced'
  return { day, status, report: carried ? last : null, carried, earlier: [] }
}
