import { type Day, addDays } from '~/model/day'
import type { Force, Strike } from '~/model/situation'
import { grouped } from './grouped'
import { at, type Check, type Subject, Words } from './subject'

/** Strikes are numbered in order of time, groups agree with their members, forces' positions and presence follow the days. */
export const order: Check = (subject) => {
  numbers(subject)
  groups(subject)
  for (const force of subject.situation.forces) {
    positions(force, subject)
    presence(force, subject)
  }
  nesting(subject)
}

function numbers({ situation: { strikes }, property, fault }: Subject): void {
  strikes.forEach((strike, index) => {
    const before = strikes[index - 1]
    if (strike.number !== index + 1)
      fault(
        property(strike.id, 'number'),
        `${index + 1}, the next in order of time`,
        strike.number,
        'number the strikes from 1 without gaps'
      )
    else if (before && strike.when.start < before.when.start) {
      fault(
        property(strike.id, 'number'),
        `a number before that of ${before.id}, which was on ${before.when.start}`,
        new Words(`${strike.number} for ${strike.when.start}`),
        'number the strikes in order of time; ids stay'
      )
    }
  })
}

function groups({ situation: { strikes, items }, property, fault }: Subject): void {
  const members = grouped(strikes, ({ group }) => group?.id)
  for (const { id, group } of strikes) {
    if (!group?.members.every((member) => items.has(member))) continue // an unknown one was told of
    const own = (members.get(group.id) ?? []).map((one: Strike) => one.id).toSorted()
    if (own.join() !== group.members.toSorted().join()) {
      fault(
        property(id, 'group', 'members'),
        `the strikes that are in the group ${group.id}: ${own.join(', ')}`,
        group.members,
        'list the same members in each of them'
      )
    }
  }
}

function positions({ id, positions: list }: Force, { property, fault }: Subject): void {
  let last: Day | null = null
  list.forEach(({ when }, index) => {
    if (!when) return
    if (last !== null && when.start < last) {
      fault(
        property(id, 'positions', index, 'when', 'start'),
        `a day from ${last} on: positions stand in order of time`,
        when.start,
        'move the position up or correct the day'
      )
    }
    last = last === null || when.start > last ? when.start : last
  })
}

function presence({ id, presence: stretches }: Force, { property, fault }: Subject): void {
  stretches.forEach(({ start, end }, index) => {
    const address = (key: string) => property(id, 'presence', index, key)
    const before = stretches[index - 1]
    if (end !== null && end < start) fault(address('end'), `a day from ${start} on`, end, 'correct start or end')
    if (!before || (before.end !== null && before.end < before.start)) return
    if (before.end === null) {
      const mend = 'give the stretch before it its last day'
      fault(property(id, 'presence', index - 1, 'end'), 'a day: only the last stretch stays open', null, mend)
      return
    }
    const next = addDays(before.end, 1)
    if (start < next)
      fault(
        address('start'),
        `${next}, the day after the stretch before: stretches may not overlap`,
        start,
        'let it begin on the day after'
      )
    if (start > next)
      fault(
        address('start'),
        `${next}, the day after the stretch before: no day may be left out`,
        start,
        'fill the gap with a stretch, "unknown" if nothing was reported'
      )
  })
}

function nesting({ situation: { areas, file }, property, fault }: Subject): void {
  for (const { id, within } of areas) {
    const chain = [id]
    for (let outer = within; outer !== undefined; outer = areas.find((area) => area.id === outer)?.within) {
      if (chain.includes(outer)) {
        fault(property(id, 'within'), 'an area that is not part of this one', within, 'name the larger area')
        break
      }
      chain.push(outer)
    }
  }
  if (file.span.start > file.span.end)
    fault(
      at('situation.json', 'span', 'end'),
      `a day from ${file.span.start} on`,
      file.span.end,
      'correct start or end'
    )
}
