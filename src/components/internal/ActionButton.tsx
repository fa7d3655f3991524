'use client';
import type { ReactNode } from 'react';
import { slot, type ClassNames } from './slot.js';
import type { AlephSlot } from './slots.js';

interface ActionButtonProps {
  slot: AlephSlot;
  classNames: ClassNames | null | undefined;
  onPress: () => void;
  /** `primary` for the one recommended step, `quiet` for a button that stands among text. */
  variant?: 'primary' | 'secondary' | 'quiet';
  label?: string;
  shouldFocus?: boolean;
  children: ReactNode;
}

/** The one look of every button. Handlers get no event: `checkNow` and the like take no arguments. */
export function ActionButton(props: ActionButtonProps) {
  const { slot: slotName, classNames, onPress, variant = 'secondary', label, shouldFocus, children } = props;
  return (
    <button
      {...slot(slotName, classNames)}
      type="button"
      data-variant={variant}
      aria-label={label}
      autoFocus={shouldFocus}
      onClick={() => {
        onPress();
      }}
    >
      {children}
    </button>
  );
}
