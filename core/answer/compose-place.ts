import type * as z from 'zod';
import type { Action } from '#contract/answer/action.ts';
import type { PlaceCard } from '#contract/answer/card.ts';
import { type ComposeField, type Composing, picker } from './composition.ts';
import { fieldLabels, labels } from './labels.ts';
import { sayClosed, sayList, sayOpening } from './say.ts';

/** The windows of this hall that serve the guide, in the order of the plan. */
export const windowsOf = ({ guide, language, release }: Composing) => {
  const kinds = new Set(guide.channels.windows.map(({ kind }) => kind));
  const { hall } = release;
  return hall.windows
    .filter((window) => window.kinds.some((kind) => kinds.has(kind)))
    .map((window) => {
      const zone = hall.zones.find(({ id }) => id === window.zone);
      const floor = hall.floors.find(({ id }) => id === zone?.floor);
      return {
        id: window.id,
        number: window.number,
        name: window.name[language],
        zone: zone?.name[language] ?? '',
        floor: floor?.name[language] ?? '',
      };
    });
};

/** Opening hours of the hall, a line each. */
const hoursOf = ({ release, language }: Pick<Composing, 'release' | 'language'>) => [
  ...sayOpening(release.hall.opening, language),
  release.hall.openingNote[language],
];

/** "大厅周一至周五 9:00–12:00、13:00–17:00开放，周六、周日不开。" */
const sayHours = ({ release, language }: Pick<Composing, 'release' | 'language'>) => {
  const open = sayOpening(release.hall.opening, language).join(language === 'zh' ? '，' : '; ');
  const closed = sayClosed(release.hall.opening, language);
  if (language === 'zh') return `大厅${open}开放${closed ? `，${closed}不开` : ''}。`;
  return `The hall is open ${open}${closed ? ` and closed on ${closed}` : ''}.`;
};

const notesOf = ({ guide, language }: Composing) => {
  const pick = picker(language);
  const { terminal, townCentres, appointment, post, windows } = guide.channels;
  const colon = language === 'zh' ? '：' : ': ';
  const yes = language === 'zh' ? '可以' : 'yes';
  const offers = [
    ['townCentres', townCentres.offered, townCentres.note],
    ['terminal', terminal.offered, terminal.note],
    ['post', post.papersIn || post.resultOut, post.note],
    ['appointment', appointment.need !== 'none', appointment.note],
  ] as const;
  return [
    ...windows.flatMap(({ note }) => (note ? [pick(note)] : [])),
    ...offers
      .filter(([, offered]) => offered)
      .map(([key, , note]) => `${pick(labels[key])}${colon}${note ? pick(note) : yes}`),
  ];
};

const placeCard = (composing: Composing, title: string): z.infer<typeof PlaceCard> => {
  const { guide, language, release } = composing;
  return {
    kind: 'place',
    guide: guide.id,
    title,
    windows: windowsOf(composing),
    hours: hoursOf(composing),
    ...(release.hall.sample ? { notice: release.hall.notice[language] } : {}),
    notes: notesOf(composing),
  };
};

/** A button that shows the way to the first window. */
export const wayActions = (composing: Composing): Action[] =>
  windowsOf(composing)
    .slice(0, 1)
    .map(({ id, number }) => ({
      kind: 'show-way',
      label: composing.language === 'zh' ? `带我去${number}号窗口` : `Show the way to window ${number}`,
      to: id,
    }));

/** "一楼综合服务区A03、A04号窗口" */
export const sayWindows = (composing: Composing) => {
  const windows = windowsOf(composing);
  const [first] = windows;
  if (!first) return undefined;
  const numbers = sayList(
    windows.slice(0, 3).map(({ number }) => number),
    composing.language,
  );
  return composing.language === 'zh'
    ? `${first.floor}${first.zone}${numbers}号窗口`
    : `window ${numbers}, ${first.zone}, ${first.floor}`;
};

export const composePlace: ComposeField = (composing) => {
  const { guide, language } = composing;
  const windows = sayWindows(composing);
  const online = guide.channels.online;
  if (!windows && !online) return undefined;
  const [atWindow, byNet] =
    language === 'zh'
      ? [`请到${windows}办。`, online?.depth === 4 ? '也可以在网上办。' : '']
      : [`Please go to ${windows}.`, online?.depth === 4 ? ' You can also do it online.' : ''];
  const onlineOnly =
    language === 'zh'
      ? '这件事在网上办，不用到窗口。'
      : 'This is handled online; there is no need to come to a window.';
  return {
    speech: windows ? `${atWindow}${byNet}` : onlineOnly,
    cards: [placeCard(composing, fieldLabels.place[language])],
    actions: wayActions(composing),
    fields: ['place', 'hours'],
  };
};

export const composeHours: ComposeField = (composing) => {
  const { language } = composing;
  return {
    speech: sayHours(composing),
    cards: [placeCard(composing, fieldLabels.hours[language])],
    actions: wayActions(composing),
    fields: ['hours'],
  };
};
