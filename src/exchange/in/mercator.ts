/** Radius of the sphere of EPSG:3857, in metres. */
const radius = 6_378_137
/** Half the width of EPSG:3857, in metres. */
const half = Math.PI * radius

/** Whether two numbers could be metres of EPSG:3857. */
export function mayBeMercator(x: number, y: number): boolean {
  return Math.abs(x) <= half && Math.abs(y) <= half
}

/** Longitude and latitude in degrees of a position in EPSG:3857, metres (EPSG method 1024). */
export function fromMercator(x: number, y: number): readonly [number, number] {
  const degrees = 180 / Math.PI
  return [(x / radius) * degrees, (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * degrees]
}
