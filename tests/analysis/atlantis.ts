import { derive } from '../../tools/derive'
import { readFolder } from '../../tools/readFolder'
import type { Derived } from '~/analysis/derived'
import { noFilters, type Question } from '~/analysis/question'
import { parseSituation } from '~/model/parse'
import type { Situation } from '~/model/situation'
import { atlantisMap } from '../tools/atlantisMap'

/** The invented crisis, checked. */
export function atlantis(): Situation {
  return parseSituation(readFolder('tests/fixtures/atlantis'))
}

/** What follows from the invented crisis and its coast. */
export async function atlantisDerived(): Promise<Derived> {
  return derive(atlantis(), (await atlantisMap()).map)
}

/** The question for everything. */
export const everything: Question = { from: null, to: null, known: null, filters: noFilters }
