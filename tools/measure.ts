import { readPosition } from './measure/arguments'
import { measurePosition } from './measure/measurePosition'
import { SituationError } from '~/model/fault'
import { GeometryError } from '~/geodesy/geometryError'
import { InputError } from './measure/inputError'

const usage = `npm run measure -- <longitude> <latitude> [--radius <km>] [--geo <folder>]

Prints what the map says of a position, or of a circle round it, as one JSON object; lengths in metres.
  distanceToFocus   least and greatest distance to the focus place of the situation, on WGS84
  nearestCoast      least and greatest distance to the coast as drawn, 0 on land, before the error bar is applied;
                    state and name (of the island, or "mainland") where all of the circle has the same, otherwise null;
                    every coast that can be the nearest, within the error bar, is in "coasts"
  band              within-12, 12-24, 24-200, beyond-200, beyond-12 or undecided, in nautical miles, the error bar applied
  inDeploymentArea  yes, no or undecided`

/** Prints what the map would say of a position: for editors and for tests. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  try {
    const { result, remark } = await measurePosition(readPosition(args))
    if (remark) console.error(remark)
    console.log(JSON.stringify(result))
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof GeometryError || error instanceof SituationError)) throw error
    console.error(error.message)
    return 1
  }
}
