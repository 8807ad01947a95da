import type { ImportAnswer, ImportOrder } from './importMessage'
import { limits } from './limits'
import { readFile, tooLarge } from './in/readFile'

function answer(message: ImportAnswer): void {
  // A page that listens to its own worker has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message)
}

async function read({ file, name, options }: ImportOrder): Promise<void> {
  // What is too large is not even brought into memory.
  const reading =
    file.size > limits.bytes
      ? tooLarge(file.size)
      : readFile(new Uint8Array(await file.arrayBuffer()), name, options, (share) =>
          answer({ kind: 'progress', share })
        )
  answer({ kind: 'done', reading })
}

self.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  read(data).catch((error: unknown) =>
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  )
})
