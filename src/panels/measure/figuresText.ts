import type { Measured } from '~/analysis/measured'
import { formatArea, formatBearing, formatLength, formatPosition, type Unit } from '~/i18n/format'
import type { Language } from '~/model/text'
import type { Measurement } from '~/state/view'
import { measureWords } from './words'

/** Metres below which a length that was drawn by hand says nothing. */
const handError = 50

/** A measured length as text. */
export function lengthText(metres: number, unit: Unit, language: Language): string {
  return formatLength(metres, unit, language, handError)
}

/** The area as text, or the sentence that says why there is none; null for a path. */
export function areaText({ area }: Measured, unit: Unit, language: Language): string | null {
  const words = measureWords[language]
  switch (area?.kind) {
    case undefined:
      return null
    case 'area':
      return `${formatArea(area.area, unit, language)} ${words.units[unit]}`
    case 'crossing':
      return words.crossing(formatPosition(area.at[0], area.at[1], language))
    case 'flat':
      return words.flat
    case 'too-few':
      return words.tooFew
  }
}

/** A whole measurement in plain lines, for pasting into a text. */
export function measurementText(measurement: Measurement, figures: Measured, unit: Unit, language: Language): string {
  const words = measureWords[language]
  const { kind, positions } = measurement
  const place = (index: number) => {
    const [longitude, latitude] = positions[index] ?? [0, 0]
    return formatPosition(longitude, latitude, language, 4)
  }
  const area = areaText(figures, unit, language)
  return [
    ...(area === null ? [] : [figures.area?.kind === 'area' ? `${words.area}: ${area}` : area]),
    `${kind === 'ring' ? words.perimeter : words.total}: ${lengthText(figures.total, unit, language)}`,
    ...positions.map((_, index) => `${words.point(index + 1)}: ${place(index)}`),
    ...figures.legs.map(
      ({ from, to, distance, bearing }) =>
        `${from + 1} → ${to + 1}: ${lengthText(distance, unit, language)}, ${words.bearing(formatBearing(bearing))}`
    ),
    words.how
  ].join('\n')
}
