import { useState } from 'react';
import { Outcome } from '#contract/handoff/handoff-event.ts';
import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import type { Message } from '#contract/handoff/message.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { RatingForm } from '../rating/rating-form.tsx';
import { useSayHelp } from './help-context.ts';
import { showMoment } from './show-time.ts';
import type { VisitKey } from './use-room.ts';

type Props = { view: HandoffView; messages: readonly Message[]; visit: VisitKey; onAnother: () => void };

const saveText = (name: string, text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** How it ended, the chat to keep, and the rating. */
export const EndedView = ({ view, messages, visit, onAnother }: Props) => {
  const { language } = usePage();
  const say = useSayHelp();
  // the thanks stay, though it cannot be rated any more
  const [ratable, setRatable] = useState(view.ratable);
  if (view.ratable && !ratable) setRatable(true);
  const outcome = Outcome.safeParse(view.outcome).data;
  const transcript = () =>
    messages
      .map(({ at, from, name, text, passage }) => {
        const who = from === 'visitor' ? say('you') : (name ?? say('helper'));
        return `${showMoment(at, language)} ${who}: ${[text, passage?.text].filter(Boolean).join('\n')}`;
      })
      .join('\n\n');
  return (
    <>
      {outcome && <p className="wait">{say('outcome', say(`outcome-${outcome}`))}</p>}
      {ratable && <RatingForm visit={visit} about={{ kind: 'handoff', handoffId: view.handoffId }} />}
      {messages.length > 0 && (
        <button type="button" className="button" onClick={() => saveText('lingban.txt', transcript())}>
          {say('transcript')}
        </button>
      )}
      <button type="button" className="button" onClick={onAnother}>
        {say('another')}
      </button>
    </>
  );
};
