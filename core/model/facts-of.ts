import type { Field } from '#contract/field.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { sayFee } from '#core/answer/compose-figures.ts';
import { sayWindows } from '#core/answer/compose-place.ts';
import type { Composing } from '#core/answer/composition.ts';
import { sayList, sayOpening, sayPromised } from '#core/answer/say.ts';
import { isSound } from './screen-sentence.ts';
import { linesOf } from './source-lines.ts';

/** What a token stands for: words of the guide itself, and the field that they are of. */
export type Fact = { field: Field; text: string };

/** What a guide says, by field, as text: what a sentence may rest on. */
export type Sources = Partial<Record<Field, string>>;

const others = { zh: '，其他的看您的情况', en: ', and others depending on your situation' };

/** The papers that everybody brings, and that there are others where there are. */
const materialsOf = ({ guide, language }: Composing) => {
  const always = guide.materials.filter(({ necessity, when }) => necessity !== 'optional' && !when);
  const list = sayList(
    always.map(({ name }) => name[language]),
    language,
  );
  return list && always.length < guide.materials.length ? `${list}${others[language]}` : list;
};

/** The tokens of a guide: `{{fee}}` and the like. One that the guide has no words for is absent. */
export const factsOf = (composing: Composing): Record<string, Fact> => {
  const { guide, language, release } = composing;
  const [consultation] = guide.contacts.consultation;
  const [complaint] = guide.contacts.complaint;
  const link = guide.channels.online?.mobile ?? guide.channels.online?.computer;
  const facts: [string, Field, string | undefined][] = [
    ['name', 'summary', guide.name[language]],
    ['department', 'summary', release.department(guide.department)?.name[language]],
    ['fee', 'fee', sayFee(composing)],
    ['time-limit', 'time-limit', sayPromised(guide.timeLimit, language)],
    ['materials', 'materials', materialsOf(composing)],
    ['place', 'place', sayWindows(composing)],
    ['hours', 'hours', sayOpening(release.hall.opening, language).join(language === 'zh' ? '，' : '; ')],
    ['result', 'result', guide.result.name[language]],
    ['phone', 'contact', consultation?.phone],
    ['complaint-phone', 'contact', complaint?.phone],
    ['link:apply', 'online', link?.name[language]],
    ['law', 'law', guide.legalBasis[0]?.name[language]],
  ];
  return Object.fromEntries(facts.flatMap(([token, field, text]) => (text ? [[token, { field, text }] as const] : [])));
};

const fields = Object.keys(composeField) as Field[];

/** Fields whose speech only begins to tell what their card lists. */
const isListed = (field: Field) => ['conditions', 'materials', 'law', 'faq'].includes(field);

/** What a field states, line by line; nothing of another field. */
const statedBy = (composing: Composing, field: Field): string[] => {
  const composed = composeField[field](composing);
  if (!composed) return [];
  // the overview shows the papers once more
  const cards = composed.cards.filter(({ kind }) => field === 'materials' || kind !== 'materials');
  // of several fees the speech tells no more than the card, and not what each is for
  const isOfSeveral = field === 'fee' && composing.guide.fees.items.length > 1;
  const speech = isOfSeveral ? [] : [composed.speech];
  return [...new Set([...speech, ...cards.flatMap((it) => linesOf(composing, it))])].filter(isSound);
};

/** All that the guide says of each field, as the visitor would be told and shown it: a line for each statement. */
export const sourcesOf = (composing: Composing): Sources =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const lines = statedBy(composing, field);
      return lines.length > 0 ? [[field, lines.join('\n')]] : [];
    }),
  );

// in characters, as many tokens in either language
const longestTold = { zh: 560, en: 1500 };

/** The same as the prompt tells it, by field: no line that only says again what another one says. */
export const toldOf = (composing: Composing): [Field, string][] =>
  fields.flatMap((field): [Field, string][] => {
    // where and when stand on one card, and are told once
    const lines = statedBy(composing, field).slice(0, field === 'hours' ? 1 : undefined);
    const own = lines.filter((it) => !lines.some((other) => other !== it && other.includes(it.replace(/[。.]$/, ''))));
    const [speech, ...stated] = own;
    // a list is introduced by its own first entries
    const told = isListed(field) && stated.length > 0 && speech === lines[0] ? stated : own;
    return told.length > 0 ? [[field, told.join(' / ').slice(0, longestTold[composing.language])]] : [];
  });
