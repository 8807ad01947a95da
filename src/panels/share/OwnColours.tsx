import { type OwnColour, ownColours } from '~/state/own'
import { useWords } from '~/state/useStore'
import { shareWords } from './words'

interface Props {
  /** Sets this choice apart from others on the page. */
  readonly name: string
  readonly colour: OwnColour
  readonly onChoose: (colour: OwnColour) => void
}

/** The colours of own data, each with its name: all of them keep their distance from water and land in both themes. */
export function OwnColours({ name, colour, onChoose }: Props) {
  const words = useWords(shareWords)
  return (
    <fieldset className="own-colours">
      <legend>{words.colour}</legend>
      {ownColours.map((one) => (
        <label key={one} title={words.colourNames[one]}>
          <input
            type="radio"
            name={`colour-${name}`}
            checked={one === colour}
            aria-label={words.colourNames[one]}
            onChange={() => onChoose(one)}
          />
          <span data-colour={one} aria-hidden="true" />
        </label>
      ))}
    </fieldset>
  )
}
