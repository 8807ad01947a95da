import { useWords } from '~/state/useStore'
import { appWords } from './words'

export interface CopyProps {
  readonly className: string
}

/** Keeps the room of the button that copies the link. */
export function CopyShell({ className }: CopyProps) {
  const { copyLink } = useWords(appWords)
  return (
    <button type="button" className={className} inert>
      {copyLink}
    </button>
  )
}
