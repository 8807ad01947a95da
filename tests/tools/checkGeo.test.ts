import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { main } from '../../tools/check-geo'
import { checkFolder } from '../../tools/checkGeo/checkFolder'
import { findingLine } from '../../tools/checkGeo/finding'
import { atlantisFolder } from '../atlantis'
import { apply, linesAfter } from './checkGeo/broken'
import { ground } from './checkGeo/ground'
import { members } from './checkGeo/members'
import { references } from './checkGeo/references'
import { story } from './checkGeo/story'
import { style } from './checkGeo/style'
import { time } from './checkGeo/time'
import { totals } from './checkGeo/totals'
import { values } from './checkGeo/values'

const faulty = [...members, ...values, ...references, ...ground, ...time, ...totals, ...story]

describe('the check of a folder of data', () => {
  test('finds nothing wrong with Atlantis', () => {
    expect(checkFolder(atlantisFolder).found.map(findingLine)).toEqual([])
  })

  test.each(faulty)('$title is refused with its address, and with nothing else', ({ edits, lines }) => {
    expect(linesAfter((folder) => edits.forEach((one) => apply(one, folder)))).toEqual(lines)
  })

  test.each(style)('$title deserves a warning', ({ edits, lines }) => {
    expect(linesAfter((folder) => edits.forEach((one) => apply(one, folder)))).toEqual(lines)
  })

  test('more than 60 ways of breaking the data are known, each by a name of its own', () => {
    expect(new Set(faulty.map(({ title }) => title)).size).toBe(faulty.length)
    expect(faulty.length).toBeGreaterThan(140)
    for (const { lines } of faulty)
      expect(lines.some((line) => !line.startsWith('warning')) || lines.length === 1).toBe(true)
    for (const { lines } of style) expect(lines.every((line) => line.startsWith('warning'))).toBe(true)
  })

  test('needs no story: a folder without one has no fault', () => {
    expect(linesAfter((folder) => rmSync(join(folder, 'story.json')))).toEqual([])
  })

  test('faults stand before warnings, both in the order of file and line', () => {
    const lines = linesAfter((folder) => {
      const [first, second] = [totals[0]!, style[0]!]
      for (const one of [...second.edits, ...first.edits]) apply(one, folder)
    })
    expect(lines).toEqual([...totals[0]!.lines, ...style[0]!.lines])
  })
})

describe('a file that is hardly one', () => {
  const strikes = (folder: string) => join(folder, 'strikes.geojson')
  const rewrite = (change: (text: string) => string | Uint8Array) => (folder: string) =>
    writeFileSync(strikes(folder), change(readFileSync(strikes(folder), 'utf8')))
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

  test.each<readonly [string, (folder: string) => void, readonly string[]]>([
    [
      'cut off',
      rewrite((text) => text.slice(0, text.indexOf('Ataque 3') + 4)),
      [
        'strikes.geojson:259:70 · $ · expected a text that ends on its line, found the end of the file · mend: the file is cut off: restore its end'
      ]
    ],
    [
      'cut off between two values',
      rewrite((text) => text.slice(0, text.indexOf('"properties"'))),
      [
        'strikes.geojson:12:7 · $ · expected a key in double quotes, found the end of the file · mend: the file is cut off: restore its end'
      ]
    ],
    [
      'empty',
      rewrite(() => ''),
      [
        'strikes.geojson:1:1 · $ · expected a value, found the end of the file · mend: the file is cut off: restore its end'
      ]
    ],
    [
      'in UTF-16',
      rewrite((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
      [
        'strikes.geojson:1:1 · $ · expected a text in UTF-8, found UTF-16 · mend: save the file again with the encoding UTF-8'
      ]
    ],
    [
      'in UTF-16 without its mark',
      rewrite((text) => Buffer.from(text, 'utf16le')),
      [
        'strikes.geojson:1:1 · $ · expected a text in UTF-8, found UTF-16 · mend: save the file again with the encoding UTF-8'
      ]
    ],
    [
      'in Latin-1',
      rewrite((text) => Buffer.from(text, 'latin1')),
      [
        'strikes.geojson:18:55 · $ · expected a text in UTF-8, found byte 0xf3, which no UTF-8 text has here · mend: save the file again with the encoding UTF-8 (it looks like Latin-1)'
      ]
    ],
    [
      'with a comma too many',
      rewrite((text) => text.replace('"number": 1,', '"number": 1,,')),
      [
        'strikes.geojson:14:21 · $ · expected a key in double quotes, found "," · mend: write the key in double quotes; take a comma off the end of a list'
      ]
    ],
    [
      'with a comma after the last',
      rewrite((text) => text.replace('[-25.3, 37.35]', '[-25.3, 37.35,]')),
      [
        'strikes.geojson:10:38 · $ · expected a value, found "]" · mend: write the value; take a comma off the end of a list'
      ]
    ],
    [
      'with a comment',
      rewrite((text) => text.replace('"number": 1,', '"number": 1, // the first')),
      ['strikes.geojson:14:22 · $ · expected no comment, found "// the first" · mend: JSON has no comments: remove it']
    ],
    [
      'with single quotes',
      rewrite((text) => text.replace('"number"', "'number'")),
      [
        `strikes.geojson:14:9 · $ · expected a value of JSON, found "'number'" · mend: put texts in double quotes; numbers, true, false and null stand alone`
      ]
    ],
    [
      'with something that is no number',
      rewrite((text) => text.replace('"number": 1,', '"number": NaN,')),
      [
        'strikes.geojson:14:19 · $ · expected a value of JSON, found "NaN" · mend: put texts in double quotes; numbers, true, false and null stand alone'
      ]
    ],
    [
      'with a line break inside of a text',
      rewrite((text) => text.replace('south of Poseidonia', 'south\nof Poseidonia')),
      [
        'strikes.geojson:15:26 · $ · expected a text that ends on its line, found "\\"Strike 1: south" · mend: close the text with a double quote; write line breaks as \\n'
      ]
    ],
    [
      'with a key that stands twice',
      rewrite((text) => text.replace('"number": 1,', '"number": 1, "number": 2,')),
      [
        'strikes.geojson:14:22 · $.features[0].properties.number · expected every key once, found "number" again · mend: keep one of the two'
      ]
    ],
    [
      'with a key that leads into the language',
      rewrite((text) => text.replace('"number": 1,', '"number": 1, "__proto__": { "polluted": true },')),
      [
        'strikes.geojson:14:22 · strike-01 · $.features[0].properties.__proto__ · expected no key of this name, found __proto__ · mend: remove this key or give it another name'
      ]
    ],
    [
      'with another such key',
      rewrite((text) => text.replace('"number": 1,', '"number": 1, "constructor": 3,')),
      [
        'strikes.geojson:14:22 · strike-01 · $.features[0].properties.constructor · expected no key of this name, found constructor · mend: remove this key or give it another name'
      ]
    ],
    [
      'nested a hundred thousand levels deep',
      rewrite((text) => text.replace('"number": 1,', `"number": ${deep(100_000)},`)),
      [
        'strikes.geojson:14:115 · $ · expected at most 100 levels of brackets, found more · mend: flatten it; is a bracket missing further up?'
      ]
    ],
    [
      'nested 80 levels deep',
      rewrite((text) => text.replace('"number": 1,', `"number": ${deep(80)},`)),
      [
        `strikes.geojson:14:79 · strike-01 · $.features[0].properties.number${'[0]'.repeat(60)} · expected at most 64 levels, found more · mend: flatten it; is a bracket missing further up?`
      ]
    ],
    [
      'of 50 MB',
      (folder) => appendFileSync(strikes(folder), Buffer.alloc(50 * 1024 * 1024, ' ')),
      [
        'strikes.geojson:1:1 · $ · expected a file of at most 8 MB, found 50.0 MB; it was not read · mend: simplify its geometry or split the situation'
      ]
    ],
    [
      'missing',
      (folder) => rmSync(strikes(folder)),
      ['strikes.geojson · $ · expected the file, found nothing · mend: add strikes.geojson, even if its list is empty']
    ],
    [
      'under a misspelled name',
      (folder) => renameSync(strikes(folder), join(folder, 'strike.geojson')),
      [
        'strikes.geojson · $ · expected the file, found nothing · mend: add strikes.geojson, even if its list is empty',
        'warning · strike.geojson · $ · expected a file that the map reads, found a name that nothing reads · mend: did you mean "strikes.geojson"?'
      ]
    ],
    [
      'a folder',
      (folder) => {
        rmSync(strikes(folder))
        mkdirSync(strikes(folder))
      },
      ['strikes.geojson:1:1 · $ · expected a file, found a folder · mend: put a file of this name in its place']
    ],
    [
      'of zero bytes',
      (folder) => truncateSync(strikes(folder)),
      [
        'strikes.geojson:1:1 · $ · expected a value, found the end of the file · mend: the file is cut off: restore its end'
      ]
    ]
  ])('%s is refused with its address', (_what, change, lines) => {
    expect(linesAfter(change)).toEqual(lines)
  })

  test('with CRLF line ends is as good as any, and lines are counted the same', () => {
    const withReturns = (text: string) => text.replaceAll('\n', '\r\n')
    expect(linesAfter(rewrite(withReturns))).toEqual([])
    const { edits, lines } = faulty[0]!
    const both = (folder: string) => {
      edits.forEach((one) => apply(one, folder))
      rewrite(withReturns)(folder)
    }
    expect(linesAfter(both)).toEqual(lines)
  })

  test('with a byte order mark is read, with a warning', () => {
    expect(linesAfter(rewrite((text) => `\ufeff${text}`))).toEqual([
      'warning · strikes.geojson:1:1 · $ · expected no byte order mark, found one · mend: save the file as UTF-8 without it'
    ])
  })

  test('does not keep the other files from being checked', () => {
    const { edits, lines } = faulty.find(({ title }) => title === 'an unclosed ring')!
    const found = linesAfter((folder) => {
      edits.forEach((one) => apply(one, folder))
      rewrite(() => '')(folder)
    })
    expect(found).toEqual([expect.stringContaining('strikes.geojson:1:1'), ...lines])
  })

  test('cannot write into the terminal', () => {
    const lines = linesAfter(rewrite((text) => text.replace('"id": "strike-01"', '"id": "\\u001b[2J\\u202estrike"')))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^strikes\.geojson:7:13 · \\u001b\[2J\\u202estrike · \$\.features\[0\]\.id · /)
  })
})

describe('npm run check:geo', () => {
  const run = (args: readonly string[]) => {
    const written: string[] = []
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    try {
      return { code: main(args), text: written.join('') }
    } finally {
      write.mockRestore()
    }
  }

  test('ends with 0 and a summary where nothing is wrong', () => {
    expect(run([atlantisFolder])).toEqual({
      code: 0,
      text: [
        'atlantis 1.1.0, as of 2031-06-30: 6 strikes, 8 events, 6 forces, 3 parts of the deployment area, 10 places, 3 sea areas, 1 dispute, 30 names, 5 islets, 59 claims, 21 sources.',
        'The strikes add up to 7 vessels and 13 to 14 killed.',
        `${atlantisFolder}: no fault, 0 warnings.`,
        ''
      ].join('\n')
    })
  })

  test('ends with 1 where there is no folder', () => {
    expect(run(['no/such/folder'])).toEqual({
      code: 1,
      text: [
        'no/such/folder · $ · expected a folder that holds a situation, found none · mend: give the path of one, such as geo',
        'no/such/folder: 1 fault, 0 warnings. Further checks follow once every file has its shape.',
        ''
      ].join('\n')
    })
  })
})
