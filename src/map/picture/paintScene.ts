import type { Language } from '~/model/text'
import { type Blank, contextOf } from '../blank'
import { paintFeatures } from '../paint'
import { type BasemapPicture, paintBasemap } from '../paintBasemap'
import { paintLabels } from '../paintLabels'
import type { Palette } from '../palette'
import type { Rect } from '../fitLabel'
import { placeLabels } from '../placeLabels'
import { highlighted, offers, paintLayer, type Pane, type StackedLayer } from '../scene'
import type { Frame } from '../sheet'

/** Everything a map shows, without the place where it is shown: the topmost layer first. */
export interface Scene {
  readonly basemap: BasemapPicture
  readonly palette: Palette
  readonly language: Language
  readonly stack: readonly StackedLayer[]
  /** Items that are marked, the foremost first. */
  readonly marked: readonly string[]
  /** Pictures of the crowds among the layers, each as large as the map, by the id of the layer. */
  readonly crowds?: ReadonlyMap<string, CanvasImageSource>
  /** Where something will lie over the map: lettering keeps clear of it. */
  readonly covered?: readonly Rect[]
}

/** Draws a whole map on one canvas of so many pixels of the page, each of `ratio` device pixels. */
export function paintScene(
  { basemap, palette, language, stack, marked, crowds, covered = [] }: Scene,
  view: Omit<Frame, 'context' | 'marginX' | 'marginY'>,
  blank: Blank
): HTMLCanvasElement {
  const { width, height, ratio } = view
  const canvas = made()
  const under = contextOf(canvas)
  under.fillStyle = palette.water
  under.fillRect(0, 0, width, height)

  function made(): HTMLCanvasElement {
    const empty = blank(Math.round(width * ratio), Math.round(height * ratio))
    contextOf(empty).scale(ratio, ratio)
    return empty
  }
  // A canvas of its own for each, as on the page: what fades, fades as a whole.
  function lay(draw: (frame: Frame) => void, opacity = 1): void {
    const sheet = made()
    draw({ ...view, context: contextOf(sheet), marginX: 0, marginY: 0 })
    under.globalAlpha = opacity
    under.drawImage(sheet, 0, 0, width, height)
  }
  const layPane = (pane: Pane) => {
    for (const shown of stack.toReversed()) {
      const crowd = pane === shown.layer.pane ? crowds?.get(shown.layer.id) : undefined
      if (crowd) lay(({ context }) => context.drawImage(crowd, 0, 0, width, height), shown.opacity)
      else if (shown.features.some((feature) => (feature.pane ?? shown.layer.pane) === pane))
        lay((frame) => paintLayer(shown, pane, frame, palette), shown.opacity)
    }
  }
  const mark = (pane: Pane) => {
    const features = highlighted(stack, pane, marked)
    if (features.length > 0) lay((frame) => paintFeatures(features, frame, palette))
  }
  layPane('sea')
  mark('sea')
  lay((frame) => paintBasemap(basemap, frame, palette))
  layPane('land')
  mark('land')
  // The lettering goes straight onto the picture.
  under.globalAlpha = 1
  const frame = { ...view, context: under, marginX: 0, marginY: 0 }
  paintLabels(placeLabels(offers(stack, frame), frame, language, covered), frame, palette, marked[0] ?? null)
  return canvas
}
