import type { Hall, Opening } from '#contract/hall.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import { sayOpening } from '#core/answer/say.ts';
import type { Change } from './change.ts';
import { type Facet, items, type NameOf, type Side, text, value } from './facet.ts';
import { edgeKinds, placeKinds } from './hall-words.ts';
import { contentWithoutId, idFacet } from './material-facets.ts';
import { sayAsIs, sayNamed, sayWord, sayWords, sayYes } from './sayings.ts';
import { windowKinds } from './window-kind-words.ts';

type Part<Key extends 'floors' | 'zones' | 'nodes' | 'edges' | 'windows' | 'places'> = Hall[Key][number];

const sayHours = (opening: readonly Opening[], { language }: Side) =>
  sayOpening(opening, language).join(language === 'zh' ? '；' : '; ');
const sayPoint = (at: readonly number[]) => `(${at.join(', ')})`;
const sayOutline = (outline: readonly (readonly number[])[]) => outline.map(sayPoint).join(' ');

const nameLabel: Bilingual = { zh: '名称', en: 'name' };
const floorLabel: Bilingual = { zh: '楼层', en: 'floor' };
const nodeLabel: Bilingual = { zh: '所在路口', en: 'point of the plan' };
const atLabel: Bilingual = { zh: '图上位置', en: 'position on the plan' };

const byId = { key: ({ id }: { id: string }) => id, content: contentWithoutId };
const ofName = ({ name }: { name: Bilingual }, { language }: Side) => name[language];
const ofWindow = ({ number, name }: Part<'windows'>, { language }: Side) => `${number} ${name[language]}`;

const windows = items<Hall, Part<'windows'>>({ zh: '窗口', en: 'window' }, true, (it) => it.windows, {
  ...byId,
  name: ofWindow,
  facets: [
    value({ zh: '号码', en: 'number' }, true, (it) => it.number, sayAsIs),
    text(nameLabel, true, (it) => it.name),
    value({ zh: '所在区域', en: 'zone' }, true, (it) => it.zone, sayNamed),
    value({ zh: '办理类别', en: 'what it serves' }, true, (it) => it.kinds, sayWords(windowKinds)),
    value(nodeLabel, true, (it) => it.node, sayNamed),
    value(atLabel, false, (it) => it.at, sayPoint),
    idFacet,
  ],
});

const places = items<Hall, Part<'places'>>({ zh: '设施', en: 'place' }, true, (it) => it.places, {
  ...byId,
  name: ofName,
  facets: [
    text(nameLabel, true, (it) => it.name),
    value({ zh: '类别', en: 'kind' }, true, (it) => it.kind, sayWord(placeKinds)),
    value({ zh: '无台阶', en: 'step-free' }, true, (it) => it.stepFree, sayYes),
    value(nodeLabel, true, (it) => it.node, sayNamed),
    idFacet,
  ],
});

const floors = items<Hall, Part<'floors'>>(floorLabel, true, (it) => it.floors, {
  ...byId,
  name: ofName,
  facets: [
    text(nameLabel, true, (it) => it.name),
    value({ zh: '层数', en: 'level' }, true, (it) => it.level, sayAsIs),
    value({ zh: '宽', en: 'width' }, false, (it) => it.width, sayAsIs),
    value({ zh: '深', en: 'depth' }, false, (it) => it.depth, sayAsIs),
    idFacet,
  ],
});

const zones = items<Hall, Part<'zones'>>({ zh: '区域', en: 'zone' }, true, (it) => it.zones, {
  ...byId,
  name: ofName,
  facets: [
    text(nameLabel, true, (it) => it.name),
    value(floorLabel, true, (it) => it.floor, sayNamed),
    value({ zh: '图上范围', en: 'outline on the plan' }, false, (it) => it.outline, sayOutline),
    idFacet,
  ],
});

const nodes = items<Hall, Part<'nodes'>>({ zh: '路口', en: 'point of the plan' }, false, (it) => it.nodes, {
  ...byId,
  name: ({ id, landmark }, { language }) => landmark?.[language] ?? id,
  facets: [
    text({ zh: '标志物', en: 'landmark' }, true, (it) => it.landmark),
    value(floorLabel, true, (it) => it.floor, sayNamed),
    value(atLabel, false, (it) => it.at, sayPoint),
    idFacet,
  ],
});

const edges = items<Hall, Part<'edges'>>({ zh: '通道', en: 'way' }, true, (it) => it.edges, {
  key: ({ from, to }) => `${from} ${to}`,
  name: ({ from, to }, side) => `${sayNamed(from, side)} – ${sayNamed(to, side)}`,
  facets: [value('item', true, ({ kind }) => kind, sayWord(edgeKinds))],
});

const facets: readonly Facet<Hall>[] = [
  text({ zh: '大厅名称', en: 'name of the hall' }, true, ({ name }) => name),
  text({ zh: '大厅地址', en: 'address of the hall' }, true, ({ address }) => address),
  value({ zh: '开放时间', en: 'opening hours' }, true, ({ opening }) => opening, sayHours),
  text({ zh: '开放时间说明', en: 'opening hours: note' }, true, (it) => it.openingNote),
  windows,
  places,
  floors,
  zones,
  edges,
  nodes,
  value({ zh: '示例大厅', en: 'sample hall' }, false, ({ sample }) => sample, sayYes),
  text({ zh: '示例说明', en: 'notice of the sample' }, false, ({ notice }) => notice),
  value({ zh: '大厅编号', en: 'id of the hall' }, false, ({ id }) => id, sayAsIs),
];

const namesIn = ({ zones: parts, floors: levels, nodes: points }: Hall): NameOf => {
  const landmarks = points.flatMap(({ id, landmark }) => (landmark ? [[id, landmark] as const] : []));
  const names = new Map([...landmarks, ...[...levels, ...parts].map(({ id, name }) => [id, name] as const)]);
  return (id) => names.get(id);
};

/** Tells what differs between two plans of a hall. */
export const describeHallChanges = (before: Hall, after: Hall, language: Language): Change[] => {
  const telling = { language, before: namesIn(before), after: namesIn(after), noun: '', within: '' };
  return facets.flatMap((facet) => facet(before, after, telling));
};
