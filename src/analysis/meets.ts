import { bboxPolygon, booleanIntersects, circle, multiPolygon } from '@turf/turf'
import type { Box } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import { type Whereabouts, whereabouts } from './extent'
import { type Filtered } from './facets'
import { forceOn } from './forceOn'
import type { Question } from './question'

/** Where an item can have been, or where the map shows a force; null where nothing is known. */
export function reach(item: Filtered, situation: Situation, question: Question): Whereabouts | null {
  if (item.kind !== 'force') return whereabouts(item.where, item.geometry, situation)
  const { report } = forceOn(item, question, situation)
  return (
    report &&
    whereabouts(report.where, report.at === null ? null : { type: 'Point', coordinates: report.at }, situation)
  )
}

/** Whether an extent reaches into a box of longitudes and latitudes. */
export function meets({ extent }: Pick<Whereabouts, 'extent'>, box: Box): boolean {
  const shape =
    extent.kind === 'disc'
      ? circle([...extent.centre], extent.radius, { units: 'meters', steps: 36 })
      : multiPolygon(extent.polygons.map((part) => part.map((ring) => ring.map((position) => [...position]))))
  return booleanIntersects(shape, bboxPolygon([...box]))
}
