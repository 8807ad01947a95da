import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { following } from '~/state/following'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => setTimeout(() => draw(0), 16))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const made = () => {
  const leading = createStore(() => ({ day: 1 }))
  const { state, mapShows } = following(leading)
  const seen: number[] = []
  state.subscribe(({ day }) => seen.push(day))
  return { leading, state, mapShows, seen }
}

test('it is the same at first, and follows a frame after the map shows the change', async () => {
  const { leading, state, mapShows, seen } = made()
  expect(state.getState()).toBe(leading.getState())
  leading.setState({ day: 2 })
  expect(seen).toEqual([])
  mapShows()
  await vi.advanceTimersByTimeAsync(15)
  expect(seen).toEqual([])
  await vi.advanceTimersByTimeAsync(5)
  expect(seen).toEqual([2])
  expect(state.getState()).toBe(leading.getState())
  // Once is enough.
  await vi.advanceTimersByTimeAsync(1000)
  expect(seen).toEqual([2])
})

test('where the map has nothing to show it follows after a moment, several changes at once', async () => {
  const { leading, seen } = made()
  leading.setState({ day: 2 })
  await vi.advanceTimersByTimeAsync(60)
  leading.setState({ day: 3 })
  await vi.advanceTimersByTimeAsync(30)
  expect(seen).toEqual([])
  await vi.advanceTimersByTimeAsync(20)
  expect(seen).toEqual([3])
})

test('a picture that shows nothing new moves nothing', async () => {
  const { mapShows, seen } = made()
  mapShows()
  await vi.advanceTimersByTimeAsync(1000)
  expect(seen).toEqual([])
})
