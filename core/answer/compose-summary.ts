import type { Field } from '#contract/field.ts';
import { type ComposeField, type Composing, picker } from './composition.ts';
import { sayFee } from './compose-figures.ts';
import { composeMaterials } from './compose-materials.ts';
import { onlineActions } from './compose-online.ts';
import { sayWindows, windowsOf } from './compose-place.ts';
import { fieldLabels, labels } from './labels.ts';
import { sayPromised, sentence } from './say.ts';

const factsOf = (composing: Composing) => {
  const { guide, language } = composing;
  const { visits, channels } = guide;
  const yes = language === 'zh' ? '可以' : 'yes';
  const no = language === 'zh' ? '不能' : 'no';
  const trips = language === 'zh' ? `${visits.count}次` : `${visits.count}`;
  const facts: [Field, string][] = [
    ['fee', sayFee(composing)],
    ['time-limit', sayPromised(guide.timeLimit, language)],
    ['place', sayWindows(composing) ?? fieldLabels.online[language]],
    ['online', channels.online ? yes : no],
  ];
  return [
    ...facts.map(([field, text]) => ({ field, label: fieldLabels[field][language], text })),
    { field: 'steps' as const, label: labels.visits[language], text: trips },
  ];
};

/** The guide at a glance, then its materials: what most people need first. */
export const composeSummary: ComposeField = (composing) => {
  const { guide, language, release } = composing;
  const pick = picker(language);
  const time = sayPromised(guide.timeLimit, language);
  const onTheSpot = guide.timeLimit.promised === 'on-the-spot';
  const facts =
    language === 'zh'
      ? `${onTheSpot ? '材料齐全当场办好' : `承诺${time}办好`}。要带什么，看下面的清单。`
      : `${onTheSpot ? 'With complete papers it is done on the spot' : `It is promised within ${time}`}. See below what to bring.`;
  const materials = composeMaterials(composing);
  const [window] = windowsOf(composing);
  return {
    speech: `${sentence(pick(guide.summary), language)}${language === 'zh' ? '' : ' '}${facts}`,
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
    actions: [
      ...(window ? [{ kind: 'show-way' as const, label: language === 'zh' ? `带我去${window.number}号窗口` : `Show the way to window ${window.number}`, to: window.id }] : []),
      ...onlineActions(composing).slice(0, 1),
      ...(materials?.actions ?? []),
    ],
    fields: ['summary', 'fee', 'time-limit', 'materials', 'place'],
  };
};
