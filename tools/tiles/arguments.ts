import { InputError } from '../measure/inputError'

/** What is to be made from what, and how. */
export interface Order {
  readonly input: string
  readonly output: string
  readonly name?: string
  readonly attribution?: string
  readonly keep: readonly string[]
  readonly maxZoom?: number
  readonly engine?: 'own' | 'tippecanoe'
}

export const usage =
  'npm run tiles -- <file.geojson> <out.pmtiles> [--name <text>] [--attribution <text>] [--keep <property,…>] [--max-zoom <0 to 12>] [--engine own|tippecanoe]'

const options = ['--name', '--attribution', '--keep', '--max-zoom', '--engine']

/** The order that the arguments give. Throws an InputError with one sentence. */
export function readOrder(args: readonly string[]): Order {
  const plain: string[] = []
  const given = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = (args[at] ?? '').split(/=(.*)/s)
    if (!name.startsWith('--')) {
      plain.push(args[at] ?? '')
      continue
    }
    if (!options.includes(name))
      throw new InputError(`${JSON.stringify(name)} is no option; there are ${options.join(', ')}.`)
    const value = inline ?? args[++at]
    if (value === undefined || value === '') throw new InputError(`What should follow ${name} is missing.`)
    given.set(name, value)
  }
  const [input, output, more] = plain
  if (input === undefined || output === undefined)
    throw new InputError(`A file to read and one to write are needed: ${usage}`)
  if (more !== undefined) throw new InputError(`${JSON.stringify(more)} is one name too many: ${usage}`)
  if (!output.endsWith('.pmtiles')) throw new InputError(`${JSON.stringify(output)} should end in .pmtiles.`)
  const [name, attribution, zoom, engine] = ['--name', '--attribution', '--max-zoom', '--engine'].map((one) =>
    given.get(one)
  )
  if (zoom !== undefined && !/^(\d|1[0-2])$/.test(zoom))
    throw new InputError(`${JSON.stringify(zoom)} is no zoom; a whole number from 0 to 12 was expected.`)
  if (engine !== undefined && engine !== 'own' && engine !== 'tippecanoe')
    throw new InputError(`${JSON.stringify(engine)} is no engine; there are own and tippecanoe.`)
  return {
    input,
    output,
    keep: (given.get('--keep') ?? '').split(',').filter((one) => one !== ''),
    ...(name === undefined ? {} : { name }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(zoom === undefined ? {} : { maxZoom: Number(zoom) }),
    ...(engine === undefined ? {} : { engine })
  }
}
