/** A well-known host of picture tiles: nothing is asked of it before the reader agrees. */
export interface RasterExample {
  readonly name: string
  readonly template: string
  readonly attribution: string
  readonly maxZoom: number
  /** Where the host says what it allows. */
  readonly terms: string
}

/** Hosts that let anyone ask, within their terms. */
export const rasterExamples: readonly RasterExample[] = [
  {
    name: 'OpenStreetMap',
    template: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap contributors (ODbL)',
    maxZoom: 19,
    terms: 'https://operations.osmfoundation.org/policies/tiles/'
  },
  {
    name: 'OpenTopoMap',
    template: 'https://{s}.tile.opentopomap.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap contributors, SRTM; map style © OpenTopoMap (CC BY-SA)',
    maxZoom: 17,
    terms: 'https://opentopomap.org/about'
  },
  {
    name: 'OpenSeaMap',
    template: 'https://tiles.openseamap.org/seamark/{z}/{x}/{y}.png',
    attribution: '© OpenSeaMap and OpenStreetMap contributors',
    maxZoom: 18,
    terms: 'https://www.openseamap.org/'
  }
]
