import { ArchiveReader, type Easel } from './ArchiveReader'
import type { ArchiveAnswer, ArchiveTask } from './archiveMessage'

/** Gives each task to the reader of its archive; the same in a worker and on the page. */
export function archiveHall(easel: Easel, say: (answer: ArchiveAnswer) => void): (task: ArchiveTask) => void {
  const readers = new Map<string, ArchiveReader>()
  return (task) => {
    if (task.kind === 'open') {
      readers.get(task.order.id)?.close()
      readers.set(task.order.id, new ArchiveReader(task.order, easel, say))
      return
    }
    const reader = readers.get(task.archive)
    switch (task.kind) {
      case 'close':
        reader?.close()
        readers.delete(task.archive)
        return
      case 'paint':
        reader?.paint(task.call, task.scene)
        return
      case 'pick':
        say({ kind: 'picked', call: task.call, hit: reader?.pick(task.x, task.y, task.scale) ?? null })
        return
      case 'find':
        void (reader?.find(task.address) ?? Promise.resolve(null)).then((feature) =>
          say({ kind: 'found', call: task.call, feature })
        )
    }
  }
}
