import { useEffect, useRef, useState } from 'react'
import type { Frame } from './embedCode'

/** Milliseconds without a change after which the preview follows. */
const rest = 600
/** Pixels that the whole width of a page is taken to be. */
export const fluid = 640

/** The frame as it will be on another page, made as small as it must be. */
export function EmbedPreview({
  src,
  frame,
  name
}: {
  readonly src: string
  readonly frame: Frame
  readonly name: string
}) {
  const [shown, setShown] = useState(src)
  const [room, setRoom] = useState(300)
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    function followAtRest() {
      const waiting = setTimeout(() => setShown(src), rest)
      return function stopWaiting() {
        clearTimeout(waiting)
      }
    },
    [src]
  )
  useEffect(function measureRoom() {
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    if (box.current) observer.observe(box.current)
    return function stopMeasuring() {
      observer.disconnect()
    }
  }, [])
  const width = frame.width ?? fluid
  const scale = Math.min(1, room / width)
  return (
    // Too small for hands, and a second page within this one for those who read by ear: it is only looked at.
    <div className="embed-preview" inert ref={box} style={{ height: frame.height * scale }}>
      {/* Another element for another address: changing the address of one would be a step in the history of this page. */}
      {/* What it holds is this very page: nothing has to be kept from it. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        key={shown}
        src={shown}
        title={`${name}: ${frame.title}`}
        width={width}
        height={frame.height}
        referrerPolicy="no-referrer"
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  )
}
