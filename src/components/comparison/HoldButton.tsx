'use client';
import { useRef, type KeyboardEvent } from 'react';
import { slot, type ClassNames } from '../internal/slot.js';

interface HoldButtonProps {
  isShown: boolean;
  label: string;
  onShow: (isShown: boolean) => void;
  classNames: ClassNames | null | undefined;
}

/** Shorter than this was a press, not a hold. */
const pressMs = 300;

/**
 * The whole picture: the source is seen for as long as it is held, by mouse, finger, Space or Enter. A short press keeps it until the
 * next one, for whoever cannot hold; so does the click of assistive technology, which has neither keys nor a pointer.
 */
export function HoldButton({ isShown, label, onShow, classNames }: HoldButtonProps) {
  const held = useRef<{ since: number; wasShown: boolean } | null>(null);
  const begin = (timeStamp: number) => {
    held.current ??= { since: timeStamp, wasShown: isShown };
    onShow(true);
  };
  const end = (timeStamp: number) => {
    if (!held.current) return;
    const { since, wasShown } = held.current;
    held.current = null;
    onShow(timeStamp - since < pressMs && !wasShown);
  };
  const cancel = () => {
    if (held.current) onShow(false);
    held.current = null;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.type === 'keydown') begin(event.timeStamp);
    else end(event.timeStamp);
  };
  return (
    <button
      {...slot('task-comparison-hold', classNames)}
      type="button"
      aria-label={label}
      aria-pressed={isShown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin(event.timeStamp);
      }}
      onPointerUp={(event) => {
        end(event.timeStamp);
      }}
      onPointerCancel={cancel}
      onKeyDown={onKey}
      onKeyUp={onKey}
      onBlur={cancel}
      onContextMenu={(event) => {
        // What a long touch would open.
        event.preventDefault();
      }}
      onClick={({ detail }) => {
        // Neither a pointer's nor a key's.
        if (detail === 0) onShow(!isShown);
      }}
    />
  );
}
