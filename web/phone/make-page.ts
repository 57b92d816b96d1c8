import type { Dispatch } from 'react';
import type { Page } from '#web/shared/answer/page-context.ts';
import type { Say } from '#web/shared/answer/strings.ts';
import type { Conversation, ConversationEvent } from '#web/shared/conversation/conversation-state.ts';
import { newId } from '#web/shared/new-id.ts';
import type { Open } from './dialogs.tsx';
import type { useTakingAlong } from './link/use-taking-along.ts';
import type { Settings } from './stored-settings.ts';

type Parts = {
  say: Say;
  settings: Settings;
  conversation: Conversation;
  dispatch: Dispatch<ConversationEvent>;
  setOpen: (open: Open) => void;
  takingAlong: Pick<ReturnType<typeof useTakingAlong>, 'printTurn' | 'listOf'>;
  rated: readonly string[];
  onRated: (turnId: string) => void;
};

/** What the parts of the page may say and do, as it stands now. */
export const makePage = ({
  say,
  settings,
  conversation,
  dispatch,
  setOpen,
  takingAlong,
  rated,
  onRated,
}: Parts): Page => ({
  say,
  language: settings.language,
  elder: settings.elder,
  ask: (text, tapped) => dispatch({ kind: 'asked', id: newId(), text, language: settings.language, tapped }),
  ticked: (matter) => conversation.ticked[matter] ?? [],
  tick: (matter, material) => dispatch({ kind: 'ticked', matter, material }),
  chosen: (matter) => conversation.chosen[matter] ?? {},
  choose: (matter, situation, option) => dispatch({ kind: 'chose', matter, situation, option }),
  showWay: (to) => setOpen({ kind: 'way', to }),
  askHuman: (told, mode) => setOpen({ kind: 'human', told, mode }),
  rate: (turnId) => setOpen({ kind: 'rate', turnId }),
  isRated: (turnId) => rated.includes(turnId),
  noteRated: onRated,
  takeAlong: takingAlong.printTurn,
  carry: (turnId, matter) => setOpen({ kind: 'link', list: takingAlong.listOf(matter, turnId) }),
});
