import { spawnSync } from 'node:child_process'
import { InputError } from '../measure/inputError'
import type { Order } from './arguments'

/** Whether the program is there. */
export function hasTippecanoe(): boolean {
  return spawnSync('tippecanoe', ['--version'], { stdio: 'ignore' }).status === 0
}

/** What the program is told: tiles as small as those of our own engine, counts where points are merged. */
export function tippecanoeArguments({ input, output, name, attribution, maxZoom }: Order): readonly string[] {
  return [
    '-o',
    output,
    '--force',
    '--layer=features',
    '--generate-ids',
    '--quiet',
    ...(maxZoom === undefined ? ['-zg', '--extend-zooms-if-still-dropping'] : [`--maximum-zoom=${maxZoom}`]),
    '--cluster-distance=8',
    '--drop-densest-as-needed',
    '--maximum-tile-bytes=80000',
    ...(name === undefined ? [] : [`--name=${name}`]),
    ...(attribution === undefined ? [] : [`--attribution=${attribution}`]),
    input
  ]
}

/** Has tippecanoe make the archive. */
export function runTippecanoe(order: Order): void {
  const { status, error } = spawnSync('tippecanoe', tippecanoeArguments(order), {
    stdio: ['ignore', 'inherit', 'inherit']
  })
  if (error) throw new InputError(`tippecanoe could not be started: ${error.message}.`)
  if (status !== 0) throw new InputError(`tippecanoe ended with ${status ?? 'a signal'}.`)
}
