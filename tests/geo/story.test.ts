import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { parseSituation, storyOf } from '~/model/parse'
import { languages } from '~/model/text'
import { readFolder } from '../../tools/readFolder'
import { restsOn, told } from '../../tools/story/told'

const folder = readFolder('geo')
const situation = parseSituation(folder)
const { story } = storyOf(folder)
if (!story) throw new Error('There is no story.')
const stories = {
  en: told(story, 'en', { situation, derived: nothingDerived }),
  es: told(story, 'es', { situation, derived: nothingDerived })
}
const prose = (language: 'en' | 'es') =>
  stories[language].steps
    .map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join(' ')
    )
    .join('\n')

/** The points of the founding brief: words of each language that the story says, and a claim or source of that statement. */
const points: readonly (readonly [string, RegExp, RegExp, string])[] = [
  [
    'the call of 21 November',
    /On 21 November 2025 .* spoke by telephone/,
    /El 21 de noviembre de 2025 .* por teléfono/,
    '2025-11-21-call/call-date-founding'
  ],
  [
    'kept from the public until 28 November',
    /learned of it on 28 November/,
    /lo supo el 28 de noviembre/,
    '2025-11-21-call/call-nyt'
  ],
  [
    'the ultimatum',
    /ultimatum: a safe exit for Maduro, his wife and his son/,
    /ultimátum: una salida segura/,
    '2025-11-21-call/ultimatum'
  ],
  [
    'what Maduro asked for',
    /global amnesty and for keeping control of the armed forces/,
    /amnistía global y conservar el control/,
    '2025-11-21-call/amnesty-herald'
  ],
  [
    'how Trump confirmed the call',
    /say it went well or badly/,
    /fue bien ni mal/,
    '2025-11-30-trump-confirms/call-confirmed'
  ],
  ['about 15,000 troops', /About 15,000 people/, /Unas 15\.000 personas/, '2025-11-16-ford-caribbean/troops-15000'],
  ['the carrier group', /Gerald R\. Ford/, /Gerald R\. Ford/, '2025-11-16-ford-caribbean/ships-entering'],
  [
    'in the name of fighting drugs',
    /there to stop drugs/,
    /para frenar la droga/,
    '2025-08-19-destroyers/purpose-white-house'
  ],
  ['which critics call a cover', /regime change/, /cambio de régimen/, '2025-08-19-destroyers/purpose-caracas'],
  [
    'the designation',
    /foreign terrorist organisation/,
    /organización terrorista extranjera/,
    '2025-11-24-fto-effective/designation'
  ],
  ['its legal use', /legal rationale/, /fundamento jurídico/, '2025-11-24-fto-effective/designation-founding'],
  [
    '21 strikes since early September',
    /From 2 September to 15 November .* 21 strikes/,
    /Del 2 de septiembre al 15 de noviembre .* 21 ataques/,
    '2025-11-15-strike-21/strikes-21'
  ],
  ['the dead', /killed 82 or 83 people/, /mataron a 82 u 83 personas/, 'strike-13/presumed-dead-rsoe'],
  ['“international waters”', /“international waters”/, /«aguas internacionales»/, 'strike-02/waters-trump'],
  [
    'the second strike',
    /confirmed that there had been a second strike/,
    /confirmó que hubo un segundo ataque/,
    'strike-01/second-strike-white-house'
  ],
  ['self-defence', /self-defence/, /legítima defensa/, '2025-12-01-white-house/legality-white-house'],
  [
    'the war crime, by whom it is said',
    /could be a war crime, say lawmakers and former military lawyers/,
    /podría ser un crimen de guerra, dicen legisladores y antiguos abogados militares/,
    '2025-11-28-second-strike-report/war-crime'
  ],
  [
    'what the brief ascribes to Hegseth, and that no source was found',
    /No source was found in which he says so/,
    /No se halló ninguna fuente/,
    '2025-12-01-white-house/war-crime-not-found'
  ],
  [
    'Bradley’s classified briefing',
    /give lawmakers a classified briefing/,
    /en una sesión clasificada/,
    '2025-12-01-white-house/briefing-founding'
  ],
  [
    'the rally of 25 November',
    /On 25 November, in camouflage/,
    /El 25 de noviembre, con uniforme de camuflaje/,
    '2025-11-25-rally/failure-forbidden'
  ],
  [
    'the words of 1 December',
    /On 1 December, .* “slave’s peace”, no “peace of colonies”/,
    /El 1 de diciembre, .* «paz de esclavos» ni «paz de colonias»/,
    '2025-12-01-rally/slaves-peace'
  ],
  ['resources', /natural resources/, /recursos naturales/, '2025-10-10-unsc/regime-change'],
  [
    'the prospects',
    /an open ultimatum closes diplomatic ways/,
    /un ultimátum explícito cierra vías diplomáticas/,
    '2025-12-01-oval-office/outlook'
  ]
]

describe('the story', () => {
  test('has eight steps or more, none of which lacks anything', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(8)
    for (const language of languages) expect(stories[language].steps.flatMap(({ missing }) => missing)).toEqual([])
  })

  test.each(points)('tells %s in both languages, on a claim of the data', (_point, en, es, claim) => {
    expect(prose('en')).toMatch(en)
    expect(prose('es')).toMatch(es)
    const [feature = '', id = ''] = claim.split('/')
    for (const language of languages) {
      const pattern = language === 'en' ? en : es
      // What runs over several statements is sought in its paragraph.
      const resting = stories[language].steps
        .flatMap(({ paragraphs }) => paragraphs)
        .filter((paragraph) => pattern.test(paragraph.map(({ text }) => text).join(' ')))
        .flatMap((paragraph) => paragraph.flatMap(({ claims }) => claims))
      expect(resting).toContainEqual({ feature, claim: id })
    }
  })

  test('rests every statement on a claim with sources or on a source itself', () => {
    for (const statement of story.steps.flatMap(({ paragraphs }) => paragraphs.flat())) {
      const { claims, sources } = restsOn(statement, situation)
      expect(claims.length + sources.length, statement.text.en).toBeGreaterThan(0)
    }
  })

  test('lets both parties speak in every step that is about what they dispute', () => {
    const side = new Map(situation.file.owners.map((owner) => [owner.id, owner.side]))
    for (const id of [
      'the-call',
      'the-fleet',
      'the-designation',
      'the-strikes',
      'the-second-strike',
      'caracas-answers',
      'prospects'
    ]) {
      const step = stories.en.steps.find((one) => one.id === id)
      const speakers = new Set(
        step?.paragraphs.flat().flatMap(({ claims }) =>
          claims.map(({ feature, claim }) => {
            const item = situation.items.get(feature)
            const found = item && 'claims' in item ? item.claims.find((one) => one.id === claim) : undefined
            return side.get(found?.by ?? '')
          })
        )
      )
      for (const party of ['us', 'venezuela']) expect([...speakers], `${id} lets ${party} speak`).toContain(party)
    }
  })

  test('uses no loaded word in its own voice', () => {
    const quoted = /“[^”]*”|«[^»]*»/g
    for (const [language, words] of [
      [
        'en',
        /\b(?:regime(?! change)|narco-?terrorists?(?!, and)|dictator|thugs?|heroic|massacre|murder(?:ed|s)?|so-called|claims? that|admitted|tyranny|aggress(?:ion|or))\b/i
      ],
      [
        'es',
        /(?<!\p{L})(?:dictador|tirano|masacre|asesin\p{L}+|heroic\p{L}+|supuest\p{L}+|presunt\p{L}+|mal llamad\p{L}+|agres(?:ión|or))(?!\p{L})/iu
      ]
    ] as const)
      expect(prose(language).replace(quoted, '').match(words), language).toBeNull()
  })

  test('is as long in one language as in the other, and can be read in less than ten minutes', () => {
    const count = (language: 'en' | 'es') => prose(language).split(/\s+/).length
    expect(count('en')).toBeLessThan(2200)
    expect(count('es') / count('en')).toBeGreaterThan(0.9)
    expect(count('es') / count('en')).toBeLessThan(1.3)
  })

  test('has one text for both languages to be checked against: its file names every step once', () => {
    const { steps } = JSON.parse(readFileSync('geo/story.json', 'utf8')) as { steps: { id: string }[] }
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
  })
})
