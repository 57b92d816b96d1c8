import { useEffect, useState } from 'react';
import type { Language } from '#contract/language.ts';
import { Icon } from '#web/shared/icon.tsx';
import { callOfflineEngine } from '#web/shared/offline-engine.ts';
import { sayOffline } from './offline-phrases.ts';
import '../styles/panel-button.css';
import './offline.css';

type Props = {
  reachable: boolean;
  language: Language;
  /** Shows the way to the help desk. */
  onHelpDesk: () => void;
};

/** Whether questions can be answered by the page; the engine gets ready before it is asked. */
const useAnswers = (isWanted: boolean, language: Language) => {
  const [answers, setAnswers] = useState(true);
  useEffect(() => {
    if (!isWanted) return;
    void callOfflineEngine('holds', { language }).then((it) => {
      setAnswers(it === true);
      if (it) void callOfflineEngine('hall', { language });
    });
  }, [isWanted, language]);
  return answers;
};

/** What is and what is not to be had without the server. */
export const OfflineBanner = ({ reachable, language, onHelpDesk }: Props) => {
  const answers = useAnswers(!reachable, language);
  return (
    <div role="status" className="offline-banner" data-shown={reachable ? undefined : ''}>
      {!reachable && (
        <>
          <Icon name="warning" />
          <p>
            {sayOffline(language, answers ? 'answers' : 'silent')} <b>{sayOffline(language, 'noHelp')}</b>
          </p>
          <button type="button" onClick={onHelpDesk}>
            <Icon name="way" />
            {sayOffline(language, 'way')}
          </button>
        </>
      )}
    </div>
  );
};
