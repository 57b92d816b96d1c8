import { useEffect, useMemo, useReducer, useState } from 'react';
import { afterEvent, emptyConversation } from '#web/shared/conversation/conversation-state.ts';
import { useOfflineAnswers } from '#web/shared/conversation/use-offline-answers.ts';
import { useSending } from '#web/shared/conversation/use-sending.ts';
import { useVisit } from '#web/shared/conversation/use-visit.ts';
import { newId } from '#web/shared/new-id.ts';
import { openIndexedSpeech } from '../../../../web/hall/offline/indexed-speech.ts';
import { keepPage } from '../../../../web/hall/offline/keep-page.ts';
import { keepSpeech } from '../../../../web/hall/offline/kept-speech.ts';
import { OfflineBanner } from '../../../../web/hall/offline/offline-banner.tsx';
import { openOutbox } from '../../../../web/hall/offline/open-outbox.ts';
import { useBothPacks } from '../../../../web/hall/offline/use-both-packs.ts';
import { useNewBuild } from '../../../../web/hall/offline/use-new-build.ts';
import { useReachable } from '../../../../web/hall/offline/use-reachable.ts';
import { ReadingPanel } from '../../../../web/hall/reading/reading-panel.tsx';
import { makeBenchSpeaker } from './make-bench-speaker.ts';

/** Speech of a made-up voice, and how often it had to be made. */
const speech = { made: 0 };
const speak = keepSpeech(
  async () => {
    speech.made += 1;
    return { ok: true, value: { audio: 'AAAA', type: 'audio/wav', visemes: [] } };
  },
  { store: openIndexedSpeech(), voice: 'bench', now: Date.now },
);
Object.assign(globalThis, { speech, speak });
keepPage(['kept-file.txt']);
const speaker = makeBenchSpeaker();
/** As the screen has it: what hangs counts as not reached. */
const patience = 2500;

/** Asking with and without the server, in one field. */
export const OfflineBench = () => {
  const [conversation, dispatch] = useReducer(afterEvent, emptyConversation);
  const { reachable, release } = useReachable();
  const packs = useBothPacks(release, 'zh', 100);
  const outbox = useMemo(openOutbox, []);
  const [asleep, setAsleep] = useState(false);
  const [reads, setReads] = useState(false);
  useVisit(conversation, { language: 'zh', channel: 'hall', held: false, patience }, dispatch);
  useSending(conversation, dispatch, patience);
  useOfflineAnswers(conversation, dispatch);
  useNewBuild({ asleep, reachable }, 500);
  useEffect(() => {
    if (!reachable) return;
    void outbox.flush();
    dispatch({ kind: 'begun-again' });
  }, [reachable, outbox]);
  useEffect(() => {
    const { visit, turns } = conversation;
    const lastTurn = turns.at(-1);
    const rate = () =>
      visit &&
      lastTurn &&
      outbox.add({
        kind: 'rate',
        visitId: visit.visitId,
        token: visit.token,
        about: { kind: 'turn', turnId: lastTurn.id },
        level: 2,
        addedAt: Date.now(),
      });
    Object.assign(globalThis, {
      bench: {
        rate,
        erase: () => visit && outbox.add({ kind: 'erase-visit', ...visit, addedAt: Date.now() }),
        waiting: () => outbox.waiting(),
        sleep: () => setAsleep(true),
        read: () => setReads(true),
        visit,
      },
    });
  }, [conversation, outbox]);
  const last = conversation.turns.at(-1);
  return (
    <main>
      <OfflineBanner reachable={reachable} language="zh" onHelpDesk={() => {}} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('question');
          const language = /[a-z]/.test(String(text)) ? ('en' as const) : ('zh' as const);
          dispatch({ kind: 'asked', id: newId(), text: String(text), language });
        }}
      >
        <input name="question" aria-label="question" />
      </form>
      <p id="packs">{[...packs].sort().join()}</p>
      <p id="visit">{conversation.visit?.visitId}</p>
      <p id="reachable">{String(reachable)}</p>
      <p id="answer" data-turn={last?.id} data-offline={last?.offline}>
        {last?.status === 'answered' ? last.answer.speech : last?.status}
      </p>
      {reads && (
        <ReadingPanel
          matter="id-card-replacement"
          language="zh"
          token={conversation.visit?.token}
          speaker={speaker}
          rate="normal"
          held={false}
          onClosed={() => setReads(false)}
        />
      )}
    </main>
  );
};
