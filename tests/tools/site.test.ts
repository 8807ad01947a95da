import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addLanguage, received, type Shipped } from '~/model/shipped'
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

test('one language is shipped at a time, and the other added makes the situation whole again', async () => {
  const { files } = await site(atlantisFolder)
  const [en, es] = (['en', 'es'] as const).map(
    (language) => JSON.parse(files[`situation-${language}`] ?? '') as Extract<Shipped, { situation: unknown }>
  )
  if (!en || !es) throw new Error('A language is missing.')
  expect(JSON.stringify(en)).not.toContain('"es":')
  const situation = received(en)
  addLanguage(situation, es.situation, 'es')
  const { islets: _islets, ...whole } = atlantis
  const { islets: _none, ...again } = situation
  expect(again).toEqual(JSON.parse(JSON.stringify(whole), (key, value) => (key === 'items' ? whole.items : value)))
}, 60_000)
