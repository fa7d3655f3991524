import { ownClipUrl } from './ownClipUrl.js';

/** What the page is for, while there is nothing on it: one moment of one clip, as filmed and as painted. */
export function EmptyStage() {
  return (
    <div className="empty">
      <div className="empty-picture" aria-hidden="true">
        <video src={`${ownClipUrl('source.mp4')}#t=1`} muted playsInline preload="metadata" tabIndex={-1} />
        <video src={`${ownClipUrl('result.mp4')}#t=1`} muted playsInline preload="metadata" tabIndex={-1} />
      </div>
      <div className="empty-words">
        <h2>No videos yet</h2>
        <p>
          Choose a clip and describe what it should become. It keeps its motion and takes on your look,
          usually within 2 to 15 minutes.
        </p>
      </div>
    </div>
  );
}
