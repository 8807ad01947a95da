/** One international nautical mile in metres (First International Extraordinary Hydrographic Conference, Monaco 1929). */
export const nauticalMile = 1852

/** One international statute mile in metres (international yard and pound agreement, 1959). */
export const statuteMile = 1609.344

/** How far each zone may reach from the baseline, in metres: UNCLOS art. 3, 33 and 57. */
export const breadth = {
  territorialSea: 12 * nauticalMile,
  contiguousZone: 24 * nauticalMile,
  exclusiveEconomicZone: 200 * nauticalMile
} as const

/** A unit in which a reader may have lengths (and, squared, areas). */
export type LengthUnit = 'km' | 'nm' | 'mi'

/** Metres in one unit of length. */
export const metresPer: Readonly<Record<LengthUnit, number>> = { km: 1000, nm: nauticalMile, mi: statuteMile }

/** A length in the unit asked for, from metres. */
export function lengthIn(metres: number, unit: LengthUnit): number {
  return metres / metresPer[unit]
}

/** An area in square kilometres, square nautical miles or square statute miles, from square metres. */
export function areaIn(squareMetres: number, unit: LengthUnit): number {
  return squareMetres / metresPer[unit] ** 2
}

/** A length in metres, from the unit given. */
export function metresFrom(length: number, unit: LengthUnit): number {
  return length * metresPer[unit]
}
