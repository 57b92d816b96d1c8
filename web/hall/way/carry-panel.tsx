import { useEffect, useId, useMemo, useState } from 'react';
import type { Checklist } from '#contract/checklist.ts';
import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import type { Result } from '#core/result.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import type { CallFailure } from '#web/shared/call.ts';
import { type MadeLink, makeLink } from '#web/shared/conversation/make-link.ts';
import { Icon } from '#web/shared/icon.tsx';
import type { Sentence } from '../voice/speaker.ts';
import { CarryCode } from './carry-code.tsx';
import { carryWords } from './carry-words.ts';
import { printSlip } from './print-slip.ts';
import { WindowSlip } from './window-slip.tsx';
import './way.css';
import './carry.css';

type Props = {
  /** The matter with what was chosen and ticked. */
  list: Checklist;
  /** The matter's name, for the slip. */
  name: string;
  visit: { visitId: string; token: string } | undefined;
  hall: Hall;
  /** The place of this screen, and the window that serves the matter. */
  from: string;
  to: string | undefined;
  stepFree?: boolean;
  language: Language;
  onSpeak?: (sentences: readonly Sentence[]) => void;
  /** Prints the list of papers, where the screen has a printer. */
  onPrintList?: (() => void) | undefined;
  /** False where the screen has no printer. */
  canPrint?: boolean;
  onClose: () => void;
};

/** The phone page stands at the root of wherever this screen comes from. */
const phonePath = '/';

/** Goes on elsewhere: on the visitor's phone by a code, or on paper for whoever has none. */
export const CarryPanel = ({ list, name, visit, hall, from, to, stepFree = false, language, ...given }: Props) => {
  const words = carryWords[language];
  const title = useId();
  const [attempt, setAttempt] = useState(0);
  const [made, setMade] = useState<Result<MadeLink, CallFailure>>();
  const { onSpeak, onPrintList, canPrint = true, onClose } = given;
  const key = JSON.stringify(list);
  useEffect(() => {
    let current = true;
    setMade(undefined);
    void makeLink(list, visit, phonePath).then((outcome) => {
      if (!current) return;
      setMade(outcome);
      const text = outcome.ok && outcome.value.isReachable ? words.spoken : words.spokenNoCode;
      onSpeak?.([{ shown: text, spoken: forTheEar(text, language) }]);
    });
    return () => {
      current = false;
    };
    // the list is told apart by what it holds
  }, [key, visit?.visitId, attempt]);
  const way = useMemo(() => {
    const found = to === undefined ? undefined : makeFindWay(hall)({ from, to, stepFree });
    return found?.ok ? found.value : undefined;
  }, [hall, from, to, stepFree]);
  return (
    <section className="way-panel carry-panel" aria-labelledby={title}>
      <div className="carry-parts">
        <header className="carry-head">
          <h2 id={title}>{words.title}</h2>
          <p className="way-where">{name}</p>
        </header>
        <CarryCode made={made} language={language} onAgain={() => setAttempt(attempt + 1)} />
        <div className="carry-paper">
          <h3>{words.noPhone}</h3>
          <WindowSlip hall={hall} to={to} way={way} name={name} language={language} />
        </div>
      </div>
      <div className="way-actions">
        {canPrint && (
          <button type="button" onClick={printSlip}>
            <Icon name="print" />
            {words.print}
          </button>
        )}
        {canPrint && onPrintList && (
          <button type="button" onClick={onPrintList}>
            <Icon name="print" />
            {words.printList}
          </button>
        )}
        <button type="button" className="way-close" onClick={onClose}>
          <Icon name="close" />
          {words.close}
        </button>
      </div>
    </section>
  );
};
