import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages } from '~/model/text'
import { webManifest } from '../../tools/webManifest'
import { atlantis } from '../atlantis'

interface Manifest {
  readonly id: string
  readonly name: string
  readonly lang: string
  readonly start_url: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
}

describe.each(languages)('the web manifest in %s', (language) => {
  const manifest = JSON.parse(webManifest(atlantis, language)) as Manifest

  test('names the situation in its language and begins in it, as one and the same application', () => {
    expect(manifest).toMatchObject({ id: './', lang: language, name: atlantis.file.title[language] })
    expect(manifest.start_url).toBe(`./?lang=${language}`)
  })

  test('names pictures that are there, of the size it says, one of them without corners', () => {
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
      const picture = readFileSync(fileURLToPath(new URL(`../../public/${src}`, import.meta.url)))
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
  })
})
