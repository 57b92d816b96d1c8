import { useRef, useState } from 'react';
import type { SignClip } from '#contract/sign-clips.ts';
import { Icon } from '#web/shared/icon.tsx';
import type { SaySigning } from './signing-phrases.ts';
import { clipAddress } from './use-sign-library.ts';

/** Plays a clip once, without sound; a clip that cannot be played counts as none. */
export const ClipView = ({ clip, say, onBroken }: { clip: SignClip; say: SaySigning; onBroken: () => void }) => {
  const video = useRef<HTMLVideoElement>(null);
  const [ended, setEnded] = useState(false);
  const again = () => {
    setEnded(false);
    void video.current?.play().catch(onBroken);
  };
  return (
    <figure className="signing-clip">
      <video
        ref={video}
        src={clipAddress(clip)}
        aria-label={clip.meaning}
        autoPlay
        muted
        playsInline
        onEnded={() => setEnded(true)}
        onError={onBroken}
      />
      <figcaption>
        {clip.kind === 'term' && <b>「{clip.meaning}」</b>}
        {say('reviewed', clip.reviewer, clip.reviewedOn)}
        {ended && (
          <button type="button" className="signing-button" onClick={again}>
            <Icon name="again" />
            {say('again')}
          </button>
        )}
      </figcaption>
    </figure>
  );
};
