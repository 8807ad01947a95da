import MiniSearch, { type SearchResult } from 'minisearch'
import type { Day } from '~/model/day'
import type { Situation } from '~/model/situation'
import type { Language, Text } from '~/model/text'
import { fold, foldInPlace, wordsOf } from './fold'
import { type Entry, type SearchGroup, searchEntries } from './searchEntries'

/** A part of a text round what was found in it. */
export interface Excerpt {
  readonly before: string
  readonly found: string
  readonly after: string
}

/** One result: what it is, and where the words were found if not in its title. */
export interface Found {
  readonly entry: Entry
  readonly excerpt: Excerpt | null
}

/** Results of one group, the likeliest first; `total` counts those that were cut off too. */
export interface FoundGroup {
  readonly group: SearchGroup
  readonly total: number
  readonly found: readonly Found[]
}

/** What a search gives: every word occurs in each result, or (`loose`) some words do, or similar ones. */
export interface Findings {
  readonly loose: boolean
  readonly groups: readonly FoundGroup[]
}

/** Everything that can be found in a situation. */
export interface SearchIndex {
  readonly entries: ReadonlyMap<string, Entry>
  readonly index: MiniSearch<Indexed>
}

interface Indexed {
  readonly id: string
  readonly title: string
  readonly people: string
  readonly texts: string
}

/** Every language that is there: a page may still wait for the other. */
const joined = (texts: readonly Text[]) => [...new Set(texts.flatMap((text) => Object.values(text)))].join('\n')

/**
 * Prepares the search over what was public by `known`, in parts, so that typing is not held up; `dayTexts` writes a day as
 * readers do, in every language.
 */
export async function searchIndex(
  situation: Situation,
  known: Day | null,
  dayTexts: (day: Day) => readonly string[]
): Promise<SearchIndex> {
  const entries = searchEntries(situation, known)
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'people', 'texts'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...wordsOf(text)],
      boost: { title: 6, people: 2 },
      // A short word before the last is whole; of what is still being typed every beginning counts.
      prefix: (term, i, terms) => i === terms.length - 1 || term.length > 2,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      // A source is named by many words of its own and would else stand before what it reports on.
      boostDocument: (id) => (String(id).startsWith('source/') ? 0.5 : 1)
    }
  })
  await index.addAllAsync(
    entries.map(({ key, title, people, texts, day, by }): Indexed => ({
      id: key,
      title: `${joined([title])} ${by ?? ''}`,
      people: joined(people),
      texts: `${joined(texts)}\n${day === null ? '' : dayTexts(day).join('\n')}`
    })),
    { chunkSize: 40 }
  )
  return { entries: new Map(entries.map((entry) => [entry.key, entry])), index }
}

const around = 56

function inLanguage(texts: readonly Text[], language: Language): readonly string[] {
  return texts.flatMap((text) => (language in text ? [text[language]] : []))
}

/** A word as it can stand in a folded text: at the beginning of a word, digits perhaps in groups. */
function pattern(word: string): RegExp {
  const written = /^\d{4,}$/.test(word) ? word.replace(/\B(?=(?:\d{3})+$)/g, '[.,\u00A0\u202F]?') : word
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}`, 'u')
}

/** The first text in which one of the words stands, cut round it. */
function excerptOf(texts: readonly string[], words: readonly string[]): Excerpt | null {
  for (const word of words) {
    const sought = pattern(word)
    for (const text of texts) {
      if (!sought.test(fold(text))) continue
      const found = sought.exec(foldInPlace(text))
      if (!found) continue
      const [start, end] = [found.index, found.index + found[0].length]
      const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1
      const space = text.lastIndexOf(' ', end + around)
      const to = end + around >= text.length || space < end ? text.length : space
      return {
        before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
        found: text.slice(start, end),
        after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`
      }
    }
  }
  return null
}

/** How much more a result counts whose title begins with just what was typed. */
const titleBegins = 3

const similar = (term: string) => (term.length > 4 ? 0.2 : false)

/** Results in which every word occurs; without any, those with similar words; without any, those that have most of the words. */
function resultsOf(
  index: SearchIndex['index'],
  text: string
): { readonly loose: boolean; readonly results: readonly SearchResult[] } {
  const strict = index.search(text, { combineWith: 'AND' })
  if (strict.length > 0) return { loose: false, results: strict }
  const near = index.search(text, { combineWith: 'AND', fuzzy: similar })
  if (near.length > 0) return { loose: true, results: near }
  const some = index.search(text, { combineWith: 'OR' })
  const best = some[0]?.score ?? 0
  return { loose: true, results: some.filter(({ score }) => score > best * 0.4) }
}

/** What a text finds, accents and case ignored, in both languages at once; groups by their best result, sources last, at most `most` in each. */
export function search({ entries, index }: SearchIndex, text: string, language: Language, most = 6): Findings {
  const words = wordsOf(text)
  if (words.length === 0) return { loose: false, groups: [] }
  const { loose, results } = resultsOf(index, text)
  const begins = fold(text.trim())
  const ranked = results
    .map(({ id, terms, score }) => {
      const entry = entries.get(String(id))
      return {
        entry,
        terms,
        score:
          entry && inLanguage([entry.title], language).some((title) => fold(title).startsWith(begins))
            ? score * titleBegins
            : score
      }
    })
    .toSorted((one, another) => another.score - one.score)
  const groups = new Map<SearchGroup, { entry: Entry; terms: readonly string[] }[]>()
  for (const { entry, terms } of ranked) {
    if (entry) groups.set(entry.group, [...(groups.get(entry.group) ?? []), { entry, terms }])
  }
  const other = language === 'en' ? 'es' : 'en'
  const found = (entry: Entry, terms: readonly string[]): Found => {
    const titled = wordsOf(entry.title[language])
    const missing = terms
      .filter((term) => !titled.includes(term))
      .toSorted(
        (one, another) => Number(words.includes(another)) - Number(words.includes(one)) || another.length - one.length
      )
    const written = [...entry.texts, ...entry.people]
    return { entry, excerpt: excerptOf([...inLanguage(written, language), ...inLanguage(written, other)], missing) }
  }
  return {
    loose,
    groups: [...groups]
      .toSorted(([one], [another]) => Number(one === 'sources') - Number(another === 'sources'))
      .map(([group, list]) => ({
        group,
        total: list.length,
        found: list.slice(0, most).map(({ entry, terms }) => found(entry, terms))
      }))
  }
}
