/** The kinds of flat numbers that can grow. */
type Flat = Float64Array | Uint32Array | Int32Array | Uint8Array

/** Flat numbers to which more are added, without a copy for each. */
export class Growing<A extends Flat> {
  private data: A
  private readonly make: (length: number) => A
  length = 0

  /** `room` for as many as are expected. */
  constructor(make: (length: number) => A, room = 1024) {
    this.make = make
    this.data = make(room)
  }

  push(value: number): void {
    if (this.length === this.data.length) this.grow(this.length + 1)
    this.data[this.length++] = value
  }

  /** Adds many at once. */
  append(values: ArrayLike<number>): void {
    if (this.length + values.length > this.data.length) this.grow(this.length + values.length)
    this.data.set(values, this.length)
    this.length += values.length
  }

  /** Adds a part of numbers of the same kind. */
  appendPart(values: Flat, from: number, to: number): void {
    if (this.length + to - from > this.data.length) this.grow(this.length + to - from)
    this.data.set(values.subarray(from, to), this.length)
    this.length += to - from
  }

  /** Puts another number in the place of one. */
  put(at: number, value: number): void {
    this.data[at] = value
  }

  /** Forgets all but the first. */
  shorten(length: number): void {
    this.length = length
  }

  /** What was added, to be read before more is. */
  get all(): A {
    return this.data
  }

  /** Room for so many more, to be written into; `fill` says how many of them were. */
  room(count: number): A {
    if (this.length + count > this.data.length) this.grow(this.length + count)
    return this.data.subarray(this.length, this.length + count) as A // a part is of the same kind
  }

  /** Takes in what was written into the room. */
  fill(count: number): void {
    this.length += count
  }

  /** What was added, in an array of just that length. */
  taken(): A {
    if (this.length === this.data.length) return this.data
    return this.data.slice(0, this.length) as A // a slice is of the same kind
  }

  private grow(least: number): void {
    const larger = this.make(Math.max(least, 64, Math.ceil(this.data.length * 1.6)))
    larger.set(this.data.subarray(0, this.length))
    this.data = larger
  }
}
