import type { Day } from '~/model/day'
import type { Force } from '~/model/situation'

/** One reported position of a force. */
export type ForcePosition = Force['positions'][number]

/**
 * Where a force was last reported: its latest position that is used, is no later reporting, is not after `to` and was public
 * by `known`; null where there is none.
 */
export function lastPosition({ positions }: Pick<Force, 'positions'>, { to, known }: { readonly to: Day | null; readonly known: Day | null }): ForcePosition | null {
  return (
    positions.findLast(
      ({ when, unused, later }) =>
        !unused && later === undefined && (when === null || ((to === null || when.start <= to) && (known === null || when.announced <= known)))
    ) ?? null
  )
}
