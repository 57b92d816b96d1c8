import { completeGuides, release } from './a-release.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { Field } from '#contract/field.ts';
const strings = (v: unknown): string[] => typeof v === 'string' ? [v] : v && typeof v === 'object' ? Object.values(v).flatMap(strings) : [];
const seen = new Set<string>();
for (const guide of completeGuides) for (const field of Field.options) for (const language of ['zh','en'] as const) {
  const c = composeField[field]({ guide, language, release }); if (!c) continue;
  for (const s of strings([c.cards, c.actions])) {
    if (seen.has(language + s)) continue; seen.add(language + s);
    if (language==='en' && /\p{Script=Han}|[，。、；：（）“”《》·]/u.test(s)) console.log('EN', guide.id, field, JSON.stringify(s).slice(0, 300));
    if (language==='zh' && /[A-Za-z]{2,}/.test(s) && /\p{Script=Han}/u.test(s)) console.log('ZH', guide.id, field, s.match(/[A-Za-z][A-Za-z .-]+/g)?.join('|'));
    if (/。。|\.\.|；。|，。|：。| ,|。，|。；|\.;|[^.]\. ?\.|undefined|null|\{|:  |：：/.test(s)) console.log('MARK', guide.id, field, language, s);
  }
}
