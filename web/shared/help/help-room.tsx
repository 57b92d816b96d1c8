import { useLayoutEffect, useMemo, useRef } from 'react';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Modal } from '../modal.tsx';
import { SayHelpContext } from './help-context.ts';
import { makeSayHelp } from './help-phrases.ts';
import { OpenHandoff } from './open-handoff.tsx';
import { type AboutVisit, OrderRoom } from './order-room.tsx';
import type { VisitKey } from './use-room.ts';
import './help.css';
import './room.css';

type Props = {
  visit: VisitKey;
  about: AboutVisit;
  handoffId: string | undefined;
  mode: HelpMode | undefined;
  /** What an answer said about it. */
  told: string | undefined;
  open: boolean;
  onOpen: () => void;
  onClosed: () => void;
  /** Which handoff goes on; kept over reloads by the page. */
  onHandoff: (handoffId: string | undefined) => void;
};

/** Gives the focus back to where it was on opening: ordering and room are two dialogs, and the second knows nothing of it. */
const useOpener = (open: boolean) => {
  const opener = useRef<Element>(null);
  // before the dialog takes the focus
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return () => {
    if (document.activeElement === document.body && opener.current instanceof HTMLElement) opener.current.focus();
  };
};

/** Human help on this page: ordering it, waiting, talking, rating. Loaded when it is first asked for. */
export const HelpRoom = ({ handoffId, mode, told, visit, about, open, onOpen, onClosed, onHandoff }: Props) => {
  const { language } = usePage();
  const say = useMemo(() => makeSayHelp(language), [language]);
  const giveFocusBack = useOpener(open);
  const closed = () => {
    onClosed();
    giveFocusBack();
  };
  return (
    <SayHelpContext value={say}>
      {handoffId && (
        <OpenHandoff
          key={handoffId}
          {...{ handoffId, visit, open, onOpen }}
          onClosed={closed}
          onLeft={() => onHandoff(undefined)}
        />
      )}
      {!handoffId && open && (
        <Modal title={say('title')} onClosed={closed} wide>
          {(close) => (
            <>
              {told && <p>{told}</p>}
              <OrderRoom {...{ visit, about, mode, close }} onOrdered={onHandoff} />
            </>
          )}
        </Modal>
      )}
    </SayHelpContext>
  );
};
