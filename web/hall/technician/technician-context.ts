import type { Language } from '#contract/language.ts';
import type { Page } from '#web/shared/answer/page-context.ts';
import { makeSay } from '#web/shared/answer/strings.ts';

const nothing = () => {};

/** A page on which nothing is asked: what is shared with the visitors' page finds its language here. */
export const technicianContext = (language: Language): Page => ({
  say: makeSay(language),
  language,
  elder: false,
  ask: nothing,
  ticked: () => [],
  tick: nothing,
  chosen: () => ({}),
  choose: nothing,
  showWay: nothing,
  askHuman: nothing,
  rate: nothing,
  isRated: () => false,
  noteRated: nothing,
  takeAlong: nothing,
  carry: nothing,
});
