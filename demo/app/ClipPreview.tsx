import { useRef } from 'react';

/** A silent moving picture: it plays under the pointer, unless motion is unwelcome. What it shows is said in words beside it. */
export function ClipPreview({ src }: { src: string }) {
  const video = useRef<HTMLVideoElement>(null);
  const play = () => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    // A browser that refuses leaves the still frame.
    video.current?.play().catch(() => undefined);
  };
  return (
    <span
      className="clip"
      aria-hidden="true"
      onPointerEnter={play}
      onPointerLeave={() => {
        video.current?.pause();
      }}
    >
      <video ref={video} src={`${src}#t=0.5`} muted loop playsInline preload="metadata" tabIndex={-1} />
    </span>
  );
}
