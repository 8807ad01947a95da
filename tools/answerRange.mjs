import { createReadStream, statSync } from 'node:fs'

/** Sends a file, or the one range of bytes of it that is asked for (RFC 9110, section 14). */
export function answerRange(path, request, response) {
  const { size, mtimeMs } = statSync(path)
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  const from = asked ? Number(asked[1]) : 0
  const to = Math.min(size - 1, asked && asked[2] !== '' ? Number(asked[2]) : size - 1)
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('ETag', `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`)
  response.setHeader('Content-Type', 'application/octet-stream')
  if (from > to) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` })
    response.end()
    return
  }
  response.setHeader('Content-Length', to - from + 1)
  if (asked) response.setHeader('Content-Range', `bytes ${from}-${to}/${size}`)
  response.writeHead(asked ? 206 : 200)
  createReadStream(path, { start: from, end: to }).pipe(response)
}
