import { slot, type ClassNames } from '../internal/slot.js';

const paths = {
  play: 'M5 3v10l8.5-5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  wipe: 'M2.25 3.75h11.5v8.5h-11.5zM8 1.75v12.5',
  'side-by-side': 'M1.75 4h5v8h-5zM9.25 4h5v8h-5z',
  grip: 'M6 5l-3 3l3 3M10 5l3 3l-3 3',
  hold: 'M1.75 8c3-5 9.5-5 12.5 0c-3 5-9.5 5-12.5 0M8 6.25a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5',
  fullscreen: 'M3 6v-3h3M10 3h3v3M13 10v3h-3M6 13h-3v-3',
} as const;

interface ComparisonIconProps {
  name: keyof typeof paths;
  slot?: 'task-comparison-icon' | 'task-video-play-icon';
  classNames: ClassNames | null | undefined;
}

/** What the buttons of a comparison show; their names say it too. Not the icons of the cards, which would all come along. */
export function ComparisonIcon(props: ComparisonIconProps) {
  const { name, slot: slotName = 'task-comparison-icon', classNames } = props;
  return (
    <svg
      {...slot(slotName, classNames)}
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
