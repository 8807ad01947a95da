import type { LegendRow } from './layer'
import { symbols } from './symbol'

/** The legend of the deployment area: what each kind of edge rests on. */
export const deploymentLegend: readonly LegendRow[] = [
  {
    symbol: { ...symbols['deployment-area'], outline: { weight: 1.6, dash: [6, 3] } },
    text: {
      en: 'Where ships were publicly reported, generalised',
      es: 'Donde se informó públicamente de buques, generalizado'
    }
  },
  {
    symbol: symbols['deployment-report'],
    text: { en: 'Edge set by published positions', es: 'Borde fijado por posiciones publicadas' }
  },
  {
    symbol: symbols['deployment-limit'],
    text: { en: 'Edge set back from a coast', es: 'Borde retirado de una costa' }
  },
  {
    symbol: symbols['deployment-closing'],
    text: { en: 'Closing line: no report there', es: 'Línea de cierre: sin informes allí' }
  },
  {
    symbol: symbols['deployment-bound'],
    text: { en: 'Outer bound named by sources', es: 'Límite exterior que nombran las fuentes' }
  },
  {
    symbol: symbols['deployment-approach'],
    text: { en: 'Approach; position not disclosed', es: 'Aproximación; posición no divulgada' }
  }
]
