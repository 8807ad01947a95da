import type { Position } from '~/model/geometry'

const letters: Readonly<Record<string, 'N' | 'S' | 'E' | 'W'>> = { N: 'N', S: 'S', E: 'E', W: 'W', O: 'W' }
const angle = String.raw`([+\-−–]?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*[′’']\s*(?:(\d+(?:\.\d+)?)\s*(?:″|”|"|''))?)?`
// The letters stand after both angles or before both.
const trailing = new RegExp(String.raw`()${angle}\s*([NSEWO])?`, 'gi')
const leading = new RegExp(String.raw`([NSEWO])\s*${angle}()`, 'gi')

interface Angle {
  readonly degrees: number
  readonly letter: 'N' | 'S' | 'E' | 'W' | undefined
}

/** Commas that stand in numbers become points, where they can be told from those between numbers. */
function withPoints(text: string): string {
  const commas = text.match(/\d,\d/g)?.length ?? 0
  const separated = /[;/]|,\s|[NSEWO°′'″"]/i.test(text)
  return !/\.\d/.test(text) && (commas >= 2 || (commas === 1 && separated)) ? text.replace(/(\d),(?=\d)/g, '$1.') : text
}

/**
 * The position that a reader wrote, latitude first, as in "12.5, -70", "12,5° N, 70° O", "12°30′N 70°W" or "N 12 30' W 70"; letters
 * may put the longitude first. Null if it is none.
 */
export function readPosition(text: string): Position | null {
  const plain = withPoints(text)
  const part = /^[\s([]*[NSEWO]/i.test(plain) ? leading : trailing
  const angles = [...plain.matchAll(part)].map(([, before, whole = '', minutes = '0', seconds = '0', after]): Angle => {
    const sign = /^[-−–]/.test(whole) ? -1 : 1
    const size = Number(whole.replace(/^[+\-−–]/, '')) + Number(minutes) / 60 + Number(seconds) / 3600
    return { degrees: sign * size, letter: letters[(before || after || '').toUpperCase()] }
  })
  const rest = plain.replace(part, '').replace(/[\s,;/()[\]]/g, '')
  const [first, second] = angles
  if (angles.length !== 2 || rest !== '' || !first || !second) return null
  const swapped = first.letter === 'E' || first.letter === 'W'
  const [latitude, longitude] = swapped ? [second, first] : [first, second]
  if (latitude.letter === 'E' || latitude.letter === 'W' || longitude.letter === 'N' || longitude.letter === 'S')
    return null
  const signed = ({ degrees, letter }: Angle) => (letter === 'S' || letter === 'W' ? -Math.abs(degrees) : degrees)
  const [x, y] = [signed(longitude), signed(latitude)]
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : null
}
