import type { Citation } from '#contract/answer/citation.ts';
import type { Language } from '#contract/language.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { usePage } from './page-context.ts';

/** What the answer rests on; whether it is confirmed or a sample is seen without opening it. */
export const Sources = ({ citations, language }: { citations: Citation[]; language: Language }) => {
  const { say } = usePage();
  if (citations.length === 0) return null;
  const names = [...new Set(citations.map(({ name }) => name))].join(language === 'zh' ? '、' : ', ');
  const unconfirmed = citations.some(({ confirmed }) => !confirmed);
  const sample = citations.some((citation) => citation.sample);
  return (
    <details className="sources">
      <summary>
        <span className="sources-name">
          {say('sources')} · {names}
        </span>
        {unconfirmed && <span className="tag tag-warm">{say('unconfirmed')}</span>}
        {sample && <span className="tag tag-warm">{say('sample')}</span>}
      </summary>
      <ul>
        {citations.map(({ guide, field, name, version, confirmed, sample, reviewBy }) => (
          <li key={`${guide} ${field}`}>
            <b>{name}</b> · {fieldLabels[field][language]}
            <br />
            {say('version', version)} · {say('reviewBy', reviewBy)} · {say(confirmed ? 'confirmed' : 'unconfirmed')}
            {sample && ` · ${say('sample')}`}
          </li>
        ))}
      </ul>
    </details>
  );
};
