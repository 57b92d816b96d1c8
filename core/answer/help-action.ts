import type { Action } from '#contract/answer/action.ts';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import { labels } from './labels.ts';

const modeLabels: Record<HelpMode, Bilingual> = {
  chat: { zh: '和工作人员聊', en: 'Chat with a person' },
  callback: { zh: '请人回电', en: 'Have a person call back' },
  'in-person': { zh: '请人过来帮忙', en: 'Have a person come over' },
  video: { zh: '请人视频帮忙', en: 'Get help by video' },
  proxy: { zh: '请人代办', en: 'Have a person handle it' },
  'home-visit': { zh: '请人上门', en: 'Have a person visit' },
  'joint-survey': { zh: '约远程联合勘验', en: 'Arrange a joint remote survey' },
};

/** A person to ask, in the way the visitor wished for if they said one. */
export const helpAction = (language: Language, mode?: HelpMode): Action => ({
  kind: 'ask-human',
  label: (mode ? modeLabels[mode] : labels.askHuman)[language],
  ...(mode ? { mode } : {}),
});
