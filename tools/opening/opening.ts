import { nothingDerived } from '~/analysis/derived'
import { knowArchives } from '~/layers/archives'
import { featuresOf, inputOf } from '~/layers/input'
import type { MapFeature } from '~/layers/layer'
import { layerIds, layerOf } from '~/layers/layers'
import { cameraOn } from '~/map/camera'
import type { Opening } from '~/map/opening/opening'
import { Outlines } from '~/map/painter/outlines'
import type { BasemapFile } from '~/model/basemap'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'
import { situationStore, type State } from '~/state/store'
import { homeView } from '~/state/view'
import { coarse } from './coarse'
import { packLayer } from './packLayer'

/** A large screen, in pixels of the page: on a still larger one the smallest names come after the first picture. */
const large = { width: 2560, height: 1440 }
const uncovered = { left: 0, top: 0, right: 0, bottom: 0 }

/** The state of a page that opens without a link, in a language. */
export function openingState(situation: Situation, language: Language): State {
  knowArchives(situation)
  const home = homeView(situation, layerIds, language)
  return situationStore(situation, nothingDerived, home, home).getState()
}

/** Nobody chooses anything on the first picture: of what opens, only the number is drawn. */
function unnamed({ title: _title, opens, ...feature }: MapFeature): MapFeature {
  return { ...feature, title: { en: '', es: '' }, opens: feature.label?.merge ? opens : [] }
}

/** What the map shows to whoever comes without a link, in a language. */
export function openingOf(situation: Situation, language: Language, basemap: BasemapFile): Opening {
  const state = openingState(situation, language)
  const { home } = situation.file
  const { zoom } = cameraOn(home, large, uncovered, 0)
  const outlines = new Outlines()
  return {
    language,
    basemap: coarse(basemap, home),
    stack: state.view.layers,
    layers: state.view.layers.map(({ id }) => {
      const layer = layerOf(id)
      const seen = featuresOf(layer, inputOf(state)).filter(
        ({ minZoom = 0, label, shape }) => minZoom <= zoom && (shape.kind !== 'label' || (label?.minZoom ?? 0) <= zoom)
      )
      return packLayer(outlines.layer(id, layer.pane, seen.map(unnamed)))
    })
  }
}
