import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faults, type Files } from './floors'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the house', () => {
  test('nothing in src, tools and tests breaks its rules', () => {
    const files = code(['src', 'tools', 'tests'])
    expect(Object.keys(files).length).toBeGreaterThan(10)
    expect(faults(files)).toEqual([])
  })
})

describe('the checker of the house', () => {
  test.each([
    ['its own folder', 'src/layers/rings.ts', `import { Layer } from './layer'`],
    ['its own folder from a folder inside', 'src/layers/computed/rings.ts', `import { Layer } from '../layer'`],
    ['its own folder by its full name', 'src/layers/computed/rings.ts', `import { Layer } from '~/layers/layer'`],
    ['a lower floor', 'src/app/App.ts', `import { distance } from '~/geodesy/distance'`],
    ['a library through its door', 'src/geodesy/area.ts', `import { area } from '@turf/turf'`],
    ['Turf in analysis', 'src/analysis/hull.ts', `import { convex } from '@turf/convex'`],
    ['React in state', 'src/state/store.ts', `import { useState } from 'react'`],
    ['a style sheet', 'src/map/Map.tsx', `import './map.css'; import 'leaflet/dist/leaflet.css'`],
    [
      'words that look like an import',
      'src/model/parse.ts',
      '// import "~/app/App"\nexport const text = `import x from "react"`'
    ]
  ])('a file may import from %s', (_what, path, text) => {
    expect(faults({ [path]: text })).toEqual([])
  })

  test.each([
    ['upward', `import { App } from '~/app/App'`, 'app is above state'],
    ['a type upward', `import type { Layer } from '~/layers/layer'`, 'layers is above state'],
    ['upward by a member marked as a type', `import { type Layer } from '~/layers/layer'`, 'layers is above state'],
    ['upward when asked for', `export const load = () => import('~/map/Map')`, 'map is above state'],
    ['upward by passing on', `export * from '~/panels/Time'`, 'panels is above state'],
    ['upward by passing names on', `export { Time } from '~/panels/Time'`, 'panels is above state'],
    ['upward in a type', `export type Time = import('~/panels/Time').Time`, 'panels is above state'],
    ['upward as a worker', `new Worker(new URL('../exchange/read.ts', import.meta.url))`, 'exchange is above state'],
    ['upward by glob', `export const all = import.meta.glob('../layers/*.ts')`, 'layers is above state'],
    ['upward behind a query', `import Read from '~/exchange/read?worker'`, 'exchange is above state'],
    ['upward by a relative path', `import { App } from '../app/App'`, 'app is above state'],
    ['a lower floor by a relative path', `import { Id } from '../model/id'`, 'another floor is written ~/model/'],
    ['a folder that is no floor', `import { pad } from '~/utils/pad'`, 'utils is no floor'],
    ['from outside src', `import data from '../../geo/situation.json'`, 'it lies outside src'],
    ['a library that leaves its door', `import { Map } from 'leaflet'`, 'the door of leaflet is map'],
    ['a type of such a library', `import type { Map } from 'leaflet'`, 'the door of leaflet is map'],
    ['a part of such a library', `import { bbox } from '@turf/bbox'`, 'the door of @turf/bbox is geodesy, analysis'],
    ['a library without a door', `import { readFileSync } from 'node:fs'`, 'node:fs has no door'],
    ['a computed name', `export const load = (name: string) => import(name)`, '(a computed name)']
  ])('a file of state may not import %s', (_what, text, reason) => {
    expect(faults({ 'src/state/view.ts': text })).toEqual([expect.stringContaining(reason)])
  })

  test.each([
    ['map', 'panels'],
    ['panels', 'map'],
    ['geodesy', 'model'],
    ['model', 'geodesy'],
    ['analysis', 'i18n'],
    ['i18n', 'analysis']
  ])('%s never meets %s', (own, other) => {
    expect(faults({ [`src/${own}/a.ts`]: `import type { B } from '~/${other}/b'` })).toEqual([
      `src/${own}/a.ts imports ~/${other}/b: ${other} and ${own} are neighbours that never meet.`
    ])
  })

  test.each([
    ['valibot', 'state'],
    ['react', 'layers'],
    ['react', 'exchange'],
    ['react', 'analysis'],
    ['react-leaflet', 'panels'],
    ['zustand', 'app'],
    ['geographiclib-geodesic', 'analysis'],
    ['@turf/turf', 'layers']
  ])('%s is not spoken in %s', (library, floor) => {
    expect(faults({ [`src/${floor}/a.ts`]: `import * as all from '${library}'` })).toHaveLength(1)
  })

  test('JSX is React, with or without an import', () => {
    expect(faults({ 'src/layers/symbol.tsx': 'export const Symbol = () => <svg />' })).toEqual([
      'src/layers/symbol.tsx imports react/jsx-runtime: the door of react is state, map, panels, app.'
    ])
  })

  test('a folder of src that is no floor and a file beside the floors are named', () => {
    expect(faults({ 'src/utils/pad.ts': '', 'src/main.ts': '', 'src/virtual.d.ts': '' })).toEqual([
      'src/utils/pad.ts: the folder utils is no floor.',
      'src/main.ts stands on no floor; put it into a folder of src.'
    ])
  })

  test('a file of 300 lines may stay, one of 301 may not, wherever it is', () => {
    const lines = (count: number) => 'export {}\n'.repeat(count)
    expect(faults({ 'src/model/a.ts': lines(300), 'tools/a.ts': lines(300) })).toEqual([])
    expect(
      faults({ 'src/app/a.css': lines(301), 'tools/a.mjs': lines(301), 'tests/a.test.ts': lines(301) })
    ).toHaveLength(3)
  })

  test('a file that cannot be read as TypeScript is named', () => {
    expect(faults({ 'src/model/a.ts': 'import {' })).toEqual([expect.stringContaining('unreadable')])
  })
})

/** The files of code in some folders of the repository; data, the invented situation's too, may be as long as it is. */
function code(folders: readonly string[]): Files {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  const paths = files
    .filter((file) => file.isFile() && /\.(tsx?|mts|mjs|js|css)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
  return Object.fromEntries(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')])
  )
}
