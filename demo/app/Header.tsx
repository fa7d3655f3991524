import type { DemoConfig } from '../shared/DemoConfig.js';
import { ThemePicker } from './ThemePicker.js';
import iconUrl from './icon.svg';

/** Name, which API this page talks to, and the theme. */
export function Header({ config, speed }: { config: DemoConfig; speed: number }) {
  return (
    <header className="header">
      <div className="brand">
        <img src={iconUrl} alt="" width="24" height="24" />
        <h1>Aleph Studio</h1>
      </div>
      <p className="mode" data-mode={config.mode}>
        <span className="mode-dot" aria-hidden="true" />
        {config.mode === 'live'
          ? 'Live API: each video costs about $0.55'
          : `Emulated API · ${speed === 1 ? 'real time' : `${speed}× speed`}`}
      </p>
      <ThemePicker />
    </header>
  );
}
