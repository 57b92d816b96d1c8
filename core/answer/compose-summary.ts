import type { Field } from '#contract/field.ts';
import type { Bilingual } from '#contract/language.ts';
import { sayFee } from './compose-figures.ts';
import { composeMaterials } from './compose-materials.ts';
import { onlineActions } from './compose-online.ts';
import { sayWindows, wayActions } from './compose-place.ts';
import { type ComposeField, type Composing, picker } from './composition.ts';
import { fieldLabels, labels } from './labels.ts';
import { sayPromised } from './say.ts';

/** What can be done online, by 网办深度; 0 is nothing. */
export const onlineWords = (depth: number): Bilingual => {
  if (depth === 4) return { zh: '网上能全程办', en: 'all of it online' };
  if (depth > 1) return { zh: '网上能先申请', en: 'you can apply online first' };
  return depth === 1 ? { zh: '网上能看说明', en: 'information only' } : { zh: '网上不能办', en: 'not online' };
};

const factsOf = (composing: Composing) => {
  const { guide, language } = composing;
  const { visits, channels } = guide;
  const trips =
    language === 'zh' ? (visits.count ? `${visits.count}次` : '不用跑') : visits.count ? `${visits.count}` : 'none';
  const facts: [Field, string][] = [
    ['fee', sayFee(composing)],
    ['time-limit', sayPromised(guide.timeLimit, language)],
    ['place', sayWindows(composing) ?? fieldLabels.online[language]],
    ['online', onlineWords(channels.online?.depth ?? 0)[language]],
  ];
  return [
    ...facts.map(([field, text]) => ({ field, label: fieldLabels[field][language], text })),
    { field: 'steps' as const, label: labels.visits[language], text: trips },
  ];
};

/** The four facts, for the ear. */
const speechParts = (composing: Composing) => {
  const { guide, language } = composing;
  const windows = sayWindows(composing);
  const depth = guide.channels.online?.depth ?? 0;
  return {
    name: guide.name[language],
    fee: sayFee(composing),
    charged: guide.fees.charged,
    time: guide.timeLimit.promised === 'on-the-spot' ? undefined : sayPromised(guide.timeLimit, language),
    windows: windows ? [windows] : [],
    online: depth > 1 ? [onlineWords(depth)[language]] : [],
  };
};

/** "食品经营许可新办：不收费，承诺5个工作日办好，在一楼企业服务区B04号窗口办，网上能全程办。" */
const speakChinese = ({ name, fee, charged, time, windows, online }: ReturnType<typeof speechParts>) => {
  const limit = time === undefined ? '材料齐全当场办好' : `承诺${time}办好`;
  const facts = [charged ? `费用${fee}` : fee, limit, ...windows.map((it) => `在${it}办`), ...online];
  return `${name}：${facts.join('，')}。`;
};

const speakEnglish = ({ name, fee, charged, time, windows, online }: ReturnType<typeof speechParts>) => {
  const limit = time === undefined ? 'done on the spot with complete papers' : `promised within ${time}`;
  const facts = [charged ? `fee: ${fee}` : 'free of charge', limit, ...windows.map((it) => `at ${it}`), ...online];
  return `${name}: ${facts.join(', ')}.`;
};

const speak = (composing: Composing) =>
  composing.language === 'zh' ? speakChinese(speechParts(composing)) : speakEnglish(speechParts(composing));

const seeList = { zh: '要带什么，看下面的清单。', en: ' See below what to bring.' };

/** The guide at a glance, then its materials: what most people need first. */
export const composeSummary: ComposeField = (composing) => {
  const { guide, language, release } = composing;
  const pick = picker(language);
  const materials = composeMaterials(composing);
  return {
    speech: `${speak(composing)}${materials ? pick(seeList) : ''}`,
    cards: [
      {
        kind: 'summary',
        guide: guide.id,
        title: pick(guide.name),
        department: release.department(guide.department)?.name[language] ?? '',
        text: pick(guide.summary),
        facts: factsOf(composing),
      },
      ...(materials?.cards ?? []),
    ],
    actions: [...wayActions(composing), ...onlineActions(composing).slice(0, 1), ...(materials?.actions ?? [])],
    fields: ['summary', 'fee', 'time-limit', 'materials', 'place'],
  };
};
