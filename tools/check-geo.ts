import { checkFolder } from './checkGeo/checkFolder'
import { findingLine, type Located } from './checkGeo/finding'
import { summary } from './checkGeo/summary'

/** Lines that are shown of one file; whatever made more of them made them all. */
const most = 1000

/** Checks the folder of a situation (`geo` by default): one line for each fault and warning, then a summary; 1 if there is a fault. */
export function main([folder = 'geo']: readonly string[]): number {
  const { situation, found } = checkFolder(folder)
  const lines = capped(found).map(findingLine)
  const faults = found.filter(({ level }) => level === 'fault').length
  process.stdout.write([...lines, ...summary(folder, situation, faults, found.length - faults), ''].join('\n'))
  return faults > 0 ? 1 : 0
}

function capped(found: readonly Located[]): readonly Located[] {
  const shown = new Map<string, number>()
  return found.filter(({ file }) => {
    shown.set(file, (shown.get(file) ?? 0) + 1)
    return (shown.get(file) ?? 0) <= most
  })
}
