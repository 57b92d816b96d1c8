import type { Language } from '#contract/language.ts';
import type { CallFailure } from '#web/shared/call.ts';

type Kind = CallFailure['kind'];

const zh: Partial<Record<Kind, string>> = {
  offline: '网络断了，请检查网络后再试。',
  timeout: '等了太久没有回应，请再试一次。',
  unreachable: '暂时连不上服务，请再试一次。',
  'taken-by-another': '另一位帮办员先接了这个求助。',
  'not-now': '这个求助的状态已经变了，现在不能这样操作。',
  'no-such-handoff': '这个求助已不在您这里：可能已转交、已结束，或群众已清除。',
  'no-such-team': '没有这个小组，或该组不提供这种方式。',
  'other-role': '您的角色不能做这个操作。',
  'own-rating': '评价需由没有参与办理的人审核。',
  'too-busy': '同一时间操作太多，请再点一次。',
  'invalid-input': '填写的内容不符合要求，请检查。',
  'invalid-token': '登录已过期，请重新登录。',
};
const en: Partial<Record<Kind, string>> = {
  offline: 'There is no network. Check it and try again.',
  timeout: 'No answer came in time. Try again.',
  unreachable: 'The service cannot be reached. Try again.',
  'taken-by-another': 'Another helper was quicker.',
  'not-now': 'The case has changed; this cannot be done now.',
  'no-such-handoff': 'The case is no longer yours: passed on, ended, or erased by the visitor.',
  'no-such-team': 'There is no such team, or it does not help in this way.',
  'other-role': 'Your role may not do this.',
  'own-rating': 'A rating is reviewed by somebody who was not rated.',
  'too-busy': 'Too much at once; press again.',
  'invalid-input': 'Something that was filled in does not fit.',
  'invalid-token': 'You were signed out; sign in again.',
};
const others = { zh: '出了点问题，请再试一次。', en: 'Something went wrong. Try again.' };

/** What a failed call means for who sits at the desk. */
export const failureText = ({ kind }: Pick<CallFailure, 'kind'>, language: Language) =>
  (language === 'zh' ? zh : en)[kind] ?? others[language];
