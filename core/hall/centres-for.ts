import type { Centre, Centres } from '#contract/centre.ts';
import type { Guide } from '#contract/guide/guide.ts';

/**
 * The centres that take a guide, the nearest to the hall first. None where the guide itself says that town centres do not
 * take it, whatever a centre lists.
 */
export const centresFor = (centres: Centres | undefined, guide: Guide): Centre[] => {
  if (guide.detail !== 'complete' || !guide.channels.townCentres.offered) return [];
  const kinds = guide.channels.windows.map(({ kind }) => kind);
  return (centres?.centres ?? [])
    .filter((centre) => centre.guides.includes(guide.id) || kinds.some((kind) => centre.kinds.includes(kind)))
    .sort((a, b) => a.km - b.km);
};
