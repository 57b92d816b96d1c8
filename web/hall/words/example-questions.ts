import type { Language } from '#contract/language.ts';

/** Shown while nobody is there, until the screen has learnt the suggestions of the release in force. */
export const exampleQuestions: Record<Language, readonly string[]> = {
  zh: ['身份证丢了怎么补', '去外地看病怎么刷医保', '想开一家奶茶店要办什么证', '租房怎么提取公积金'],
  en: ['I lost my ID card', 'What do I need to open a milk tea shop?', 'Withdraw housing fund for rent'],
};

/** Questions on the hall that suit a part of the day. */
export const questionsOfDay: Record<
  'morning' | 'noon' | 'afternoon' | 'evening',
  Record<Language, readonly string[]>
> = {
  morning: { zh: ['在哪里取号'], en: ['Where do I take a number?'] },
  noon: { zh: ['中午办不办业务'], en: ['Are you open at noon?'] },
  afternoon: { zh: ['几点下班'], en: ['When do you close?'] },
  evening: { zh: ['明天几点上班'], en: ['When do you open tomorrow?'] },
};
