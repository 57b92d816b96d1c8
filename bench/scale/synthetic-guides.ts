import type { Guide, OutlineGuide } from '#contract/guide/guide.ts';
import { seeded } from '../../tools/train/random.ts';
import { places } from './places.ts';

const seed = 20261122;
const paraphrasesEach = 3;
const severalNames = 3;

/** What real guides are called and asked by, cut into parts that recombine. */
type Parts = {
  objects: string[];
  actions: string[];
  clauses: string[];
  endings: string[];
  english: string[][];
  asked: string[][];
};

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** 补领 of 身份证补领: names end in what is done, two characters long; what ends several names is such an action. */
const cutNames = (guides: readonly Guide[], known?: ReadonlySet<string>) => {
  const names = guides.flatMap(({ name, aliases }) => [name.zh, ...aliases.zh]).filter(isHan);
  const cut = names.filter(({ length }) => length >= 4).map((it) => [it.slice(0, -2), it.slice(-2)] as const);
  const count = (action: string) => cut.filter((it) => it[1] === action).length;
  const named = cut.filter(([, action]) => known?.has(action) ?? count(action) >= severalNames);
  return { objects: named.map(([object]) => object), actions: named.map(([, action]) => action) };
};

const partsOf = (guides: readonly Guide[]): Parts => {
  const paraphrases = guides.flatMap((it) => it.paraphrases.zh.map((text) => text.split('，')));
  return {
    ...cutNames(guides),
    clauses: paraphrases.flatMap((it) => it.slice(0, -1)),
    endings: paraphrases.map((it) => it.at(-1) ?? ''),
    english: guides.map(({ name }) => name.en.split(' ')),
    asked: guides.flatMap((it) => it.paraphrases.en.map((text) => text.split(' '))),
  };
};

const makeChooser = (random: () => number) => {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  return { pick, chance: (share: number) => random() < share };
};
type Chooser = ReturnType<typeof makeChooser>;

/** The first half of one and the second half of another. */
const splice = (first: readonly string[], second: readonly string[]) =>
  [...first.slice(0, Math.ceil(first.length / 2)), ...second.slice(Math.floor(second.length / 2))].join(' ');

const paraphrase = ({ clauses, endings }: Parts, { pick, chance }: Chooser, place: string, matter: string) => {
  if (chance(0.4))
    return `${pick(clauses)}，${place}${matter}${pick(['怎么弄', '要带什么', '去哪里', '多久能好', '要钱吗'])}`;
  if (chance(0.5)) return `${place}${pick(clauses)}，${pick(endings)}`;
  return `${pick(clauses)}，${pick(endings)}`;
};

/** Two thirds of the guides are of another place, as most guides of a province are. */
const inventGuide = (parts: Parts, choose: Chooser, template: Guide, number: number): OutlineGuide => {
  const { pick, chance } = choose;
  const [zh, en] = chance(0.67) ? pick(places) : (['', ''] as const);
  const own = cutNames([template], new Set(parts.actions)).objects;
  const object = chance(0.5) && own.length > 0 ? pick(own) : pick(parts.objects);
  const matter = `${object}${pick(parts.actions)}`;
  const english = splice(pick(parts.english), pick(parts.english));
  return {
    detail: 'outline',
    id: `synthetic-${number}`,
    name: { zh: `${zh}${matter}`, en: en ? `${english} in ${en}` : english },
    aliases: { zh: [`${object}${pick(parts.actions)}`, `${zh}${pick(parts.objects)}${pick(parts.actions)}`], en: [] },
    paraphrases: {
      zh: Array.from({ length: paraphrasesEach }, () => paraphrase(parts, choose, zh, matter)),
      en: [splice(pick(parts.asked), pick(parts.asked))],
    },
    department: template.department,
    audience: template.audience,
    provenance: template.provenance,
  };
};

const textsOf = ({ name, aliases, paraphrases }: Guide) =>
  [name, aliases, paraphrases].flatMap(({ zh, en }) => [zh, en].flat());

/**
 * Guides such as a province's catalogue would hold beside the real ones: the same words, other objects, actions and
 * places. None has a text of a real guide, nor the name of another; the same seed gives the same guides.
 */
export const synthesiseGuides = (real: readonly Guide[], count: number): OutlineGuide[] => {
  const parts = partsOf(real);
  const choose = makeChooser(seeded(seed));
  const taken = new Set(real.flatMap(textsOf));
  const guides: OutlineGuide[] = [];
  while (guides.length < count) {
    const guide = inventGuide(parts, choose, choose.pick(real), guides.length);
    if (textsOf(guide).some((text) => taken.has(text))) continue;
    taken.add(guide.name.zh).add(guide.name.en);
    guides.push(guide);
  }
  return guides;
};
