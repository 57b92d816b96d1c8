import type { Material } from '#contract/guide/material.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';
import { composeMaterials } from './compose-materials.ts';
import type { Composing, Composition } from './composition.ts';
import { sayList } from './say.ts';

const mostSaid = 6;

const named = ({ language }: Composing, materials: readonly Material[]) =>
  sayList(
    materials.slice(0, mostSaid).map(({ name }) => name[language]),
    language,
  );

const phrases = {
  zh: {
    bring: (list: string, more: boolean) => `按您的情况，要带：${list}${more ? '等' : ''}。`,
    nothing: '按您的情况，不用带材料。',
    later: (list: string) => `${list}可以后补。`,
    spared: (list: string) => `有电子证照的，${list}可以不带纸质的。`,
  },
  en: {
    bring: (list: string, more: boolean) => `For your situation, bring ${list}${more ? ' and more' : ''}.`,
    nothing: 'For your situation there is nothing to bring.',
    later: (list: string) => ` ${list} may follow later.`,
    spared: (list: string) => ` An e-certificate spares you the paper of ${list}.`,
  },
};

/** What is said of a personal list: what must be brought, what may follow, what an e-certificate spares. */
const speak = (composing: Composing, chosen: Chosen) => {
  const say = phrases[composing.language];
  const mine = composing.guide.materials.filter((it) => applies(it.when, chosen) && it.necessity !== 'optional');
  const spared = mine.filter(({ eCertificate }) => eCertificate);
  const later = mine.filter(({ necessity, eCertificate }) => necessity === 'deferrable' && !eCertificate);
  const bring = mine.filter((it) => !later.includes(it));
  return [
    bring.length > 0 ? say.bring(named(composing, bring), bring.length > mostSaid) : say.nothing,
    later.length > 0 ? say.later(named(composing, later)) : '',
    spared.length > 0 ? say.spared(named(composing, spared)) : '',
  ].join('');
};

/** The personal checklist (一次性告知单) for the situations chosen; undefined when the guide names no materials. */
export const sayChecklist = (composing: Composing, chosen: Chosen): Composition | undefined => {
  const materials = composeMaterials(composing);
  return materials && { ...materials, speech: speak(composing, chosen) };
};
