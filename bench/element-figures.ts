import { CompleteGuide } from '#contract/guide/guide.ts';
import { filledElements } from './filled-elements.ts';
import { shareOf, sumOf } from './shares.ts';
import { table } from './table.ts';

const partOf = (path: string) => /^(materials|channels)\./.exec(path)?.[1] ?? 'guide';

/** How far the optional elements and lists of complete guides are filled, by element. */
export const printElements = (guides: readonly CompleteGuide[]) => {
  const elements = filledElements(CompleteGuide, guides);
  for (const part of ['guide', 'materials', 'channels'])
    table(
      `Elements that may be left empty: ${part}`,
      ['', 'guides', '', 'places', ''],
      elements
        .filter(({ path }) => partOf(path) === part)
        .map(({ path, filled, places, guides: filling }) => [
          path,
          ...shareOf(filling, guides.length),
          ...shareOf(filled, places),
        ]),
    );
  const filling = sumOf(elements.map((it) => it.guides));
  const everywhere = elements.filter((it) => it.guides === guides.length).length;
  const nowhere = elements.filter((it) => it.guides === 0).length;
  table(
    'Elements that may be left empty, together',
    ['', 'elements', ''],
    [
      ['filled, over elements and guides', ...shareOf(filling, elements.length * guides.length)],
      ['elements filled in every guide', ...shareOf(everywhere, elements.length)],
      ['elements filled in no guide', ...shareOf(nowhere, elements.length)],
    ],
  );
};
