import { Days } from './Days'
import { KnownRule } from './KnownRule'

/** All that gives the time bar its height, and of what can be used nothing. */
export function BareTime() {
  const button = <span className="icon" />
  return (
    <>
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
          <div className="time-known-row time-bare">
            <input type="date" />
            {button}
          </div>
          <KnownRule />
        </div>
        <div className="time-tools">
          <div className="time-back time-bare">
            <button type="button">&nbsp;</button>
          </div>
        </div>
      </div>
    </>
  )
}
