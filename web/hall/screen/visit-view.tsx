import { usePage } from '#web/shared/answer/page-context.ts';
import { AskSheet } from '../keyboard/ask-sheet.tsx';
import { FieldKeyboard } from '../keyboard/field-keyboard.tsx';
import { OfflineBanner } from '../offline/offline-banner.tsx';
import { Announcer } from './announcer.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { Captions } from './captions.tsx';
import { Dock } from './dock.tsx';
import { useHall } from './hall-context.ts';
import { HeardView } from './heard-view.tsx';
import { HelpOfPeople } from './help-of-people.tsx';
import { Panels } from './panels.tsx';
import { SigningPart } from './signing-part.tsx';

/** All that a visit shows. None of it is used again for the next one. */
export const VisitView = () => {
  const { state, reachable } = useHall();
  const { language, showWay } = usePage();
  const { screen, conversation } = state;
  const hasAnswer = conversation.turns.length > 0;
  return (
    <>
      <div className="front">
        <div className="overlay">
          {screen.signing ? <SigningPart /> : <Captions />}
          <HeardView />
        </div>
        <div className="sheet" data-full={hasAnswer && !screen.typing}>
          <HelpOfPeople />
          <OfflineBanner reachable={reachable} language={language} onHelpDesk={() => showWay('help-desk')} />
          {screen.typing ? (
            <AskSheet />
          ) : (
            <>
              <AnswerPanel />
              <Dock />
            </>
          )}
        </div>
        <Panels />
      </div>
      <FieldKeyboard />
      <Announcer />
    </>
  );
};
