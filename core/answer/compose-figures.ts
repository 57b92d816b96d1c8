import type { FeeItem } from '#contract/guide/fee.ts';
import type { Language } from '#contract/language.ts';
import { type ComposeField, type Composing, picker, situationsOf } from './composition.ts';
import { fieldLabels, labels } from './labels.ts';
import { sayDuration, sayPromised, sentence, unended } from './say.ts';

const colon = (language: Language) => (language === 'zh' ? '：' : ': ');

const shortEnough = { zh: 16, en: 36 };

/** The one standard where it is short, else that the fee depends; the card lists all of them. */
const sayStandard = (items: readonly FeeItem[], language: Language) => {
  const standard = items.length === 1 ? (items[0]?.standard[language].replace(/[。.；;]$/, '') ?? '') : '';
  return standard && standard.length <= shortEnough[language] ? standard : labels.feeDepends[language];
};

/** One large figure: "不收费", "40元", or the range where it depends. */
export const sayFee = ({ guide, language }: Composing) => {
  const { charged, items } = guide.fees;
  if (!charged) return labels.free[language];
  const amounts = items.map(({ amount }) => amount).filter((it) => it !== undefined);
  if (amounts.length === 0 || amounts.length < items.length) return sayStandard(items, language);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const range = low === high ? `${low}` : `${low}–${high}`;
  return language === 'zh' ? `${range}元` : `${range} yuan`;
};

const feeEntry = (item: FeeItem, language: Language) => {
  const pick = picker(language);
  const reduction = item.reduction ? ` ${pick(labels.reduction)}${colon(language)}${pick(item.reduction)}` : '';
  return {
    title: pick(item.name),
    text: `${sentence(pick(item.standard), language)}${reduction} ${pick(labels.basis)}${colon(language)}${pick(item.basis)}`,
    ...(item.when ? { when: item.when } : {}),
  };
};

export const composeFee: ComposeField = (composing) => {
  const { guide, language } = composing;
  const { charged, items, note } = guide.fees;
  const name = guide.name[language];
  const said = items.map((item) => `${item.name[language]}${colon(language)}${unended(item.standard[language])}`);
  // "free" alone would mislead where something else is to be paid
  const beside = note ? `${language === 'zh' ? '' : ' '}${sentence(note[language], language)}` : '';
  const free = `${language === 'zh' ? `${name}不收费。` : `${name} is free of charge.`}${beside}`;
  const lead = language === 'zh' ? `${name}收费：` : `Fees for ${name}: `;
  return {
    speech: charged ? `${lead}${sentence(said.slice(0, 3).join(language === 'zh' ? '；' : '; '), language)}` : free,
    cards: [
      {
        kind: 'figure',
        matter: guide.id,
        field: 'fee',
        title: fieldLabels.fee[language],
        figure: sayFee(composing),
        situations: situationsOf(composing, items),
        entries: [...items.map((item) => feeEntry(item, language)), ...(note ? [{ text: note[language] }] : [])],
      },
    ],
    actions: [],
    fields: ['fee'],
  };
};

export const composeTimeLimit: ComposeField = (composing) => {
  const { guide, language } = composing;
  const { statutory, note, specialProcedures } = guide.timeLimit;
  const pick = picker(language);
  const promised = sayPromised(guide.timeLimit, language);
  const speech =
    guide.timeLimit.promised === 'on-the-spot'
      ? language === 'zh'
        ? '材料齐全，当场就能办好。'
        : 'With complete papers it is done on the spot.'
      : language === 'zh'
        ? `承诺${promised}办好，从受理算起。`
        : `It is promised within ${promised} of acceptance.`;
  const law = statutory ? sayDuration(statutory, language) : pick(labels.noStatutory);
  return {
    speech,
    cards: [
      {
        kind: 'figure',
        matter: guide.id,
        field: 'time-limit',
        title: fieldLabels['time-limit'][language],
        figure: promised,
        situations: [],
        entries: [
          { title: pick(labels.statutory), text: law },
          ...(note ? [{ text: pick(note) }] : []),
          ...specialProcedures.map((it) => ({ title: pick(labels.notCounted), text: pick(it) })),
        ],
      },
    ],
    actions: [],
    fields: ['time-limit'],
  };
};
