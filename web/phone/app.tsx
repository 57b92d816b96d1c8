import { useEffect, useState } from 'react';
import type { Tapped } from '#contract/answer/tapped.ts';
import type { Checklist } from '#contract/checklist.ts';
import { routes } from '#contract/routes.ts';
import { call } from '#web/shared/call.ts';
import { AskBox } from './ask-box.tsx';
import { ConversationView } from './conversation-view.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { Farewell } from './farewell.tsx';
import { HumanDialog } from './human-dialog.tsx';
import { BringingView } from './link/bringing-view.tsx';
import { LinkDialog } from './link/link-dialog.tsx';
import { useTakingAlong } from './link/use-taking-along.ts';
import { newId } from './new-id.ts';
import { NoticeSheet } from './notice-sheet.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { type Page, PageContext, type WayTarget } from './page-context.ts';
import { PageHeader } from './page-header.tsx';
import { PrintSheet } from './print-sheet.tsx';
import type { Settings } from './stored-settings.ts';
import { makeSay } from './strings.ts';
import { useConversation } from './use-conversation.ts';
import { useSettings } from './use-settings.ts';
import { WaySheet } from './way/way-sheet.tsx';

type Open =
  | { kind: 'human'; told: string | undefined }
  | { kind: 'way'; to: WayTarget }
  | { kind: 'link'; list: Checklist }
  | { kind: 'erase' };

export const App = () => {
  const [settings, changeSettings] = useSettings();
  const { language } = settings;
  const [conversation, dispatch, bringing] = useConversation(language);
  const [open, setOpen] = useState<Open>();
  const { visit, turns, startFailure, ended } = conversation;
  const token = visit?.token;
  const { printed, printTurn, link, makeLink, listOf } = useTakingAlong(conversation);
  const say = makeSay(language);

  const page: Page = {
    say,
    language,
    ask: (text: string, tapped?: Tapped) => dispatch({ kind: 'asked', id: newId(), text, language, tapped }),
    ticked: (matter) => conversation.ticked[matter] ?? [],
    tick: (matter, material) => dispatch({ kind: 'ticked', matter, material }),
    chosen: (matter) => conversation.chosen[matter] ?? {},
    choose: (matter, situation, option) => dispatch({ kind: 'chose', matter, situation, option }),
    showWay: (to) => setOpen({ kind: 'way', to }),
    askHuman: (told) => setOpen({ kind: 'human', told }),
    takeAlong: (turnId) => printTurn(turnId),
    carry: (turnId, matter) => setOpen({ kind: 'link', list: listOf(matter, turnId) }),
  };

  const change = (some: Partial<Settings>) => {
    changeSettings(some);
    // Nothing asked yet: greeting and suggestions are fetched in the new language.
    if (some.language && turns.length === 0 && !ended) dispatch({ kind: 'begun-again' });
  };
  const erase = async () => {
    const all = [...(conversation.left ?? []), ...(visit ? [visit] : [])];
    const replies = await Promise.all(all.map(({ visitId, token }) => call(routes.eraseVisit, { visitId }, token)));
    return replies.every((it) => it.ok || ['invalid-token', 'no-such-visit'].includes(it.failure.kind));
  };
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
      <PageHeader
        settings={settings}
        onChange={change}
        onEnd={turns.length > 0 ? () => setOpen({ kind: 'erase' }) : undefined}
      />
      <OfflineBanner />
      <main>
        {bringing && <BringingView bringing={bringing} />}
        {ended ? (
          <Farewell onAgain={() => dispatch({ kind: 'begun-again' })} />
        ) : (
          <>
            <ConversationView conversation={conversation} dispatch={dispatch} />
            <AskBox first={turns.length === 0} />
          </>
        )}
      </main>
      {open?.kind === 'human' && <HumanDialog told={open.told} onClosed={closed} />}
      {open?.kind === 'erase' && (
        <EraseDialog onErase={erase} onWiped={() => dispatch({ kind: 'erased' })} onClosed={closed} />
      )}
      {open?.kind === 'way' && <WaySheet to={open.to} token={token} onClosed={closed} />}
      {open?.kind === 'link' && <LinkDialog list={open.list} onMake={makeLink} onClosed={closed} />}
      {printed?.notice && <NoticeSheet notice={printed.notice} link={link} />}
      {printed && !printed.notice && <PrintSheet answer={printed.answer} />}
    </PageContext>
  );
};
