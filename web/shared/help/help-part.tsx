import { useCallback, useEffect } from 'react';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { Conversation } from '#web/shared/conversation/conversation-state.ts';
import { useLoaded } from '../use-loaded.ts';
import { useOnline } from '../use-online.ts';
import { aboutVisit } from './about-visit.ts';
import { HumanDialog } from './human-dialog.tsx';
import { useHelping } from './use-helping.ts';

/** Fetched when help is first asked for. */
const load = () => import('./help-room.tsx');

/** `told` is what an answer said about it, `mode` the way of helping that was asked for. */
export type AskedForHelp = { told: string | undefined; mode: HelpMode | undefined };

type Props = {
  conversation: Conversation;
  asked: AskedForHelp | undefined;
  onAsk: (asked: AskedForHelp | undefined) => void;
};

/** The help of a person, as far as it can be had: by this page, or by the ways that need no network. */
export const HelpPart = ({ conversation, asked, onAsk }: Props) => {
  const { visit, left = [], ended } = conversation;
  const { say } = usePage();
  const [helping, setHelping] = useHelping();
  const online = useOnline();
  const open = useCallback(() => onAsk({ told: undefined, mode: undefined }), [onAsk]);
  const close = useCallback(() => onAsk(undefined), [onAsk]);
  useEffect(() => {
    if (ended) setHelping(undefined);
  }, [ended, setHelping]);
  // a conversation that went on without the network left its visit, but not its helper
  const helped = helping && [...(visit ? [visit] : []), ...left].find(({ visitId }) => visitId === helping.visitId);
  const key = helped ?? (online && asked ? visit : undefined);
  const room = useLoaded(load, key !== undefined);

  if (!key || room === 'failed' || ended) return asked && <HumanDialog told={asked.told} onClosed={close} />;
  if (room === 'loading') {
    return (
      asked && (
        <p className="help-banner" role="status">
          {say('preparing')}
        </p>
      )
    );
  }
  return (
    <room.HelpRoom
      visit={key}
      about={aboutVisit(conversation)}
      handoffId={helped && helping?.handoffId}
      open={asked !== undefined}
      mode={asked?.mode}
      told={asked?.told}
      onOpen={open}
      onClosed={close}
      onHandoff={(handoffId) => setHelping(handoffId ? { visitId: key.visitId, handoffId } : undefined)}
    />
  );
};
