/** A text with the encoding that its bytes were taken for. */
export interface Decoded {
  readonly text: string
  /** The encoding, where it is not what everybody writes today. */
  readonly unusual: string | null
}

/** The text of a file: by its byte order mark, by what XML declares, as UTF-8, and failing that as Windows-1252, in which any bytes are a text. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  const mark = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (mark) return { text: new TextDecoder(mark).decode(bytes), unusual: mark }
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^(?:ï»¿)?\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase()
  if (declared !== undefined && declared !== 'utf-8') {
    const decoder = decoderOf(declared)
    if (decoder) return { text: decoder.decode(bytes), unusual: declared }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), unusual: null }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), unusual: 'windows-1252' }
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
