import type { GuideCentres } from '#contract/centre.ts';
import type { Language } from '#contract/language.ts';
import type { BetterCentre } from '#core/hall/nearest-centre.ts';
import { wayWords } from './way-words.ts';

type Props = {
  found: GuideCentres;
  /** The one that serves better than this hall, if what the visitor said tells of one. */
  better: BetterCentre | undefined;
  language: Language;
};

/**
 * The centres nearer to home that take the matter: folded away, unless the visitor named where they live or asked for
 * somewhere near.
 */
export const CentresView = ({ found: { centres, notice }, better, language }: Props) => {
  const words = wayWords[language];
  if (centres.length === 0) return null;
  const named = better?.why === 'lives-there' ? better.centre : undefined;
  const shown = named ? [named] : centres;
  const title = named ? words.centresNear(named.name[language]) : words.centres(centres.length);
  return (
    <details className="way-centres" open={better !== undefined}>
      <summary>
        {title}
        {notice && <small className="sample-tag">{words.sampleTag}</small>}
      </summary>
      <ul>
        {shown.map(({ id, name, km }) => (
          <li key={id}>
            <strong>{name[language]}</strong> <span>{words.centreKm(km)}</span>
          </li>
        ))}
      </ul>
      <p>{notice ? notice[language] : words.centresAsk}</p>
    </details>
  );
};
