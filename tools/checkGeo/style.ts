import { eachText } from './eachText'
import type { Check } from './subject'

interface Rule {
  readonly language: 'en' | 'es' | 'both'
  /** What is not good style. */
  readonly pattern: RegExp
  readonly expected: string
  readonly mend: string
  /** Members that it is asked of; all if it does not say. */
  readonly keys?: readonly string[]
}

const sentences = ['summary', 'lead', 'why', 'definition', 'policy', 'rule']
const titleLength = 90

const rules: readonly Rule[] = [
  { language: 'both', pattern: / {2}|\t/, expected: 'single spaces', mend: 'remove the others' },
  { language: 'both', pattern: /^\s|\s$/, expected: 'no space at the ends', mend: 'remove it' },
  {
    language: 'both',
    pattern: /\s[,.;:!?](?:\s|$)/,
    expected: 'no space before a punctuation mark',
    mend: 'remove it'
  },
  {
    language: 'both',
    pattern: /\.\.\./,
    expected: 'the character … for an ellipsis',
    mend: 'replace the three points'
  },
  {
    language: 'both',
    pattern: /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/u,
    expected: 'visible characters',
    mend: 'remove the invisible one'
  },
  { language: 'en', pattern: /"/, expected: 'quotation marks “ ”', mend: 'replace the straight ones' },
  { language: 'es', pattern: /["“”]/, expected: 'quotation marks « »', mend: 'replace the others' },
  {
    language: 'es',
    pattern: /(?<!BY )\d\.\d{1,2}(?!\d)/,
    expected: 'a comma before decimals',
    mend: 'replace the point'
  },
  {
    language: 'es',
    pattern: /\bEEUU\b|\bEE\.?UU\b|\bEE UU\b|\bEE\. UU(?!\.)/,
    expected: '“EE. UU.”',
    mend: 'write it so'
  },
  { language: 'es', pattern: /^[^¿]*\?/, expected: 'an opening ¿', mend: 'put ¿ where the question begins' },
  { language: 'es', pattern: /^[^¡]*!/, expected: 'an opening ¡', mend: 'put ¡ where the exclamation begins' },
  { language: 'both', pattern: /[^.!?…»”)]$/, expected: 'a full stop at the end', mend: 'add it', keys: sentences },
  {
    language: 'both',
    pattern: /(?<!EE\. UU|[A-Z])\.$/,
    expected: 'a title without a full stop',
    mend: 'remove it',
    keys: ['title']
  },
  {
    language: 'both',
    pattern: new RegExp(`^[^]{${titleLength + 1}}`),
    expected: `a title of at most ${titleLength} characters`,
    mend: 'shorten it; the summary has room',
    keys: ['title']
  }
]

/** Texts are set with care: spaces, quotation marks, full stops, the length of titles. Only warnings. */
export const style: Check = (subject) =>
  eachText(subject, (address, keys, text) => {
    const key = keys.findLast((one) => typeof one === 'string')
    for (const { language, pattern, expected, mend, keys: asked } of rules) {
      if (asked && !asked.includes(key as string)) continue // keys of objects are strings
      for (const one of ['en', 'es'] as const) {
        if (language !== 'both' && language !== one) continue
        if (pattern.test(text[one]))
          subject.warning({ ...address, keys: [...address.keys, one] }, expected, text[one], mend)
      }
    }
    for (const one of ['en', 'es'] as const) {
      if (text[one] === text[one].normalize('NFC')) continue
      subject.warning(
        { ...address, keys: [...address.keys, one] },
        'letters with their accents as one character (NFC)',
        text[one],
        'normalise the text'
      )
    }
  })
