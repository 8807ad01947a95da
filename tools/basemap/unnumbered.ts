/**
 * The state that answers for the coast of a feature that world-atlas gives no ISO number, by the name used there.
 * Guantanamo Bay is leased, and the lease of 1903 (art. III) leaves sovereignty with Cuba; the two banks are Colombia's
 * as between Colombia and Nicaragua (ICJ, 19 November 2012), which holds for both although the package interchanges
 * their names. A feature that is not in this table has no state.
 */
export const unnumbered: Readonly<Record<string, string>> = {
  'USNB Guantanamo Bay': '192',
  'Clipperton I.': '250',
  'Bajo Nuevo Bank': '170',
  'Serranilla Bank': '170'
}
