import { useMemo } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import { SayHelpContext } from '../help/help-context.ts';
import { makeSayHelp } from '../help/help-phrases.ts';
import type { VisitKey } from '../help/use-room.ts';
import { Modal } from '../modal.tsx';
import { RatingForm } from './rating-form.tsx';
import '../help/help.css';

type Props = { visit: VisitKey; turnId: string; onClosed: () => void };

/** Rates one answer. Loaded when somebody wants to. */
export const RateDialog = ({ visit, turnId, onClosed }: Props) => {
  const { language, noteRated } = usePage();
  const say = useMemo(() => makeSayHelp(language), [language]);
  return (
    <SayHelpContext value={say}>
      <Modal title={say('rateAnswer')} onClosed={onClosed}>
        {(close) => (
          <RatingForm visit={visit} about={{ kind: 'turn', turnId }} onRated={() => noteRated(turnId)} onLeft={close} />
        )}
      </Modal>
    </SayHelpContext>
  );
};
