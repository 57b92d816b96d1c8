import type { Answer } from '#contract/answer/answer.ts';
import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { citePlace } from './cite.ts';
import { labels } from './labels.ts';

type PlaceKind = Hall['places'][number]['kind'];

const kinds: [RegExp, PlaceKind[]][] = [
  [/厕所|卫生间|洗手间|toilet|restroom|bathroom/i, ['toilet', 'accessible-toilet']],
  [/取号|ticket/i, ['ticket-machine']],
  [/复印|cop(y|ier)/i, ['copier']],
  [/母婴|baby|nursing/i, ['mother-room']],
  [/电梯|lift|elevator/i, ['lift']],
  [/咨询台|服务台|help desk/i, ['help-desk']],
];

/** "一楼母婴室"; a name that tells the floor is enough by itself. */
const sayPlace = (hall: Hall, { name, node }: Hall['places'][number], language: Language) => {
  const on = hall.nodes.find(({ id }) => id === node)?.floor;
  const floor = hall.floors.find(({ id }) => id === on)?.name[language] ?? '';
  if (/楼|floor/i.test(name[language])) return name[language];
  return language === 'zh' ? `${floor}${name.zh}` : `${name.en}, ${floor.toLowerCase()}`;
};

/** Tells where a place of the hall is: toilet, copier, ticket machine. Undefined when none is asked for. */
export const composePlaceInHall = (
  release: ReleaseReader,
  question: string,
  language: Language,
): Answer | undefined => {
  const { hall } = release;
  const wanted = kinds.find(([pattern]) => pattern.test(question))?.[1];
  const places = hall.places.filter(({ kind }) => wanted?.includes(kind));
  if (places.length === 0) return undefined;
  const stop = language === 'zh' ? '。' : '.';
  const text = `${places.map((place) => sayPlace(hall, place, language)).join(language === 'zh' ? '；' : '; ')}${stop}`;
  return {
    ending: 'hall',
    language,
    speech: text,
    cards: [
      {
        kind: 'notice',
        tone: 'information',
        title: release.texts.hall.title?.[language] ?? '',
        text: hall.sample ? `${text} ${hall.notice[language]}` : text,
      },
    ],
    actions: places.map(({ id, name }) => ({
      kind: 'show-way',
      label: `${labels.showWay[language]}${language === 'zh' ? '：' : ': '}${name[language]}`,
      to: id,
    })),
    citations: places.map((place) => citePlace(place, release, language)),
  };
};
