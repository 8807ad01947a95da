const { floor, sqrt, cbrt } = Math

/** The first 64 primes. */
const primes = Array.from({ length: 312 }, (_, n) => n)
  .filter((n) => n > 1 && !Array.from({ length: n }, (__, d) => d).some((d) => d > 1 && d * d <= n && n % d === 0))
  .slice(0, 64)
const fraction = (value: number) => floor((value - floor(value)) * 2 ** 32)
const begin = primes.slice(0, 8).map((prime) => fraction(sqrt(prime)))
const constants = Uint32Array.from(primes, (prime) => fraction(cbrt(prime)))
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The SHA-256 of bytes as 64 hexadecimal digits (FIPS 180-4); browsers give their own only to pages that come over https. */
export function sha256(bytes: Uint8Array): string {
  const blocks = Math.ceil((bytes.length + 9) / 64)
  const padded = new Uint8Array(blocks * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const state = Uint32Array.from(begin)
  const words = new Uint32Array(64)
  for (let block = 0; block < blocks; block++) mix(state, words, view, block * 64)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, words: Uint32Array, view: DataView, offset: number): void {
  for (let i = 0; i < 64; i++) {
    if (i < 16) words[i] = view.getUint32(offset + i * 4)
    else {
      const [two, seven, fifteen, sixteen] = [words[i - 2]!, words[i - 7]!, words[i - 15]!, words[i - 16]!]
      words[i] =
        (turn(two, 17) ^ turn(two, 19) ^ (two >>> 10)) +
        seven +
        (turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3)) +
        sixteen
    }
  }
  let [a, b, c, d, e, f, g, h] = [
    state[0]!,
    state[1]!,
    state[2]!,
    state[3]!,
    state[4]!,
    state[5]!,
    state[6]!,
    state[7]!
  ]
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word))
}
