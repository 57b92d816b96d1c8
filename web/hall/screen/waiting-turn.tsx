import { GeneratedMark } from '#web/shared/answer/generated-mark.tsx';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';
import { aheadOf, joined } from '#web/shared/conversation/followed.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { SaidText } from './said-text.tsx';

const Thinking = ({ text }: { text: string }) => (
  <p className="thinking">
    <span className="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
    {text}
  </p>
);

/** A question that is being answered: what is known of the answer stands where the answer will stand. */
export const WaitingTurn = ({ turn: { id, language } }: { turn: Pick<PageTurn, 'id' | 'language'> }) => {
  const words = useWords(screenWords);
  const { say } = usePage();
  const sentences = aheadOf(useHall().followed, id);
  if (sentences.length === 0) return <Thinking text={words.thinking} />;
  return (
    <div className="answer" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <div className="said" data-generated="words">
        <SaidText turnId={id} text={{ speech: joined(sentences, language), language }} />
        {/* keeps the place of the answer's button */}
        <span className="say-again" style={{ visibility: 'hidden' }} />
      </div>
      <GeneratedMark turnId={id} answer={{ generated: 'words', language }} />
      <Thinking text={say('moreComing')} />
    </div>
  );
};
