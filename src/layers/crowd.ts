import type { CrowdData } from '~/model/crowdData'
import type { Colour, Symbol } from './symbol'

/** Something with too many features to be drawn one by one on the page. */
export interface Crowd {
  /** Brings the numbers; they are handed over to whoever draws, so each call brings them anew. */
  readonly load: () => Promise<CrowdData>
  /** Ends when the crowd is gone for good: whoever draws it frees what it holds. */
  readonly gone: AbortSignal
  /** Hears that it cannot be drawn any more. */
  readonly failed: (reason: string) => void
}

/** How a crowd looks now, and which days of it are shown. */
export interface CrowdLook {
  readonly spot: Extract<Symbol, { kind: 'spot' }>
  readonly line: Extract<Symbol, { kind: 'line' }>
  readonly area: Extract<Symbol, { kind: 'area' }>
  /** Days since 1970; null where there is no limit. */
  readonly from: number | null
  readonly to: number | null
}

/** A crowd as a layer shows it. */
export interface ShownCrowd {
  readonly crowd: Crowd
  readonly look: CrowdLook
  /** Id of the item that a feature of this number opens. */
  readonly opens: (number: number) => string
}

/** The colours that a crowd is drawn in. */
export type CrowdColours = Readonly<Record<Extract<Colour, 'halo' | 'paper' | 'ink'> | 'own', string>>
