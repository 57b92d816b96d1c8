import type { Material } from '#contract/guide/material.ts';
import type { Language } from '#contract/language.ts';
import { type ComposeField, type Composing, picker, situationsOf } from './composition.ts';
import { labels } from './labels.ts';
import { sayList } from './say.ts';

/** "原件1份、复印件1份" */
const sayCopies = ({ forms, copies }: Material, language: Language) => {
  const parts = [
    copies.original > 0 && forms.includes('original') && { label: labels.original, count: copies.original },
    copies.copy > 0 && forms.includes('copy') && { label: labels.copy, count: copies.copy },
  ].filter((it) => it !== false);
  const said = parts.map(({ label, count }) =>
    language === 'zh'
      ? `${label.zh}${count}份`
      : `${count} ${label.en}${count > 1 ? (label.en === 'copy' ? '' : 's') : ''}`,
  );
  if (language === 'en')
    return (said.length ? said : [labels.electronic.en]).join(', ').replace(/([2-9]) copy/, '$1 copies');
  return (said.length ? said : [labels.electronic.zh]).join('、');
};

/** A material as a card shows it. */
export const showMaterial = ({ language }: Pick<Composing, 'language'>, material: Material) => {
  const pick = picker(language);
  const colon = language === 'zh' ? '：' : ': ';
  return {
    id: material.id,
    name: pick(material.name),
    necessity: material.necessity,
    copies: sayCopies(material, language),
    notes: [
      material.specification && pick(material.specification),
      material.deferral && pick(material.deferral),
      material.acceptance && pick(material.acceptance),
      material.note && pick(material.note),
      material.issuer && `${pick(labels.issuer)}${colon}${pick(material.issuer)}`,
    ].filter((it) => it !== undefined),
    ...(material.eCertificate ? { replacedBy: pick(material.eCertificate) } : {}),
    ...(material.when ? { when: material.when } : {}),
  };
};

const mostSaid = 5;

const speak = ({ guide, language }: Composing) => {
  const pick = picker(language);
  const always = guide.materials.filter(({ when, necessity }) => !when && necessity !== 'optional');
  const named = always.slice(0, mostSaid).map(({ name }) => pick(name));
  const varies = guide.materials.some(({ when }) => when);
  const list = sayList(named, language);
  if (language === 'zh') {
    if (!named.length) return '要带的材料看您的情况，在下面选一选，只看您要带的。';
    const more = always.length > named.length ? '等' : '';
    return `${pick(guide.name)}要带：${list}${more}。${varies ? '其他的看您的情况，在下面选一选。' : ''}`;
  }
  if (!named.length) return 'What to bring depends on your situation: choose below to see your own list.';
  const more = always.length > named.length ? ' and more' : '';
  return `${pick(guide.name)}: bring ${list}${more}.${varies ? ' The rest depends on your situation: choose below.' : ''}`;
};

export const composeMaterials: ComposeField = (composing) => {
  const { guide, language } = composing;
  if (guide.materials.length === 0) return undefined;
  return {
    speech: speak(composing),
    cards: [
      {
        kind: 'materials',
        matter: guide.id,
        title: `${guide.name[language]} · ${language === 'zh' ? '材料清单' : 'what to bring'}`,
        situations: situationsOf(composing, guide.materials),
        materials: guide.materials.map((material) => showMaterial(composing, material)),
      },
    ],
    actions: [{ kind: 'take-along', label: labels.takeAlong[language], matter: guide.id }],
    fields: ['materials'],
  };
};
