import type { Call, Reply } from './link'

/** The scope of a worker, as far as it is used here: the page's types know no workers. */
interface Scope {
  addEventListener(type: 'message', listen: (event: MessageEvent<Call>) => void): void
  postMessage(message: Reply, transfer?: Transferable[]): void
}

/** An answer, and what of it is handed over rather than copied. */
export interface Served {
  readonly result: unknown
  readonly transfer?: Transferable[]
}

/** Answers the calls that reach this worker, and holds a lock by which the page sees that it lives. */
export function serve<Order>(answer: (order: Order, tell: (news: unknown) => void) => Promise<Served> | Served): void {
  const scope = self as unknown as Scope // see Scope
  const say = (reply: Reply, transfer: Transferable[] = []) => scope.postMessage(reply, transfer)
  const tell = (news: unknown) => say({ kind: 'news', news })
  scope.addEventListener('message', ({ data: { call, order } }) => {
    const work = async () => {
      try {
        const { result, transfer } = await answer(order as Order, tell) // this worker's page sends nothing else
        say({ kind: 'result', call, result }, transfer)
      } catch (error) {
        say({ kind: 'error', call, message: error instanceof Error ? error.message : String(error) })
      }
    }
    void work()
  })
  const lock = `worker-${crypto.randomUUID()}`
  // Only pages from a safe origin have locks; elsewhere a worker that ends without an error is not noticed.
  if ('locks' in navigator)
    void navigator.locks.request(lock, () => {
      say({ kind: 'alive', lock })
      return new Promise(() => {})
    })
}
