import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '#contract/staff/case.ts';
import { KeyHint } from '../keys/key-hint.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { useRoom } from '../state/room.ts';
import { caseWords } from '../words/case-words.ts';
import { useText } from '../words/use-text.ts';
import { ActionDialog, type AskedAction } from './action-dialog.tsx';
import { type ActionKind, allowedActions } from './allowed-actions.ts';
import type { Act } from './use-act.ts';

const keyOf: Partial<Record<ActionKind, string>> = {
  claim: 'a',
  complete: 'f',
  suspend: 's',
  resume: 's',
  transfer: 't',
  escalate: 'e',
  note: 'n',
};
const first: ActionKind[] = ['claim', 'begin', 'complete', 'resume'];
const hidden: ActionKind[] = ['terminate', 'note'];

type Props = { view: CaseView; act: Act; busy: boolean; children?: ReactNode };

/** The actions that the state admits; what needs a word more is asked for in a dialog. */
export const CaseActions = ({ view, act, busy, children }: Props) => {
  const { desk } = useRoom();
  const text = useText(caseWords);
  const [asked, setAsked] = useState<AskedAction>();
  const allowed = allowedActions(view.summary, desk.me);
  const labels: Record<ActionKind, string> = { ...text, complete: text.finish };

  const choose = (kind: ActionKind) => {
    if (kind === 'claim' || kind === 'decline' || kind === 'begin' || kind === 'resume') void act({ kind });
    else setAsked(kind);
  };
  // the banner has these keys as long as it rings
  const isRinging = desk.offers.length > 0;
  const keyed = allowed.filter((kind) => keyOf[kind] && !(isRinging && kind === 'claim'));
  useKeys(Object.fromEntries(keyed.map((kind) => [keyOf[kind], () => choose(kind)])));

  const shown = allowed.filter((kind) => !hidden.includes(kind));
  const rest = allowed.filter((kind) => hidden.includes(kind));
  return (
    <div className="case-actions">
      {shown.map((kind) => (
        <Tooltip key={kind} title={kind === 'begin' ? text.beginHint : undefined}>
          <Button
            type={kind === first.find((it) => shown.includes(it)) ? 'primary' : 'default'}
            disabled={busy}
            onClick={() => choose(kind)}
            aria-keyshortcuts={keyOf[kind]?.toUpperCase()}
          >
            {labels[kind]}
            {keyOf[kind] && <KeyHint name={keyOf[kind].toUpperCase()} />}
          </Button>
        </Tooltip>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: rest.map((kind) => ({ key: kind, label: labels[kind], danger: kind === 'terminate' })),
          onClick: ({ key }) => choose(rest.find((kind) => kind === key) ?? 'note'),
        }}
      >
        <Button disabled={busy} aria-haspopup="menu">
          {text.more} <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
      {children}
      {asked && <ActionDialog kind={asked} view={view} act={act} close={() => setAsked(undefined)} />}
    </div>
  );
};
