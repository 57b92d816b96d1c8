import type { Language } from '#contract/language.ts';

/** What the screen says without a network, Chinese first. */
const phrases = {
  answers: [
    '网络断了。可以继续问，由本机里的办事指南回答。',
    'No network. Ask on: this screen answers from the guides it carries.',
  ],
  silent: ['网络断了，暂时不能回答问题。', 'No network. Questions cannot be answered for the moment.'],
  noHelp: ['现在叫不到线上帮办，请到服务台。', 'No helper can be called now; please go to the help desk.'],
  way: ['服务台怎么走', 'Way to the help desk'],
} as const satisfies Record<string, readonly [string, string]>;

export const sayOffline = (language: Language, phrase: keyof typeof phrases) =>
  phrases[phrase][language === 'zh' ? 0 : 1];
