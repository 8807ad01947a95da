import { limits } from '../limits'
import { dateProperty } from './dateProperty'
import { decode } from './decode'
import { Gathered } from './gathered'
import { isTooDeep, locate, syntaxFault, tooDeep } from './jsonText'
import { Ledger, Refusal, wholeFile } from './ledger'
import { NoColumns, readCsv } from './readCsv'
import { member, readGeojson } from './readGeojson'
import { readGpx } from './readGpx'
import { readKml } from './readKml'
import { isJsonLines, readLines } from './readLines'
import { mayBePlain, readPlain } from './readPlain'
import { readTopojson } from './readTopojson'
import type { Format, Offer, Outcome, Reading, ReadOptions } from './reading'
import { type Progress, type Sink, Taker } from './takeFeature'
import { unpackKmz } from './unpackKmz'
import { parseXml } from './xml'

/** Reads a file of any known format: what it holds, and what became of each of its features. Never throws. */
export function readFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  progress: Progress = () => {}
): Reading {
  const gathered = new Gathered()
  const outcome = readInto(gathered, bytes, name, options, progress)
  return { ...outcome, features: isRefused(outcome) ? [] : gathered.features }
}

/** Reads a file as `readFile` does, and gives each feature that was found good to a sink, which is not to be used where the file is refused in the end. */
export function readInto(
  sink: Sink,
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  progress: Progress
): Outcome {
  if (mayBePlain(bytes, options))
    try {
      return new Run(name, options, progress, sink).readPlain(bytes)
    } catch {
      // Whatever it was: the thorough way finds out, and names it.
      sink.forget()
    }
  return readThoroughly(sink, bytes, name, options, progress)
}

/** Reads a file as `readInto` does, but never in the quick way. */
export function readThoroughly(
  sink: Sink,
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  progress: Progress
): Outcome {
  return new Run(name, options, progress, sink).read(bytes)
}

/** Whether nothing of a file was taken. */
export function isRefused({ report }: Outcome): boolean {
  return report.accepted === 0
}

/** What is said of a file that is larger than the limit, without reading it. */
export function tooLarge(size: number): Outcome {
  const ledger = new Ledger()
  ledger.refuse(new Refusal('too-large', wholeFile, String(size)))
  return { format: null, report: ledger.report(null, () => []), offers: [], table: null, date: null }
}

/** What readers of the formats have in common. */
class Run {
  private readonly ledger = new Ledger()
  private readonly taker: Taker
  private format: Format | null = null
  private text: string | null = null
  /** Known not to be too deep. */
  private shallow = false
  private table: Reading['table'] = null
  private readonly name: string
  private readonly options: ReadOptions

  constructor(name: string, options: ReadOptions, progress: Progress, sink: Sink) {
    this.name = name
    this.options = options
    this.taker = new Taker(this.ledger, options, progress, sink)
  }

  /** Reads a collection of GeoJSON straight from its bytes; throws where the file is anything else, or not in order as a whole. */
  readPlain(bytes: Uint8Array): Outcome {
    this.format = 'geojson'
    readPlain(bytes, this.taker, this.options)
    this.noteEmpty()
    // Lines are counted only where there is something to be found in them.
    if (!this.ledger.isClean) this.text = decode(bytes).text
    return this.outcome()
  }

  read(bytes: Uint8Array): Outcome {
    try {
      this.any(bytes)
      this.noteEmpty()
    } catch (error) {
      this.ledger.refuse(
        error instanceof Refusal
          ? error
          : new Refusal('failed', wholeFile, error instanceof Error ? error.message : String(error))
      )
      if (error instanceof NoColumns) this.table = { header: error.header, columns: null }
    }
    return this.outcome()
  }

  private noteEmpty(): void {
    if (this.ledger.read === 0 && this.ledger.count('not-read') === 0)
      this.ledger.note({ kind: 'empty-file', feature: null, place: wholeFile, found: '0' })
  }

  private outcome(): Outcome {
    return {
      format: this.format,
      report: this.report(),
      offers: this.offers(),
      table: this.table,
      date: dateProperty(this.taker.sample)
    }
  }

  private any(bytes: Uint8Array): void {
    if (bytes.length > limits.bytes) throw new Refusal('too-large', wholeFile, String(bytes.length))
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      this.format = 'kmz'
      const { bytes: kml, others } = unpackKmz(bytes)
      this.xml(this.decoded(kml))
      for (const other of others)
        this.ledger.note({ kind: 'several-kml', feature: null, place: wholeFile, found: other.slice(0, 100) })
      return
    }
    const text = this.decoded(bytes)
    const first = text.trimStart()[0]
    if (first === undefined) throw new Refusal('empty-file', wholeFile, '0')
    if (text.slice(0, 2000).includes('\0')) throw new Refusal('unknown-format', wholeFile, this.name.slice(0, 100))
    if (first === '<') this.xml(text)
    else if (
      first === '{' ||
      first === '[' ||
      first === '\u001e' ||
      /\.(geo|topo)?json(l|s|ld)?$|\.ndjson$/i.test(this.name)
    )
      this.json(text)
    else {
      this.format = 'csv'
      this.table = readCsv(text, /\.tsv$/i.test(this.name), this.taker, this.options)
    }
  }

  private decoded(bytes: Uint8Array): string {
    const { text, unusual } = decode(bytes)
    this.shallow = unusual === null && !isTooDeep(bytes)
    if (unusual !== null) this.ledger.note({ kind: 'encoding', feature: null, place: wholeFile, found: unusual })
    this.text = text
    return text
  }

  private json(text: string): void {
    this.format = 'geojson'
    let root: unknown
    try {
      root = parsed(text, this.shallow)
    } catch (error) {
      if (!isJsonLines(text)) throw error
      this.format = 'geojson-lines'
      readLines(text, this.taker, this.options)
      return
    }
    if (member(root, 'type') === 'Topology') {
      this.format = 'topojson'
      readTopojson(root, this.taker)
    } else readGeojson(root, this.taker, this.options)
  }

  private xml(text: string): void {
    const root = parseXml(text)
    if (root.name === 'gpx') {
      this.format = 'gpx'
      readGpx(root, this.taker)
    } else if (root.name === 'kml' || root.name === 'Document' || root.name === 'Folder') {
      this.format ??= 'kml'
      readKml(root.name === 'kml' ? root : { ...root, children: [root] }, this.taker)
    } else throw new Refusal('unknown-format', { path: root.name, offset: root.offset }, `<${root.name}>`.slice(0, 60))
  }

  private report(): Reading['report'] {
    const { text, format } = this
    return this.ledger.report(text, (places) => {
      if (text === null || places.length === 0) return []
      if (format !== 'geojson-lines')
        return locate(
          text,
          places.map(({ keys }) => keys)
        )
      return places.map(({ keys, from = 0 }) => {
        const end = text.indexOf('\n', from)
        return from + (locate(text.slice(from, end < 0 ? text.length : end), [keys])[0] ?? 0)
      })
    })
  }

  private offers(): readonly Offer[] {
    const { ledger, options } = this
    const swapped = ledger.count('swapped') + ledger.count('maybe-swapped')
    const metres = ledger.count('crs') > 0 || (ledger.count('range') > 0 && ledger.count('range') > ledger.read / 2)
    return [
      ...(swapped > 0 && !options.swap ? (['swap'] as const) : []),
      ...(metres && options.crs !== 'EPSG:3857' ? (['EPSG:3857'] as const) : [])
    ]
  }
}

function parsed(text: string, shallow: boolean): unknown {
  const deep = shallow ? null : tooDeep(text)
  if (deep !== null) throw new Refusal('deep', { path: '', offset: deep }, String(limits.depth))
  try {
    return JSON.parse(text)
  } catch {
    const fault = syntaxFault(text)
    throw new Refusal('json', { path: '', offset: fault?.offset ?? 0 }, fault?.found ?? '')
  }
}
