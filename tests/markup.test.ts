import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { markupFaults } from './markup'

const root = fileURLToPath(new URL('..', import.meta.url))

test('no code of the page makes markup or script of a text, and every link that leads elsewhere does so with care', () => {
  const files = ['src', 'public', 'tools/offline'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|m?js)$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => join(folder, path))
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((path) => markupFaults(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
})

test('no page of the site has a script or a style inline', () => {
  for (const page of readdirSync(root).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(root, page), 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=/i)
  }
})

test.each([
  'a.innerHTML = text',
  "a['outerHTML'] = text",
  'const { innerHTML } = a',
  "a.insertAdjacentHTML('beforeend', text)",
  'const b = <p dangerouslySetInnerHTML={{ __html: text }} />',
  'document.write(text)',
  'document.createRange().createContextualFragment(text)',
  'eval(text)',
  'new Function(text)',
  "setTimeout('go()', 1)",
  'layer.bindPopup(text)',
  "divIcon({ html: '<b>x</b>' })",
  'divIcon({ html: name })',
  'const b = <iframe srcDoc={text} />',
  'const b = <a href={url}>x</a>',
  'const b = <a href={url} target="_blank">x</a>',
  'const b = <a href={url} target="_blank" rel="noopener">x</a>',
  'const b = <a href="javascript:go()">x</a>',
  'const b = <a {...all}>x</a>'
])('the checker names: %s', (text) => {
  expect(markupFaults('a.tsx', text)).not.toEqual([])
})

test.each([
  'a.textContent = text',
  "divIcon({ html: '×' })",
  'setTimeout(go, 1)',
  'const b = <a href="#map">x</a>',
  'const b = <a href="./THIRD_PARTY_LICENSES.txt">x</a>',
  'const b = <a href={url} target="_blank" rel="noopener noreferrer">x</a>'
])('the checker allows: %s', (text) => {
  expect(markupFaults('a.tsx', text)).toEqual([])
})
