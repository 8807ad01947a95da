import * as v from 'valibot'

const millisecondsADay = 86_400_000

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** A calendar day in UTC, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.check(isDay, 'a day of the calendar, YYYY-MM-DD'))
/** A calendar day in UTC, `YYYY-MM-DD`. Days compare as text. */
export type Day = v.InferOutput<typeof Day>

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay)
}

/** The day that is `number` days after 1 January 1970. */
export function dayOf(number: number): Day {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10)
}

/** The day `count` days later, or earlier if negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count)
}

/** Whether a text is a day of the calendar. */
export { isDay }
