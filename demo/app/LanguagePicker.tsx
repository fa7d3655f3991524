import { languages, languageTags, type LanguageTag } from './languages.js';

interface LanguagePickerProps {
  value: LanguageTag;
  onChange: (tag: LanguageTag) => void;
}

/** The language of everything that the package shows. */
export function LanguagePicker({ value, onChange }: LanguagePickerProps) {
  return (
    <select
      className="language"
      aria-label="Language of the components"
      value={value}
      lang={value}
      onChange={(event) => {
        const tag = languageTags.find((known) => known === event.target.value);
        if (tag !== undefined) onChange(tag);
      }}
    >
      {languageTags.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languages[tag].name}
        </option>
      ))}
    </select>
  );
}
