import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { When } from '#contract/guide/situation.ts';
import type { Path } from './fault.ts';

const pick = (path: Path, elements: readonly { when?: When | undefined }[]) =>
  elements.flatMap(({ when }, index) => (when ? [{ path: [...path, index, 'when'], when }] : []));

/** Every `when` of a guide with where it stands. */
export const whensOf = ({ conditions, materials, steps, fees }: CompleteGuide) => [
  ...pick(['conditions'], conditions),
  ...pick(['materials'], materials),
  ...pick(['steps'], steps),
  ...pick(['fees', 'items'], fees.items),
];
