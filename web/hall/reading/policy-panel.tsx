import type { Language } from '#contract/language.ts';
import { Icon } from '#web/shared/icon.tsx';
import { makeSayReading } from './reading-phrases.ts';
import { usePolicies } from './use-policies.ts';
import '../styles/panel-button.css';
import './reading.css';
import './reading-buttons.css';

type Props = {
  language: Language;
  reachable: boolean;
  onRead: (policy: string) => void;
  onClosed: () => void;
};

/** The policies that can be read aloud, latest first. */
export const PolicyPanel = ({ language, reachable, onRead, onClosed }: Props) => {
  const say = makeSayReading(language);
  const policies = usePolicies(reachable);
  return (
    <section className="reading" aria-label={say('region')}>
      <header className="reading-head">
        <div>
          <p className="reading-kind">{say('region')}</p>
          <h2>{say('policies')}</h2>
        </div>
        <button type="button" className="reading-button reading-close" onClick={onClosed}>
          <Icon name="close" />
          {say('close')}
        </button>
      </header>
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
