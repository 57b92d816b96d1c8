import { useState } from 'react';
import { PageContext } from '#web/shared/answer/page-context.ts';
import type { ScreenSettings } from '../state/screen-settings.ts';
import { LanguageContext } from '../words/use-words.ts';
import { AttractView } from './attract-view.tsx';
import { HallContext } from './hall-context.ts';
import { makeHallPage } from './make-hall-page.ts';
import { Stage } from './stage.tsx';
import { StillThere } from './still-there.tsx';
import { TopStrip } from './top-strip.tsx';
import { useHallMachine } from './use-hall-machine.ts';
import { useLook } from './use-look.ts';
import { VisitView } from './visit-view.tsx';

type Props = { settings: ScreenSettings; onTechnician: () => void };

/** The screen in the hall: asleep, or at the service of whoever stands in front of it. */
export const HallScreen = ({ settings, onTechnician }: Props) => {
  const hall = useHallMachine(settings);
  const { screen, conversation, preferences, visits } = hall.state;
  const [rated, setRated] = useState<readonly string[]>([]);
  const page = makeHallPage(hall, rated, (turnId) => setRated((all) => [...all, turnId].slice(-20)));
  useLook(hall.state, settings);
  return (
    <HallContext value={hall}>
      <LanguageContext value={preferences.language}>
        <PageContext value={page}>
          <div
            className="hall"
            data-phase={screen.phase}
            data-signing={screen.signing}
            data-panel={screen.panel !== undefined}
            data-answering={conversation.turns.length > 0 && !screen.typing}
          >
            <Stage />
            <TopStrip onTechnician={onTechnician} />
            <main>{screen.phase === 'asleep' ? <AttractView /> : <VisitView key={visits} />}</main>
          </div>
          {screen.phase === 'still-there' && <StillThere />}
        </PageContext>
      </LanguageContext>
    </HallContext>
  );
};
