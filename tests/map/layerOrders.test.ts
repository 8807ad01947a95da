import { expect, test } from 'vitest'
import { layerIds, layerOf } from '~/layers/layers'
import { LayerOrders } from '~/map/layerOrders'
import { atlantisStore } from '../atlantis'

test('what was told ahead of a layer need not be told when it is switched on, until another day shows something else', async () => {
  const store = atlantisStore()
  const orders = new LayerOrders()
  const on = store.getState().view.layers.map(({ id }) => id)
  expect(orders.all(store.getState())).toHaveLength(on.length)
  const ahead = []
  for await (const told of orders.ahead(store.getState)) ahead.push(...told)
  const off = layerIds.filter((id) => !on.includes(id) && !layerOf(id).needs)
  expect(ahead.map((order) => order.kind === 'layer' && order.id)).toEqual(off)
  expect(off).toContain('events')

  store.act({ kind: 'toggle-layer', id: 'events', order: layerIds })
  expect(orders.all(store.getState())).toEqual([])
  store.act({ kind: 'set', change: { to: '2031-03-04' } })
  expect(orders.all(store.getState()).map((order) => order.kind === 'layer' && order.id)).toContain('events')
})
