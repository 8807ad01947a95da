import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileSource, PMTiles } from 'pmtiles'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { main } from '../../../tools/tiles'
import { readOrder } from '../../../tools/tiles/arguments'
import { tippecanoeArguments } from '../../../tools/tiles/tippecanoe'
import { soundings } from '../../soundings'

const folder = mkdtempSync(join(tmpdir(), 'tiles-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says, and its exit code. */
async function run(...args: readonly string[]): Promise<readonly [code: number, said: string]> {
  const said: string[] = []
  const hear = (text: unknown) => said.push(String(text)) > 0
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(hear))
  const code = await main(args)
  for (const spy of spies) spy.mockRestore()
  return [code, said.join('')]
}

describe('npm run tiles', () => {
  test('makes an archive of a collection, counts what it read, and tells what it left out and what it thinned', async () => {
    const [input, output] = [join(folder, 'a.geojson'), join(folder, 'a.pmtiles')]
    const bad = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[200,0]}}'
    writeFileSync(input, `{"type":"FeatureCollection","features":[${[...soundings(2000), bad].join(',')}]}`)
    const [code, said] = await run(input, output, '--name', 'Deep', '--engine', 'own')
    expect(code).toBe(0)
    expect(said).toContain('Feature 2001 was left out: longitude 200 is beyond 180.')
    expect(said).toContain('2001 features read, 2000 taken, 1 left out.')
    expect(said).toMatch(/Below zoom \d points are gathered/)
    const archive = new PMTiles(new FileSource(new File([readFileSync(output)], output)))
    expect(await archive.getMetadata()).toMatchObject({ name: 'Deep', features: 2000 })
  })

  test.each([
    ['nothing to read', [], 'A file to read and one to write are needed'],
    ['another ending', ['a.geojson', 'a.mbtiles'], '"a.mbtiles" should end in .pmtiles.'],
    ['an unknown option', ['a.geojson', 'a.pmtiles', '--fast'], '"--fast" is no option'],
    ['a zoom beyond', ['a.geojson', 'a.pmtiles', '--max-zoom', '13'], '"13" is no zoom'],
    ['a file that is not there', [join(folder, 'none.geojson'), 'a.pmtiles', '--engine', 'own'], 'ENOENT']
  ])('%s is refused with one sentence', async (_what, args, reason) => {
    const [code, said] = await run(...args)
    expect(code).toBe(1)
    expect(said).toContain(reason)
  })

  test('a file without anything to show leaves no archive', async () => {
    const [input, output] = [join(folder, 'empty.geojson'), join(folder, 'empty.pmtiles')]
    writeFileSync(input, '{"type":"FeatureCollection","features":[]}')
    const [code, said] = await run(input, output, '--engine', 'own')
    expect(code).toBe(1)
    expect(said).toContain('holds no feature that a tile could show')
    expect(() => readFileSync(output)).toThrow('ENOENT')
  })

  test('asks tippecanoe for tiles as small as its own, with the number for which a point stands', () => {
    const order = readOrder(['a.geojson', 'b.pmtiles', '--max-zoom=9', '--name', 'Deep'])
    const args = tippecanoeArguments(order)
    expect(args).toEqual(expect.arrayContaining(['--maximum-zoom=9', '--name=Deep', '--cluster-distance=8']))
    expect(args.slice(0, 2)).toEqual(['-o', 'b.pmtiles'])
    expect(args.at(-1)).toBe('a.geojson')
  })
})
