import { describe, expect, test } from 'vitest'
import { readTileAddress } from '~/model/tileAddress'

describe('an address of tiles', () => {
  test.each([
    ['https://tile.example.org/{z}/{x}/{y}.png', ['https://tile.example.org']],
    [
      ' https://{s}.Tile.example.org:8443/a/{z}/{x}/{y}{r}.png?key=1 ',
      ['https://a.tile.example.org:8443', 'https://b.tile.example.org:8443', 'https://c.tile.example.org:8443']
    ],
    ['http://127.0.0.1:4000/{z}/{x}/{y}', ['http://127.0.0.1:4000']],
    ['http://localhost/{z}/{y}/{x}', ['http://localhost']],
    ['https://wmts.example.org/best/{z}/{y}/{x}.jpeg', ['https://wmts.example.org']]
  ])('%s names every host that it leads to', (text, hosts) => {
    const read = readTileAddress(text)
    expect('address' in read && read.address).toEqual({ template: text.trim(), hosts })
  })

  test.each([
    ['', { kind: 'empty' }],
    ['tiles', { kind: 'address' }],
    ['javascript://a.example/{z}/{x}/{y}', { kind: 'address' }],
    ['data:image/png,{z}{x}{y}', { kind: 'address' }],
    ['//a.example/{z}/{x}/{y}', { kind: 'address' }],
    ['https:///{z}/{x}/{y}', { kind: 'address' }],
    ['https://a.example;img-src */{z}/{x}/{y}', { kind: 'address' }],
    ['https://*.example/{z}/{x}/{y}', { kind: 'address' }],
    ['https://a.example/{z}/{x}/{y} https://b.example', { kind: 'address' }],
    ['https://a.example/{z}/{x}/{y}{', { kind: 'address' }],
    ['http://a.example/{z}/{x}/{y}', { kind: 'http' }],
    ['http://localhost.a.example/{z}/{x}/{y}', { kind: 'http' }],
    ['https://a.example/{x}/{y}', { kind: 'missing', what: '{z}' }],
    ['https://a.example/{z}/{y}', { kind: 'missing', what: '{x}' }],
    ['https://a.example/{z}/{x}/y', { kind: 'missing', what: '{y}' }],
    ['https://a.example/{z}/{x}/{y}/{q}', { kind: 'unknown', what: '{q}' }],
    ['https://{x}.example/{z}/{x}/{y}', { kind: 'host' }],
    ['https://a{s}.example/{z}/{x}/{y}', { kind: 'host' }],
    ['https://me:secret@a.example/{z}/{x}/{y}', { kind: 'password' }],
    [`https://a.example/{z}/{x}/{y}/${'a'.repeat(500)}`, { kind: 'long' }]
  ])('%s is refused with its reason', (text, fault) => {
    expect(readTileAddress(text)).toEqual({ fault })
  })
})
