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
  const about = alephScenarios[play.scenario].description;
  return (
    <section className="demo-controls" aria-label="Emulated API">
      <p className="demo-mode" title="No key, no cost: the API is emulated in the dev server.">
        Emulated
      </p>
      <label htmlFor={id} className="demo-label">
        Next video
      </label>
      <select
        id={id}
        className="demo-scenario"
        value={play.scenario}
        title={about}
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
      <span className="for-ears" id={`${id}-about`}>
        {about}
      </span>
      <fieldset className="segments demo-speeds">
        <legend className="for-ears">Time of the next video</legend>
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
            {speed === 1 ? 'Real time' : `${speed}×`}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
