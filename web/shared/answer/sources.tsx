import type { Citation } from '#contract/answer/citation.ts';
import type { Language } from '#contract/language.ts';
import { fieldLabels, labels } from '#core/answer/labels.ts';
import { usePage } from './page-context.ts';

/** Which part of it: a field of a guide, or where on the plan a place is. */
const partOf = (citation: Citation, language: Language) => {
  if ('field' in citation) return fieldLabels[citation.field][language];
  return 'place' in citation ? labels.hallPlan[language] : undefined;
};

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
        {citations.map((citation) => {
          const { name, version, confirmed, sample } = citation;
          const part = partOf(citation, language);
          return (
            <li key={`${name} ${part}`}>
              <b>{name}</b>
              {part && ` · ${part}`}
              <br />
              {say('version', version)}
              {'reviewBy' in citation && ` · ${say('reviewBy', citation.reviewBy)}`} ·{' '}
              {say(confirmed ? 'confirmed' : 'unconfirmed')}
              {sample && ` · ${say('sample')}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
