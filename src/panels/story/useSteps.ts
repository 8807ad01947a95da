import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ToldStory } from '~/model/story'
import { useStore } from '~/state/useStore'
import { turnTo } from './tell'

/** Milliseconds for which a step must stay under the eye before the map follows: whoever scrolls past it is not flown there. */
const rest = 220
/** The least length of a swipe, in pixels. */
const swipe = 60

interface Steps {
  /** Turns to a step and scrolls to it. */
  readonly turn: (step: number) => void
  readonly before: number | null
  readonly after: number | null
}

/** Ties the place in the text to the step: buttons, keys and swipes scroll there; scrolling turns the step. */
export function useSteps(article: RefObject<HTMLElement | null>, story: ToldStory, step: number): Steps {
  const store = useStore()
  /** The step that the text is being scrolled to, whose way there turns nothing. */
  const heading = useRef<number | null>(null)
  const numbers = story.steps.flatMap(({ missing }, index) => (missing.length === 0 ? [index + 1] : []))
  const before = numbers.findLast((number) => number < step) ?? null
  const after = numbers.find((number) => number > step) ?? null

  const scrollTo = useCallback(
    (number: number, smooth: boolean) => {
      const { current } = article
      const section = current?.querySelector<HTMLElement>(`[data-step="${number}"]`)
      const body = current?.closest('.panel-body')
      if (!section || !body) return
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      const way = section.getBoundingClientRect().top - body.getBoundingClientRect().top - 12
      if (Math.abs(way) < 2) return
      heading.current = number
      body.scrollTo({ top: Math.max(0, way + body.scrollTop), behavior: smooth && !still ? 'smooth' : 'instant' })
    },
    [article]
  )

  const turn = useCallback(
    (number: number) => {
      scrollTo(number, true)
      turnTo(store, number)
    },
    [scrollTo, store]
  )

  useEffect(
    function keepInStep() {
      // A step that came from elsewhere, a link or the browser’s history; the first begins with its cover.
      const body = article.current?.closest('.panel-body')
      if (body && heading.current !== step && nearestStep(body) !== step) scrollTo(step, false)
    },
    [article, scrollTo, step]
  )

  useEffect(
    function followScrolling() {
      const body = article.current?.closest('.panel-body')
      if (!body) return undefined
      let waiting: ReturnType<typeof setTimeout> | undefined
      let moved = 0
      const settle = () => {
        if (performance.now() - moved < rest) return later()
        // A scroll of our own has arrived: the step is turned already.
        if (heading.current !== null) heading.current = null
        else {
          const here = nearestStep(body)
          if (here !== null && store.getState().view.story !== null) turnTo(store, here)
        }
      }
      const later = () => {
        clearTimeout(waiting)
        waiting = setTimeout(settle, rest)
      }
      const move = () => {
        moved = performance.now()
        if (heading.current !== null) later()
      }
      const watcher = new IntersectionObserver(later, { root: body, rootMargin: '-30% 0px -69% 0px' })
      for (const section of body.querySelectorAll('[data-step]')) watcher.observe(section)
      body.addEventListener('scroll', move, { passive: true })
      return function stopFollowing() {
        clearTimeout(waiting)
        watcher.disconnect()
        body.removeEventListener('scroll', move)
      }
    },
    [article, store, story]
  )

  useEffect(
    function answerKeysAndSwipes() {
      const panel = article.current?.closest<HTMLElement>('.panel')
      if (!panel) return undefined
      const press = (event: KeyboardEvent) => {
        const { key, target, altKey, ctrlKey, metaKey } = event
        if (altKey || ctrlKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return
        // Elsewhere the arrows have another meaning: they move the map, a slider, a caret.
        if (target !== document.body && !(target instanceof Node && panel.contains(target))) return
        const to = key === 'ArrowLeft' ? before : after
        if (to === null) return
        event.preventDefault()
        turn(to)
      }
      let [x, y] = [0, 0]
      const touch = ({ touches }: TouchEvent) => {
        ;[x, y] = [touches[0]?.clientX ?? 0, touches[0]?.clientY ?? 0]
      }
      const lift = ({ changedTouches }: TouchEvent) => {
        const [dx, dy] = [(changedTouches[0]?.clientX ?? x) - x, (changedTouches[0]?.clientY ?? y) - y]
        if (Math.abs(dx) < swipe || Math.abs(dx) < 1.8 * Math.abs(dy)) return
        const to = dx > 0 ? before : after
        if (to !== null) turn(to)
      }
      document.addEventListener('keydown', press)
      panel.addEventListener('touchstart', touch, { passive: true })
      panel.addEventListener('touchend', lift, { passive: true })
      return function stopAnswering() {
        document.removeEventListener('keydown', press)
        panel.removeEventListener('touchstart', touch)
        panel.removeEventListener('touchend', lift)
      }
    },
    [article, turn, before, after]
  )
  return { turn, before, after }
}

/** The step that lies a third of the way down what is seen of the text; the first while its cover does. */
function nearestStep(body: Element): number | null {
  const sections = [...body.querySelectorAll<HTMLElement>('[data-step]')]
  const box = body.getBoundingClientRect()
  const line = box.top + box.height * 0.3
  const here = sections.findLast((section) => section.getBoundingClientRect().top <= line) ?? sections[0]
  return here ? Number(here.dataset['step']) : null
}
