import type { Language } from '#contract/language.ts';
import { contentsOf, type ReadingLine } from './reading-lines.ts';
import type { SayReading } from './reading-phrases.ts';

type Props = { lines: readonly ReadingLine[]; at: number; language: Language; say: SayReading };

/** The article that is paraphrased, and whether the section holds sample values. */
const Marks = ({ line, say }: { line: ReadingLine; say: SayReading }) => {
  const { sample } = line.section.citation;
  return (
    <>
      {line.article && <span className="reading-tag">{line.article}</span>}
      {sample && <span className="reading-tag reading-tag-warm">{say('sample')}</span>}
    </>
  );
};

/** The paragraph that is read, large, between the one before and the one to come. */
export const ReadingText = ({ lines, at, language, say }: Props) => {
  const line = lines[at];
  if (!line) return null;
  /** What stands before in the same section; what comes, in whichever. */
  const before = lines[at - 1]?.section === line.section ? lines[at - 1]?.shown : '';
  const next = lines[at + 1];
  const after = next && (next.section === line.section ? next.shown : say('upNext', next.section.title));
  return (
    <section
      className="reading-text"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-label={line.section.title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too
      tabIndex={0}
    >
      <h3 className="reading-section">{line.section.title}</h3>
      <p className="reading-beside">{before}</p>
      <div className="reading-now" aria-current="true">
        <p>{line.shown}</p>
        <p className="reading-marks">
          <Marks line={line} say={say} />
        </p>
      </div>
      <p className="reading-beside">{after}</p>
    </section>
  );
};

/** The sections, each to be jumped to. */
export const ReadingContents = ({ lines, at, say, onGo }: Omit<Props, 'language'> & { onGo: (to: number) => void }) => (
  <nav className="reading-contents" aria-label={say('contents')}>
    {contentsOf(lines).map((it, index, all) => {
      const isHere = at >= it.at && at < (all[index + 1]?.at ?? lines.length);
      return (
        <button
          key={it.at}
          type="button"
          aria-current={isHere ? 'location' : undefined}
          className="reading-chip"
          onClick={() => onGo(it.at)}
        >
          {it.title}
        </button>
      );
    })}
  </nav>
);
