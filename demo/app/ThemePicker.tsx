import { themes, useTheme, type Theme } from './useTheme.js';

const looks: Record<Theme, { label: string; path: string }> = {
  auto: { label: 'System theme', path: 'M2.5 3.5h11v7h-11zM6 13.5h4M8 10.5v3' },
  light: {
    label: 'Light theme',
    path: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  },
  dark: { label: 'Dark theme', path: 'M13.3 9.7A5.7 5.7 0 0 1 6.3 2.7a5.7 5.7 0 1 0 7 7Z' },
};

/** Three radio buttons that look like one switch. */
export function ThemePicker() {
  const [theme, setTheme] = useTheme();
  return (
    <fieldset className="segments theme-picker">
      <legend className="for-ears">Theme</legend>
      {themes.map((name) => (
        <label key={name} className="segment" title={looks[name].label}>
          <input
            type="radio"
            name="theme"
            checked={theme === name}
            onChange={() => {
              setTheme(name);
            }}
          />
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d={looks[name].path} />
          </svg>
          <span className="for-ears">{looks[name].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
