import { totalKilled, vessels } from '~/analysis/count'
import type { Situation } from '~/model/situation'

/** How the check of a folder went, in two or three lines. */
export function summary(
  folder: string,
  situation: Situation | null,
  faults: number,
  warnings: number
): readonly string[] {
  const verdict = faults === 0 ? 'no fault' : plural(faults, 'fault')
  const outcome = `${folder}: ${verdict}, ${plural(warnings, 'warning')}.`
  if (!situation) return [`${outcome} Further checks follow once every file has its shape.`]
  return [...counts(situation), outcome]
}

function counts({
  file,
  strikes,
  events,
  forces,
  deployment,
  places,
  areas,
  disputes,
  names,
  islets,
  sources
}: Situation): readonly string[] {
  const dead = totalKilled(strikes, null)
  const boats = strikes.reduce((sum, strike) => sum + vessels(strike, null), 0)
  const claims = [...strikes, ...events, ...forces].reduce((sum, item) => sum + item.claims.length, 0)
  const parts = [
    plural(strikes.length, 'strike'),
    plural(events.length, 'event'),
    plural(forces.length, 'force'),
    plural(deployment.length, 'part of the deployment area', 'parts of the deployment area'),
    plural(places.length, 'place'),
    plural(areas.length, 'sea area'),
    plural(disputes.length, 'dispute'),
    plural(names.length, 'name'),
    plural(islets.length, 'islet'),
    plural(claims, 'claim'),
    plural(Object.keys(sources).length, 'source')
  ]
  return [
    `${file.id} ${file.version}, as of ${file.asOf}: ${parts.join(', ')}.`,
    `The strikes add up to ${plural(boats, 'vessel')} and ${dead.min === dead.max ? dead.min : `${dead.min} to ${dead.max}`} killed.`
  ]
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
