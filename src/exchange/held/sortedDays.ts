import { noDay } from '~/model/crowdData'

/** Days up to which each is counted: some 2,700 years. */
const longest = 1_000_000

/** All days in a list that are one, ascending. */
export function sortedDays(days: Int32Array): Int32Array {
  let [count, first, last] = [0, Infinity, -Infinity]
  for (const day of days) {
    if (day === noDay) continue
    count++
    if (day < first) first = day
    if (day > last) last = day
  }
  if (count === 0) return new Int32Array(0)
  if (last - first >= longest) return days.filter((day) => day !== noDay).toSorted()
  return counted(days, count, first, last)
}

/** Sorts by counting: files have far fewer days than features. */
function counted(days: Int32Array, count: number, first: number, last: number): Int32Array {
  const counts = new Uint32Array(last - first + 1)
  for (const day of days) if (day !== noDay) counts[day - first]!++
  const sorted = new Int32Array(count)
  let at = 0
  for (let day = first; day <= last; day++) {
    sorted.fill(day, at, at + counts[day - first]!)
    at += counts[day - first]!
  }
  return sorted
}
