import './time.css'
import { useWords } from '~/state/useStore'
import { Days } from './Days'
import { KnownRule } from './KnownRule'
import { shellWords } from './shellWords'

/** Keeps the room of the time bar, to the pixel, until it is there: all that gives it its height, and of what can be used nothing. */
export function TimeShell() {
  const { time } = useWords(shellWords)
  const button = <span className="icon" />
  return (
    <section className="time time-shell" id="time" aria-label={time} aria-busy="true">
      <div className="time-left">
        <Days />
        <p className="time-latest" />
        <div className="time-play">
          {button}
          {button}
          {button}
          {button}
          {button}
        </div>
      </div>
      <div className="time-middle">
        <p className="time-key">&nbsp;</p>
        <div className="time-chart" />
      </div>
      <div className="time-more">
        <div className="time-known">
          <div className="time-known-row">
            <input type="date" disabled />
            {button}
          </div>
          <KnownRule />
        </div>
        <div className="time-tools">
          <div className="time-back">
            <button type="button" disabled>
              &nbsp;
            </button>
          </div>
        </div>
      </div>
    </section>
  )
}
