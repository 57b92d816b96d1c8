import { useState } from 'react';
import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { Act } from './cancel-button.tsx';
import { useSayHelp } from './help-context.ts';
import { sayFailure } from './help-phrases.ts';
import { contactOf, emptyDraft, lacking, type OrderPart } from './order-draft.ts';
import { OrderField } from './order-fields.tsx';
import { showMoment } from './show-time.ts';

const WaitLine = ({ view: { position, wait } }: { view: HandoffView }) => {
  const { language } = usePage();
  const say = useSayHelp();
  const time = () => {
    switch (wait?.kind) {
      case 'minutes':
        return wait.to <= 1 ? say('waitSoon') : say('waitMinutes', wait.from, wait.to);
      case 'unknown':
        return say('waitUnknown');
      case 'closed':
        return [say('waitClosed'), wait.opensAt && say('waitOpens', showMoment(wait.opensAt, language))]
          .filter(Boolean)
          .join(language === 'zh' ? '，' : '. ');
      default:
        return '';
    }
  };
  return (
    <p className="wait" role="status">
      {position !== undefined && <strong>{position === 1 ? say('nextUp') : say('position', position)} </strong>}
      <span>{time()}</span>
    </p>
  );
};

const asked = ['phone', 'name', 'consent'] as const satisfies OrderPart[];

const LeaveNumber = ({ act }: { act: Act }) => {
  const say = useSayHelp();
  const [draft, setDraft] = useState(() => emptyDraft('callback', ''));
  const [told, setTold] = useState<string>();
  const leave = async () => {
    const missing = lacking(asked, draft, '');
    if (missing) return setTold(say(missing));
    const failure = await act({ kind: 'leave-number', contact: contactOf(draft) });
    if (failure) setTold(sayFailure(say, failure));
  };
  return (
    <form
      className="order"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      {asked.map((part) => (
        <OrderField key={part} part={part} draft={draft} onChange={(some) => setDraft((it) => ({ ...it, ...some }))} />
      ))}
      <p role="alert" className="form-failure">
        {told}
      </p>
      <button type="submit" className="button button-first">
        {say('leave')}
      </button>
    </form>
  );
};

/** Position and honest wait; a number may be left instead. */
export const WaitingView = ({ view, act }: { view: HandoffView; act: Act }) => {
  const { language } = usePage();
  const say = useSayHelp();
  const [leaving, setLeaving] = useState(false);
  const talks = view.mode === 'chat' || view.mode === 'video';
  return (
    <>
      {view.state === 'scheduled' && view.slot ? (
        <p className="wait">
          <strong>{showMoment(view.slot, language)}</strong>
        </p>
      ) : (
        <WaitLine view={view} />
      )}
      <p className="aside-note">{say(talks || !view.phone ? 'mayLeave' : 'mayLeavePage')}</p>
      {talks && (
        <button type="button" className="button" aria-expanded={leaving} onClick={() => setLeaving(!leaving)}>
          {say('leaveNumber')}
        </button>
      )}
      {talks && leaving && <LeaveNumber act={act} />}
    </>
  );
};
