import { along } from '~/geodesy/along'
import type { Camera } from '~/state/view'
import { mercatorX, mercatorY } from '../mercator'

/** A way from one camera to another. */
export interface FlightPath {
  /** In milliseconds, from 350 to 1500. */
  readonly duration: number
  /** The camera at a share of the time, 0 to 1; both ends are exactly those that were given. */
  readonly at: (share: number) => Camera
}

const shortest = 350
const longest = 1500
/** How readily the flight rises to see more of the way: the value that most people found best. */
const rho = 1.42

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2
}

/** Views so many shares of the world wide along the way, and how far along it each has come, by the length of the flight so far. */
interface Profile {
  readonly length: number
  readonly at: (length: number) => { readonly width: number; readonly gone: number }
}

/** The smoothest way to zoom and pan at once (van Wijk and Nuij 2003, “Smooth and efficient zooming and panning”). */
function profile(first: number, last: number, way: number): Profile {
  if (way < 1e-9) {
    const length = Math.abs(Math.log(last / first)) / rho
    return { length, at: (done) => ({ width: first * (last / first) ** (length === 0 ? 1 : done / length), gone: 0 }) }
  }
  const rise = (sign: 1 | -1, width: number) => {
    const b = (last ** 2 - first ** 2 + sign * rho ** 4 * way ** 2) / (2 * width * rho ** 2 * way)
    return Math.log(Math.sqrt(b ** 2 + 1) - b)
  }
  const [start, end] = [rise(1, first), rise(-1, last)]
  return {
    length: (end - start) / rho,
    at(done) {
      const here = rho * done + start
      return {
        width: (first * Math.cosh(start)) / Math.cosh(here),
        gone: (first / rho ** 2) * (Math.cosh(start) * Math.tanh(here) - Math.sinh(start))
      }
    }
  }
}

/**
 * The flight between two cameras of a map so many pixels wide. Its centre follows the geodesic; it rises above a long way
 * and comes down again, but never below the zoom `least`.
 */
export function flightPath(from: Camera, to: Camera, pixels: number, least = 0): FlightPath {
  const width = ({ zoom }: Camera) => pixels / (256 * 2 ** zoom)
  const way = Math.hypot(
    mercatorX(to.centre[0]) - mercatorX(from.centre[0]),
    mercatorY(to.centre[1]) - mercatorY(from.centre[1])
  )
  const { length, at } = profile(width(from), width(to), way)
  const floor = Math.min(least, from.zoom, to.zoom)
  return {
    duration: Math.max(shortest, Math.min(longest, 250 + length * 480)),
    at(share) {
      if (share <= 0) return from
      if (share >= 1) return to
      const { width: wide, gone } = at(length * eased(share))
      const zoom = Math.max(floor, Math.log2(pixels / (256 * wide)))
      const part = way < 1e-9 ? eased(share) : Math.max(0, Math.min(1, gone / way))
      const [longitude, latitude] = along(from.centre, to.centre, part)
      return { zoom, centre: [longitude, latitude] }
    }
  }
}
