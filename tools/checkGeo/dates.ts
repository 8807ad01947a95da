import type { Claim, Conflict, LaterReport } from '~/model/claim'
import { addDays, type Day } from '~/model/day'
import type { Source } from '~/model/source'
import type { When } from '~/model/when'
import type { Said } from '~/model/where'
import { at, type Address, type Check, type Subject } from './subject'

/** Days lie in the time that the map covers; what came after the dataset's date is marked as later; nobody tells of a thing before it happened. */
export const dates: Check = (subject) => {
  const { situation, property } = subject
  for (const [id, source] of Object.entries(situation.sources))
    checkSource(source, at('sources.json', 'sources', id), subject)
  for (const item of [...situation.strikes, ...situation.events]) {
    const of = (...keys: readonly PropertyKey[]) => property(item.id, ...keys)
    checkSpan(item.when, of('when'), subject)
    checkWhen(item.when, of('when'), subject)
    item.claims.forEach((claim, index) => checkClaim(claim, item.when, of('claims', index), subject))
    item.where.said.forEach((said, index) => checkSaid(said, of('where', 'said', index), subject))
    checkReports(item, of, subject)
  }
  for (const force of situation.forces) {
    const of = (...keys: readonly PropertyKey[]) => property(force.id, ...keys)
    force.claims.forEach((claim, index) => checkClaim(claim, null, of('claims', index), subject))
    force.positions.forEach(({ when, later, sources, where }, index) => {
      if (when) checkLater({ on: when.announced, later, sources }, of('positions', index), 'when.announced', subject)
      where.said.forEach((said, number) => checkSaid(said, of('positions', index, 'where', 'said', number), subject))
    })
    force.presence.forEach(({ start, end }, index) => {
      checkPast(start, of('presence', index, 'start'), subject)
      if (end !== null) checkPast(end, of('presence', index, 'end'), subject)
    })
    checkReports(force, of, subject)
  }
  for (const { id, when } of situation.deployment) if (when) checkWhen(when, property(id, 'when'), subject)
  situation.file.tallies.forEach((tally, index) =>
    checkLater(tally, at('situation.json', 'tallies', index), 'on', subject)
  )
  situation.file.uncounted.forEach(({ on }, index) =>
    checkPast(on, at('situation.json', 'uncounted', index, 'on'), subject)
  )
  for (const item of situation.items.values()) {
    if (item.since !== undefined) checkPast(item.since, property(item.id, 'since'), subject)
  }
  checkPast(situation.file.span.end, at('situation.json', 'span', 'end'), subject)
}

/** Something said on a day, with the mark of later reporting and who published it. */
interface Statement {
  readonly on?: Day | undefined
  readonly later?: true | undefined
  readonly sources: readonly string[]
}

function inner(address: Address, path: string): Address {
  return { ...address, keys: [...address.keys, ...path.split('.')] }
}

function checkSource(
  { published, knownBy, later }: Source,
  address: Address,
  { situation: { file }, fault, warning }: Subject
): void {
  const day = published ?? knownBy
  const key = published === null ? 'knownBy' : 'published'
  if (day === undefined)
    return warning(
      address,
      'a first day on which it can be taken as known, as it has no date',
      undefined,
      'add "knownBy"'
    )
  if (day > file.asOf && !later) {
    fault(
      inner(address, key),
      `a day up to ${file.asOf}, the date of the data`,
      day,
      'correct the day, or mark the source with "later": true'
    )
  }
  if (day <= file.asOf && later)
    fault(inner(address, 'later'), `no mark on what was published by ${file.asOf}`, later, 'remove it')
}

function checkSpan({ start, end }: When, address: Address, { situation: { file }, fault }: Subject): void {
  const { span } = file
  if (start < span.start || start > span.end) {
    fault(
      inner(address, 'start'),
      `a day from ${span.start} to ${span.end}, the time that the map covers`,
      start,
      'correct the day, or widen "span" in situation.json'
    )
  }
  if (end !== null && end > span.end)
    fault(
      inner(address, 'end'),
      `a day up to ${span.end}, the end of what the map covers`,
      end,
      'correct the day, or widen "span" in situation.json'
    )
}

function checkWhen({ start, announced, note }: When, address: Address, subject: Subject): void {
  checkPast(announced, inner(address, 'announced'), subject)
  if (announced >= start) return
  const [expected, mend] = [
    `a day from ${start} on, when it happened`,
    'correct the day; if it was announced beforehand, say so in "note"'
  ]
  subject[note ? 'warning' : 'fault'](inner(address, 'announced'), expected, announced, mend)
}

/** Days by which a day may be off that is not known exactly. */
const leeway: Readonly<Record<When['precision'], number>> = { day: 0, about: 7, week: 7, month: 31 }

function checkClaim(claim: Claim, when: When | null, address: Address, subject: Subject): void {
  checkLater(claim, address, 'on', subject)
  if (!when || claim.on >= addDays(when.start, -leeway[when.precision])) return
  const [expected, mend] = [
    `a day from ${when.start} on, when it happened`,
    'correct the day; if it was said beforehand, say so in the claim’s "note"'
  ]
  subject[claim.note ? 'warning' : 'fault'](inner(address, 'on'), expected, claim.on, mend)
}

function checkSaid(said: Said, address: Address, subject: Subject): void {
  checkLater(said, address, 'on', subject)
}

/** A statement carries the mark of later reporting exactly if its day, or every publication of it, is after the date of the data. */
function checkLater(
  { on, later, sources }: Statement,
  address: Address,
  path: string,
  { situation, fault }: Subject
): void {
  const { asOf } = situation.file
  const isLate = sources.every((id) => {
    const source = situation.sources[id]
    return source?.later && (source.published ?? source.knownBy ?? asOf) > asOf
  })
  if (on !== undefined && on > asOf && !later) {
    fault(
      inner(address, path),
      `a day up to ${asOf}, the date of the data`,
      on,
      'correct the day, or mark this with "later": true'
    )
  } else if (isLate && !later) {
    fault(
      address,
      '"later": true, as every source of it was published after the date of the data',
      undefined,
      'add the mark, or a source from before'
    )
  } else if (later && !isLate && (on === undefined || on <= asOf)) {
    fault(inner(address, 'later'), `no mark on what was known by ${asOf}`, later, 'remove it')
  }
}

function checkReports(
  {
    conflicts,
    laterReports
  }: { readonly conflicts: readonly Conflict[]; readonly laterReports: readonly LaterReport[] },
  of: (...keys: readonly PropertyKey[]) => Address,
  subject: Subject
): void {
  const { asOf } = subject.situation.file
  conflicts.forEach((conflict, index) => {
    if (!conflict.later) checkLater(conflict, of('conflicts', index), 'later', subject)
  })
  laterReports.forEach(({ published }, index) => {
    if (published <= asOf)
      subject.fault(
        of('laterReports', index, 'published'),
        `a day after ${asOf}, the date of the data`,
        published,
        'make it a claim: it was known by then'
      )
  })
}

function checkPast(day: Day, address: Address, { situation: { file }, fault }: Subject): void {
  if (day > file.asOf)
    fault(
      address,
      `a day up to ${file.asOf}, the date of the data`,
      day,
      'correct the day, or move "asOf" of situation.json'
    )
}
