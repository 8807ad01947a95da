import '../details/measures.css'
import { useEffect, useState } from 'react'
import { isItemPublic } from '~/analysis/publicItems'
import { measureFeature } from '~/exchange/measure/measureFeature'
import type { OwnMeasured } from '~/exchange/measure/measureWorker'
import { formatArea, formatLength, formatLengths } from '~/i18n/format'
import { geometryBox } from '~/layers/box'
import type { Geometry } from '~/model/geojson'
import { itemOf } from '~/model/situation'
import type { OwnFeature } from '~/state/own'
import { useLanguage, useSelect, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { CoastPart } from '../details/CoastPart'
import { detailsWords } from '../details/words'
import { ownMeasureWords } from './ownMeasureWords'
import { shareWords } from './words'

type Outcome = OwnMeasured | 'failed'

/** What was measured of a geometry; null while it is being measured. */
function useMeasured(geometry: Geometry | null): Outcome | null {
  const store = useStore()
  const [found, setFound] = useState<{ readonly geometry: Geometry; readonly outcome: Outcome } | null>(null)
  useEffect(
    function measure() {
      if (!geometry) return undefined
      let gone = false
      const path = document.querySelector<HTMLMetaElement>('meta[name="data-basemap"]')?.content ?? ''
      void measureFeature(geometry, new URL(path, document.baseURI).href, store.getState().situation)
        .catch(() => 'failed' as const)
        .then((outcome) => !gone && setFound({ geometry, outcome }))
      return function forget() {
        gone = true
      }
    },
    [geometry, store]
  )
  return found?.geometry === geometry ? found.outcome : null
}

/** What follows from the place of a feature: how far it is, how near which coast, in which band, in the deployment area or not. */
export function OwnMeasures({ feature: { geometry, unmeasured } }: { readonly feature: OwnFeature }) {
  const words = useWords(shareWords)
  const own = useWords(ownMeasureWords)
  const measured = useMeasured(unmeasured ? null : geometry)
  if (geometry === null) return null
  return (
    <section className="measures" aria-busy={!unmeasured && measured === null}>
      <h3>{words.measures}</h3>
      {unmeasured ? (
        <p>{words.withheld}</p>
      ) : measured === null ? (
        <p className="soft" role="status">
          {own.measuring}
        </p>
      ) : measured === 'failed' ? (
        <p>{own.failed}</p>
      ) : measured.own === null ? (
        <p>{words.withheld}</p>
      ) : (
        <Measured geometry={geometry} measured={measured} />
      )}
    </section>
  )
}

function Measured({ geometry, measured }: { readonly geometry: Geometry; readonly measured: OwnMeasured }) {
  const words = useWords(shareWords)
  const details = useWords(detailsWords)
  const own = useWords(ownMeasureWords)
  const language = useLanguage()
  const unit = useView('unit')
  const known = useView('known')
  const situation = useSituation()
  const focus = useSelect((state) => itemOf(state.situation.places, state.situation.file.focus))
  const { own: sizes, ground, lands } = measured
  const [west, south, east, north] = geometryBox(geometry)
  const area = situation.deployment.find(({ part }) => part === 'reported-area')
  // Nothing lies inside an area that nobody could know yet.
  const inside = area && isItemPublic(area, situation, known) ? ground?.inside : null
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ] as const
  return (
    <>
      <dl>
        {sizes && (
          <div>
            <dt>{words.distance(focus.title[language])}</dt>
            <dd data-measure="focus">{formatLengths(sizes.focus.min, sizes.focus.max, unit, language)}</dd>
          </div>
        )}
        {typeof sizes?.length === 'number' && (
          <div>
            <dt>{words.length}</dt>
            <dd>{formatLength(sizes.length, unit, language)}</dd>
          </div>
        )}
        {typeof sizes?.size === 'number' && (
          <div>
            <dt>{words.size}</dt>
            <dd>
              {formatArea(sizes.size, unit, language)} {words.units[unit]}
            </dd>
          </div>
        )}
        {ground?.coast && (
          <CoastPart
            coast={ground.coast}
            whereabouts={{ extent: { kind: 'polygons', polygons: [[corners]] }, open: false, sea: true }}
            lands={lands}
            {...(ground.ashore === 'all' && { ashore: own.ashore })}
          />
        )}
        {inside && (
          <div>
            <dt>{details.inside}</dt>
            <dd data-measure="inside" data-answer={inside}>
              {details[inside]}
            </dd>
          </div>
        )}
      </dl>
      {ground === null && <p className="soft">{own.tooMany}</p>}
      {ground?.ashore === 'some' && <p className="soft">{own.partlyAshore}</p>}
      {ground && ground.covered !== 'whole' && <p className="soft">{own.covered[ground.covered]}</p>}
      <p className="soft">
        {words.ellipsoid} {geometry.type !== 'Point' && own.wholeNote}
      </p>
    </>
  )
}
