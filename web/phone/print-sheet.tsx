import { createPortal } from 'react-dom';
import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { SheetMaterials } from './sheet-materials.tsx';
import { SheetText } from './sheet-text.tsx';

const sheetTitle = (cards: Card[]) => (cards.some(({ kind }) => kind === 'materials') ? 'sheet' : 'sheetPlain');

/** What leaves the printer: one clean page to take along. It is never seen on the screen. */
export const PrintSheet = ({ answer }: { answer: Answer }) => {
  const { say, language } = usePage();
  const name = answer.citations[0]?.name ?? answer.cards[0]?.title;
  const unconfirmed = answer.citations.some(({ confirmed }) => !confirmed);
  const sample = answer.citations.some((citation) => citation.sample);
  const today = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'long' }).format(new Date());
  const versions = [...new Set(answer.citations.map(({ version }) => say('version', version)))];
  return createPortal(
    <div className="sheet">
      <p className="sheet-kind">{say(sheetTitle(answer.cards))}</p>
      <h1>{name}</h1>
      {(unconfirmed || sample) && (
        <p className="sheet-state">
          {[unconfirmed && say('unconfirmed'), sample && say('sample')].filter(Boolean).join(' · ')}
        </p>
      )}
      {answer.cards.map((card) =>
        card.kind === 'materials' ? (
          <SheetMaterials key={card.title} card={card} />
        ) : (
          <SheetText key={`${card.kind} ${card.title}`} card={card} />
        ),
      )}
      <p className="sheet-foot">
        {say('sheetFoot')}
        {answer.generated === 'matter' && ` ${say('generatedMatter')}${language === 'zh' ? '。' : '.'}`}
        <br />
        {[say('printedOn', today), ...versions].join(' · ')}
      </p>
    </div>,
    document.body,
  );
};
