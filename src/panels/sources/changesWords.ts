import { words } from '~/i18n/words'

/** The words of the change log of the data. */
export const changesWords = words({
  en: {
    intro:
      'Ids never change and never vanish: what is withdrawn stays listed with the reason. Links and quotations can rely on them.',
    now: (version: string, day: string) => `This is version ${version} of the data, as of ${day}.`,
    version: (version: string) => `Version ${version}`,
    added: (count: number) => (count === 1 ? '1 id added' : `${count} ids added`),
    changed: (count: number) => (count === 1 ? '1 id changed' : `${count} ids changed`),
    withdrawn: (count: number) =>
      count === 0 ? 'nothing withdrawn' : count === 1 ? '1 id withdrawn' : `${count} ids withdrawn`,
    graves: 'Withdrawn'
  },
  es: {
    intro:
      'Los identificadores no cambian ni desaparecen: lo que se retira sigue en la lista con su motivo. Enlaces y citas pueden confiar en ellos.',
    now: (version: string, day: string) => `Esta es la versión ${version} de los datos, al ${day}.`,
    version: (version: string) => `Versión ${version}`,
    added: (count: number) => (count === 1 ? '1 identificador añadido' : `${count} identificadores añadidos`),
    changed: (count: number) => (count === 1 ? '1 identificador modificado' : `${count} identificadores modificados`),
    withdrawn: (count: number) =>
      count === 0 ? 'nada retirado' : count === 1 ? '1 identificador retirado' : `${count} identificadores retirados`,
    graves: 'Retirado'
  }
})
