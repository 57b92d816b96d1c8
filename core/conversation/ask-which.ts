import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import type { Tapped } from '#contract/answer/tapped.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from './canned-answer.ts';
import type { Draft } from './draft.ts';

type Offered = { tapped: Tapped; name: Bilingual; hint: Bilingual | undefined; purpose: Bilingual | undefined };

/** What an id stands for, as an option of a clarifying question. */
export const offeredOf = (release: ReleaseReader, id: string): Offered | undefined => {
  const question = release.question(id);
  if (question) return { tapped: { question: id }, name: question.question, hint: undefined, purpose: question.answer };
  const bundle = release.bundle(id);
  const matter = bundle ?? release.guide(id);
  if (!matter) return undefined;
  const purpose = 'summary' in matter ? matter.summary : undefined;
  const hint = release.department(matter.department)?.name;
  return { tapped: bundle ? { bundle: id } : { guide: id }, name: matter.name, hint, purpose };
};

const shortestShared = { zh: 3, en: 8 };

/** What all names begin with, and what is left of each: 食品经营许可 | 新办, 变更, 延续. */
const apart = (names: readonly string[], language: Language) => {
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  const shared = first.slice(0, length).trim();
  const rests = names.map((name) => name.slice(length).trim());
  const isTelling = shared.length >= shortestShared[language] && rests.every((rest) => rest.length > 1);
  return isTelling ? { shared, rests } : { shared: '', rests: [...names] };
};

/** The question, asked by what tells the options apart. */
const ask = (names: readonly string[], language: Language) => {
  const { shared, rests } = apart(names, language);
  const [last = '', ...others] = [...rests].reverse();
  const before = others.reverse();
  if (language === 'zh') {
    const about = shared ? `“${shared}”，` : '';
    return `${about}您要办的是${before.join('、')}，还是${last}？点一下，或者说第几个。`;
  }
  const about = shared ? `${shared}: ` : '';
  return `${about}Do you mean ${before.join(', ')} or ${last}? Tap one, or say its number.`;
};

const choices = (release: ReleaseReader, draft: Draft, options: readonly Offered[], explained: boolean): Card => {
  const { language, wanted } = draft;
  const [field] = wanted;
  return {
    kind: 'choices',
    title: release.texts.clarify.title?.[language] ?? '',
    options: options.map(({ tapped, name, hint, purpose }) => ({
      ...tapped,
      label: name[language],
      hint: (explained ? purpose : hint)?.[language] ?? '',
      ...(field && !tapped.question ? { field } : {}),
    })),
  };
};

/** Asks which of the matters is meant; `explained` tells what each is for. */
export const askWhich = (release: ReleaseReader, draft: Draft, ids: readonly string[], explained = false): Answer => {
  const options = ids.flatMap((id) => offeredOf(release, id) ?? []);
  const names = options.map(({ name }) => name[draft.language]);
  return cannedAnswer(
    release.texts,
    'clarify',
    draft.language,
    {},
    {
      ...(names.length > 1 ? { speech: ask(names, draft.language) } : {}),
      cards: [choices(release, draft, options, explained)],
    },
  );
};
