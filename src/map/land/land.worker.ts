import type { BasemapPicture } from '../paintBasemap'
import type { LandAnswer, LandOrder } from './landJob'
import { paintLand, readLand, sizeOf } from './paintLand'

let land: BasemapPicture | null = null

const answer = (said: LandAnswer, transfer: Transferable[] = []) => postMessage(said, { transfer })

addEventListener('message', ({ data }: MessageEvent<LandOrder>) => {
  if (data.kind === 'basemap') {
    land = readLand(data.bytes)
    return
  }
  const { number, job } = data
  const canvas = new OffscreenCanvas(...sizeOf(job))
  const context = canvas.getContext('2d')
  if (!land || !context) return answer({ number, fault: 'no canvas' })
  paintLand(land, job, context)
  const picture = canvas.transferToImageBitmap()
  answer({ number, picture }, [picture])
})
