'use client';
import { downloadName } from '../../core/downloadName.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { mediaUrl } from '../../core/mediaUrl.js';
import type { CardVideo } from './cardVideo.js';
import { Icon } from './Icon.js';
import { SaveButton } from './SaveButton.js';
import { slot, type ClassNames } from './slot.js';
import { useClock } from './useClock.js';

interface CardDownloadProps {
  video: CardVideo;
  prompt: unknown;
  /** The app's route; null for no download at all. */
  downloadUrl: string | null | undefined;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}

/** Saves the video in the best way there is: the app's own route, else by script, else a new tab. Its words say which. */
export function CardDownload({ video, prompt, downloadUrl, labels, classNames }: CardDownloadProps) {
  const { expiresAt, src } = video;
  const name = downloadName(prompt, labels.video.title);
  const isGone = useClock((now) => expiresAt !== null && now >= expiresAt);
  if (downloadUrl === null) return null;
  const route = mediaUrl(downloadUrl);
  if (route !== null)
    return (
      <a
        {...slot('task-card-download', classNames)}
        href={route}
        download={name}
        data-variant="secondary"
        data-state="idle"
      >
        <Icon name="download" slot="task-card-download-icon" classNames={classNames} />
        {labels.download.save}
      </a>
    );
  // What the card calls gone is not offered beside it.
  if (isGone === true) return null;
  return <SaveButton key={src} url={src} name={name} labels={labels} classNames={classNames} />;
}
