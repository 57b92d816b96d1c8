import type { Language } from '#contract/language.ts';
import type { PolicyList } from '#contract/policy.ts';
import { ReadingHead } from './reading-head.tsx';
import { makeSayReading } from './reading-phrases.ts';
import '../styles/panel-button.css';
import './reading.css';
import './reading-buttons.css';

type Props = {
  language: Language;
  policies: PolicyList['policies'];
  reachable: boolean;
  onRead: (policy: string) => void;
  onClosed: () => void;
};

/** The policies that can be read aloud, latest first. */
export const PolicyPanel = ({ language, policies, reachable, onRead, onClosed }: Props) => {
  const say = makeSayReading(language);
  return (
    <section className="reading" aria-label={say('region')}>
      <ReadingHead title={say('policies')} {...{ say, onClosed }} />
      {!reachable && <p role="alert">{say('noPolicies')}</p>}
      <ul className="reading-policies">
        {policies.map(({ id, title, issuer, documentNumber, sample }) => (
          <li key={id}>
            <button type="button" className="reading-button" onClick={() => onRead(id)}>
              <b>{title[language]}</b>
              <span>{[issuer[language], documentNumber, sample && say('sample')].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
