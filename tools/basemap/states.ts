/**
 * The state (ISO 3166-1 numeric) that answers for the coast of a feature to which world-atlas gives no number, or the
 * number of a list of islands rather than of a state, by the name used there. Guantanamo Bay is leased, and the lease
 * of 1903 (art. III) leaves sovereignty with Cuba; the two banks are Colombia's as between Colombia and Nicaragua
 * (ICJ, 19 November 2012), which holds for both although the package interchanges their names.
 */
export const states: Readonly<Record<string, string>> = {
  'USNB Guantanamo Bay': '192',
  'Clipperton I.': '250',
  'Bajo Nuevo Bank': '170',
  'Serranilla Bank': '170',
  'U.S. Minor Outlying Is.': '840'
}
