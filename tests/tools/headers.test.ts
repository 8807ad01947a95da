import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { common, hostFiles, policyHeader, rules } from '../../tools/headers.mjs'
import { policy, tilesPolicy } from '../../tools/plugin.mjs'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

test('the policy allows nothing from elsewhere, nothing inline, no evaluation and no markup from texts', () => {
  const directives = new Map(policy.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)]))
  expect(directives.get('default-src')).toEqual(["'self'"])
  for (const none of ['object-src', 'base-uri', 'form-action']) expect(directives.get(none)).toEqual(["'none'"])
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
  expect(directives.get('trusted-types')).toEqual(['default'])
  expect(policy).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/)
})

test('the page, the service worker and scripts that may begin a worker have the policy as a header', () => {
  const guarded = rules.filter(({ headers }) => headers['Content-Security-Policy'] === `${policy}; frame-ancestors *`)
  expect(guarded.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/index.html', '/sw.js', '/assets/*']))
})

test('the page for picture tiles may fetch pictures from elsewhere, and is as strict otherwise', () => {
  const [strict, open] = [policy, tilesPolicy].map((text) => text.split('; '))
  expect(open?.filter((directive) => !strict?.includes(directive))).toEqual([
    "img-src 'self' data: blob: https: http://localhost:* http://127.0.0.1:*"
  ])
  expect(open).toHaveLength(strict?.length ?? 0)
  expect(rules.find(({ path }) => path === '/tiles.html')?.headers).toMatchObject(policyHeader(tilesPolicy))
})

test('no header stands in two rules that hold for one path', () => {
  for (const { headers } of rules) for (const name of Object.keys(headers)) expect(common).not.toHaveProperty([name])
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length)
})

describe.each(Object.entries(hostFiles))('docs/hosting/%s', (name, write) => {
  test('is what the policy in force gives', () => {
    expect(readFileSync(at(`docs/hosting/${name}`), 'utf8'), 'npm run hosting').toBe(write())
  })

  test('names every header and every path', () => {
    const text = write()
    for (const [header, value] of Object.entries({ ...common, ...policyHeader() })) {
      expect(text).toContain(header)
      expect(text).toContain(value)
    }
    for (const { path } of rules.filter((rule) => rule.path !== '/'))
      expect(text).toContain(path.replace('*', '').replace(/^\/(?=[^/]*$)/, ''))
  })
})

test('vercel.json is JSON', () => {
  expect(() => JSON.parse(hostFiles['vercel.json']?.() ?? '') as unknown).not.toThrow()
})
