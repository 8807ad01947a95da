/** A value that has no place on the earth, or a shape that is none; the message shows it and says what was expected. */
export class GeometryError extends Error {
  readonly value: unknown

  constructor(value: unknown, expected: string) {
    super(`${shown(value)} is not ${expected}.`)
    this.name = 'GeometryError'
    this.value = value
  }
}

// JSON turns NaN and Infinity into null, and those are the very values a reader of this message looks for.
function shown(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part
  )
  if (text === undefined) return String(value)
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}
