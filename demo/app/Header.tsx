import type { DemoConfig, DemoTask } from '../shared/DemoConfig.js';
import { DemoControls } from './DemoControls.js';
import { LanguagePicker } from './LanguagePicker.js';
import type { LanguageTag } from './languages.js';
import { ThemePicker } from './ThemePicker.js';
import iconUrl from './icon.svg';

interface HeaderProps {
  config: DemoConfig;
  /** How the next video is emulated; null with the real API. */
  play: DemoTask | null;
  onPlayChange: (play: DemoTask) => void;
  language: LanguageTag;
  onLanguageChange: (tag: LanguageTag) => void;
}

/** Name, which API this page talks to and what only a demo can choose, and the looks. */
export function Header({ config, play, onPlayChange, language, onLanguageChange }: HeaderProps) {
  return (
    <header className="header">
      <div className="brand">
        <img src={iconUrl} alt="" width="26" height="26" />
        <h1>Aleph Studio</h1>
      </div>
      {config.mode === 'emulated' && play ? (
        <DemoControls speeds={config.speeds} play={play} onChange={onPlayChange} />
      ) : (
        <p className="live">Live API: each video costs about $0.55</p>
      )}
      <div className="looks">
        <LanguagePicker value={language} onChange={onLanguageChange} />
        <ThemePicker />
      </div>
    </header>
  );
}
