import { readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layerIds } from '~/layers/layers'
import { layerNames } from '~/model/archive'
import { linesAfter } from './broken'

const archive = 'tiles/soundings.pmtiles'
const change = (folder: string, from: string, to: string) => {
  const file = join(folder, 'situation.json')
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`situation.json has no ${from}.`)
  writeFileSync(file, text.replace(from, to))
}
const said = (what: string) =>
  expect.stringMatching(new RegExp(`^situation\\.json:\\d+:\\d+ · \\$\\.archives\\[0\\]\\.${what}`))

describe('the check of archives', () => {
  test('names one that is missing, one that is none, one of pictures and one that was cut off', () => {
    expect(linesAfter((folder) => unlinkSync(join(folder, archive)))).toEqual([
      said('file · expected a file of this folder, found none · mend: put it there; npm run tiles makes one')
    ])
    expect(linesAfter((folder) => writeFileSync(join(folder, archive), '<!doctype html>'))).toEqual([
      said('file · expected an archive of PMTiles 3, found something else')
    ])
    expect(
      linesAfter((folder) => {
        const bytes = readFileSync(join(folder, archive))
        bytes[99] = 2
        writeFileSync(join(folder, archive), bytes)
      })
    ).toEqual([said('file · expected vector tiles, found tiles of another kind')])
    expect(linesAfter((folder) => truncateSync(join(folder, archive), 20_000))).toEqual([
      said('file · expected \\d+ bytes, found 20000 · mend: copy the file again, whole')
    ])
  })

  test('warns of another host and tells how the build allows it', () => {
    expect(
      linesAfter((folder) => change(folder, `"${archive}"`, '"https://tiles.example.org/a/soundings.pmtiles"'))
    ).toEqual([expect.stringMatching(/^warning · .*mend: .*HOSTS=https:\/\/tiles\.example\.org$/)])
  })

  test.each([
    '../soundings.pmtiles',
    '/etc/soundings.pmtiles',
    'http://a.example/s.pmtiles',
    'tiles/soundings.zip',
    'javascript:a.pmtiles'
  ])('refuses the address %s', (file) => {
    expect(linesAfter((folder) => change(folder, `"${archive}"`, JSON.stringify(file)))).toEqual([
      said('file · expected a file of this folder that ends in \\.pmtiles, or an address that begins with https://')
    ])
  })

  test.each(['strikes', 'own-1'])('refuses the id %s, which another layer has or may have', (id) => {
    expect(linesAfter((folder) => change(folder, '"id": "soundings"', `"id": "${id}"`))).toEqual([
      said('id · expected an id that no layer of the map has')
    ])
  })

  test('knows the ids of all layers of the map', () => {
    expect([...layerNames].toSorted()).toEqual(layerIds.toSorted())
  })
})
