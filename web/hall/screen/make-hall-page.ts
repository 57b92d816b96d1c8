import type { Page } from '#web/shared/answer/page-context.ts';
import { makeSay } from '#web/shared/answer/strings.ts';
import { newId } from '#web/shared/new-id.ts';
import type { Panel } from '../state/screen-state.ts';
import type { HallScreen } from './hall-context.ts';

/** What the cards and dialogs need of a page, as this screen gives it. */
export const makeHallPage = (
  { state, dispatch, tell }: HallScreen,
  rated: readonly string[],
  onRated: (turnId: string) => void,
): Page => {
  const { conversation, preferences } = state;
  const { language, elder } = preferences;
  const converse = (event: Parameters<typeof dispatch>[0] & { of: 'conversation' }) => dispatch(event);
  const open = (panel: Panel) => tell({ kind: 'panel', panel });
  return {
    say: makeSay(language),
    language,
    elder,
    ask: (text, tapped) =>
      converse({ of: 'conversation', event: { kind: 'asked', id: newId(), text, language, tapped }, at: Date.now() }),
    ticked: (matter) => conversation.ticked[matter] ?? [],
    tick: (matter, material) =>
      converse({ of: 'conversation', event: { kind: 'ticked', matter, material }, at: Date.now() }),
    chosen: (matter) => conversation.chosen[matter] ?? {},
    choose: (matter, situation, option) =>
      converse({ of: 'conversation', event: { kind: 'chose', matter, situation, option }, at: Date.now() }),
    showWay: (to) => open({ kind: 'way', to }),
    askHuman: (told, mode) => open({ kind: 'help', told, mode }),
    rate: (turnId) => open({ kind: 'rate', turnId }),
    isRated: (turnId) => rated.includes(turnId),
    noteRated: onRated,
    takeAlong: (turnId) => {
      const turn = conversation.turns.find(({ id }) => id === turnId);
      const matter = turn?.status === 'answered' ? (turn.answer.bundle ?? turn.answer.guide) : undefined;
      if (matter) open({ kind: 'carry', turnId, matter });
    },
    carry: (turnId, matter) => open({ kind: 'carry', turnId, matter }),
  };
};
