import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspect } from '~/model/parse'
import { readFolder } from '../../tools/readFolder'
import { atlantisFolder } from '../atlantis'

/** What the page is told of Atlantis with other strikes. */
function faultsWith(strikes: (text: string) => string | Uint8Array | null) {
  const folder = mkdtempSync(join(tmpdir(), 'atlantis-'))
  try {
    cpSync(atlantisFolder, folder, { recursive: true })
    const file = join(folder, 'strikes.geojson')
    const content = strikes(readFileSync(file, 'utf8'))
    if (content === null) rmSync(file)
    else writeFileSync(file, content)
    return inspect(readFolder(folder)).faults.map(({ file: name, expected, found }) => ({ name, expected, found }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const name = 'strikes.geojson'

test('a byte order mark and CRLF line ends change nothing', () => {
  expect(faultsWith((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual([])
})

test.each<readonly [string, (text: string) => string | Uint8Array | null, string, string]>([
  ['is missing', () => null, 'the file', 'nothing'],
  [
    'is cut off',
    (text) => text.slice(0, text.indexOf('"kind"')),
    'JSON',
    'the end of the file at line 13, column 9, where a closing brace } should be'
  ],
  [
    'is in UTF-16',
    (text) => Buffer.from(text, 'utf16le'),
    'JSON',
    'UTF-16 at line 1, column 1, where a text in UTF-8 should be'
  ],
  [
    'is nested without end',
    () => '['.repeat(1_000_000),
    'JSON',
    'more at line 1, column 101, where at most 100 levels of brackets should be'
  ],
  [
    'is too large',
    (text) => text.padEnd(9 * 1024 * 1024),
    'JSON',
    '9.0 MB; it was not read at line 1, column 1, where a file of at most 8 MB should be'
  ]
])('a file that %s reaches the page as a fault', (_what, strikes, expected, found) => {
  expect(faultsWith(strikes)).toEqual([{ name, expected, found }])
})
