import type { Geometry } from '~/model/geojson'
import type { Situation } from '~/model/situation'
import { WorkerLink } from '../worker/link'
import type { MeasureOrder, OwnMeasured } from './measureWorker'

/** One worker for all measures, so that the coast is made ready once; started when the first is wanted, and anew should it have ended. */
let link: WorkerLink | null = null

function started(): WorkerLink {
  const made = new WorkerLink(new Worker(new URL('./measureWorker.ts', import.meta.url), { type: 'module' }), {
    ended() {
      link = null
    }
  })
  return made
}

/** Measures a geometry away from the page, against the situation and the coast of the basemap that lies at an address. */
export function measureFeature(geometry: Geometry, basemap: string, situation: Situation): Promise<OwnMeasured> {
  link ??= started()
  const { file, places, deployment } = situation
  const order: MeasureOrder = {
    geometry,
    basemap,
    situation: {
      file: { focus: file.focus, coast: file.coast },
      places: places.filter(({ id }) => id === file.focus),
      deployment
    }
  }
  return link.call<OwnMeasured>(order)
}
