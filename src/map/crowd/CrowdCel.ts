import type { CrowdDrawer, CrowdPicture } from './crowdDrawer'
import type { CrowdCount, CrowdFrame, CrowdScene } from './crowdFrame'
import type { CrowdHit } from './crowdPainter'

/** How a crowd is to look, apart from what part of the world is seen. */
export type CrowdStyle = Omit<CrowdScene, 'frame'>

/** A picture of a crowd and the frame that it fills. */
export interface CrowdDrawn extends CrowdPicture {
  readonly frame: CrowdFrame
}

/** The picture of a crowd for the frame that the map shows: it is drawn elsewhere and handed over when it is done. */
export class CrowdCel {
  private readonly drawer: CrowdDrawer
  private readonly hand: (drawn: CrowdDrawn) => void
  private style: CrowdStyle
  private frame: CrowdFrame | null = null
  /** What was drawn last. */
  private drawn: CrowdScene | null = null
  private drawing = false
  /** What its picture shows. */
  count: CrowdCount | null = null

  constructor(drawer: CrowdDrawer, style: CrowdStyle, hand: (drawn: CrowdDrawn) => void) {
    this.drawer = drawer
    this.style = style
    this.hand = hand
  }

  /** Draws another frame, or none. */
  see(frame: CrowdFrame | null): void {
    this.frame = frame
    this.request()
  }

  /** Changes how the crowd looks. */
  restyle(style: CrowdStyle): void {
    this.style = style
    this.request()
  }

  /** Whoever had the picture has it no longer. */
  forget(): void {
    this.drawn = null
  }

  /** What lies at a position of the world, given in shares of it. */
  pick(x: number, y: number, scale: number): Promise<CrowdHit | null> {
    const { from, to } = this.style.look
    return this.drawer.pick({ x, y, scale, from, to })
  }

  /** A picture of another frame. */
  paint(frame: CrowdFrame): Promise<CrowdPicture> {
    return this.drawer.paint({ ...this.style, frame })
  }

  private wanted(): CrowdScene | null {
    if (!this.frame) return null
    const scene = { ...this.style, frame: this.frame }
    return this.drawn && same(this.drawn, scene) ? null : scene
  }

  private request(): void {
    if (!this.drawing) void this.draw()
  }

  /** Draws what is wanted until nothing newer is. */
  private async draw(): Promise<void> {
    this.drawing = true
    try {
      // The map may go elsewhere while the numbers are brought: only where it is then is drawn.
      await this.drawer.ready
      for (let scene = this.wanted(); scene; scene = this.wanted()) {
        const picture = await this.drawer.paint(scene)
        this.drawn = scene
        this.count = picture.count
        this.hand({ ...picture, frame: scene.frame })
      }
    } catch {
      // Whoever lost the crowd was told; it is about to be taken off.
    } finally {
      this.drawing = false
    }
  }
}

function same(one: CrowdScene, other: CrowdScene): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
