import { AlephGenerateForm } from 'react-aleph';
import { ownClipUrl } from './ownClipUrl.js';
import { uploadClip } from './uploadClip.js';

interface ComposerProps {
  isLive: boolean;
  onCreated: (taskId: string) => void;
}

/** What to make: the package's own form. The real API cannot reach a clip on this machine, so there the viewer brings a link. */
export function Composer({ isLive, onCreated }: ComposerProps) {
  return (
    <div className="composer">
      <h2>New video</h2>
      <AlephGenerateForm
        defaultInput={{ aspectRatio: '16:9', ...(isLive ? {} : { videoUrl: ownClipUrl('source.mp4') }) }}
        cost={isLive ? 'About $0.55 a video' : 'Costs nothing here'}
        uploadSource={isLive ? undefined : uploadClip}
        onCreated={onCreated}
      />
    </div>
  );
}
