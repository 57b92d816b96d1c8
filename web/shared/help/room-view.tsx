import { useEffect, useRef, useState } from 'react';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { CallView } from './call-view.tsx';
import { CancelButton } from './cancel-button.tsx';
import { Chat } from './chat.tsx';
import { EndedView } from './ended-view.tsx';
import { useSayHelp } from './help-context.ts';
import { type SayHelp, sayFailure } from './help-phrases.ts';
import { OtherWays } from './other-ways.tsx';
import { showDay } from './show-time.ts';
import { Tick } from './tick.tsx';
import type { Calling } from './use-call.ts';
import type { Room, VisitKey } from './use-room.ts';
import { WaitingView } from './waiting-view.tsx';

type Props = {
  room: Room;
  call: Calling;
  visit: VisitKey;
  open: boolean;
  /** Whether it sounds, and how to change that. */
  sound: readonly [boolean, (on: boolean) => void];
  close: () => void;
  onAnother: () => void;
};

/** Where a handoff stands, in a few words. */
export const stateWords = (view: HandoffView, say: SayHelp): string => {
  const name = view.helperName ?? say('aHelper');
  switch (view.state) {
    case 'accepted':
      return say('accepted', name);
    case 'in-progress':
      return say('inProgress', name);
    case 'offered':
      return say('queued');
    default:
      return say(view.state);
  }
};

const Authorised = ({ view, room }: { view: HandoffView; room: Room }) => {
  const { language } = usePage();
  const say = useSayHelp();
  const [failure, setFailure] = useState<string>();
  if (!view.authorisation) return null;
  const { revoked, until } = view.authorisation;
  return (
    <div className="authorised">
      <p role="status">
        {revoked ? say('revoked') : say('authorisedUntil', showDay(until, language))}{' '}
        {failure && sayFailure(say, failure)}
      </p>
      {!revoked && !isClosed(view.state) && (
        <button
          type="button"
          className="chip"
          onClick={() => void room.act({ kind: 'revoke-authorisation' }).then(setFailure)}
        >
          {say('revoke')}
        </button>
      )}
    </div>
  );
};

/** The heading of the room: the focus comes here when it opens, and when the state has changed under a button. */
const StateLine = ({ text }: { text: string }) => {
  const line = useRef<HTMLHeadingElement>(null);
  // a state that changes may take the focused button away
  useEffect(() => {
    const held = document.activeElement;
    if (held === document.body || held?.tagName === 'DIALOG' || !held?.closest('.room-body')) line.current?.focus();
  }, [text]);
  return (
    <h3 className="room-state" ref={line} tabIndex={-1}>
      {text}
    </h3>
  );
};

const Held = ({ view, room, call, open }: Pick<Props, 'room' | 'call' | 'open'> & { view: HandoffView }) => {
  const { showWay } = usePage();
  const say = useSayHelp();
  const { place } = view;
  return (
    <>
      {place && (
        <button type="button" className="button button-first" onClick={() => showWay({ to: place })}>
          <Icon name="way" />
          <span>
            {say('showPlace')}
            <small>{say('comeTo')}</small>
          </span>
        </button>
      )}
      <Chat room={room} open={open} />
      <CallView call={call} />
    </>
  );
};

/** A handoff from waiting to its end. */
export const RoomView = ({ room, call, visit, open, sound, close, onAnother }: Props) => {
  const say = useSayHelp();
  const { view, messages } = room.room;
  if (!view) return <p role="status">{say(room.room.gone ? 'gone' : 'loading')}</p>;
  if (isClosed(view.state)) {
    return (
      <div className="room-body">
        <StateLine text={stateWords(view, say)} />
        <EndedView view={view} messages={messages} visit={visit} onAnother={onAnother} />
      </div>
    );
  }
  const held = ['accepted', 'in-progress', 'suspended'].includes(view.state);
  return (
    <div className="room-body">
      <StateLine text={stateWords(view, say)} />
      {!room.connected && <p className="aside-note">{say('away')}</p>}
      {held ? <Held {...{ view, room, call, open }} /> : <WaitingView view={view} act={room.act} />}
      {view.phone && <p>{say('willCall', view.phone)}</p>}
      <Authorised view={view} room={room} />
      {!held && messages.length > 0 && <Chat room={room} open={open} />}
      <Tick label={say('sound')} checked={sound[0]} onChange={sound[1]} />
      <CancelButton act={room.act} />
      <OtherWays close={close} />
    </div>
  );
};
