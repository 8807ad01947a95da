import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { exponent } from './growth'
import { pointFile, polygonFile } from './ownFiles'
import { emptyCost, ownCost, type OwnCost } from './ownPage'
import { pickTime } from './pickRows'
import type { Row } from './row'
import { yardstick } from './yardsticks'

/** Numbers of points; the last only has to open. */
const sizes = [1000, 10_000, 100_000, 500_000] as const
const polygonBytes = 20_000_000
/** Ways of a bare page that finish in reasonable time. */
const bare: readonly (readonly ['svg' | 'canvas', number])[] = [
  ['svg', 1000],
  ['svg', 10_000],
  ['canvas', 1000],
  ['canvas', 10_000],
  ['canvas', 100_000]
]

const words = (count: number) => `${count.toLocaleString('en')} points`

function rowsOf(
  what: string,
  cost: OwnCost,
  pick: number,
  empty: Pick<OwnCost, 'pan' | 'heap'>,
  held: boolean
): readonly Row[] {
  const budget = (most: number) => (held ? { budget: most } : {})
  return [
    { name: `own data, ${what}: report`, value: cost.report, unit: 'ms' },
    { name: `own data, ${what}: first drawn`, value: cost.drawn, unit: 'ms', ...budget(1500) },
    { name: `own data, ${what}: drag, p95`, value: cost.pan, unit: 'ms' },
    {
      name: `own data, ${what}: drag, p95 against the empty map`,
      value: cost.pan / empty.pan,
      unit: '×',
      ...budget(1.25)
    },
    { name: `own data, ${what}: toggled`, value: cost.toggle, unit: 'ms', ...budget(100) },
    { name: `own data, ${what}: days changed`, value: cost.filter, unit: 'ms' },
    { name: `own data, ${what}: picked (in Node)`, value: pick, unit: 'ms', ...budget(10) },
    { name: `own data, ${what}: memory above the empty map`, value: cost.heap - empty.heap, unit: 'MB', ...budget(150) }
  ]
}

/** What files of the reader's own cost, beside a bare page of Leaflet with the same points, and how the cost grows with their size. */
export async function importRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'own-data-'))
  try {
    const empty = await emptyCost(browser, address)
    const rows: Row[] = [{ name: 'own data, none: drag, p95', value: empty.pan, unit: 'ms' }]
    const costs = new Map<number, OwnCost & { readonly pick: number }>()
    const texts = new Map<number, string>()
    const measure = async (name: string, text: string, isCrowd: boolean) => {
      const file = join(folder, `${name}.geojson`)
      writeFileSync(file, text)
      return { ...(await ownCost(browser, address, file, isCrowd)), pick: pickTime(text) }
    }
    for (const size of sizes) {
      const text = pointFile(size)
      if (bare.some(([, count]) => count === size)) texts.set(size, text)
      const cost = await measure(`points-${size}`, text, size > 2000)
      costs.set(size, cost)
      rows.push(...rowsOf(words(size), cost, cost.pick, empty, size <= 100_000))
    }
    const areas = await measure('areas', polygonFile(polygonBytes), true)
    rows.push(...rowsOf('20 MB of areas', areas, areas.pick, empty, true))
    for (const [way, size] of bare) {
      const { drawn, pan, toggle } = await yardstick(browser, texts.get(size) ?? '', way)
      const name = `bare Leaflet, ${words(size)} as ${way === 'svg' ? 'SVG' : 'canvas'}`
      rows.push(
        { name: `${name}: drawn, once parsed`, value: drawn, unit: 'ms' },
        { name: `${name}: drag, p95`, value: pan, unit: 'ms' },
        { name: `${name}: toggled`, value: toggle, unit: 'ms' }
      )
    }
    const grows = (what: string, of: (cost: OwnCost & { readonly pick: number }) => number): Row => ({
      name: `growth from 10³ to 5·10⁵ points: exponent of ${what}`,
      value: exponent([...costs].map(([size, cost]) => [size, of(cost)])),
      unit: ''
    })
    rows.push(
      { ...grows('a drag', ({ pan }) => pan), budget: 0.1 },
      grows('a toggle', ({ toggle }) => toggle),
      grows('a change of days', ({ filter }) => filter),
      grows('a pick', ({ pick }) => pick)
    )
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}
