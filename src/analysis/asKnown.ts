import type { Claim } from '~/model/claim'
import type { Day } from '~/model/day'
import {
  itemOf,
  type Force,
  type Happening,
  type Item,
  type Place,
  type Situation,
  type Strike
} from '~/model/situation'
import { type Text, textOf } from '~/model/text'
import { publishedBy } from './known'
import { forceKnown } from './forceKnown'
import { allPublic, firstPublished, isCoarser, whereKnown } from './whereKnown'

/** Stands for a summary that says more than was public on the chosen day. */
export const summaryLater = {
  en: 'The summary rests in part on reports that were published after the chosen day; it is left out here.',
  es: 'El resumen se apoya en parte en informes publicados después del día elegido; aquí se omite.'
} as const

/** Whether a claim was out by a day. One whose own day was only assumed waits for the first source that carries it. */
function isOut({ on, onPrecision, sources }: Claim, situation: Situation, known: Day): boolean {
  return on <= known && (onPrecision !== 'assumed' || firstPublished(sources, situation) <= known)
}

/** First day on which all that an item's summary and note say was public. */
function toldSince(item: Item, { sources }: Situation): Day {
  if (item.since !== undefined) return item.since
  if (item.kind === 'place') return '0000-01-01'
  if (item.kind === 'strike' || item.kind === 'event') return item.when.announced
  return item.sources.reduce<Day>((last, id) => {
    const source = sources[id]
    if (source === undefined || source.later) return last
    const day = publishedBy(source)
    return day > last ? day : last
  }, '0000-01-01')
}

/** The first part of a title such as "Number 3: where it was", followed by what is known of the place. */
function titleWith(title: Text, place: Text | null): Text {
  return textOf((language) => {
    const [head = ''] = title[language].split(':')
    return place === null ? head : `${head}: ${place[language]}`
  })
}

function evidence<T extends Strike | Happening | Force>(item: T, situation: Situation, known: Day) {
  return {
    claims: item.claims.filter((claim) => isOut(claim, situation, known)),
    conflicts: item.conflicts.filter(({ later, sources }) => !later && allPublic(sources, situation, known)),
    laterReports: item.laterReports.filter(({ published }) => published <= known)
  }
}

function happeningKnown<T extends Strike | Happening>(item: T, situation: Situation, known: Day): T {
  const { where, geometry } = whereKnown(item, situation, known)
  const coarser = isCoarser({ where }, item)
  const { note, ...when } = item.when
  const noteOut = note !== undefined && allPublic(item.when.sources ?? [], situation, known)
  return {
    ...item,
    ...evidence(item, situation, known),
    title:
      coarser && item.kind === 'strike'
        ? titleWith(item.title, where.kind === 'area' ? itemOf(situation.areas, where.area).title : null)
        : item.title,
    where,
    geometry,
    when: noteOut ? item.when : when,
    rejected: item.rejected.filter(({ sources }) => allPublic(sources, situation, known))
  }
}

const made = new WeakMap<Item, { readonly situation: Situation; readonly known: Day; readonly item: Item }>()

/**
 * An item as it was known on a day: without claims, words, conflicts, reasons and places that were published later; null
 * asks for all, which is the item itself. What had not been announced at all is left to `isItemPublic`.
 */
export function asKnown<T extends Item>(item: T, situation: Situation, known: Day | null): T {
  if (known === null) return item
  const before = made.get(item)
  if (before?.known === known && before.situation === situation) return before.item as T // made from this very item
  const found = reduced(item, situation, known)
  made.set(item, { situation, known, item: found })
  return found
}

function reduced<T extends Item>(item: T, situation: Situation, known: Day): T {
  const whole: Item = item
  const out = toldSince(whole, situation) <= known
  const told: Item = out
    ? whole
    : whole.kind === 'place'
      ? withoutSummary(withoutNote(whole))
      : { ...withoutNote(whole), summary: summaryLater }
  if (told.kind === 'force')
    return { ...told, ...forceKnown(told, situation, known), ...evidence(told, situation, known) } as Item as T // same kind as it was
  if (told.kind === 'event') return happeningKnown(told, situation, known) as Item as T // same kind as it was
  if (told.kind !== 'strike') return told as T // same kind as it was
  const strike = happeningKnown(told, situation, known)
  const { group, ...alone } = strike
  return (group === undefined || allPublic(group.sources, situation, known) ? strike : alone) as Item as T // same kind as it was
}

function withoutSummary({ summary: _summary, ...rest }: Place): Place {
  return rest
}

function withoutNote<T extends Item>({ note: _note, ...rest }: T): T {
  return rest as unknown as T // the same kind of item: a note may always be missing
}
