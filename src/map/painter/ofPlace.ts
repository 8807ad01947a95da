import type { Place } from './orders'
import { isSame, nowhere, type Reach } from './reach'

/** Something as it was when it was laid. */
export interface Print {
  readonly version: number
  readonly reach: Reach
}

const nothing = { width: 0, height: 0, ratio: 1 }

/** What is drawn for a place and may be out of date. */
export abstract class OfPlace {
  protected place: Place | null = null
  protected stale = true
  /** Where there is something of it. */
  protected reach = nowhere(nothing)
  private version = 0
  /** Where it is another than one version before; null where that was of another place. */
  private changed: Reach | null = null

  /** Whether it shows this place, be it as it was. */
  shows(place: Place): boolean {
    return this.place !== null && isSame(this.place, place)
  }

  /** Whether it must be drawn to show this place as it is. */
  lacks(place: Place): boolean {
    return this.stale || !this.shows(place)
  }

  /** What it shows is no longer so. */
  spoil(): void {
    this.stale = true
  }

  /** From now on it shows this place as it is, in these tiles; `changed` tells where it is another than before, if that is known. */
  protected settleAt(place: Place, reach: Reach, changed: Reach | null): void {
    this.changed = this.shows(place) ? (changed ?? this.reach.with(reach)) : null
    this.place = place
    this.stale = false
    this.reach = reach
    this.version += 1
  }

  /** How it is now, to tell later what has changed. */
  print(): Print {
    return { version: this.version, reach: this.reach }
  }

  /** Where it is another than it was; of the same place. */
  changedSince({ version, reach }: Print): Reach {
    if (version === this.version) return nowhere(this.place ?? nothing)
    return (version === this.version - 1 && this.changed) || reach.with(this.reach)
  }
}
