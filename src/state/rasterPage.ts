/** Whether this is the page that may show picture tiles from another host, and the reader agreed to some. */
export function isRasterPage(): boolean {
  return document.documentElement.dataset['raster'] !== undefined
}
