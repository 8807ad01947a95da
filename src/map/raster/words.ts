import { words } from '~/i18n/words'

/** What the map says of picture tiles. */
export const rasterWords = words({
  en: {
    failed: (host: string) =>
      `${host} sends no tiles for this place: it may not answer, refuse this site, or have none here. The map needs none of them; they are switched off under Layers.`
  },
  es: {
    failed: (host: string) =>
      `${host} no envía teselas de este lugar: puede que no responda, que rechace este sitio o que no las tenga. El mapa no las necesita; se desactivan en Capas.`
  }
})
