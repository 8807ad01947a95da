import { useEffect, useState } from 'react'
import type { OwnData, OwnRow } from '~/state/own'

/** Rows that are asked for at once. */
const page = 100

/** The rows of own data from one place of its list to before another, by their place; those on their way are missing. */
export function useOwnRows({ source, count }: OwnData, from: number, to: number): ReadonlyMap<number, OwnRow> {
  const [rows, setRows] = useState<ReadonlyMap<number, OwnRow>>(new Map())
  const first = Math.floor(from / page) * page
  const end = Math.min(count, Math.ceil(to / page) * page)
  useEffect(
    function fetchRows() {
      let gone = false
      const fetch = async () => {
        const found = await source.rows(first, end)
        if (!gone) setRows(new Map(found.map((row, step) => [first + step, row])))
      }
      // A worker that is gone takes its layer along, and this list with it.
      fetch().catch(() => {})
      return function forget() {
        gone = true
      }
    },
    [source, first, end]
  )
  return rows
}
