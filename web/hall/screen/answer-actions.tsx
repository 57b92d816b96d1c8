import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';
import { isOnCard } from '#web/shared/answer/is-on-card.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon, type IconName } from '#web/shared/icon.tsx';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { HallIcon } from './hall-icon.tsx';
import { OnlinePage } from './online-page.tsx';

const Plain = ({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) => (
  <button type="button" className="button" onClick={onClick}>
    <Icon name={icon} />
    {label}
  </button>
);

const Offered = ({ action, turnId, answer }: { action: Action; turnId: string; answer: Answer }) => {
  const { showWay, askHuman, takeAlong } = usePage();
  switch (action.kind) {
    case 'open-page':
      return <OnlinePage label={action.label} url={action.url} />;
    case 'show-way':
      return <Plain icon="way" label={action.label} onClick={() => showWay({ to: action.to })} />;
    case 'call':
      // a screen in a hall has no telephone: the number is to be read
      return (
        <p className="call-number">
          <Icon name="phone" />
          {!action.label.includes(action.phone) && <span>{action.label}</span>}
          <b>{action.label.includes(action.phone) ? action.label : action.phone}</b>
        </p>
      );
    case 'ask-human': {
      const told = answer.ending === 'handoff' ? answer.speech : undefined;
      return <Plain icon="person" label={action.label} onClick={() => askHuman(told, action.mode)} />;
    }
    case 'take-along':
      return <Plain icon="carry" label={action.label} onClick={() => takeAlong(turnId)} />;
    case 'ask':
      return null;
  }
};

/** Reads the whole matter aloud, paragraph by paragraph. */
const ReadAloudButton = ({ answer }: { answer: Answer }) => {
  const words = useWords(screenWords);
  const { tell, reachable } = useHall();
  const matter = answer.bundle ?? answer.guide;
  if (!matter || !reachable) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => tell({ kind: 'panel', panel: { kind: 'reading', matter } })}
    >
      <HallIcon name="sound" />
      {words.readAloud}
    </button>
  );
};

/** What can be done with an answer, beside asking on. */
export const AnswerActions = ({ turnId, answer }: { turnId: string; answer: Answer }) => {
  const actions = answer.actions.filter((action) => action.kind !== 'ask' && !isOnCard(action, answer));
  return (
    <div className="actions">
      {actions.map((action) => (
        <Offered key={`${action.kind} ${action.label}`} action={action} turnId={turnId} answer={answer} />
      ))}
      <ReadAloudButton answer={answer} />
    </div>
  );
};
