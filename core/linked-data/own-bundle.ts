import type { Bundle, Stage } from '#contract/bundle.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { identify } from './identify.ts';
import { node } from './node.ts';
import { whenText } from './when-text.ts';

/** How a guide stands among the others of its bundle: under which answers, and after what. */
export const ownStage = ({ when, after }: Stage, { situations }: Bundle) => ({
  'lingban:appliesWhen': whenText(when, situations),
  'lingban:after': after.map(({ guide, reason }) => ({
    '@type': 'lingban:Order',
    'lingban:guide': identify.guide(guide),
    'lingban:reason': reason,
  })),
});

/** Materials that an earlier guide of the bundle gives. */
const receivedOf = ({ guide, received }: Stage) =>
  received.map(({ material, from }) => ({
    '@type': 'lingban:ReceivedMaterial',
    'lingban:material': identify.part(guide, 'material', material),
    'lingban:from': from.map(identify.guide),
  }));

const outsideOf = ({ id: bundleId, situations, outside }: Bundle): LinkedNode[] =>
  outside.map(({ id, name, text, before, when }) =>
    node({
      '@id': identify.bundlePart(bundleId, 'outside', id),
      '@type': 'lingban:OutsideMatter',
      'lingban:name': name,
      'lingban:text': text,
      'lingban:before': before.map(identify.guide),
      'lingban:appliesWhen': whenText(when, situations),
    }),
  );

const sharedOf = ({ id: bundleId, shared }: Bundle): LinkedNode[] =>
  shared.map(({ id, name, materials }) => ({
    '@id': identify.bundlePart(bundleId, 'shared', id),
    '@type': 'lingban:SharedMaterial',
    'lingban:name': name,
    'lingban:material': materials.map(({ guide, material }) => identify.part(guide, 'material', material)),
  }));

/** What neither vocabulary has a home for: what is brought once or not at all, and what is done elsewhere. */
export const ownBundle = (bundle: Bundle) => ({
  'lingban:receivedMaterial': bundle.stages.flatMap(receivedOf),
  'lingban:sharedMaterial': sharedOf(bundle),
  'lingban:outsideMatter': outsideOf(bundle),
});
