import type { Hall } from '#contract/hall.ts';
import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { error, type Finding, type Path } from './fault.ts';
import type { KnowledgeRule } from './rule.ts';

const hallRule = (name: string, check: (hall: Hall) => Finding[]): KnowledgeRule => ({
  name,
  check: ({ knowledge: { hall } }) =>
    hall ? check(hall).map((finding) => ({ file: knowledgeFiles.hall, ...finding })) : [],
});

const idsOf = (elements: readonly { id: string }[]) => new Set(elements.map(({ id }) => id));

type Reference = { path: Path; id: string; to: 'floors' | 'zones' | 'nodes' };

const referencesOf = ({ zones, nodes, edges, windows, places }: Hall): Reference[] => [
  ...zones.map(({ floor }, index): Reference => ({ path: ['zones', index, 'floor'], id: floor, to: 'floors' })),
  ...nodes.map(({ floor }, index): Reference => ({ path: ['nodes', index, 'floor'], id: floor, to: 'floors' })),
  ...edges.flatMap(({ from, to }, index): Reference[] => [
    { path: ['edges', index, 'from'], id: from, to: 'nodes' },
    { path: ['edges', index, 'to'], id: to, to: 'nodes' },
  ]),
  ...windows.flatMap(({ zone, node }, index): Reference[] => [
    { path: ['windows', index, 'zone'], id: zone, to: 'zones' },
    { path: ['windows', index, 'node'], id: node, to: 'nodes' },
  ]),
  ...places.map(({ node }, index): Reference => ({ path: ['places', index, 'node'], id: node, to: 'nodes' })),
];

/** Edges, windows, zones and places name nodes, zones and floors of the plan. */
export const hallNamesWhatExists = hallRule('hall-names-what-exists', (hall) => {
  const known = { floors: idsOf(hall.floors), zones: idsOf(hall.zones), nodes: idsOf(hall.nodes) };
  return referencesOf(hall).flatMap(({ path, id, to }) =>
    known[to].has(id) ? [] : [error(path, `${id} is not among the ${to}`, `name one of the ${to}, or add it`)],
  );
});

/** No id stands twice among its like. */
export const hallIdsAreUnique = hallRule('hall-ids-are-unique', (hall) =>
  (['floors', 'zones', 'nodes', 'windows', 'places'] as const).flatMap((list) =>
    hall[list].flatMap(({ id }, index) =>
      hall[list].findIndex((element) => element.id === id) < index
        ? [error([list, index, 'id'], `the id ${id} stands twice`, 'give it an id of its own')]
        : [],
    ),
  ),
);

const stepFree = new Set<string>(['walk', 'ramp', 'lift']);

/** Every node that can be walked to without a step. */
const reachableFrom = (start: string, { edges }: Hall): Set<string> => {
  const ways = edges.filter(({ kind }) => stepFree.has(kind));
  const reached = new Set([start]);
  // A Set is walked in the order of adding, those added on the way included.
  for (const node of reached) {
    for (const { from, to } of ways) {
      if (from === node) reached.add(to);
      if (to === node) reached.add(from);
    }
  }
  return reached;
};

/** Every window can be reached from every entrance without stairs or escalators. */
export const windowsAreStepFree = hallRule('windows-are-step-free', (hall) => {
  const entrances = hall.places.filter(({ kind }) => kind === 'entrance');
  if (entrances.length === 0) return [error(['places'], 'the hall has no entrance', 'add a place of kind entrance')];
  const reached = entrances.map(({ id, node }) => ({ id, nodes: reachableFrom(node, hall) }));
  return hall.windows.flatMap(({ id, node }, index) => {
    const cut = reached.filter(({ nodes }) => !nodes.has(node)).map((entrance) => entrance.id);
    if (cut.length === 0) return [];
    const message = `no step-free way to the window ${id} from ${cut.join(', ')}`;
    return [error(['windows', index], message, 'add the ramp, lift or walk that leads there')];
  });
});
