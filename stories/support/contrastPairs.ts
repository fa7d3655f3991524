/** One thing that must stand out from what lies behind it, wherever the stylesheet puts the two together. */
export interface ContrastPair {
  what: string;
  /** A CSS colour. */
  ink: string;
  /** CSS colours from the bottom up; a translucent one lies over the one before. */
  ground: readonly string[];
  /** WCAG 2.2: 4.5 for text, 3 for icons, bars and focus rings. */
  least: 4.5 | 3;
}

const [text, muted, accent, warning] = [
  'var(--aleph-text)',
  'var(--aleph-muted)',
  'var(--aleph-accent)',
  'var(--aleph-warning)',
];
const surface = ['var(--aleph-surface)'];
const subtle = ['var(--aleph-subtle)'];
/** Where the light behind a waiting card is strongest. */
const glow = [...subtle, 'color-mix(in oklab, var(--aleph-accent) 14%, transparent)'];
const track = 'color-mix(in oklab, var(--aleph-text) 11%, transparent)';
/** Glass over the lightest picture there can be. */
const glass = ['white', 'rgb(11 12 15 / 58%)'];

/** Every pair of tokens that the stylesheet uses. */
export const contrastPairs: readonly ContrastPair[] = [
  { what: 'text on surface', ink: text, ground: surface, least: 4.5 },
  { what: 'text on subtle', ink: text, ground: subtle, least: 4.5 },
  { what: 'text on the glow', ink: text, ground: glow, least: 4.5 },
  {
    what: 'text on a hovered button',
    ink: text,
    ground: ['color-mix(in oklab, var(--aleph-text) 6%, var(--aleph-surface))'],
    least: 4.5,
  },
  { what: 'muted on surface', ink: muted, ground: surface, least: 4.5 },
  { what: 'muted on subtle', ink: muted, ground: subtle, least: 4.5 },
  { what: 'muted on the glow', ink: muted, ground: glow, least: 4.5 },
  { what: 'accent (link) on surface', ink: accent, ground: surface, least: 4.5 },
  { what: 'accent (link) on subtle', ink: accent, ground: subtle, least: 4.5 },
  { what: 'on-accent on accent', ink: 'var(--aleph-on-accent)', ground: [accent], least: 4.5 },
  {
    what: 'on-accent on hovered accent',
    ink: 'var(--aleph-on-accent)',
    ground: ['color-mix(in oklab, var(--aleph-text) 12%, var(--aleph-accent))'],
    least: 4.5,
  },
  { what: 'warning (expiry) on surface', ink: warning, ground: surface, least: 4.5 },
  { what: 'warning (longer than usual) on the glow', ink: warning, ground: glow, least: 4.5 },
  { what: 'warning icon on subtle', ink: warning, ground: subtle, least: 3 },
  { what: 'danger icon on surface', ink: 'var(--aleph-danger)', ground: surface, least: 3 },
  { what: 'danger icon on subtle', ink: 'var(--aleph-danger)', ground: subtle, least: 3 },
  { what: 'success icon on surface', ink: 'var(--aleph-success)', ground: surface, least: 3 },
  { what: 'progress bar on its track', ink: accent, ground: [...surface, track], least: 3 },
  { what: "progress bar on a card's track", ink: accent, ground: [...glow, track], least: 3 },
  { what: 'focus ring on surface', ink: accent, ground: surface, least: 3 },
  { what: 'focus ring on subtle', ink: accent, ground: subtle, least: 3 },
  { what: 'focus ring on the page', ink: accent, ground: ['Canvas'], least: 3 },
  { what: 'play icon on the lightest poster', ink: 'white', ground: glass, least: 3 },
];

/** Colours that nothing has to be told apart by: hairlines beside words, and the shadow. */
export const decoration: readonly string[] = ['--aleph-border', '--aleph-shadow'];
