import type { Position } from '~/model/geometry'
import { InputError } from './inputError'

/** What is to be measured: a circle round a position, of radius 0 for the position itself, and in which situation. */
export interface Asked {
  readonly centre: Position
  /** In metres. */
  readonly radius: number
  readonly folder: string
}

/** Largest radius in kilometres that is measured. */
const largest = 2000

function number(text: string | undefined, what: string): number {
  if (text === undefined || text === '')
    throw new InputError(`The ${what} is missing: npm run measure -- <longitude> <latitude> [--radius <km>].`)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text))
    throw new InputError(`${JSON.stringify(text)} is no ${what}; a plain number such as 12.5 was expected.`)
  return Number(text)
}

/** The position, radius and folder that the arguments name. Throws an InputError with one sentence. */
export function readPosition(args: readonly string[]): Asked {
  const plain: string[] = []
  const options = new Map<string, string | undefined>()
  for (let at = 0; at < args.length; at++) {
    const [name = '', value] = (args[at] ?? '').split(/=(.*)/s)
    if (!name.startsWith('--')) plain.push(args[at] ?? '')
    else if (name !== '--radius' && name !== '--geo')
      throw new InputError(`${JSON.stringify(name)} is no option; there are --radius <km> and --geo <folder>.`)
    else options.set(name, value ?? args[++at])
  }
  const longitude = number(plain[0], 'longitude')
  const latitude = number(plain[1], 'latitude')
  if (plain.length > 2)
    throw new InputError(`${JSON.stringify(plain[2])} is one value too many; a longitude and a latitude were expected.`)
  if (Math.abs(longitude) > 180)
    throw new InputError(`${plain[0]} is no longitude; a number from -180 to 180 was expected.`)
  const swapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90 ? ' (is it swapped with the longitude?)' : ''
  if (Math.abs(latitude) > 90)
    throw new InputError(`${plain[1]} is no latitude; a number from -90 to 90 was expected${swapped}.`)
  const radius = options.has('--radius') ? number(options.get('--radius'), 'radius in kilometres') : 0
  if (radius < 0 || radius > largest)
    throw new InputError(`${radius} is no radius in kilometres; a number from 0 to ${largest} was expected.`)
  const folder = options.has('--geo') ? options.get('--geo') : (process.env['GEO'] ?? 'geo')
  if (!folder) throw new InputError('The folder after --geo is missing.')
  return { centre: [longitude, latitude], radius: radius * 1000, folder }
}
