/** Positions about towns, dense in their middle, as data of real places lie; the same on every run. */
function position(i: number): readonly [number, number] {
  const share = (step: number) => ((i + 1) * step) % 1
  const town = (i * 7919) % 41
  const turn = 2 * Math.PI * share(0.7548776662)
  const radius = 5 * share(0.5698402909) ** 2.2
  const longitude = -84 + ((town * 0.618034) % 1) * 28 + radius * Math.cos(turn)
  const latitude = 6 + ((town * 0.3247179) % 1) * 15 + 0.7 * radius * Math.sin(turn)
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))]
}

const day = (i: number) => new Date(Date.UTC(2025, 7, 1) + (i % 120) * 86_400_000).toISOString().slice(0, 10)

/** So many points with name, day and number, as GeoJSON. */
export function pointFile(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const [longitude, latitude] = position(i)
    return `{"type":"Feature","properties":{"name":"Point ${i + 1}","date":"${day(i)}","value":${i % 1000}},"geometry":{"type":"Point","coordinates":[${longitude},${latitude}]}}`
  })
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}`
}

/** Wavy areas of 170 corners until the file has so many bytes, as GeoJSON. */
export function polygonFile(bytes: number): string {
  const lines: string[] = []
  for (let i = 0, length = 60; length < bytes; i++) {
    const [longitude, latitude] = position(i)
    const ring = Array.from({ length: 170 }, (_, corner) => {
      const turn = (2 * Math.PI * corner) / 170
      const radius = 0.12 * (1 + 0.25 * Math.sin(5 * turn + i) + 0.08 * Math.sin(13 * turn))
      return `[${(longitude + radius * Math.cos(turn)).toFixed(6)},${(latitude + radius * Math.sin(turn)).toFixed(6)}]`
    })
    const line = `{"type":"Feature","properties":{"name":"Area ${i + 1}","date":"${day(i)}"},"geometry":{"type":"Polygon","coordinates":[[${ring.join(',')},${ring[0]}]]}}`
    lines.push(line)
    length += line.length + 2
  }
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}`
}
