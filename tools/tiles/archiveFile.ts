import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { type About, type Entry, head } from './pmtiles'

/** An archive that is being written: its tiles go to a file beside it, for what stands before them is known only at the end. */
export class ArchiveFile {
  private readonly entries: Entry[] = []
  private readonly known = new Map<string, Entry>()
  private readonly path: string
  private readonly part: string
  private readonly file: number
  private size = 0
  private addressed = 0

  constructor(path: string) {
    this.path = path
    this.part = `${path}.${process.pid}.tiles`
    this.file = openSync(this.part, 'w+')
  }

  /** Adds a tile, in the order of ids. */
  add(id: number, bytes: Buffer): void {
    this.addressed++
    const name = createHash('sha256').update(bytes).digest('base64')
    const same = this.known.get(name)
    const last = this.entries.at(-1)
    if (same && last && last.offset === same.offset && last.id + last.run === id) {
      this.entries[this.entries.length - 1] = { ...last, run: last.run + 1 }
      return
    }
    const entry = { id, run: 1, offset: same?.offset ?? this.size, length: bytes.length }
    this.entries.push(entry)
    if (same) return
    this.known.set(name, entry)
    writeSync(this.file, bytes)
    this.size += bytes.length
  }

  /** Writes the archive; until then nothing stands at its path. Gives its size in bytes. */
  finish(about: Omit<About, 'addressed' | 'contents' | 'dataLength'>): number {
    const before = head(this.entries, {
      ...about,
      addressed: this.addressed,
      contents: this.known.size,
      dataLength: this.size
    })
    const whole = `${this.path}.${process.pid}.part`
    const out = openSync(whole, 'w')
    writeSync(out, before)
    const piece = Buffer.allocUnsafe(1 << 20)
    for (let at = 0; at < this.size;) {
      const count = readSync(this.file, piece, 0, piece.length, at)
      writeSync(out, piece, 0, count)
      at += count
    }
    closeSync(out)
    renameSync(whole, this.path)
    this.discard()
    return before.length + this.size
  }

  /** Takes away what was written for an archive that was not finished. */
  discard(): void {
    closeSync(this.file)
    rmSync(this.part, { force: true })
  }
}
