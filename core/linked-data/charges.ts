import type { Fees } from '#contract/guide/fee.ts';
import type { Situation } from '#contract/guide/situation.ts';
import type { Bilingual } from '#contract/language.ts';
import { labels } from '#core/answer/labels.ts';
import { whenText } from './when-text.ts';

/** One charge, the same for every vocabulary; `amount` (yuan) only where the standard is one amount. */
type Charge = {
  key: number;
  name: Bilingual;
  text: Bilingual;
  amount?: number | undefined;
  /** What only our own namespace can say of it. */
  own: Record<string, unknown>;
};

/** Every charge of a guide; a free guide has one of nothing. */
export const chargesOf = ({ charged, items, note }: Fees, situations: readonly Situation[]): Charge[] => {
  const free: Charge[] = charged ? [] : [{ key: 0, name: labels.free, text: note ?? labels.free, amount: 0, own: {} }];
  const paid = items.map(({ name, standard, amount, basis, reduction, when }, index) => ({
    key: index + 1,
    name,
    text: standard,
    amount,
    own: {
      'lingban:basis': basis,
      'lingban:reduction': reduction,
      'lingban:appliesWhen': whenText(when, situations),
    },
  }));
  return [...free, ...paid];
};
