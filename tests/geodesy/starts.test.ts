import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance } from '~/geodesy/distance'
import { starts, toPole } from '~/geodesy/starts'
import { ask, wgs84 } from '~/geodesy/wgs84'

describe('the quick direct formula', () => {
  test('ends within a millimetre of where GeographicLib ends, up to 5,000 km from anywhere but the poles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -360, max: 360, noNaN: true }),
        fc.double({ min: 1, max: 5_000_000, noNaN: true }),
        (longitude, latitude, azimuth, metres) => {
          const [x, y] = starts([longitude, latitude])(azimuth, metres)
          const { lon2 = 0, lat2 = 0 } = wgs84.Direct(latitude, longitude, azimuth, metres, ask.position)
          expect(wgs84.Inverse(y, x, lat2, lon2, ask.distance).s12).toBeLessThan(0.001)
        }
      )
    )
  })

  test.each([0, 10.5, -38, 60, 89, 90])(
    'the way from %d° to the pole is the one that GeographicLib measures',
    (latitude) => {
      expect(toPole(latitude)).toBeCloseTo(distance([0, latitude], [0, latitude < 0 ? -90 : 90]), 3)
    }
  )
})
