import type { Answer } from '#contract/answer/answer.ts';
import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { hoursOf } from './compose-place.ts';
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

const floorOf = (hall: Hall, node: string, language: Language) => {
  const floor = hall.nodes.find(({ id }) => id === node)?.floor;
  return hall.floors.find(({ id }) => id === floor)?.name[language] ?? '';
};

/** Answers what is asked of the hall itself: where its places are and when it is open. */
export const composeHall = (release: ReleaseReader, question: string, language: Language): Answer => {
  const { hall } = release;
  const wanted = kinds.find(([pattern]) => pattern.test(question))?.[1];
  const places = hall.places.filter(({ kind }) => wanted?.includes(kind));
  const [comma, stop] = language === 'zh' ? ['，', '。'] : [', ', '.'];
  const lines = places.map(({ name, node }) => `${floorOf(hall, node, language)}${language === 'zh' ? '' : ': '}${name[language]}`);
  const text = places.length ? lines.join(language === 'zh' ? '；' : '; ') : hoursOf({ release, language }).join(comma);
  return {
    ending: 'hall',
    language,
    speech: text.endsWith(stop) ? text : `${text}${stop}`,
    cards: [
      {
        kind: 'notice',
        tone: 'information',
        title: release.texts.hall.title?.[language] ?? '',
        text: hall.sample ? `${text}${stop} ${hall.notice[language]}` : text,
      },
    ],
    actions: places.map(({ id, name }) => ({ kind: 'show-way', label: `${labels.showWay[language]}${language === 'zh' ? '：' : ': '}${name[language]}`, to: id })),
    citations: [],
  };
};
