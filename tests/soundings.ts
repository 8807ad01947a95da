/** Numbers from 0 to below 1 that are the same on every machine (linear congruential, after Numerical Recipes). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const two = (number: number) => String(number).padStart(2, '0')

/** So many invented soundings along a spiral in the Sea of Atlas, one GeoJSON feature each, as lines of text. */
export function* soundings(count: number): Generator<string> {
  const roll = dice(7)
  for (let index = 0; index < count; index++) {
    const share = index / count
    const reach = 2 + 7 * share + 0.6 * (roll() - 0.5)
    const turn = 40 * share + 0.1 * (roll() - 0.5)
    const at = [-24 + reach * Math.cos(turn), 33 + 0.7 * reach * Math.sin(turn)]
    yield JSON.stringify({
      type: 'Feature',
      id: index + 1,
      geometry: { type: 'Point', coordinates: at.map((degrees) => Number(degrees.toFixed(5))) },
      properties: {
        name: `Sounding ${index + 1}`,
        depth: 200 + Math.floor(4800 * roll()),
        day: `2031-${two(3 + (index % 4))}-${two(1 + (index % 28))}`
      }
    })
  }
}
