import { describe, expect, test } from 'vitest'
import { type Call, WorkerEnded, WorkerLink } from '~/exchange/worker/link'

/** A worker that answers when it is told to. */
class Pretended extends EventTarget {
  readonly calls: Call[] = []
  terminated = false

  postMessage(call: Call): void {
    this.calls.push(call)
  }

  terminate(): void {
    this.terminated = true
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function linked() {
  const worker = new Pretended()
  const ended: string[] = []
  const news: unknown[] = []
  const link = new WorkerLink(worker as unknown as Worker, {
    ended: ({ message }) => ended.push(message),
    news: (one) => news.push(one)
  })
  return { worker, ended, news, link }
}

describe('the page’s end of a worker', () => {
  test('gives each call its own answer or error, in whatever order they come, and passes news on', async () => {
    const { worker, news, link } = linked()
    const [first, second, third] = [link.call('a'), link.call('b'), link.call('c')]
    expect(worker.calls.map(({ order }) => order)).toEqual(['a', 'b', 'c'])
    worker.say({ kind: 'news', news: 0.5 })
    worker.say({ kind: 'error', call: 3, message: 'no' })
    worker.say({ kind: 'result', call: 2, result: 'B' })
    worker.say({ kind: 'result', call: 1, result: 'A' })
    await expect(Promise.all([first, second])).resolves.toEqual(['A', 'B'])
    await expect(third).rejects.toThrow('no')
    expect(news).toEqual([0.5])
  })

  for (const event of ['error', 'messageerror'])
    test(`refuses what waits and what comes when the worker has had an event "${event}", and says so once`, async () => {
      const { worker, ended, link } = linked()
      const waiting = link.call('a')
      worker.dispatchEvent(new Event(event))
      worker.dispatchEvent(new Event(event))
      await expect(waiting).rejects.toBeInstanceOf(WorkerEnded)
      await expect(link.call('b')).rejects.toBeInstanceOf(WorkerEnded)
      expect(ended).toHaveLength(1)
      expect(worker.terminated).toBe(true)
    })

  test('refuses what waits when it is closed, and reports no end', async () => {
    const { worker, ended, link } = linked()
    const waiting = link.call('a')
    link.close()
    worker.dispatchEvent(new Event('error'))
    await expect(waiting).rejects.toBeInstanceOf(WorkerEnded)
    expect(ended).toEqual([])
    expect(worker.terminated).toBe(true)
  })
})
