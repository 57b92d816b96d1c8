import type { Hall } from '#contract/hall.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import type { LintContext } from '#core/knowledge/lint/rule.ts';
import { aGuide, both } from './a-guide.ts';

/** One window at the end of a walk from the one entrance. */
export const aHall = (changes: Partial<Hall> = {}): Hall => ({
  id: 'sample',
  name: both('示例大厅'),
  sample: true,
  notice: both('示例'),
  opening: [{ days: [1], from: '09:00', to: '17:00' }],
  openingNote: both('周一'),
  floors: [{ id: 'ground', level: 1, name: both('一楼'), width: 10, depth: 10 }],
  zones: [
    {
      id: 'general',
      floor: 'ground',
      name: both('综合'),
      outline: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    },
  ],
  nodes: [
    { id: 'door', floor: 'ground', at: [0, 0] },
    { id: 'counter', floor: 'ground', at: [5, 5] },
  ],
  edges: [{ from: 'door', to: 'counter', kind: 'walk' }],
  windows: [
    { id: 'w1', number: '1', name: both('户籍'), zone: 'general', node: 'counter', at: [5, 5], kinds: ['household'] },
  ],
  places: [{ id: 'main-entrance', kind: 'entrance', name: both('大门'), node: 'door', stepFree: true }],
  ...changes,
});

export const aKnowledge = (changes: Partial<Knowledge> = {}): Knowledge => ({
  guides: [aGuide()],
  bundles: [],
  families: [],
  questions: [],
  departments: [{ id: 'public-security', name: { zh: '公安局', en: 'Public Security Bureau' } }],
  catalogue: [
    {
      id: 'dog-registration',
      name: '养犬登记',
      name_en: 'Dog registration',
      department: '公安局',
      audience: 'personal',
    },
  ],
  allowedHosts: ['www.gov.cn'],
  hall: aHall(),
  lexicon: undefined,
  ...changes,
});

const fileOf = ({ id }: { id: string }) => `guides/${id}.yaml`;

/** The knowledge as a rule sees it on 22 November 2026, every guide in the file of its id. */
export const aContext = (changes: Partial<Knowledge> = {}): LintContext => {
  const knowledge = aKnowledge(changes);
  return { knowledge, files: knowledge.guides.map(fileOf), fileOf, pathOf: () => [], today: '2026-11-22' };
};
