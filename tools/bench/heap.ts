import type { Page } from '@playwright/test'

interface Usage {
  readonly usedSize: number
  readonly embedderHeapUsedSize?: number
  readonly backingStorageSize?: number
}

/** What the scripts of a page and of its workers hold after a collection, flat numbers included, in MB (10⁶ bytes). */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const workers: string[] = []
  const answers = new Map<string, (usage: Usage) => void>()
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId)
  })
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { readonly id: number; readonly result: Usage } // as DevTools answers
    if (id === 2) answers.get(sessionId)?.(result)
  })
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  await page.waitForTimeout(200)
  const ask = (sessionId: string) =>
    new Promise<Usage>((settle) => {
      answers.set(sessionId, settle)
      for (const [index, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: index + 1, method })
        })
    })
  await session.send('HeapProfiler.collectGarbage')
  const own: Usage = await session.send('Runtime.getHeapUsage')
  const all = [own, ...(await Promise.all(workers.map(ask)))]
  await session.detach()
  return all.reduce(
    (sum, { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }) =>
      sum + (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6,
    0
  )
}
