import { useId } from 'react'
import { marks } from '~/layers/marks'
import type { Symbol } from '~/layers/symbol'

const width = 34
const height = 22

/** A symbol as the legend shows it: drawn from the same table as the map. */
export function SymbolSwatch({ symbol }: { readonly symbol: Symbol }) {
  const id = useId()
  const colour = `var(--map-${symbol.colour})`
  if (symbol.kind === 'spot') {
    const scale = symbol.size / 16
    return (
      <svg className="swatch" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g transform={`translate(${width / 2 - 8 * scale} ${height / 2 - 8 * scale}) scale(${scale})`}>
          {marks(symbol)
            .slice(1)
            .map(({ path, fill, stroke, opacity, share = 1 }) => (
              <path
                key={`${path} ${stroke?.colour ?? fill} ${share}`}
                d={path}
                transform={share === 1 ? undefined : `translate(${8 - 8 * share} ${8 - 8 * share}) scale(${share})`}
                fillRule="evenodd"
                fill={fill ? `var(--map-${fill})` : 'none'}
                stroke={stroke ? `var(--map-${stroke.colour})` : 'none'}
                strokeWidth={stroke ? stroke.weight / scale / share : undefined}
                strokeDasharray={stroke?.dash?.map((part) => part / scale / share).join(' ')}
                strokeLinejoin="round"
                opacity={opacity}
              />
            ))}
        </g>
      </svg>
    )
  }
  if (symbol.kind === 'line')
    return (
      <svg className="swatch" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path
          d={symbol.arrow ? 'M3 16 29 8M22 7l7 1-4.500 6' : 'M3 15C12 6 22 6 31 13'}
          fill="none"
          stroke={colour}
          strokeWidth={symbol.weight}
          strokeDasharray={symbol.arrow ? undefined : symbol.dash?.join(' ')}
          opacity={symbol.opacity ?? 1}
        />
      </svg>
    )
  const { hatch, outline, soft } = symbol
  return (
    <svg className="swatch" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        {hatch && (
          <pattern
            id={`h${id}`}
            width={Math.min(hatch.gap, 8)}
            height={Math.min(hatch.gap, 8)}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${hatch.angle})`}
          >
            <line x1="0" y1="0" x2="0" y2="8" stroke={colour} strokeWidth={hatch.weight * 1.3} />
          </pattern>
        )}
        {soft && (
          <radialGradient id={`s${id}`}>
            <stop offset="0.5" stopColor="#fff" />
            <stop offset="1" stopColor="#000" />
          </radialGradient>
        )}
        {soft && (
          <mask id={`m${id}`}>
            <rect width={width} height={height} fill={`url(#s${id})`} />
          </mask>
        )}
      </defs>
      <rect x="1" y="1" width={width - 2} height={height - 2} rx="4" fill="var(--map-water)" />
      <g mask={soft ? `url(#m${id})` : undefined}>
        <rect x="2" y="2" width={width - 4} height={height - 4} rx="4" fill={colour} fillOpacity={symbol.fill} />
        {hatch && <rect x="2" y="2" width={width - 4} height={height - 4} rx="4" fill={`url(#h${id})`} />}
      </g>
      {outline && (
        <rect
          x="2"
          y="2"
          width={width - 4}
          height={height - 4}
          rx="4"
          fill="none"
          stroke={colour}
          strokeWidth={outline.weight}
          strokeDasharray={outline.dash?.join(' ')}
        />
      )}
    </svg>
  )
}
