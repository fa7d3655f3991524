import type { AlephSlot } from './slots.js';
import { slot, type ClassNames } from './slot.js';

/** Drawn for a 16 × 16 box with a stroke of 1.5. */
const paths = {
  idle: 'M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5',
  running: 'M8 2.25a5.75 5.75 0 1 1-5.75 5.75',
  clock: 'M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5M8 5v3.25l2 1.5',
  done: 'M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5M5.5 8.25l1.75 1.75l3.5-3.75',
  failed: 'M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5M8 5.25v3.25M8 10.75v.01',
  unknown: 'M8 2.5l6 10.75h-12zM8 6.5v3M8 11.25v.01',
  picture: 'M2.75 3.25h10.5v9.5h-10.5zM3 11l3-3l2.25 2.25l1.75-1.75l3 3M10.5 6v.01',
  copy: 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.5v-2.75h-7.5v7.5h2.75',
  copied: 'M3.25 8.5l3.25 3.25l6.25-7',
  play: 'M5 3v10l8.5-5z',
  download: 'M8 2.75v7.5M4.75 7.25l3.25 3.25l3.25-3.25M3 13.25h10',
  external: 'M6.75 3.25h-3.5v9.5h9.5v-3.5M9.5 3.25h3.25v3.25M12.5 3.5l-5 5',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  name: IconName;
  slot: AlephSlot;
  classNames: ClassNames | null | undefined;
}

/** Decoration beside words that say the same; hidden from assistive technology. */
export function Icon({ name, slot: slotName, classNames }: IconProps) {
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
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
