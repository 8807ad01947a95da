import type { OpeningPlace } from '~/map/opening/opening'
import { decodeBasemap } from '~/model/basemap'
import { SituationError } from '~/model/fault'
import { parseSituation } from '~/model/parse'
import { type Evidence, received, type Shipped, shipped } from '~/model/shipped'
import { languages } from '~/model/text'
import { cachedBasemap } from './basemap/cached'
import { readPlaces } from './basemap/readPlaces'
import { belts } from './belts'
import { cachedDerived } from './derive'
import { land } from './land'
import { frameOf } from './opening/Frame'
import { openingOf } from './opening/opening'
import { faultyPages, type Pages, readPages } from './read/pages'
import { readFolder } from './readFolder'
import { storiesOf } from './story/stories'
import { webManifest } from './webManifest'

/** What the build puts beside the page. */
export interface Site {
  /** JSON texts by name. */
  readonly files: Readonly<Record<string, string>>
  /** Web manifests by language; none of a situation with faults. */
  readonly manifests: Readonly<Record<string, string>>
  /** What is read without a script. */
  readonly pages: Pages
  /** The frame of the page in each language, as templates; empty for a situation with faults. */
  readonly frames: string
  /** Where the map opens; null for a situation with faults. */
  readonly home: OpeningPlace | null
  readonly title: string
  readonly lead: string
  readonly faults: readonly string[]
}

const inEach = (
  of: (language: (typeof languages)[number]) => { readonly first: Shipped; readonly evidence: Evidence }
) =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const { first, evidence } = of(language)
      return [
        [`situation-${language}`, JSON.stringify(first)],
        [`evidence-${language}`, inLines(evidence, first)]
      ]
    })
  )

/** What arrives of what is sent: nothing but JSON. */
const asSent = (first: Shipped) => JSON.parse(JSON.stringify(first)) as Extract<Shipped, { situation: unknown }> // of a checked situation

/** Characters of a line of evidence, about: a piece that the page reads without keeping its reader waiting. */
const longestPiece = 12_000

/** The entries of a record in pieces of a bearable length. */
function pieces(value: object): readonly object[] {
  const made: Record<string, unknown>[] = []
  let room = 0
  for (const [key, one] of Object.entries(value as Record<string, unknown>)) {
    if (room <= 0) {
      made.push({})
      room = longestPiece
    }
    Object.assign(made.at(-1) ?? {}, { [key]: one })
    room -= JSON.stringify(one).length
  }
  return made
}

/** A JSON list with a line for each piece, so that the page can read it piece by piece. A list of which some is there already is told by its places. */
function inLines(evidence: Evidence, first: Shipped): string {
  const there = 'situation' in first ? (first.situation as Readonly<Record<string, unknown>>) : {} // by the same names
  const isWhole = (key: string, value: unknown) =>
    typeof value !== 'object' ||
    value === null ||
    (Array.isArray(value) && (there[key] as readonly unknown[]).length === 0)
  const lines = Object.entries(evidence).flatMap(([key, value]) =>
    (isWhole(key, value) ? [value] : pieces(value as object)).map((piece) => JSON.stringify({ [key]: piece }))
  )
  return `[\n${lines.join(',\n')}\n]`
}

/**
 * Everything that can be computed before the page is opened, from the folder of a situation. Faults are handed on, for the
 * page to show. `base` is the address at which the site will stand, if that is known.
 */
export async function site(folder: string, base: string | null = null): Promise<Site> {
  try {
    const content = readFolder(folder)
    const situation = parseSituation(content)
    const stored = await cachedBasemap(situation.file.window, await readPlaces(folder))
    const basemap = decodeBasemap(stored)
    const basemapText = JSON.stringify(stored)
    const derived = await cachedDerived(situation, basemap, basemapText)
    const { coast } = await land(situation.file.window, await readPlaces(folder))
    const packed = await belts(situation.file.window, coast)
    const { title, lead, home, homeNarrow, window } = situation.file
    const { stories, faults } = storiesOf(content, situation, derived)
    const openings = languages.map(
      (language) => [language, received(asSent(shipped(situation, language).first))] as const
    )
    return {
      files: {
        ...inEach((language) => shipped(situation, language)),
        ...Object.fromEntries(
          openings.map(([language, sent]) => [`opening-${language}`, JSON.stringify(openingOf(sent, language, stored))])
        ),
        basemap: basemapText,
        derived: JSON.stringify(derived),
        belts: JSON.stringify(packed),
        ...(stories && { 'story-en': JSON.stringify(stories.en), 'story-es': JSON.stringify(stories.es) })
      },
      manifests: Object.fromEntries(languages.map((language) => [language, webManifest(situation, language)])),
      pages: await readPages({ situation, derived, basemap }, base, stories),
      frames: openings
        .map(([language, sent]) => `<template id="frame-${language}">${frameOf(sent, language)}</template>`)
        .join(''),
      home: { home, homeNarrow, window },
      title: title.en,
      lead: lead.en,
      faults
    }
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    const { faults } = error
    return {
      files: {
        ...inEach(() => ({ first: { faults }, evidence: {} })),
        basemap: 'null',
        derived: 'null',
        belts: 'null'
      },
      manifests: {},
      pages: faultyPages(error.message.split('\n')),
      frames: '',
      home: null,
      title: 'Situation map',
      lead: '',
      faults: error.message.split('\n')
    }
  }
}
