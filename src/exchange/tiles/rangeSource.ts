import { EtagMismatch, FetchSource, type RangeResponse } from 'pmtiles'
import { ArchiveError } from './archiveFault'

/** Parts of a file on any static host, by HTTP range requests; says in our words why one could not be had. */
export class RangeSource extends FetchSource {
  override async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const answer = await super.getBytes(offset, length, signal, etag).catch((error: unknown) => {
      if (error instanceof EtagMismatch || signal?.aborted) throw error
      const message = error instanceof Error ? error.message : String(error)
      const code = /^Bad response code: (\d+)$/.exec(message)?.[1]
      if (code !== undefined) throw new ArchiveError('missing', code)
      if (/content-length/.test(message)) throw new ArchiveError('ranges')
      throw new ArchiveError('unreachable', message)
    })
    // The first read may be longer than the file; any later one was announced by it.
    if (offset > 0 && answer.data.byteLength < length) throw new ArchiveError('truncated')
    return answer
  }
}
