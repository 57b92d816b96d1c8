import { createContext, useContext } from 'react';
import type { Tapped } from '#contract/answer/tapped.ts';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { Language } from '#contract/language.ts';
import type { Chosen } from '#core/guide/applies.ts';
import type { Say } from './strings.ts';

/** What any part of the page may say and do. */
export type Page = {
  say: Say;
  language: Language;
  /** 关怀版: large print, and one question a screen. */
  elder: boolean;
  ask: (text: string, tapped?: Tapped) => void;
  ticked: (matter: string) => readonly string[];
  tick: (matter: string, material: string) => void;
  chosen: (matter: string) => Chosen;
  choose: (matter: string, situation: string, option: string | undefined) => void;
  /** Opens the plan with the way to a window, or to the help desk. */
  showWay: (to: WayTarget) => void;
  /** Opens the help of a person; `told` is what the guide said about it, `mode` the way that was asked for. */
  askHuman: (told?: string, mode?: HelpMode) => void;
  /** Offers to rate the answer of one turn. */
  rate: (turnId: string) => void;
  isRated: (turnId: string) => boolean;
  noteRated: (turnId: string) => void;
  /** Prints the sheet of one turn. */
  takeAlong: (turnId: string) => void;
  /** Offers the list of a turn to another phone. */
  carry: (turnId: string, matter: string) => void;
};

export type WayTarget = { to: string } | 'help-desk';

export const PageContext = createContext<Page | undefined>(undefined);

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside of PageContext');
  return page;
};
