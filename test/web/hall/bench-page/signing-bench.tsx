import { useEffect, useState } from 'react';
import { SigningPanel } from '../../../../web/hall/signing/signing-panel.tsx';
import { useBenchVisit } from './use-bench-visit.ts';

/** The signing panel on its own; the event `sentence` tells it what is said. */
export const SigningBench = () => {
  const visit = useBenchVisit();
  const [sentence, setSentence] = useState<string>();
  const [ordered, setOrdered] = useState<string>();
  useEffect(() => {
    const hear = (event: Event) => setSentence((event as CustomEvent<string>).detail);
    addEventListener('sentence', hear);
    return () => removeEventListener('sentence', hear);
  }, []);
  if (!visit) return null;
  return (
    <div data-ordered={ordered}>
      <SigningPanel
        language={new URLSearchParams(location.search).get('language') === 'en' ? 'en' : 'zh'}
        visit={visit}
        sentence={sentence}
        names={[{ name: '周敏', pinyin: 'Zhōu Mǐn' }]}
        onOrdered={setOrdered}
      />
    </div>
  );
};
