import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { complete, type Evidence, received, type Shipped } from '~/model/shipped'
import { atlantis, atlantisFolder } from '../atlantis'
import { site } from '../../tools/site'

const folder = mkdtempSync(join(tmpdir(), 'broken-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a broken folder is built into a page that lists its faults', async () => {
  cpSync(atlantisFolder, folder, { recursive: true })
  const strikes = JSON.parse(readFileSync(join(folder, 'strikes.geojson'), 'utf8'))
  delete strikes.features[0].properties.sources
  writeFileSync(join(folder, 'strikes.geojson'), JSON.stringify(strikes))
  const places = readFileSync(join(folder, 'places.geojson'), 'utf8')
  writeFileSync(join(folder, 'places.geojson'), places.slice(0, places.length / 2))
  const { files, faults } = await site(folder)
  const shipped = JSON.parse(files['situation-es'] ?? '') as Shipped
  if (!('faults' in shipped)) throw new Error('The faults were not shipped.')
  expect(shipped.faults.map(({ file, feature, path }) => [file, feature, path])).toEqual([
    ['strikes.geojson', strikes.features[0].id, '$.features[0].properties.sources'],
    ['places.geojson', null, '$']
  ])
  expect(faults).toHaveLength(2)
})

test('what the map shows is shipped first, and the evidence and the other language make the situation whole again', async () => {
  const { files } = await site(atlantisFolder)
  const read = (name: string) => JSON.parse(files[name] ?? '') as unknown
  const [en, es] = (['en', 'es'] as const).map(
    (language) => read(`situation-${language}`) as Extract<Shipped, { situation: unknown }>
  )
  if (!en || !es) throw new Error('A language is missing.')
  expect(JSON.stringify(en)).not.toContain('"es":')
  expect(Object.keys(en.situation.sources)).toEqual([])
  const situation = received(en)
  // In any order: each arrives when it does.
  for (const part of read('evidence-es') as readonly Evidence[]) complete(situation, part)
  complete(situation, es.situation)
  for (const part of read('evidence-en') as readonly Evidence[]) complete(situation, part)
  const { islets: _islets, ...whole } = atlantis
  const { islets: _none, ...again } = situation
  expect(again).toEqual(JSON.parse(JSON.stringify(whole), (key, value) => (key === 'items' ? whole.items : value)))
}, 60_000)

test('each part of the evidence has a line of its own, so that it can be read part by part', async () => {
  const { files } = await site(atlantisFolder)
  const lines = (files['evidence-en'] ?? '').split('\n').slice(1, -1)
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(Object.keys(JSON.parse(line.replace(/,$/, '')) as object)).toHaveLength(1)
})
