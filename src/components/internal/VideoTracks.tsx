import { mediaUrl } from '../../core/mediaUrl.js';
import { asText } from './asText.js';
import { slot, type ClassNames } from './slot.js';

export interface TaskVideoTrack {
  /** Of a WebVTT file; the same rule as for the video's own `src`. From another origin it needs `crossOrigin` and CORS. */
  src: string;
  /** BCP 47 tag of its language. */
  srcLang: string;
  /** Its name in the player's menu. */
  label: string;
  /** Default `'captions'`. */
  kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters' | undefined;
  /** Shown without being asked for. Default false. */
  default?: boolean | undefined;
}

interface VideoTracksProps {
  tracks: readonly TaskVideoTrack[] | undefined;
  classNames: ClassNames | null | undefined;
}

/** Captions and the like; a track without an address that may be loaded is left out. */
export function VideoTracks({ tracks, classNames }: VideoTracksProps) {
  if (!Array.isArray(tracks)) return null;
  return (tracks as readonly (Partial<TaskVideoTrack> | null)[]).map((track) => {
    const src = mediaUrl(track?.src);
    return (
      src !== null && (
        <track
          {...slot('task-video-track', classNames)}
          key={src}
          src={src}
          srcLang={asText(track?.srcLang)}
          label={asText(track?.label)}
          kind={asText(track?.kind) ?? 'captions'}
          default={track?.default === true}
        />
      )
    );
  });
}
