import type { Column } from '~/analysis/rows'
import { words } from '~/i18n/words'

/** The words of the table. */
export const tableWords = words<{
  readonly name: string
  readonly columns: Readonly<Record<Exclude<Column, 'focus'>, string>>
  readonly focus: (place: string) => string
  readonly number: string
  readonly inView: string
  readonly shown: (shown: number, all: number) => string
  readonly outOfView: (count: number) => string
  readonly copy: string
  readonly copied: (count: number) => string
  readonly notCopied: string
  readonly sort: string
  readonly ascending: string
  readonly descending: string
  readonly none: string
  readonly empty: string
  readonly since: (day: string) => string
  readonly caption: string
  readonly killed: (count: string) => string
}>({
  en: {
    name: 'Events',
    columns: {
      when: 'Date',
      title: 'Title',
      kind: 'Kind',
      sea: 'Sea',
      knowledge: 'Place',
      killed: 'Killed',
      band: 'Off the coast as drawn'
    },
    focus: (place) => `Distance to ${place}`,
    number: 'Number',
    inView: 'Only in view',
    shown: (shown, all) => `${shown} of ${all}`,
    outOfView: (count) =>
      count === 1 ? '1 is outside the view or cannot be placed' : `${count} are outside the view or cannot be placed`,
    copy: 'Copy rows',
    copied: (count) =>
      count === 1
        ? '1 row copied; it can be pasted into a spreadsheet.'
        : `${count} rows copied; they can be pasted into a spreadsheet.`,
    notCopied: 'The browser did not allow copying.',
    sort: 'Sort by',
    ascending: 'Ascending',
    descending: 'Descending',
    none: 'none stated',
    empty: 'Nothing matches the days and filters chosen.',
    since: (day) => `since ${day}`,
    caption: 'Strikes, events and forces that pass the days and filters chosen. Arrow keys move, Enter opens.',
    killed: (count) => `${count} killed`
  },
  es: {
    name: 'Hechos',
    columns: {
      when: 'Fecha',
      title: 'Título',
      kind: 'Tipo',
      sea: 'Mar',
      knowledge: 'Lugar',
      killed: 'Muertos',
      band: 'Distancia a la costa dibujada'
    },
    focus: (place) => `Distancia a ${place}`,
    number: 'Número',
    inView: 'Solo lo visible',
    shown: (shown, all) => `${shown} de ${all}`,
    outOfView: (count) =>
      count === 1
        ? '1 queda fuera de la vista o no puede ubicarse'
        : `${count} quedan fuera de la vista o no pueden ubicarse`,
    copy: 'Copiar filas',
    copied: (count) =>
      count === 1
        ? '1 fila copiada; puede pegarse en una hoja de cálculo.'
        : `${count} filas copiadas; pueden pegarse en una hoja de cálculo.`,
    notCopied: 'El navegador no permitió copiar.',
    sort: 'Ordenar por',
    ascending: 'Ascendente',
    descending: 'Descendente',
    none: 'sin dato',
    empty: 'Nada corresponde a los días y filtros elegidos.',
    since: (day) => `desde el ${day}`,
    caption:
      'Ataques, hechos y fuerzas que corresponden a los días y filtros elegidos. Las flechas desplazan, Intro abre.',
    killed: (count) => `${count} muertos`
  }
})
