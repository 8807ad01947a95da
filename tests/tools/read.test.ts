import { DOMParser } from '@xmldom/xmldom'
import { beforeAll, expect, test } from 'vitest'
import { cited } from '~/analysis/sources'
import { claimText } from '~/exchange/out/claimText'
import { formatDay } from '~/i18n/format'
import type { Situation } from '~/model/situation'
import { type Language, languages } from '~/model/text'
import { decodeBasemap } from '~/model/basemap'
import { derive } from '../../tools/derive'
import { faultyPages, type Pages, readPages } from '../../tools/read/pages'
import { readFolder } from '../../tools/readFolder'
import { storiesOf } from '../../tools/story/stories'
import { atlantis, atlantisFolder } from '../atlantis'
import { atlantisMap } from './atlantisMap'

let pages: Pages
let of: (situation: Situation, base?: string | null) => Promise<Pages>

beforeAll(async () => {
  const basemap = decodeBasemap((await atlantisMap()).file)
  const derived = derive(atlantis, basemap)
  const { stories } = storiesOf(readFolder(atlantisFolder), atlantis, derived)
  of = (situation, base = null) => readPages({ situation, derived, basemap }, base, stories)
  pages = await of(atlantis)
})

const htmlOf = (language: Language, { files } = pages) => String(files[`read/${language}.html`])
const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;')

/** The part of a page between the start of one entry and its end. */
function entry(html: string, id: string): string {
  const from = html.indexOf(`<article id="${id}"`)
  return from < 0 ? '' : html.slice(from, html.indexOf('</article>', from))
}

/** Every pair of texts anywhere in a value. */
function texts(value: unknown): readonly { readonly en: string; readonly es: string }[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string')
    return [{ en: value.en, es: value.es }]
  return Object.values(value).flatMap(texts)
}

test.each(languages)(
  '%s: the story is an article, each step with its picture, its text and what it rests on',
  (language) => {
    const html = htmlOf(language)
    const told = language === 'en' ? 'On 12 March, seven days on' : 'El 12 de marzo, siete días después'
    const first = entry(html, 'story-1')
    expect(first).toContain(told)
    expect(first).toContain('<em>')
    expect(first).toMatch(/<img src="\.\.\/pictures\/story-the-order-.*\.webp"/)
    expect(first).toContain(`href="../?lang=${language}&amp;story=1"`)
    // Each number in the text leads to a note, and each note to the list of sources.
    const marks = [...first.matchAll(/href="#(story-1-\d+)"/g)].map(([, at]) => at)
    expect(marks).toHaveLength(3)
    for (const mark of marks) expect(first).toContain(`id="${mark}"`)
    const claims = entry(html, 'story-3')
    expect(claims).toContain(`#s${Object.keys(atlantis.sources).indexOf('gazette-0510') + 1}"`)
  }
)

test.each(languages)(
  '%s: every strike and event has its day, its places as said, its claims and its sources',
  (language) => {
    const html = htmlOf(language)
    const numbers = Object.keys(atlantis.sources)
    for (const item of [...atlantis.strikes, ...atlantis.events]) {
      const found = entry(html, item.id)
      const wanted = [
        item.title[language],
        item.summary[language],
        formatDay(item.when.start, language),
        item.where.why[language],
        ...item.where.said.map(({ text }) => text[language]),
        ...item.claims.flatMap((claim) => [
          claimText(claim, language),
          atlantis.file.owners.find(({ id }) => id === claim.by)?.name[language] ?? '',
          formatDay(claim.on, language, 'medium')
        ])
      ]
      for (const text of wanted) expect(found, `in ${item.id}`).toContain(escaped(text))
      for (const id of cited(item)) expect(found, `in ${item.id}`).toContain(`href="#s${numbers.indexOf(id) + 1}"`)
      expect(html, 'the table leads to the entry').toContain(`href="#${item.id}"`)
    }
  }
)

test.each(languages)(
  '%s: every source stands once in the list, with its title, in its language, and its address',
  (language) => {
    const html = htmlOf(language)
    Object.values(atlantis.sources).forEach(({ title, url, language: own }, index) => {
      const item = html.slice(html.indexOf(`<li id="s${index + 1}"`)).split('</li>')[0] ?? ''
      expect(item).toContain(`<cite lang="${own}" dir="auto">${escaped(title)}</cite>`)
      if (url !== null) expect(item).toContain(`href="${escaped(url)}"`)
    })
    expect(html.match(/<li id="s\d+"/g)).toHaveLength(Object.keys(atlantis.sources).length)
  }
)

test('no text of one language stands in the page of the other', () => {
  const pairs = texts([...atlantis.items.values(), atlantis.file, atlantis.changes]).filter(({ en, es }) => en !== es)
  expect(pairs.length).toBeGreaterThan(100)
  // Titles and publishers are told in their own language.
  const bare = (html: string) => html.replace(/<cite.*?<\/cite>/g, '').replace(/<span class="refs">.*?<\/span>/g, '')
  const spoken = new Map(languages.map((language) => [language, bare(htmlOf(language))]))
  for (const { en, es } of pairs) {
    if (en.length > 24) expect(spoken.get('es')).not.toContain(escaped(en))
    if (es.length > 24) expect(spoken.get('en')).not.toContain(escaped(es))
  }
})

test('the page of the map tells without a script, in every language, the lead, the totals and every event', () => {
  for (const language of languages) {
    const from = pages.short.indexOf(`<section lang="${language}"`)
    const part = pages.short.slice(from, pages.short.indexOf('</section>', from))
    expect(part).toContain(escaped(atlantis.file.lead[language]))
    expect(part).toContain(escaped(atlantis.file.totals.rule[language]))
    for (const { id, title } of [...atlantis.strikes, ...atlantis.events]) {
      expect(part).toContain(escaped(title[language]))
      expect(part).toContain(`href="read/${language}.html#${id}"`)
    }
  }
})

test('the pages are well-formed, and every link and picture leads to something that is there', () => {
  for (const language of languages) {
    const html = htmlOf(language)
    const closed = html
      .replace('<!doctype html>', '')
      .replace(/<(meta|link|img|source)\b([^>]*?)\/?>/g, '<$1$2/>')
      .replace(/&(?!amp;|lt;|gt;|quot;|#)/g, '&amp;')
    const faults: string[] = []
    new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(closed, 'text/xml')
    expect(faults).toEqual([])
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, 'ids are unique').toBe(ids.length)
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor)
    for (const [, path] of html.matchAll(/(?:src|srcSet|href)="\.\.\/((?:pictures|read)\/[^"]+)"/g))
      expect(Object.keys(pages.files)).toContain(path)
    expect(html).toContain('<img src="../pictures/')
  }
})

test('hostile texts are shown, never run', async () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror="alert(2)">\'&amp;'
  const both = { en: evil, es: evil }
  const [first, ...rest] = atlantis.strikes
  if (!first) throw new Error('Atlantis has no strikes.')
  const [source = ''] = first.sources
  const hostile = await of({
    ...atlantis,
    file: { ...atlantis.file, title: both, lead: both, short: both },
    strikes: [{ ...first, title: both, summary: both }, ...rest],
    sources: { ...atlantis.sources, [source]: { ...atlantis.sources[source]!, title: evil, publisher: evil } }
  })
  for (const html of [hostile.short, ...languages.map((language) => htmlOf(language, hostile))]) {
    expect(html).not.toMatch(/<script|<img src="?x/)
    expect(html).toContain(escaped(evil))
  }
  const block = hostile.head.find(({ tag }) => tag === 'script')?.children ?? ''
  expect(block).not.toContain('<')
  expect((JSON.parse(block) as { readonly name: string }).name).toBe(evil)
})

test('where it is known where the site will stand, addresses are whole and there is a map of the site', async () => {
  const placed = await of(atlantis, 'https://example.org/map/')
  const tag = (key: string) =>
    placed.head.find(({ attrs }) => attrs['property'] === key || attrs['rel'] === key)?.attrs ?? {}
  expect(tag('canonical')['href']).toBe('https://example.org/map/')
  expect(tag('og:url')['content']).toBe('https://example.org/map/')
  expect(tag('og:image')['content']).toMatch(/^https:\/\/example\.org\/map\/pictures\/preview-en-\w+\.png$/)
  expect(htmlOf('es', placed)).toContain('<link rel="canonical" href="https://example.org/map/read/es.html"/>')
  expect(placed.files['sitemap.xml']).toContain('<loc>https://example.org/map/read/es.html</loc>')
  expect(pages.head.some(({ attrs }) => attrs['property'] === 'og:url')).toBe(false)
})

test('a situation with faults says so in every language, and lists them', () => {
  const { short, files } = faultyPages(['strikes.geojson: <b>no</b> title'])
  expect(short).toContain('strikes.geojson: &lt;b&gt;no&lt;/b&gt; title')
  for (const language of languages) expect(short).toContain(`lang="${language}"`)
  expect(Object.keys(files).every((path) => path.endsWith('.css'))).toBe(true)
})
