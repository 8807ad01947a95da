import { archiveHall } from './archiveHall'
import type { ArchiveAnswer, ArchiveTask } from './archiveMessage'

/** The scope of a worker, as far as it is used here: the page's types know no workers. */
const scope = self as unknown as { postMessage(message: ArchiveAnswer, transfer: Transferable[]): void }

const tell = archiveHall(
  {
    blank(width, height) {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('This browser gives its workers no canvas to draw on.')
      return { context, take: () => canvas.transferToImageBitmap() }
    }
  },
  (answer) => scope.postMessage(answer, answer.kind === 'painted' ? [answer.image as ImageBitmap] : []) // taken off above
)

self.addEventListener('message', ({ data }: MessageEvent<ArchiveTask>) => tell(data))
