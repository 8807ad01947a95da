const a = 6_378_137
const f = 1 / 298.257223563

/** Equatorial radius (m), flattening and squared eccentricity of WGS84 (NIMA TR8350.2). */
export const ellipsoid = { a, f, e2: f * (2 - f) } as const
