import type { ItemFact } from '~/analysis/facts'
import { factWords } from '~/i18n/facts'
import { useWords } from '~/state/useStore'
import { ItemLink } from './ItemLink'

/** A fact in a list: its item, what it is about, and who stands behind it. */
export function FactEntry({ fact, newsroom }: { readonly fact: ItemFact; readonly newsroom?: string }) {
  const facts = useWords(factWords)
  return (
    <li>
      <ItemLink item={fact.item} />: {facts[fact.fact]}
      {newsroom !== undefined && <span className="soft"> · {newsroom}</span>}
    </li>
  )
}
