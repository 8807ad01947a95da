import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '~/model/fault'
import { type FileName, files } from '~/model/files'
import { inspect, storyOf } from '~/model/parse'
import type { Situation } from '~/model/situation'
import { archiveFindings } from './archives'
import { checks } from './checks'
import type { Finding, Located } from './finding'
import { type JsonText, jsonText } from './jsonText'
import { lineFinder, offsetOf } from './locate'
import { mend } from './mend'
import { nearest } from './nearest'
import { readText } from './readText'
import { findings } from './subject'

/** What the check of a folder came to; the situation is null where a file lacks its shape. */
export interface Report {
  readonly situation: Situation | null
  readonly found: readonly Located[]
}

/** What the text of a file holds. */
interface Document {
  readonly json: JsonText
  /** Line and column of an offset in its text. */
  readonly lineOf: ReturnType<typeof lineFinder>
}

/** Files that may stand in a folder beside those that every situation has. */
const others: readonly RegExp[] = [/^rivers\.geojson$/]

/** Checks a folder that should hold a situation. */
export function checkFolder(folder: string): Report {
  if (!isFolder(folder)) {
    const finding: Finding = {
      level: 'fault',
      file: folder,
      feature: null,
      path: '$',
      expected: 'a folder that holds a situation',
      found: 'none',
      mend: 'give the path of one, such as geo'
    }
    return { situation: null, found: [{ ...finding, place: null }] }
  }
  const names = Object.keys(files) as FileName[] // the table's own keys
  const documents = new Map<string, Document>()
  const found: Located[] = [...strangers(folder, names)]
  const content: Partial<Record<FileName, unknown>> = {}
  for (const name of names) {
    const { document, located } = readDocument(folder, name)
    found.push(...located)
    if (document) documents.set(name, document)
    if (document?.json.kind === 'json') content[name] = document.json.value
  }
  const broken = new Set(found.filter(({ level }) => level === 'fault').map(({ file }) => file))
  const { situation, faults: ofSituation } = inspect(content)
  const { faults: ofStory } = storyOf(content)
  const faults = [...ofSituation, ...ofStory]
  found.push(
    ...faults
      .filter(({ file }) => !broken.has(file))
      .map((fault) =>
        located(ofDoor(fault), documents, fault.rule === 'extra' || fault.rule === 'key' ? 'key' : 'value')
      )
  )
  // Where two features share an id, whatever else is said of either may be true of the other.
  const { 'story.json': story, ...rest } = content
  const sound = ofStory.length === 0 && story !== undefined ? content : rest
  if (situation && !faults.some(isDoubledFeature))
    found.push(
      ...[...findings(situation, sound, checks), ...archiveFindings(folder, situation)].map((finding) =>
        located(finding, documents, 'value')
      )
    )
  return { situation, found: sorted(found, names) }
}

function isDoubledFeature({ rule, path }: Fault): boolean {
  return rule === 'double' && /^\$\.features\[\d+\]\.id$/.test(path)
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

function readDocument(
  folder: string,
  name: FileName
): { readonly document: Document | null; readonly located: readonly Located[] } {
  const whole = { level: 'fault', file: name, feature: null, path: '$' } as const
  const read = readText(join(folder, name))
  if (read.kind === 'missing') return { document: null, located: [] } // the parse door says so
  if (read.kind === 'refused') {
    const { expected, found, mend: remedy, before } = read
    return {
      document: null,
      located: [{ ...whole, expected, found, mend: remedy, place: lineFinder(before)(before.length) }]
    }
  }
  const json = jsonText(read.text)
  const document = { json, lineOf: lineFinder(read.text) }
  const mark: Located = {
    ...whole,
    level: 'warning',
    expected: 'no byte order mark',
    found: 'one',
    mend: 'save the file as UTF-8 without it',
    place: { line: 1, column: 1 }
  }
  const marks = read.marked ? [mark] : []
  if (json.kind === 'json') return { document, located: marks }
  const problems = json.problems.map(({ offset, ...problem }): Located => ({
    ...whole,
    ...problem,
    place: document.lineOf(offset)
  }))
  return { document, located: [...marks, ...problems] }
}

function ofDoor(fault: Fault): Finding {
  const { file, feature, path, expected, found } = fault
  return { level: 'fault', file, feature, path, expected, found, mend: mend(fault) }
}

function located(finding: Finding, documents: ReadonlyMap<string, Document>, end: 'key' | 'value'): Located {
  const document = documents.get(finding.file)
  if (document?.json.kind !== 'json') return { ...finding, place: null }
  return { ...finding, place: document.lineOf(offsetOf(document.json.tree, finding.path, end)) }
}

/** Data files whose name nothing reads: probably misspelled. */
function strangers(folder: string, names: readonly FileName[]): readonly Located[] {
  return readdirSync(folder)
    .filter(
      (name) =>
        /\.(?:geo)?json$/.test(name) &&
        !names.some((known) => known === name) &&
        !others.some((other) => other.test(name))
    )
    .map((file) => {
      const near = nearest(file, names)
      const remedy = near === null ? 'move it out of the folder' : `did you mean "${near}"?`
      return {
        level: 'warning',
        file,
        feature: null,
        path: '$',
        expected: 'a file that the map reads',
        found: 'a name that nothing reads',
        mend: remedy,
        place: null
      }
    })
}

/** Faults first, then by file and line. */
function sorted(found: readonly Located[], names: readonly FileName[]): readonly Located[] {
  const rank = ({ level, file }: Located) => (level === 'fault' ? 0 : 1000) + names.findIndex((name) => name === file)
  const place = ({ place: at }: Located) => (at ? at.line * 100_000 + at.column : 0)
  return found.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b))
}
