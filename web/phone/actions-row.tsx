import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';
import { isOnCard } from '#web/shared/answer/is-on-card.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';

const hostOf = (url: string) => new URL(url).host;

type ButtonProps = { action: Action; turnId: string; speech: string | undefined; urgent: boolean };

const ActionButton = ({ action, turnId, speech, urgent }: ButtonProps) => {
  const { say, showWay, askHuman, takeAlong } = usePage();
  switch (action.kind) {
    case 'open-page':
      return (
        <a className="button button-first" href={action.url} target="_blank" rel="noopener noreferrer">
          <Icon name="outside" />
          <span>
            {action.label}
            <small>{hostOf(action.url)}</small>
          </span>
          <span className="visually-hidden">{say('otherSite')}</span>
        </a>
      );
    case 'show-way':
      return (
        <button type="button" className="button" onClick={() => showWay({ to: action.to })}>
          <Icon name="way" />
          {action.label}
        </button>
      );
    case 'call':
      return (
        <a className={urgent ? 'button button-danger' : 'button'} href={`tel:${action.phone}`}>
          <Icon name="phone" />
          {action.label}
        </a>
      );
    case 'ask-human':
      return (
        <button type="button" className="button" onClick={() => askHuman(speech, action.mode)}>
          <Icon name="person" />
          {action.label}
        </button>
      );
    case 'take-along':
      return (
        <button type="button" className="button" onClick={() => takeAlong(turnId)}>
          <Icon name="print" />
          {action.label}
        </button>
      );
    case 'ask':
      return null;
  }
};

export const ActionsRow = ({ turnId, answer }: { turnId: string; answer: Answer }) => {
  const actions = answer.actions.filter((action) => action.kind !== 'ask' && !isOnCard(action, answer));
  if (actions.length === 0) return null;
  const speech = answer.ending === 'handoff' ? answer.speech : undefined;
  const urgent = ['emergency', 'self-harm'].includes(answer.ending);
  return (
    <div className="actions">
      {actions.map((action) => (
        <ActionButton
          key={`${action.kind} ${action.label}`}
          action={action}
          turnId={turnId}
          speech={speech}
          urgent={urgent}
        />
      ))}
    </div>
  );
};
