/** A colour in sRGB, each part from 0 to 1. */
export type Rgb = readonly [number, number, number]

/** A colour of six hexadecimal digits. */
export function rgb(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex.trim())?.[1]
  if (!digits) throw new Error(`“${hex}” is not a colour of six hexadecimal digits.`)
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}

function each(colour: Rgb, change: (part: number) => number): Rgb {
  return [change(colour[0]), change(colour[1]), change(colour[2])]
}

const linear = (colour: Rgb): Rgb =>
  each(colour, (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))

/** What is seen where a colour lies over another with an opacity. */
export function over(colour: Rgb, opacity: number, ground: Rgb): Rgb {
  const mix = (at: 0 | 1 | 2) => colour[at] * opacity + ground[at] * (1 - opacity)
  return [mix(0), mix(1), mix(2)]
}

function luminance(colour: Rgb): number {
  const [r, g, b] = linear(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Matrices on linear light for colour vision without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
export const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
} as const
/** A kind of colour vision; `usual` has all cones. */
export type Vision = 'usual' | keyof typeof deficiencies

/** Linear light as it is seen with a kind of colour vision. */
function seenWith(vision: Vision, colour: Rgb): Rgb {
  const light = linear(colour)
  if (vision === 'usual') return light
  const m = deficiencies[vision]
  const row = (at: 0 | 3 | 6) =>
    Math.min(1, Math.max(0, m[at] * light[0] + m[(at + 1) as 1] * light[1] + m[(at + 2) as 2] * light[2]))
  return [row(0), row(3), row(6)]
}

/** Linear light in OKLab (Ottosson 2020), in which equal distances look equally large. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ]
}

/** How far apart two colours look with a kind of colour vision: 0 is the same, 0.02 is just noticed, 1 is black and white. */
export function difference(one: Rgb, other: Rgb, vision: Vision): number {
  const [a, b] = [oklab(seenWith(vision, one)), oklab(seenWith(vision, other))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
