import { useEffect, useState } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import { callOfflineEngine } from '#web/shared/offline-engine.ts';

/** Whether the page can answer by itself; looked up once it has to. The engine then gets ready before it is asked. */
export const useHeldPack = (isWanted: boolean) => {
  const { language } = usePage();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    void callOfflineEngine('holds', { language }).then((it) => {
      setHeld(it === true);
      if (it) void callOfflineEngine('hall', { language });
    });
  }, [isWanted, language]);
  return held;
};
