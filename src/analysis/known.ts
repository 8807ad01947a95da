import type { Claim, LaterReport } from '~/model/claim'
import type { Day } from '~/model/day'
import type { Situation } from '~/model/situation'
import type { Source } from '~/model/source'

/** First day on which a source can be taken as public. */
export function publishedBy(source: Source): Day {
  return source.published ?? source.knownBy ?? '9999-12-31'
}

/** Whether a source was public by a day; null asks for everything up to the date of the dataset. */
export function isPublic(source: Source, known: Day | null): boolean {
  return known === null || publishedBy(source) <= known
}

/** The claims that were public by a day; null keeps all, those published after the dataset's date included. */
export function knownClaims(claims: readonly Claim[], known: Day | null): readonly Claim[] {
  return known === null ? claims : claims.filter(({ on }) => on <= known)
}

/** The later reports that were public by a day. */
export function knownReports(reports: readonly LaterReport[], known: Day | null): readonly LaterReport[] {
  return known === null ? reports : reports.filter(({ published }) => published <= known)
}

/** The ids of those sources that were public by a day. */
export function knownSources(ids: readonly string[], situation: Situation, known: Day | null): readonly string[] {
  return ids.filter((id) => {
    const source = situation.sources[id]
    return source !== undefined && isPublic(source, known)
  })
}
