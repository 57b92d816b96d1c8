import type { Material } from '#contract/guide/material.ts';
import type { When } from '#contract/guide/situation.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import { canonical } from './canonical.ts';
import { type Facet, items, text, value } from './facet.ts';
import { sayAsIs, sayLink, sayWhen, sayWord, sayWords } from './sayings.ts';
import { materialForms, materialKinds, materialSources, necessities } from './words.ts';

/** 适用情形; without one the part holds for everybody. */
export const whenFacet: Facet<{ when?: When | undefined }> = value(
  { zh: '适用情形', en: 'situations' },
  true,
  ({ when }) => when ?? {},
  sayWhen,
);

/** The id of a part: of no weight to visitors, but told, so that nothing changes in silence. */
export const idFacet: Facet<{ id: string }> = value({ zh: '内部编号', en: 'id' }, false, ({ id }) => id, sayAsIs);

/** What a part says apart from its id, by which it is known again when its id changed. */
export const contentWithoutId = ({ id: _id, ...rest }: { id: string }) => canonical(rest);

const sayCopies = ({ original, copy }: Material['copies'], language: Language) =>
  language === 'zh' ? `原件${original}份、复印件${copy}份` : `originals: ${original}, copies: ${copy}`;

const texts: [
  keyof Material & ('specification' | 'issuer' | 'eCertificate' | 'deferral' | 'note' | 'acceptance' | 'basis'),
  Bilingual,
  boolean,
][] = [
  ['specification', { zh: '规格', en: 'specification' }, true],
  ['issuer', { zh: '出具机构', en: 'issuer' }, true],
  ['eCertificate', { zh: '可替代的电子证照', en: 'e-certificate instead' }, true],
  ['deferral', { zh: '容缺期限', en: 'when it may follow' }, true],
  ['note', { zh: '填报须知', en: 'note' }, true],
  ['acceptance', { zh: '受理标准', en: 'standard of acceptance' }, true],
  ['basis', { zh: '依据', en: 'basis' }, true],
];

const elements: readonly Facet<Material>[] = [
  value('item', true, ({ necessity }) => necessity, sayWord(necessities)),
  text({ zh: '名称', en: 'name' }, true, ({ name }) => name),
  value({ zh: '材料类型', en: 'kind' }, false, ({ kind }) => kind, sayWord(materialKinds)),
  value({ zh: '形式', en: 'accepted forms' }, true, ({ forms }) => forms, sayWords(materialForms)),
  value(
    { zh: '份数', en: 'number' },
    true,
    ({ copies }) => copies,
    (it, { language }) => sayCopies(it, language),
  ),
  value({ zh: '来源渠道', en: 'source' }, true, ({ source }) => source, sayWord(materialSources)),
  ...texts.map(([key, label, matters]) => text<Material>(label, matters, (it) => it[key])),
  value({ zh: '空白表格', en: 'blank form' }, true, ({ blankForm }) => blankForm, sayLink),
  value({ zh: '示例样表', en: 'filled-in sample' }, true, ({ filledSample }) => filledSample, sayLink),
  whenFacet,
  idFacet,
];

/** 材料: "材料「租赁合同」由 必需 改为 可容缺后补". */
export const materialsFacet = items<{ materials: readonly Material[] }, Material>(
  { zh: '材料', en: 'material' },
  true,
  ({ materials }) => materials,
  {
    key: ({ id }) => id,
    content: contentWithoutId,
    name: ({ name }, { language }) => name[language],
    facets: elements,
  },
);
