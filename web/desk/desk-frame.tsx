import { Alert, Spin } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { HelpSheet } from './keys/help-sheet.tsx';
import { useKeys } from './keys/use-keys.ts';
import { Workbench } from './queue/workbench.tsx';
import type { Session } from './session/use-session.ts';
import { type Room, RoomContext } from './state/room.ts';
import { type PlaceName, usePlace } from './state/use-place.ts';
import { useRoomParts } from './state/use-room.ts';
import { OfferBanner } from './top/offer-banner.tsx';
import { placesOf } from './top/places-of.ts';
import { TopBar } from './top/top-bar.tsx';
import { failureText } from './words/failure-text.ts';
import { frameWords } from './words/frame-words.ts';
import { useLanguage, useText } from './words/use-text.ts';

const CalendarPage = lazy(async () => ({ default: (await import('./pages/calendar-page.tsx')).CalendarPage }));
const TeamPage = lazy(async () => ({ default: (await import('./pages/team-page.tsx')).TeamPage }));
const RatingsPage = lazy(async () => ({ default: (await import('./pages/ratings-page.tsx')).RatingsPage }));
const CorrectionsPage = lazy(async () => ({ default: (await import('./pages/corrections-page.tsx')).CorrectionsPage }));
const ModelPage = lazy(async () => ({ default: (await import('./pages/model-page.tsx')).ModelPage }));
const AccessesPage = lazy(async () => ({ default: (await import('./pages/accesses-page.tsx')).AccessesPage }));

const pages: Record<Exclude<PlaceName, 'desk'>, ReactNode> = {
  calendar: <CalendarPage />,
  team: <TeamPage />,
  ratings: <RatingsPage />,
  corrections: <CorrectionsPage />,
  model: <ModelPage />,
  accesses: <AccessesPage />,
};

const PageOf = ({ room }: { room: Room }) => {
  const place = usePlace();
  const open = placesOf(room.desk.me.roles);
  const name = open.includes(place.name) ? place.name : (open[0] ?? 'desk');
  if (name === 'desk') return <Workbench handoffId={place.handoffId} />;
  return <Suspense fallback={<Spin className="page-wait" />}>{pages[name]}</Suspense>;
};

type Props = { session: Extract<Session, { kind: 'signed-in' }>; switchLanguage: () => void };

/** Top bar, offers, and the page one is on. */
export const DeskFrame = ({ session, switchLanguage }: Props) => {
  const text = useText(frameWords);
  const language = useLanguage();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { room, failure } = useRoomParts(session);
  useKeys({ '?': () => setHelpOpen(true) });
  if (!room) {
    return (
      <main className="frame-wait">
        {failure ? (
          <Alert type="error" showIcon role="alert" title={failureText(failure, language)} />
        ) : (
          <Spin description={text.opening} size="large" />
        )}
      </main>
    );
  }
  return (
    <RoomContext value={room}>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <TopBar leave={session.leave} switchLanguage={switchLanguage} showHelp={() => setHelpOpen(true)} />
      {failure && (
        <Alert className="stale" type="warning" banner title={`${text.stale}：${failureText(failure, language)}`} />
      )}
      <OfferBanner />
      <main id="main" tabIndex={-1}>
        <PageOf room={room} />
      </main>
      <HelpSheet isOpen={isHelpOpen} close={() => setHelpOpen(false)} />
    </RoomContext>
  );
};
