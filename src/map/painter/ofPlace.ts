import type { Place } from './orders'

/** What is drawn for a place and may be out of date. */
export abstract class OfPlace {
  protected place: Place | null = null
  protected stale = true

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

  /** From now on it shows this place as it is. */
  protected settleAt(place: Place): void {
    this.place = place
    this.stale = false
  }
}

/** Whether two places are the same part of the world in the same size, asked for twice or not. */
function isSame(one: Place, other: Place): boolean {
  return (
    one === other ||
    (one.scale === other.scale &&
      one.originX === other.originX &&
      one.originY === other.originY &&
      one.width === other.width &&
      one.height === other.height &&
      one.ratio === other.ratio)
  )
}
