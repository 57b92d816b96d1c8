import { useCallback, useEffect, useRef, useState } from 'react';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { Pointed, Signal } from '#contract/live/frames.ts';
import { Modal } from '../modal.tsx';
import { HelpBanner } from './help-banner.tsx';
import { useSayHelp } from './help-context.ts';
import { markPointed } from './mark-pointed.ts';
import { RoomView, stateWords } from './room-view.tsx';
import { useCall } from './use-call.ts';
import { type Room, useRoom, type VisitKey } from './use-room.ts';
import { useSound, useTitleSign } from './use-signs.ts';

type Props = {
  handoffId: string;
  visit: VisitKey;
  open: boolean;
  onOpen: () => void;
  onClosed: () => void;
  onLeft: () => void;
};

/** What the helper points at, and for how the page says it. */
const usePointed = (pointed: Pointed | undefined) => {
  const [name, setName] = useState<string>();
  useEffect(() => (pointed ? markPointed(pointed, setName) : setName(undefined)), [pointed]);
  return name;
};

/** True while the helper has written what the visitor has not seen. */
const useUnseen = ({ messages }: Room['room'], open: boolean) => {
  const [seen, setSeen] = useState(0);
  const last = messages.at(-1);
  const number = last?.number ?? 0;
  useEffect(() => {
    if (open) setSeen(number);
  }, [open, number]);
  return last !== undefined && last.from !== 'visitor' && number > seen;
};

/** A room with its call. */
const useTalk = (visit: VisitKey, handoffId: string) => {
  const hear = useRef<(signal: Signal) => void>(() => {});
  const onSignal = useCallback((signal: Signal) => hear.current(signal), []);
  const room = useRoom(visit, handoffId, onSignal);
  const call = useCall({ iceServers: room.room.view?.iceServers ?? [], send: room.signal });
  hear.current = call.hear;
  return { room, call };
};

/** A handoff that goes on: its banner on the page, and its room when it is opened. */
export const OpenHandoff = ({ handoffId, visit, open, onOpen, onClosed, onLeft }: Props) => {
  const say = useSayHelp();
  const { room, call } = useTalk(visit, handoffId);
  const { view, pointed, gone, messages } = room.room;
  const unseen = useUnseen(room.room, open) && !open;
  const pointedName = usePointed(pointed);
  const heard = messages.filter(({ from }) => from !== 'visitor').length;
  const sound = useSound(view ? `${view.helperName ?? ''} ${view.state} ${heard}` : '');
  const rings = call.state === 'called';
  useEffect(() => {
    if (rings) onOpen();
  }, [rings, onOpen]);
  // a point is to be seen: the sheet makes way
  useEffect(() => {
    if (pointedName && !rings) onClosed();
  }, [pointedName, rings, onClosed]);
  useTitleSign(unseen ? say('newMessage') : undefined);

  const told = () => {
    if (gone) return say('gone');
    if (!view) return say('loading');
    const signs = [unseen && say('newMessage'), pointedName && say('pointed', pointedName)];
    return [say('banner', stateWords(view, say)), ...signs].filter(Boolean).join(' ');
  };
  const over = gone || (view !== undefined && isClosed(view.state));
  return (
    <>
      <HelpBanner text={told()} onOpen={gone ? undefined : onOpen} onDismiss={over ? onLeft : undefined} />
      {open && (
        <Modal title={say('title')} onClosed={onClosed} wide>
          {(close) => <RoomView {...{ room, call, visit, open, sound, close }} onAnother={onLeft} />}
        </Modal>
      )}
    </>
  );
};
