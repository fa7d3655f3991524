'use client';
import { useContext } from 'react';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { intlLocale } from '../../core/intlLocale.js';
import { AnnounceContext } from './AnnounceContext.js';
import { Icon } from './Icon.js';
import { slot, type ClassNames } from './slot.js';
import { useDownload } from './useDownload.js';

interface SaveButtonProps {
  url: string;
  name: string;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}

/** Saves by script. Where the file's server refuses that, a link to a new tab takes the place of the button, and its focus. */
export function SaveButton({ url, name, labels, classNames }: SaveButtonProps) {
  const { download, locale } = labels;
  const { step, percent, start } = useDownload(url, name);
  const announce = useContext(AnnounceContext);
  const isSaving = step === 'saving';
  const words = () => {
    if (step === 'failed') return download.failed;
    if (!isSaving) return download.save;
    if (percent === null) return download.saving;
    const format = new Intl.NumberFormat(intlLocale(locale), { style: 'percent' });
    return download.savingPercent(format.format(percent / 100));
  };
  const onPress = async () => {
    const end = await start();
    if (end !== null) announce?.(download[end]);
  };
  if (step === 'refused')
    return (
      <a
        {...slot('task-card-download', classNames)}
        ref={(link) => {
          if (document.activeElement === document.body) link?.focus({ preventScroll: true });
        }}
        href={url}
        target="_blank"
        rel="noreferrer"
        data-variant="secondary"
        data-state={step}
      >
        <Icon name="external" slot="task-card-download-icon" classNames={classNames} />
        {download.openInNewTab}
      </a>
    );
  return (
    <button
      {...slot('task-card-download', classNames)}
      type="button"
      data-variant="secondary"
      data-state={step}
      aria-disabled={isSaving || undefined}
      onClick={() => {
        void onPress();
      }}
    >
      <Icon name="download" slot="task-card-download-icon" classNames={classNames} />
      {words()}
    </button>
  );
}
