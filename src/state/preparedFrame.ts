import type { Language } from '~/model/text'

/** A copy of the frame that the build drew in a language for whoever comes without a link, with its styles on; null where there is none. */
export function preparedFrame(language: Language): DocumentFragment | null {
  const template = document.querySelector<HTMLTemplateElement>(`template#frame-${language}`)
  if (!template) return null
  const frame = document.importNode(template.content, true)
  for (const element of frame.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset['style'] ?? ''
  return frame
}
