import { describe, expect, test } from 'vitest'
import { featureTexts } from '../../../tools/tiles/featureTexts'

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size = 7): Promise<readonly string[]> {
  const found: string[] = []
  for await (const one of featureTexts(pieces(text, size))) found.push(one)
  return found
}

const one = '{"type":"Feature","properties":{"a":"} ] { \\" é","features":[{}]},"geometry":null}'
const two = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}'

describe('the texts of features', () => {
  test.each([1, 2, 3, 64, 100_000])(
    'are found in pieces of %i bytes, braces and quotes within texts included',
    async (size) => {
      const collection = `{"type":"FeatureCollection","name":"x","features":[\n${one},\n${two}\n],"more":{"a":[1]}}`
      expect(await read(collection, size)).toEqual([one, two])
      expect(await read(`${one}\n${two}\n`, size)).toEqual([one, two])
      expect(await read(`\u001e${one}\n\u001e${two}\n`, size)).toEqual([one, two])
      expect(await read(two, size)).toEqual([two])
    }
  )

  test('are none in an empty collection', async () => {
    expect(await read('{"type":"FeatureCollection","features":[]}')).toEqual([])
  })

  test.each([
    ['a file that was cut off within a feature', `${two}\n${one.slice(0, 30)}`, 'ends in the middle'],
    ['a collection that was cut off between two', `{"type":"FeatureCollection","features":[${two},`, 'cut off'],
    ['something else between two', `${two}\n[1,2]\n${two}`, 'Between two features stands "[1,2]"']
  ])('%s is refused', async (_what, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason)
  })
})
