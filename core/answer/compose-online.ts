import type * as z from 'zod';
import type { Action } from '#contract/answer/action.ts';
import type { ListCard } from '#contract/answer/card.ts';
import type { ComposeField, Composing, Composition } from './composition.ts';
import { fieldLabels, labels } from './labels.ts';

/** Buttons that open the official pages. */
export const onlineActions = ({ guide, language }: Composing): Action[] => {
  const { computer, mobile } = guide.channels.online ?? {};
  const links = [computer, mobile].filter((it) => it !== undefined);
  return [...new Map(links.map((link) => [link.url, link])).values()].map(({ name, url }) => ({
    kind: 'open-page',
    label: `${labels.openPage[language]}${language === 'zh' ? '：' : ': '}${name[language]}`,
    url,
  }));
};

const depths = {
  zh: ['', '网上只能看到说明', '网上可以先提交', '网上可以提交并预审，领取或核验要到现场', '网上可以全程办，不用跑'],
  en: [
    '',
    'online there is information only',
    'you can submit online first',
    'you can submit online for review; collecting or checking needs a visit',
    'the whole matter can be done online, without a visit',
  ],
};

export const composeOnline: ComposeField = (composing) => {
  const { guide, language } = composing;
  const { online } = guide.channels;
  const listed = (speech: string, entries: z.infer<typeof ListCard>['entries']): Composition => ({
    speech,
    cards: [
      {
        kind: 'list',
        matter: guide.id,
        field: 'online',
        title: fieldLabels.online[language],
        numbered: false,
        situations: [],
        entries,
      },
    ],
    actions: onlineActions(composing),
    fields: ['online'],
  });
  if (!online) {
    const text =
      language === 'zh' ? '这件事不能在网上办，要到窗口。' : 'This cannot be done online; please come to a window.';
    return listed(text, [{ text }]);
  }
  const can = depths[language][online.depth] ?? '';
  const links = [online.computer, online.mobile].filter((it) => it !== undefined);
  const names = [...new Set(links.map(({ name }) => name[language]))];
  const where = names.join(language === 'zh' ? '、' : ', ');
  const speech =
    language === 'zh'
      ? `能，${can}。${where ? `请上${where}。` : ''}`
      : `Yes, ${can}.${where ? ` Please go to ${where}.` : ''}`;
  return listed(speech, [
    { text: can },
    ...links.map(({ name, url }) => ({ title: name[language], text: url })),
    ...(online.note ? [{ text: online.note[language] }] : []),
  ]);
};
