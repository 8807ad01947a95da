import type { Fault, Rule } from '~/model/fault'
import { nearest } from './nearest'

/** How each rule of the parse door is satisfied. */
const remedies: Readonly<Record<Rule, (fault: Fault) => string>> = {
  file: ({ file }) => `add ${file}, even if its list is empty`,
  json: () => 'correct the JSON',
  key: () => 'remove this key or give it another name',
  depth: () => 'flatten it; is a bracket missing further up?',
  missing: ({ path }) =>
    /\.(en|es)$/.test(path) ? 'write the text in this language' : 'add it; geo/schema says what it may be',
  extra: (fault) => guess(fault) ?? 'remove it or correct its spelling; geo/schema lists the members',
  value: (fault) => guess(fault) ?? valueRemedy(fault),
  reference: (fault) => guess(fault) ?? 'correct the id or add what it names',
  double: ({ path }) =>
    !path.endsWith('.id')
      ? 'name it once'
      : 'give one of them another id; an id that was published stays with what it named',
  window: ({ file, expected, found }) =>
    `correct the coordinates${turned(expected, found)}${file === 'places.geojson' ? '; a place outside takes "beyond": true' : ''}`,
  swapped: () => 'exchange the two numbers: longitude comes first',
  point: ({ found }) =>
    found === 'null'
      ? 'add the point, or say that the place is an area or not known'
      : 'set it to null, or change "where" to what is known'
}

/** How to mend a fault that the parse door found. */
export function mend(fault: Fault): string {
  return remedies[fault.rule](fault)
}

function guess({ found, choices = [] }: Fault): string | null {
  const word = /^"(.*)"$/.exec(found)?.[1]
  const near = word === undefined ? null : nearest(word, choices)
  return near === null ? null : `did you mean "${near}"?`
}

function valueRemedy({ expected }: Fault): string {
  if (expected.includes('closed ring')) return 'repeat the first position at the end'
  if (expected.includes('swapped')) return 'exchange the two numbers: longitude comes first'
  if (expected.includes('source')) return 'name the source; what nobody published is not said'
  if (expected.startsWith('a day')) return 'write it as in 2031-03-08'
  return `write ${expected}`
}

/** A longitude that lies inside the window once its sign or a hundred degrees are changed was probably mistyped so. */
function turned(expected: string, found: string): string {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = (/window (.*)$/.exec(expected)?.[1] ?? '')
    .split(', ')
    .map(Number)
  const [lon = NaN, lat = NaN] = found.slice(1, -1).split(',').map(Number)
  const isInside = (x: number, y: number) => x >= west && x <= east && y >= south && y <= north
  if (isInside(-lon, lat)) return ' (is the sign of the longitude wrong?)'
  if (isInside(lon, -lat)) return ' (is the sign of the latitude wrong?)'
  if (isInside(lon - 100, lat) || isInside(lon + 100, lat)) return ' (the longitude looks 100° off)'
  return ''
}
