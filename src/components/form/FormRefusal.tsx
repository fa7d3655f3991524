'use client';
import { useMemo } from 'react';
import type { AlephError } from '../../core/AlephError.js';
import { ActionButton } from '../internal/ActionButton.js';
import type { ClassNames } from '../internal/slot.js';
import { TaskError } from '../TaskError.js';
import type { FormWords } from './formWords.js';
import { refusalMessage } from './refusalMessage.js';
import { useAgainWords } from './useAgainWords.js';

interface FormRefusalProps {
  error: AlephError;
  /** Submits on purpose what may have been submitted already. */
  onForce: () => void;
  words: FormWords;
  classNames: ClassNames | undefined;
}

/** Why nothing was submitted, or that nobody knows. Only then is there a second way, and it says what it may cost. */
export function FormRefusal({ error, onForce, words, classNames }: FormRefusalProps) {
  const again = useAgainWords(error, words);
  const labels = useMemo(() => {
    const message = refusalMessage(error.code, words, again);
    return { ...words, error: { ...words.error, [error.code]: message, server: message } };
  }, [error, words, again]);
  return (
    <TaskError role="alert" error={error} labels={labels} classNames={classNames}>
      {error.code === 'outcome_unknown' && (
        <ActionButton slot="generate-form-again" classNames={classNames} onPress={onForce}>
          {words.form.submitAgain}
        </ActionButton>
      )}
    </TaskError>
  );
}
