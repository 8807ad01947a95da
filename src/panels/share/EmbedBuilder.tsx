import './embedBuilder.css'
import { useId, useState } from 'react'
import { layerIds } from '~/layers/layers'
import { languages, type Language } from '~/model/text'
import { writeLink } from '~/state/link/link'
import { useLanguage, useSelect, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { type Camera, type EmbedPart, embedParts, type Theme, themes } from '~/state/view'
import { CopyButton } from './CopyButton'
import { embedCode, embedView, type Frame, type Keepable, keptParts } from './embedCode'
import { EmbedPreview, fluid } from './EmbedPreview'
import { embedWords } from './embedWords'

const sizes = {
  fluid: { width: null, height: 480 },
  column: { width: 640, height: 480 },
  wide: { width: 960, height: 600 },
  phone: { width: 340, height: 520 }
} as const
type Size = keyof typeof sizes | 'own'
const sizeNames = ['fluid', 'column', 'wide', 'phone', 'own'] as const

const languageNames: Record<Language, string> = { en: 'English', es: 'Español' }

/** Pixels between which a frame's sides may lie. */
const least = 200
const most = 3000
const within = (value: number) => Math.min(most, Math.max(least, Math.round(value) || least))

/** A camera that shows in a frame what the map shows now, which may be larger. */
function fitted(camera: Camera, { width, height }: Frame): Camera {
  const map = document.querySelector('.map')
  if (!map || map.clientWidth === 0) return camera
  const smaller = Math.min(1, (width ?? fluid) / map.clientWidth, height / map.clientHeight)
  return { ...camera, zoom: Math.max(0, Math.floor((camera.zoom + Math.log2(smaller)) * 4) / 4) }
}

/** What is chosen after one tick. */
function ticked<T>(chosen: readonly T[], one: T, on: boolean): readonly T[] {
  return on ? [...chosen.filter((other) => other !== one), one] : chosen.filter((other) => other !== one)
}

/** Makes the code of a frame for another page, with a preview that is the frame itself. */
export default function EmbedBuilder() {
  const words = useWords(embedWords)
  const id = useId()
  const { home } = useStore().getState()
  const situation = useSituation()
  const view = useSelect((state) => state.view)
  const [size, setSize] = useState<Size>('fluid')
  const [own, setOwn] = useState({ width: 800, height: 500 })
  const [left, setLeft] = useState<readonly Keepable[]>([])
  const [parts, setParts] = useState<readonly EmbedPart[]>([])
  const [language, setLanguage] = useState(useLanguage())
  const [theme, setTheme] = useState<Theme>(useView('theme'))
  const frame: Frame = {
    ...(size === 'own' ? { width: within(own.width), height: within(own.height) } : sizes[size]),
    title: situation.file.title[language] ?? situation.file.title[view.language]
  }
  const camera = view.camera && !left.includes('camera') && { camera: fitted(view.camera, frame) }
  const framed = embedView(view, home, left, { ...camera, embedParts: parts, language, theme })
  const src = new URL(writeLink(framed, { situation, layerIds, home }), location.href).href
  const code = embedCode(src, frame)
  const kept = keptParts(view, home)
  return (
    <div className="embed-builder">
      <p className="soft">{words.how}</p>
      <label className="embed-choice">
        <span>{words.size}</span>
        <select value={size} onChange={({ target }) => setSize(target.value as Size)}>
          {sizeNames.map((one) => (
            <option key={one} value={one}>
              {words.sizes[one]}
            </option>
          ))}
        </select>
      </label>
      {size === 'own' &&
        (['width', 'height'] as const).map((side) => (
          <label className="embed-choice" key={side}>
            <span>{words[side]}</span>
            <input
              type="number"
              min={least}
              max={most}
              step={10}
              value={own[side]}
              onChange={({ target }) => setOwn({ ...own, [side]: target.valueAsNumber })}
              onBlur={() => setOwn({ ...own, [side]: within(own[side]) })}
            />
          </label>
        ))}
      <label className="embed-choice">
        <span>{words.language}</span>
        <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="embed-choice">
        <span>{words.theme}</span>
        <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {words.themes[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words.begin}</legend>
        {kept.length === 0 && <p className="soft">{words.nothing}</p>}
        {kept.map((part) => (
          <label className="share-check" key={part}>
            <input
              type="checkbox"
              checked={!left.includes(part)}
              onChange={({ target }) => setLeft(ticked(left, part, !target.checked))}
            />
            {words.keep[part]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.shows}</legend>
        {embedParts.map((part) => (
          <label className="share-check" key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={({ target }) =>
                setParts(embedParts.filter((one) => ticked(parts, part, target.checked).includes(one)))
              }
            />
            {words.parts[part]}
          </label>
        ))}
      </fieldset>
      <EmbedPreview src={src} frame={frame} name={words.preview} />
      <p>
        <a href={src} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      </p>
      <label htmlFor={id} className="soft">
        {words.code}
      </label>
      <textarea
        id={id}
        className="share-text"
        rows={6}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <div className="share-buttons">
        <CopyButton label={words.copy} text={code} />
      </div>
    </div>
  )
}
