import { useCallback, useEffect, useState } from 'react';
import { PageContext } from '#web/shared/answer/page-context.ts';
import { makeSay } from '#web/shared/answer/strings.ts';
import { type AskedForHelp, HelpPart } from '#web/shared/help/help-part.tsx';
import { AskBox } from './ask-box.tsx';
import { ConversationView } from './conversation-view.tsx';
import { Dialogs, type Open } from './dialogs.tsx';
import { eraseVisits } from './erase-visits.ts';
import { Farewell } from './farewell.tsx';
import { BringingView } from './link/bringing-view.tsx';
import { useTakingAlong } from './link/use-taking-along.ts';
import { makePage } from './make-page.ts';
import { NoticeSheet } from './notice-sheet.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PageHeader } from './page-header.tsx';
import { PrintSheet } from './print-sheet.tsx';
import type { Settings } from './stored-settings.ts';
import { useConversation } from './use-conversation.ts';
import { useSettings } from './use-settings.ts';

export const App = () => {
  const [settings, changeSettings] = useSettings();
  const { language } = settings;
  const [conversation, dispatch, bringing, followed] = useConversation(language);
  const [open, setOpen] = useState<Open>();
  const { visit, turns, startFailure, ended } = conversation;
  const [rated, setRated] = useState<readonly string[]>([]);
  const takingAlong = useTakingAlong(conversation);
  const { printed, link } = takingAlong;
  const say = makeSay(language);

  const page = makePage({
    say,
    settings,
    conversation,
    dispatch,
    setOpen,
    takingAlong,
    rated,
    onRated: (turnId) => setRated((all) => [...all, turnId]),
  });

  const change = (some: Partial<Settings>) => {
    changeSettings(some);
    // Nothing asked yet: greeting and suggestions are fetched in the new language.
    if (some.language && turns.length === 0 && !ended) dispatch({ kind: 'begun-again' });
  };
  const setAsked = useCallback(
    (asked: AskedForHelp | undefined) =>
      setOpen((now) => (asked ? { kind: 'human', ...asked } : now?.kind === 'human' ? undefined : now)),
    [],
  );
  const closed = () => setOpen((now) => (now?.kind === open?.kind ? undefined : now));

  // A network that comes back starts the visit by itself.
  useEffect(() => {
    const again = () => startFailure && dispatch({ kind: 'begun-again' });
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [startFailure, dispatch]);

  return (
    <PageContext value={page}>
      <a className="skip" href="#question">
        {say('skip')}
      </a>
      <div className="top">
        <PageHeader
          settings={settings}
          onChange={change}
          onEnd={turns.length > 0 ? () => setOpen({ kind: 'erase' }) : undefined}
        />
        <HelpPart conversation={conversation} asked={open?.kind === 'human' ? open : undefined} onAsk={setAsked} />
      </div>
      <OfflineBanner />
      <main>
        {bringing && <BringingView bringing={bringing} />}
        {ended ? (
          <Farewell onAgain={() => dispatch({ kind: 'begun-again' })} />
        ) : (
          <>
            <ConversationView conversation={conversation} followed={followed} dispatch={dispatch} />
            <AskBox first={turns.length === 0} />
          </>
        )}
      </main>
      <Dialogs
        open={open}
        visit={visit}
        onErase={() => eraseVisits(conversation)}
        onErased={() => dispatch({ kind: 'erased' })}
        onMakeLink={takingAlong.makeLink}
        onClosed={closed}
      />
      {printed?.notice && <NoticeSheet notice={printed.notice} link={link} />}
      {printed && !printed.notice && <PrintSheet answer={printed.answer} />}
    </PageContext>
  );
};
