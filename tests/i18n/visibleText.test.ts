import { expect, test } from 'vitest'
import { visibleText } from '~/i18n/visibleText'

test('what would act on its surroundings or is not seen stands as its number; what people write stays', () => {
  expect(visibleText('a\u202eb\u2066c\u0007d\u0000')).toBe('a⟨U+202E⟩b⟨U+2066⟩c⟨U+0007⟩d⟨U+0000⟩')
  expect(visibleText('\ufeff\u2028\u2029\u2060\u{e0041}')).toBe('⟨U+FEFF⟩⟨U+2028⟩⟨U+2029⟩⟨U+2060⟩⟨U+E0041⟩')
  expect(visibleText('\ud83d')).toBe('⟨U+D83D⟩')
  const plain = 'Línea\n\tdos – “ñ” 👩‍🚒 فارسی می‌خواهم'
  expect(visibleText(plain)).toBe(plain)
})
