import { Button, Drawer, Spin } from 'antd';
import { useState } from 'react';
import type { CaseView } from '#contract/staff/case.ts';
import { useCall } from '../call/use-call.ts';
import { StartVideo, VideoPanel } from '../call/video-panel.tsx';
import { ChatPane } from '../chat/chat-pane.tsx';
import { PacketPane } from '../packet/packet-pane.tsx';
import { useIsWide } from '../state/use-is-wide.ts';
import { go } from '../state/use-place.ts';
import { caseWords } from '../words/case-words.ts';
import { failureText } from '../words/failure-text.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseHeader } from './case-header.tsx';
import { type OpenCase, useCase } from './use-case.ts';

const Opened = ({ held, view }: { held: OpenCase; view: CaseView }) => {
  const text = useText(caseWords);
  const isWide = useIsWide();
  const [isPacketOpen, setPacketOpen] = useState(false);
  const call = useCall(view);
  const packet = <PacketPane view={view} isMine={held.isMine} />;
  return (
    <>
      <section className="case-pane" aria-label={view.summary.matterName ?? text.untitled}>
        <CaseHeader view={view}>
          {!isWide && <Button onClick={() => setPacketOpen(true)}>{text.packet}</Button>}
        </CaseHeader>
        <CaseActions view={view} act={held.act} busy={held.busy}>
          {held.isMine && <StartVideo view={view} call={call} />}
        </CaseActions>
        {held.isMine && <VideoPanel call={call} />}
        <ChatPane view={view} isMine={held.isMine} />
      </section>
      {isWide ? (
        <aside className="packet-pane" aria-label={text.packet}>
          {packet}
        </aside>
      ) : (
        <Drawer open={isPacketOpen} onClose={() => setPacketOpen(false)} title={text.packet} size={400} destroyOnHidden>
          {packet}
        </Drawer>
      )}
    </>
  );
};

/** The open case: header, actions, chat or call, and the packet beside it. */
export const CasePane = ({ handoffId }: { handoffId: string }) => {
  const text = useText(caseWords);
  const language = useLanguage();
  const held = useCase(handoffId);
  if (held.failure && (!held.view || held.failure.kind === 'no-such-handoff')) {
    const isGone = held.failure.kind === 'no-such-handoff';
    return (
      <div className="no-case empty" role="status">
        <p>
          <strong>{isGone ? text.gone : failureText(held.failure, language)}</strong>
        </p>
        {isGone && <p className="soft">{text.goneMore}</p>}
        <Button onClick={() => go({ name: 'desk' })}>{text.back}</Button>
      </div>
    );
  }
  if (!held.view) return <Spin className="no-case" description={text.loading} />;
  return <Opened held={held} view={held.view} />;
};
