import { describe, expect, test, vi } from 'vitest'
import { readPosition } from '../../tools/measure/arguments'
import { measurePosition } from '../../tools/measure/measurePosition'
import { main } from '../../tools/measure'

const folder = 'tests/fixtures/atlantis'
const say = async (...args: string[]) => (await measurePosition(readPosition([...args, '--geo', folder]))).result

async function run(...args: string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const code = await main(args)
    return { code, out: log.mock.calls.flat().join('\n'), errors: error.mock.calls.flat().join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

describe('npm run measure', () => {
  test('says of a position at sea how far focus and coast are, whose coast it is, the band and the deployment area', async () => {
    const { distanceToFocus, nearestCoast, band, inDeploymentArea, onLand } = await say('-20', '36')
    expect(distanceToFocus.min).toBe(distanceToFocus.max)
    expect(nearestCoast.min).toBe(nearestCoast.max)
    expect(nearestCoast).toMatchObject({ errorBar: 4000, state: 'Kingdom of Atlantis', name: expect.any(String) })
    expect(band).toBe('24-200')
    expect(inDeploymentArea).toBe('yes')
    expect(onLand).toBe(false)
  })

  test('gives intervals for a circle, which hold those of the positions in it', async () => {
    const circle = await say('-20', '36', '--radius', '40')
    const centre = await say('-20', '36')
    expect(circle.distanceToFocus.min).toBeCloseTo(centre.distanceToFocus.min - 40_000, -3)
    expect(circle.distanceToFocus.max).toBeCloseTo((centre.distanceToFocus.max ?? 0) + 40_000, -3)
    expect(circle.nearestCoast.min).toBeLessThanOrEqual(centre.nearestCoast.min)
    expect(circle.nearestCoast.max).toBeGreaterThanOrEqual(centre.nearestCoast.max ?? Infinity)
  })

  test('names no state where the circle has several, and lists them', async () => {
    const { nearestCoast } = await say('-18', '34.9', '--radius', '150')
    expect(nearestCoast.state).toBeNull()
    expect(new Set(nearestCoast.coasts.map(({ state }) => state)).size).toBeGreaterThan(1)
  })

  test('on land the coast is 0 metres away, and it says that this is land', async () => {
    const { onLand, nearestCoast } = await say('-7.5', '33')
    expect(onLand).toBe(true)
    expect(nearestCoast).toMatchObject({ min: 0, max: 0, state: 'Morocco', name: 'mainland' })
  })

  test('prints one JSON object', async () => {
    const { code, out } = await run('-20', '36', '--geo', folder)
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(out) as object)).toEqual(
      expect.arrayContaining(['distanceToFocus', 'nearestCoast', 'band', 'inDeploymentArea'])
    )
  })

  test('remarks where a coast beyond the data may be nearer', async () => {
    const { remark } = await measurePosition(readPosition(['-39', '21', '--geo', folder]))
    expect(remark).toMatch(/may be nearer/)
  })

  test.each([
    [[], /longitude is missing/],
    [['-20'], /latitude is missing/],
    [['-20', 'north'], /"north" is no latitude/],
    [['-20', 'NaN'], /"NaN" is no latitude/],
    [['200', '10'], /200 is no longitude/],
    [['36', '-120'], /swapped/],
    [['36', '-20'], /swapped/],
    [['100', '10'], /outside of the part of the world/],
    [['-20', '36', '--radius', '-1'], /-1 is no radius/],
    [['-20', '36', '--radius'], /radius in kilometres is missing/],
    [['-20', '36', '--metres'], /no option/],
    [['-20', '36', '4'], /one value too many/],
    [['-20', '36', '--geo', 'tests/nowhere'], /holds no situation/]
  ])('refuses %j with one sentence', async (args, sentence) => {
    const { code, out, errors } = await run(...(args.includes('--geo') ? args : [`--geo=${folder}`, ...args]))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(errors).toMatch(sentence)
    expect(errors.split('\n')).toHaveLength(1)
  })
})
