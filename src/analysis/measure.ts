import { bandVerdict } from '~/geodesy/bands'
import { coastInterval } from '~/geodesy/coastInterval'
import type { CoastIndex } from '~/geodesy/coastIndex'
import { containment } from '~/geodesy/containment'
import { distanceInterval } from '~/geodesy/distanceInterval'
import { polygons } from '~/geodesy/polygons'
import { regionOf } from '~/geodesy/extent'
import type { Region } from '~/geodesy/region'
import { remembered, rememberedRegion } from '~/geodesy/remembered'
import type { Owner } from '~/model/basemap'
import type { Position } from '~/model/geometry'
import { itemOf, type Situation } from '~/model/situation'
import type { CoastMeasure, Measures } from './derived'
import { polygonsOf, type Whereabouts } from './extent'
import { boxesMeet, extentBox } from './extentBox'

/** What measuring needs: the focus place, the deployment area, and the coast with its owners. */
export interface Ground {
  readonly focus: Position
  readonly deployment: Parameters<typeof containment>[1] | null
  readonly coast: CoastIndex
  readonly owners: readonly Owner[]
  readonly barAt: (whereabouts: Whereabouts) => number
}

/** What of a situation its ground follows from. */
export interface Grounded extends Pick<Situation, 'deployment' | 'places'> {
  readonly file: Pick<Situation['file'], 'focus' | 'coast'>
}

/** The ground of a situation; prepared once for all measures. */
export function groundOf(situation: Grounded, coast: CoastIndex, owners: readonly Owner[]): Ground {
  const { file, deployment, places } = situation
  const reported = deployment.find(({ part }) => part === 'reported-area')
  return {
    focus: itemOf(places, file.focus).geometry.coordinates,
    deployment: reported?.geometry.type === 'Polygon' ? polygons(polygonsOf({ geometry: reported.geometry })) : null,
    coast,
    owners,
    barAt(whereabouts) {
      const box = extentBox(whereabouts)
      return file.coast.soft.reduce(
        (bar, soft) => (boxesMeet(soft.box, box) ? Math.max(bar, soft.bar) : bar),
        file.coast.bar
      )
    }
  }
}

/** The lands of these numbers, each once. */
export function nearestLands(numbers: readonly number[], owners: Ground['owners']): CoastMeasure['nearest'] {
  const seen = new Set<string>()
  return numbers.flatMap((number) => {
    const owner = owners[number]
    if (!owner) return []
    const one = { state: owner.country, place: owner.place, mainland: owner.mainland }
    const key = JSON.stringify(one)
    if (seen.has(key)) return []
    seen.add(key)
    return [one]
  })
}

/** How far the coast is from the positions of a region, which lies at sea and where `whereabouts` says. */
export function coastMeasure(whereabouts: Whereabouts, region: Region, { coast, owners, barAt }: Ground): CoastMeasure {
  const errorBar = barAt(whereabouts)
  const {
    min,
    max,
    owners: numbers
  } = coastInterval(whereabouts.extent, { coast, atSea: true, slack: errorBar, region })
  const verdict = bandVerdict({ min, max: whereabouts.open ? Infinity : max }, errorBar)
  return {
    distance: { min, max: whereabouts.open ? null : max },
    errorBar,
    nearest: nearestLands(numbers, owners),
    band: verdict.verdict,
    touched: verdict.touched
  }
}

/** What follows from whereabouts: distance to the focus place, inside the deployment area or not, and for what is at sea the coast. */
export function measure(whereabouts: Whereabouts, { coast: shore, ...rest }: Ground): Measures {
  const { extent, open, sea } = whereabouts
  const ground = { ...rest, coast: remembered(shore) }
  const region = rememberedRegion(regionOf(extent, sea ? ground.coast : undefined))
  const clip = { region, ...(sea && { sea: ground.coast }) }
  // A disc's closed form may name a place ashore as its nearest point: for what happened at sea the clipped search is the tighter truth.
  const { min, max } = distanceInterval(extent, { kind: 'position', position: ground.focus }, clip)
  const inside = ground.deployment === null || !sea ? null : containment(extent, ground.deployment, clip)
  return {
    focus: { min, max: open ? null : max },
    inside: inside === 'yes' && open ? 'undecided' : inside,
    coast: sea ? coastMeasure(whereabouts, region, ground) : null
  }
}
