import { type IconName, icons } from './icons'

/** A line drawing that stands beside a word and says nothing of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="line-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  )
}
