/** Milliseconds that work may hold the page before it gives it a turn. */
const most = 8

/** Work in small steps, between which the page has its turn: frames are drawn and input is answered meanwhile. */
export class Turns {
  private readonly step: () => boolean
  private readonly channel = new MessageChannel()
  private going = false

  /** `step` does a small part of the work and says whether there is more. */
  constructor(step: () => boolean) {
    this.step = step
    this.channel.port1.addEventListener('message', () => this.turn())
    this.channel.port1.start()
  }

  /** Whether work is under way. */
  get isGoing(): boolean {
    return this.going
  }

  /** Begins the work, or lets it go on. */
  go(): void {
    if (this.going) return
    this.going = true
    this.channel.port2.postMessage(null)
  }

  /** Ends it for good. */
  end(): void {
    this.going = false
    this.channel.port1.close()
  }

  private turn(): void {
    if (!this.going) return
    const start = performance.now()
    do
      if (!this.step()) {
        this.going = false
        return
      }
    while (performance.now() - start < most)
    this.channel.port2.postMessage(null)
  }
}
