import { GeneratedMark } from '#web/shared/answer/generated-mark.tsx';
import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';
import { joined } from '#web/shared/conversation/followed.ts';
import { Waiting } from './waiting.tsx';

type Props = { turn: Pick<PageTurn, 'id' | 'language'>; sentences: readonly string[] };

/** What is known of an answer before it is whole, where the answer itself will stand. */
export const AheadView = ({ turn: { id, language }, sentences }: Props) => (
  <div className="answer">
    <div className="said" data-generated="words" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <p className="speech">{joined(sentences, language)}</p>
      <GeneratedMark turnId={id} answer={{ generated: 'words', language }} />
    </div>
    <Waiting more />
  </div>
);
