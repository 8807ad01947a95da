/** Where a longitude and latitude in degrees come along a Hilbert curve over the earth, 0 to 2³²: neighbours come close together. */
export function hilbert(longitude: number, latitude: number): number {
  let x = cell((longitude + 180) / 360)
  let y = cell((latitude + 90) / 180)
  let along = 0
  for (let side = 0x8000; side > 0; side >>= 1) {
    const right = (x & side) > 0 ? 1 : 0
    const upper = (y & side) > 0 ? 1 : 0
    along += side * side * ((3 * right) ^ upper)
    if (upper === 0) {
      if (right === 1) {
        x = 0xffff - x
        y = 0xffff - y
      }
      const before = x
      x = y
      y = before
    }
  }
  return along
}

function cell(share: number): number {
  return Math.max(0, Math.min(0xffff, Math.floor(share * 0x10000)))
}
