import { useId } from 'react';
import { alephScenarios, isAlephScenario, type AlephScenario } from 'react-aleph/testing';
import type { DemoTask } from '../shared/DemoConfig.js';

interface DemoControlsProps {
  speeds: readonly number[];
  play: DemoTask;
  onChange: (play: DemoTask) => void;
}

const scenarios = Object.entries(alephScenarios) as [AlephScenario, (typeof alephScenarios)[AlephScenario]][];

/** What only a demo has: the outcome of the next video, and how fast time runs for it. */
export function DemoControls({ speeds, play, onChange }: DemoControlsProps) {
  const id = useId();
  return (
    <section className="demo-controls" aria-labelledby={`${id}-title`}>
      <div className="demo-controls-head">
        <h2 id={`${id}-title`}>Demo controls</h2>
        <span className="tag">Emulator only</span>
      </div>
      <div className="field">
        <label htmlFor={id}>The next video</label>
        <select
          id={id}
          className="input"
          value={play.scenario}
          aria-describedby={`${id}-about`}
          onChange={({ target: { value } }) => {
            if (isAlephScenario(value)) onChange({ ...play, scenario: value });
          }}
        >
          {scenarios.map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
        <p className="hint" id={`${id}-about`}>
          {alephScenarios[play.scenario].description}
        </p>
      </div>
      <fieldset className="field">
        <legend>Time</legend>
        <div className="segments">
          {speeds.map((speed) => (
            <label key={speed} className="segment">
              <input
                type="radio"
                name="speed"
                checked={play.speed === speed}
                onChange={() => {
                  onChange({ ...play, speed });
                }}
              />
              {speed === 1 ? 'Real time' : `${speed}× speed`}
            </label>
          ))}
        </div>
        <p className="hint">
          {play.speed === 1
            ? 'As the real API: a video takes 2 to 15 minutes.'
            : `5 minutes of the API pass in ${Math.round(300 / play.speed)} seconds. Cards count real seconds.`}
        </p>
      </fieldset>
    </section>
  );
}
