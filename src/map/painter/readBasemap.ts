import { type BasemapFile, decodeBasemap } from '~/model/basemap'
import { type BasemapPicture, basemapPicture } from '../paintBasemap'

/** The basemap from its bytes, ready to be drawn. */
export function readBasemap(bytes: ArrayBuffer): BasemapPicture {
  return basemapPicture(decodeBasemap(JSON.parse(new TextDecoder().decode(bytes)) as BasemapFile)) // made by the build
}
