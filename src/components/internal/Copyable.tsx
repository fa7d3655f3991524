'use client';
import { useContext, useRef } from 'react';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { ActionButton } from './ActionButton.js';
import { AnnounceContext } from './AnnounceContext.js';
import { Icon } from './Icon.js';
import { slot, type ClassNames } from './slot.js';
import { useCopy } from './useCopy.js';

interface CopyableProps {
  owner: 'task-details' | 'task-error';
  text: string;
  /** What the text is, for the button's accessible name. */
  name: string;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** A short text with a button that copies it and says whether that worked. */
export function Copyable({ owner, text, name, labels, classNames }: CopyableProps) {
  const code = useRef<HTMLElement>(null);
  const [state, copy] = useCopy(code);
  const announce = useContext(AnnounceContext);
  const { action } = labels;
  const feedback = { idle: '', copied: action.copied, failed: action.copyFailed };
  const onPress = () => {
    void copy().then((result) => announce?.(feedback[result]));
  };
  return (
    <>
      <code ref={code} {...slot(`${owner}-text`, classNames)} dir="ltr">
        {text}
      </code>
      <ActionButton
        slot={`${owner}-copy`}
        classNames={classNames}
        variant="quiet"
        label={action.copy(name)}
        onPress={onPress}
      >
        <Icon
          name={state === 'copied' ? 'copied' : 'copy'}
          slot={`${owner}-copy-icon`}
          classNames={classNames}
        />
      </ActionButton>
      {announce === null && (
        <span {...slot(`${owner}-copy-status`, classNames)} role="status">
          {feedback[state]}
        </span>
      )}
    </>
  );
}
