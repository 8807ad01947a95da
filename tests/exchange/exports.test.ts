import { DOMParser } from '@xmldom/xmldom'
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Derived } from '~/analysis/derived'
import { noFilters, type Question } from '~/analysis/question'
import { select } from '~/analysis/select'
import { bibtex, citation } from '~/exchange/out/cite'
import type { Dataset } from '~/exchange/out/dataset'
import { exhibitsCsv } from '~/exchange/out/exhibitsCsv'
import { exhibitsGeojson } from '~/exchange/out/exhibitsGeojson'
import { exhibitsKml } from '~/exchange/out/exhibitsKml'
import { gather, type Exhibit } from '~/exchange/out/gather'
import { sha256 } from '~/exchange/out/sha256'
import { noResources } from '~/state/resources'
import { layerIds } from '~/layers/layers'
import type { LayerInput } from '~/layers/layer'
import { atlantisDerived } from '../analysis/atlantis'
import { atlantis } from '../atlantis'
import { colours } from './colours'
import { read } from './reading'

const link = 'https://example.org/map/?v=1&lang=en'
const dataset: Dataset = { file: atlantis.file, language: 'en', link, hash: 'a'.repeat(64), accessed: '2031-06-01' }
const whole: Question = { from: null, to: null, known: null, filters: noFilters }
let derived: Derived

beforeAll(async () => {
  derived = await atlantisDerived()
}, 60_000)

function inputOf(question: Partial<Question> = {}): LayerInput {
  const asked = { ...whole, ...question }
  return {
    situation: atlantis,
    derived,
    question: asked,
    selection: select(atlantis, derived, asked),
    unit: 'km',
    resources: noResources
  }
}
const exhibits = (question: Partial<Question> = {}, layers: readonly string[] = layerIds): readonly Exhibit[] =>
  gather(
    inputOf(question),
    layers.map((id) => ({ id }))
  )

interface Written {
  readonly situation: {
    readonly version: string
    readonly link: string
    readonly sha256: string
    readonly features: number
    readonly notPlaced: number
  }
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
    readonly properties: Record<string, unknown>
  }[]
}
const geojson = (question: Partial<Question> = {}) =>
  JSON.parse(exhibitsGeojson(exhibits(question), dataset, inputOf(question))) as Written // as it was just written

describe('what is exported', () => {
  test('is what the layers that are on show: no layer, nothing; one layer, its own', () => {
    expect(exhibits({}, [])).toEqual([])
    expect(exhibits({}, ['strikes']).map(({ id }) => id)).toEqual(atlantis.strikes.map(({ id }) => id))
  })

  test('follows dates and the day of knowledge', () => {
    const [first] = atlantis.strikes
    if (!first) throw new Error('Atlantis has a strike.')
    expect(exhibits({ to: first.when.start }, ['strikes']).map(({ id }) => id)).toEqual([first.id])
    expect(exhibits({ known: '2000-01-01' }, ['strikes', 'events', 'forces'])).toEqual([])
  })

  test('as known on a day names no source that appeared later', () => {
    const day = atlantis.strikes[1]?.when.announced ?? ''
    const text = exhibitsGeojson(exhibits({ known: day }), dataset, inputOf({ known: day }))
    const later = Object.entries(atlantis.sources).filter(
      ([, { published, knownBy }]) => (published ?? knownBy ?? '9') > day
    )
    expect(later.length).toBeGreaterThan(0)
    expect(later.filter(([id]) => text.includes(JSON.stringify(id)))).toEqual([])
  })
})

describe('GeoJSON', () => {
  test('says version, link and hash beside the features, and counts what has no place', () => {
    const { situation, features } = geojson()
    expect(situation).toMatchObject({
      version: atlantis.file.version,
      link,
      sha256: 'a'.repeat(64),
      features: features.length,
      notPlaced: features.filter(({ geometry }) => geometry === null).length
    })
    expect(situation.notPlaced).toBeGreaterThan(0)
  })

  test('holds right-hand rings of at most seven decimals, and is read again without a fault', () => {
    const text = exhibitsGeojson(exhibits(), dataset, inputOf())
    for (const [, decimals = ''] of text.matchAll(/-?\d+\.(\d+)(?=[,\]])/g))
      expect(decimals.length).toBeLessThanOrEqual(7)
    const { report, features } = read(text)
    expect([report.rejected, report.counts.winding, report.counts.unclosed]).toEqual([0, undefined, undefined])
    expect(features.map(({ id }) => id)).toEqual(exhibits().map(({ id }) => id))
  })

  test('draws no strike as a point and keeps the knowledge of its place, its claims and their sources', () => {
    const strikes = geojson().features.filter(({ properties }) => properties['kind'] === 'strike')
    expect(strikes).toHaveLength(atlantis.strikes.length)
    for (const { id, geometry, properties } of strikes) {
      const strike = atlantis.strikes.find((one) => one.id === id)
      if (geometry) expect(geometry.type).toMatch(/Polygon$/)
      expect(properties['where']).toMatchObject({ kind: strike?.where.kind })
      expect(properties['claims']).toHaveLength(strike?.claims.length ?? -1)
      const listed = new Set((properties['sources'] as readonly { readonly id: string }[]).map((source) => source.id))
      for (const claim of strike?.claims ?? []) for (const source of claim.sources) expect(listed).toContain(source)
    }
  })
})

describe('CSV', () => {
  test('has one row for each claim and is read again with as many', () => {
    const list = exhibits()
    const { report, features } = read(exhibitsCsv(list, dataset, atlantis, true))
    const rows = list.reduce((sum, { item }) => sum + Math.max(1, item && 'claims' in item ? item.claims.length : 0), 0)
    expect([report.accepted, report.rejected]).toEqual([rows, 0])
    expect(features[0]?.properties['feature_id']).toBe(list[0]?.id)
  })

  test('begins with the mark of UTF-8 only where asked for', () => {
    expect(exhibitsCsv([], dataset, atlantis, true).charCodeAt(0)).toBe(0xfeff)
    expect(exhibitsCsv([], dataset, atlantis, false).startsWith('feature_id,')).toBe(true)
  })

  test('runs nothing in a spreadsheet: no cell begins like a formula, unless it is a number', () => {
    const evil: Exhibit[] = exhibits({}, ['strikes']).map((one) => ({
      ...one,
      title: { en: '=cmd|calc!A0', es: '+1' }
    }))
    for (const { properties } of read(exhibitsCsv(evil, dataset, atlantis, false).replaceAll("'", '’')).features)
      for (const value of Object.values(properties))
        expect(JSON.stringify(value).slice(1)).not.toMatch(/^[=+@\t\r]|^-(?!\d)/)
  })
})

describe('KML', () => {
  /** The order that the schema of KML 2.2 gives the children of an element (OGC 07-147r2). */
  const orders: Readonly<Record<string, readonly string[]>> = {
    kml: ['Document'],
    Document: ['name', 'description', 'Style', 'Folder'],
    Folder: ['name', 'Placemark'],
    Placemark: [
      'name',
      'description',
      'TimeStamp',
      'TimeSpan',
      'styleUrl',
      'ExtendedData',
      'Point',
      'LineString',
      'Polygon',
      'MultiGeometry'
    ],
    Style: ['IconStyle', 'LineStyle', 'PolyStyle'],
    IconStyle: ['color', 'scale'],
    LineStyle: ['color', 'width'],
    PolyStyle: ['color', 'fill', 'outline'],
    TimeStamp: ['when'],
    TimeSpan: ['begin', 'end'],
    ExtendedData: ['Data'],
    Data: ['value'],
    MultiGeometry: ['Point', 'LineString', 'Polygon'],
    Polygon: ['outerBoundaryIs', 'innerBoundaryIs'],
    outerBoundaryIs: ['LinearRing'],
    innerBoundaryIs: ['LinearRing'],
    Point: ['coordinates'],
    LineString: ['coordinates'],
    LinearRing: ['coordinates']
  }

  test('has the structure of its schema, ids once, and a style for each reference', () => {
    const document = new DOMParser({
      onError: (_, message) => {
        throw new Error(message)
      }
    }).parseFromString(exhibitsKml(exhibits(), dataset, atlantis, colours), 'text/xml')
    const ids = new Set<string>()
    let elements = 0
    for (const element of Array.from(document.getElementsByTagName('*'))) {
      elements++
      const children = Array.from(element.childNodes)
        .filter(({ nodeType }) => nodeType === 1)
        .map(({ nodeName }) => nodeName)
      const order = orders[element.nodeName] ?? []
      const ranks = children.map((name) => order.indexOf(name))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(ranks).not.toContain(-1)
      const id = element.getAttribute('id')
      expect(ids.has(id ?? '')).toBe(false)
      if (id) ids.add(id)
    }
    expect(elements).toBeGreaterThan(100)
    for (const { textContent } of Array.from(document.getElementsByTagName('styleUrl')))
      expect(ids).toContain(textContent?.slice(1))
  })

  test('has the colours of the legend, opacity first and blue before red', () => {
    const text = exhibitsKml(exhibits({}, ['rings']), dataset, atlantis, { ...colours, ring: '#123456' })
    expect(text).toContain('<LineStyle><color>e6563412</color><width>1.1</width></LineStyle>')
  })

  test('is read again with the places of the map', () => {
    const list = exhibits()
    const reading = read(exhibitsKml(list, dataset, atlantis, colours))
    expect([reading.report.accepted, reading.report.rejected]).toEqual([list.length, 0])
    expect(reading.features.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
    expect(reading.features.filter(({ geometry }) => geometry === null)).toHaveLength(
      list.filter(({ geometry }) => geometry === null).length
    )
  })
})

describe('a citation', () => {
  test('names title, version, day, address and hash, in either language', () => {
    expect(citation(dataset)).toBe(
      `${atlantis.file.title.en}. Dataset, version ${atlantis.file.version}, as of 30 June 2031. ${atlantis.file.licence.en}. Accessed 1 June 2031: ${link}. SHA-256 of the data: ${'a'.repeat(64)}.`
    )
    expect(citation({ ...dataset, language: 'es', hash: null })).toContain(
      'Consultado el 1 de junio de 2031: https://example.org/map/?v=1&lang=en.'
    )
  })

  test('is safe inside BibTeX', () => {
    const entry = bibtex({ ...dataset, file: { ...dataset.file, title: { en: '50% of {A} & B_1', es: 'x' } } })
    expect(entry).toContain('title = {{50\\% of \\{A\\} \\& B\\_1}}')
    expect(entry).toMatch(/^@misc\{[\w.-]+,\n(  \w+ = \{.*\},?\n)+\}\n$/)
  })
})

describe('the hash', () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 1000, 100_000])('of %i random bytes is that of another program', (length) => {
    const bytes = randomBytes(length)
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})

const gdal = (() => {
  try {
    return execFileSync('ogrinfo', ['--version']).length > 0
  } catch {
    return false
  }
})()

describe.skipIf(!gdal)(
  `ogrinfo${gdal ? '' : ' (skipped: the program ogrinfo of the Debian package gdal-bin is not installed)'}`,
  () => {
    test.each([
      ['a.geojson', () => exhibitsGeojson(exhibits(), dataset, inputOf())],
      ['a.csv', () => exhibitsCsv(exhibits(), dataset, atlantis, false)],
      ['a.kml', () => exhibitsKml(exhibits(), dataset, atlantis, colours)]
    ])('reads %s without a warning', (name, text) => {
      const folder = mkdtempSync(join(tmpdir(), 'exports-'))
      try {
        writeFileSync(join(folder, name), text())
        const output = execFileSync('sh', ['-c', `ogrinfo -ro -al -so '${join(folder, name)}' 2>&1`], {
          encoding: 'utf8'
        })
        expect(output).not.toMatch(/warning|error/i)
        expect(output).toMatch(/Feature Count: [1-9]/)
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  }
)
