import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { units } from './plan-units.ts';

type Kind = Hall['places'][number]['kind'];

/** Pictures of 24 by 24, drawn in lines. */
const pictures: Record<Kind, string> = {
  entrance: 'M4 12h13M12 7l5 5-5 5M20 4v16',
  screen: 'M4 5h16v11H4ZM12 16v4M8 20h8',
  'help-desk': 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 18v.010',
  'ticket-machine': 'M7 3h10v18l-2.500-2L12 21l-2.500-2L7 21ZM10 8h4M10 12h4',
  'self-service': 'M6 3h12v11H6ZM9 18h6M9 21h6M12 14v4',
  toilet: 'M7.500 6v.010M5.500 10h4l-1 6v5M16.500 6v.010M14 16l2.500-6 2.500 6h-2v5',
  'accessible-toilet': 'M11 4.500v.010M11 8v6h5l2.500 5M11 10.500h4.500M8.500 12.500a4.500 4.500 0 1 0 6 6',
  'mother-room': 'M10 3h4l-.5 3.500h-3ZM8.500 9.500h7V20a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1ZM8.500 14h4',
  copier: 'M7 9V4h10v5M4 9h16v8H4ZM8 14h8v6H8Z',
  'waiting-area': 'M7 4v9h9v7M7 13v7M7 17h9',
  lift: 'M5 3h14v18H5ZM12 3v18M8.500 10 7 12h3ZM15.500 14l1.500-2h-3Z',
  stairs: 'M4 20h4v-4h4v-4h4V8h4',
};

/** Doors, lifts, toilets and the like, each a picture with its name as a tooltip. */
export const PlanPlaces = ({ hall, floor, language }: { hall: Hall; floor: string; language: Language }) => {
  const nodes = new Map(hall.nodes.map((node) => [node.id, node]));
  return hall.places.map(({ id, kind, node, name }) => {
    const spot = nodes.get(node);
    if (spot?.floor !== floor) return null;
    const [x, y] = units(spot.at);
    return (
      <g key={id} className={`plan-place plan-place-${kind}`} transform={`translate(${x} ${y})`}>
        <title>{name[language]}</title>
        <circle r={13} />
        <path d={pictures[kind]} transform="translate(-9 -9) scale(.75)" />
      </g>
    );
  });
};
