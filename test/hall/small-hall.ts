import { Hall } from '#contract/hall.ts';

const name = (en: string) => ({ zh: en, en });
const place = (id: string, node: string, more = {}) => ({ id, kind: 'help-desk', name: name(id), node, ...more });

/** Two floors joined by stairs alone, and a node that nothing leads to. */
export const smallHall = Hall.parse({
  id: 'small',
  name: name('Small'),
  sample: true,
  notice: name('Made up'),
  opening: [{ days: [1], from: '09:00', to: '10:00' }],
  openingNote: name('Made up'),
  floors: [
    { id: 'down', level: 1, name: name('Level 1'), width: 50, depth: 50 },
    { id: 'up', level: 3, name: name('Level 3'), width: 50, depth: 50 },
  ],
  zones: [
    {
      id: 'only',
      floor: 'down',
      name: name('Only'),
      outline: [
        [40, 0],
        [50, 0],
        [50, 10],
      ],
    },
  ],
  nodes: [
    { id: 'door', floor: 'down', at: [0, 10] },
    // A bend of some 11 degrees: felt as straight on.
    { id: 'bend', floor: 'down', at: [10, 10] },
    { id: 'foot', floor: 'down', at: [20, 12] },
    { id: 'head', floor: 'up', at: [20, 12] },
    { id: 'island', floor: 'down', at: [40, 40] },
  ],
  edges: [
    { from: 'door', to: 'bend', kind: 'walk' },
    { from: 'bend', to: 'foot', kind: 'walk' },
    { from: 'foot', to: 'head', kind: 'stairs' },
  ],
  windows: [{ id: 'w1', number: '1', name: name('One'), zone: 'only', node: 'foot', at: [20, 15], kinds: ['general'] }],
  places: [
    place('start', 'door'),
    place('gallery', 'head'),
    place('lonely', 'island'),
    place('steps', 'foot', { stepFree: false }),
  ],
});
