import type { Derived } from '~/analysis/derived'
import type { Question } from '~/analysis/question'
import type { Selection } from '~/analysis/select'
import type { Unit } from '~/i18n/format'
import type { Archive } from '~/model/archive'
import type { Day } from '~/model/day'
import type { Box, Position } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import type { Text } from '~/model/text'
import type { Resources } from '~/state/resources'
import type { ShownCrowd } from './crowd'
import type { Colour, SpotSymbol, Symbol } from './symbol'

/** Where something is drawn. */
export type Shape =
  | { readonly kind: 'spot'; readonly at: Position }
  | { readonly kind: 'polygons'; readonly polygons: readonly (readonly (readonly Position[])[])[] }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Position[])[] }
  /** Nothing but its label. */
  | { readonly kind: 'label'; readonly at: Position }

/** The look of a label; sizes and faces stand in the map's table of type. */
export type LabelStyle =
  | 'ocean'
  | 'sea'
  | 'gulf'
  | 'strait'
  | 'country'
  | 'island'
  | 'capital'
  | 'city'
  | 'river'
  | 'lake'
  | 'peninsula'
  | 'place'
  | 'focus'
  | 'number'
  | 'badge'
  | 'token'
  | 'line'
  | 'note'

/** A text that competes for room on the map; the lowest rank is placed first. */
export interface Label {
  readonly text: Text
  readonly under?: Text
  /** Said instead of text and `under` where the map is narrow. */
  readonly narrow?: { readonly text: Text; readonly under: Text }
  readonly style: LabelStyle
  /** Of a card: its line and its words. */
  readonly colour?: Colour
  /** Of a row of small drawings, instead of words. */
  readonly tokens?: readonly SpotSymbol[]
  /** Labels of a layer that would touch become one, with the sum of what they open; this follows the number in its title. */
  readonly merge?: Text
  /** The position is that of the thing itself: a card that had to move away is tied to it by a line. */
  readonly pin?: true
  /** Stands above its position rather than on it. */
  readonly above?: true
  readonly rank: number
  readonly at: Position
  /** Further positions to try, in order. */
  readonly others?: readonly Position[]
  readonly minZoom?: number
  /** Degrees clockwise by which the type is turned. */
  readonly angle?: number
  /** Distance between letters, in ems. */
  readonly spread?: number
  /** Drawn beside the label, and only where the label finds room. */
  readonly dot?: Symbol
}

/** One thing that a layer draws. */
export interface MapFeature {
  /** Unique within its layer. */
  readonly id: string
  readonly title: Text
  /** Items that open when it is chosen: none for a mere line, several for a badge. */
  readonly opens: readonly string[]
  readonly shape: Shape
  readonly symbol: Symbol
  readonly minZoom?: number
  readonly label?: Label
  /** Where it lies, if not where its layer does. */
  readonly pane?: Layer['pane']
  /** Its day, where that is not the day of what it opens. */
  readonly day?: Day | null
}

/** What a layer draws from. */
export interface LayerInput {
  readonly situation: Situation
  readonly derived: Derived
  readonly question: Question
  readonly selection: Selection
  readonly unit: Unit
  readonly resources: Resources
}

/** A row of the legend. */
export interface LegendRow {
  readonly symbol: Symbol
  readonly text: Text
  /** So short that two stand side by side. */
  readonly short?: true
}

/** What the reader should know about a layer. */
export interface Card {
  readonly what: Text
  readonly source: Text
  readonly date: Text
  readonly sure: Text
  readonly limits: Text
}

/** Something that can be shown: plain values, no React and no Leaflet. */
export interface Layer {
  /** Appears in links: never rename. */
  readonly id: string
  readonly name: (situation: Situation) => Text
  /** `sea` lies under the land, so that the coast as drawn clips it; `land` lies over it. */
  readonly pane: 'sea' | 'land'
  /** Its rows in the legend, or none here if it has them in `legends.ts`. */
  readonly legend?: (input: LayerInput) => readonly LegendRow[]
  /** Long words, which come when the reader asks for them. */
  readonly card: (situation: Situation) => Card | Promise<Card>
  /** What must be fetched before it can be drawn. */
  readonly needs?: readonly (keyof Resources)[]
  /** The parts of the input it depends on: it is drawn again only when one of them changes. */
  readonly uses: readonly (keyof LayerInput)[]
  readonly features: (input: LayerInput) => readonly MapFeature[]
  /** What is too much to be drawn feature by feature: it is drawn as one, away from the page. */
  readonly crowd?: (input: LayerInput) => ShownCrowd
  /** The box round all that it can show, where its features do not tell. */
  readonly box?: () => Box | null
  /** How many things it shows, for its row; null where a number says nothing. */
  readonly count: (input: LayerInput) => number | null
  /** It is drawn from an archive of tiles, of which only what is looked at is fetched; it has no features of its own. */
  readonly archive?: Archive
  /** Items that it counts and that have no place on the map: the reader opens them as a list. */
  readonly aside?: (input: LayerInput) => readonly string[]
}
