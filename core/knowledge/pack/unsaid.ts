import type { Guide } from '#contract/guide/guide.ts';
import type { HallQuestion } from '#contract/hall-question.ts';

/** The guide without what no answer says: catalogues and exchange need that, and those read the release. */
export const withoutUnsaid = (guide: Guide): Guide => {
  const lean = { ...guide, provenance: { ...guide.provenance, sources: [] } };
  if (lean.detail === 'outline') return lean;
  const { quantityLimit: _, ...rest } = lean;
  return {
    ...rest,
    codes: {},
    themes: [],
    intermediaries: [],
    authority: { nature: 'statutory-organ', joint: [] },
    type: 'public-service',
    level: 'county',
    handlingType: 'promised',
    serves: ['natural-person'],
    legalBasis: rest.legalBasis.map(({ link: _link, ...it }) => it),
    materials: rest.materials.map(({ basis: _basis, blankForm: _form, filledSample: _filled, ...it }) => it),
  };
};

/** The question without what its answer rests on, which operators read. */
export const withoutSource = (question: HallQuestion): HallQuestion => ({ ...question, source: { zh: '', en: '' } });
