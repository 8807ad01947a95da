import { Fragment } from 'react'

/** A text whose words between asterisks are set in italics. */
export function Runs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('*').map((part, index) => {
        // The parts of a text never change places.
        // oxlint-disable-next-line react/no-array-index-key
        const key = index
        return index % 2 === 1 ? <em key={key}>{part}</em> : <Fragment key={key}>{part}</Fragment>
      })}
    </>
  )
}
