import { outlines } from '~/geodesy/outlines'
import type { Ring } from '~/geodesy/ring'
import { breadth } from '~/geodesy/units'
import { formatLength } from '~/i18n/format'
import type { Position } from '~/model/geometry'
import type { Text } from '~/model/text'
import type { Layer, LayerInput, MapFeature } from '../layer'
import { type Symbol, symbols } from '../symbol'

/** The look of each belt and what a text of the law lets reach so far (UNCLOS art. 3, 33 and 57). */
const kinds = [
  {
    metres: breadth.territorialSea,
    symbol: symbols['belt-12'],
    text: {
      en: '12 nautical miles (22.2 km): the breadth that a territorial sea may have',
      es: '12 millas náuticas (22,2 km): la anchura que puede tener un mar territorial'
    }
  },
  {
    metres: breadth.contiguousZone,
    symbol: symbols['belt-24'],
    text: {
      en: '24 nautical miles (44.4 km): the breadth that a contiguous zone may have',
      es: '24 millas náuticas (44,4 km): la anchura que puede tener una zona contigua'
    }
  },
  {
    metres: breadth.exclusiveEconomicZone,
    symbol: symbols['belt-200'],
    text: {
      en: '200 nautical miles (370.4 km): the breadth that an exclusive economic zone may have',
      es: '200 millas náuticas (370,4 km): la anchura que puede tener una zona económica exclusiva'
    }
  }
] as const satisfies readonly { readonly metres: number; readonly symbol: Symbol; readonly text: Text }[]

const pairs = (line: Ring) => line.map(([longitude, latitude]): Position => [longitude, latitude])

function features({ resources: { belts: loaded } }: LayerInput): readonly MapFeature[] {
  if (!loaded) return []
  return loaded.belts.flatMap(({ metres, polygons }): readonly MapFeature[] => {
    const kind = kinds.find((one) => Math.abs(one.metres - metres) < 1)
    if (!kind) return []
    const { outline, ...fill } = kind.symbol
    const lines = outlines(polygons, loaded.window).map(pairs)
    const title = {
      en: `${formatLength(metres, 'nm', 'en')} from the coast`,
      es: `${formatLength(metres, 'nm', 'es')} desde la costa`
    }
    const id = `belt-${Math.round(metres / 1852)}`
    return [
      {
        id,
        title,
        opens: [],
        shape: { kind: 'polygons', polygons: polygons.map((rings) => rings.map(pairs)) },
        symbol: fill
      },
      // Where the window cuts a belt there is no line: it goes on.
      {
        id: `${id}-line`,
        title,
        opens: [],
        shape: { kind: 'lines', lines },
        symbol: { kind: 'line', colour: fill.colour, ...outline }
      }
    ]
  })
}

/** How far 12, 24 and 200 nautical miles from the coast as drawn reach. */
export default {
  id: 'belts',
  name: () => ({
    en: 'Distance from the coast: 12, 24, 200 nautical miles',
    es: 'Distancia a la costa: 12, 24 y 200 millas náuticas'
  }),
  pane: 'sea',
  needs: ['belts'],
  legend: () => kinds.map(({ symbol, text }) => ({ symbol, text })),
  card: async (situation) => (await import('../cards/belts')).card(situation),
  uses: ['resources'],
  features,
  count: () => null
} satisfies Layer
