declare const scheduler: { readonly yield?: () => Promise<void> } | undefined

/** Lets the browser show what was drawn so far, where it shows anything at all. */
export function frame(): Promise<void> {
  return new Promise((resume) => {
    // A page in the background has no frames.
    const waiting = setTimeout(resume, 100)
    requestAnimationFrame(() => {
      clearTimeout(waiting)
      setTimeout(resume)
    })
  })
}

/** Lets the browser paint and answer the reader before more work is done. */
export function pause(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield) return scheduler.yield()
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resume()
    })
    port1.start()
    port2.postMessage(null)
  })
}
