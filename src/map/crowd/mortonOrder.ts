/** Levels of the grid on which points are put in order: squares of half a kilometre at the equator. */
export const deepest = 16

function spread(value: number): number {
  let bits = value & 0xffff
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}

/** The place of a point (shares of the world) on the curve that runs through the squares of a grid quarter by quarter (Morton 1966). */
export function morton(x: number, y: number): number {
  const side = 2 ** deepest
  const cell = (share: number) => Math.max(0, Math.min(side - 1, Math.floor(share * side)))
  return (spread(cell(x)) | (spread(cell(y)) << 1)) >>> 0
}

/** The order that sorts numbers below 2³², ascending and stable: two passes over their halves. */
export function radixOrder(keys: Uint32Array): Uint32Array {
  const count = keys.length
  let order = new Uint32Array(count)
  for (let at = 0; at < count; at++) order[at] = at
  for (const shift of [0, 16]) {
    const begins = new Uint32Array(65_537)
    for (let at = 0; at < count; at++) begins[((keys[at]! >>> shift) & 0xffff) + 1]!++
    for (let half = 0; half < 65_536; half++) begins[half + 1]! += begins[half]!
    const sorted = new Uint32Array(count)
    for (let at = 0; at < count; at++) {
      const index = order[at]!
      sorted[begins[(keys[index]! >>> shift) & 0xffff]!++] = index
    }
    order = sorted
  }
  return order
}
