import type { Language } from '~/model/text'

/** Words that are figures. Ordinals, “one” and “both” are not among them: they name a thing rather than count. */
const counts: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|twice)(?:-\p{L}+)?(?!\p{L})/giu,
  es: /(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veinte|veint[ií]\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|\p{L}*cient[oa]s|mil|miles|mill[oó]n(?:es)?|docenas?|decenas?)(?!\p{L})/giu
}

/** Names of months and days of the week. */
const calendar: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/giu
}

/** Digits, except those of a type's designation such as F-16, and those that a word contains such as G7. */
const digits = /(?<![\p{L}\d])(?<!\p{L}-)\d[\d.,]*/gu

/** The figures and days that stand in a text itself rather than in its tokens. */
export function handTyped(text: string, language: Language): readonly string[] {
  const bare = text.replace(/\{[^{}]*\}|por ciento/g, ' ')
  return [digits, counts[language], calendar[language]].flatMap((pattern) => bare.match(pattern) ?? [])
}
