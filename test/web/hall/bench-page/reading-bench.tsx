import { useEffect, useState } from 'react';
import { ReadingPanel } from '../../../../web/hall/reading/reading-panel.tsx';
import { heard, makeBenchSpeaker } from './make-bench-speaker.ts';
import { useBenchVisit } from './use-bench-visit.ts';

const asked = new URLSearchParams(location.search);
const speaker = makeBenchSpeaker();

/** The reading on its own; a test interrupts it by the event `interrupt`, which another one ends. */
export const ReadingBench = () => {
  const visit = useBenchVisit();
  const [held, setHeld] = useState(false);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const interrupt = () => setHeld((before) => !before);
    const touch = () => speaker.stop();
    addEventListener('interrupt', interrupt);
    addEventListener('touch', touch);
    Object.assign(globalThis, { heard });
    return () => {
      removeEventListener('interrupt', interrupt);
      removeEventListener('touch', touch);
    };
  }, []);
  // as the screen does: an effect of the page runs after the reading's own, which has let go of the voice by then
  useEffect(() => {
    if (held) speaker.say([{ shown: '答复', spoken: '答复' }], { language: 'zh', rate: 'normal' });
  }, [held]);
  if (!visit || !open) return null;
  return (
    <ReadingPanel
      matter={asked.get('matter') ?? 'id-card-replacement'}
      language={asked.get('language') === 'en' ? 'en' : 'zh'}
      token={visit.token}
      speaker={speaker}
      rate="normal"
      held={held}
      onClosed={() => setOpen(false)}
    />
  );
};
