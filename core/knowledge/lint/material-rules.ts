import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 容缺后补 ⇔ a text that says until when. */
export const deferrableHasDeferral = forComplete('deferrable-has-deferral', ({ materials }) =>
  materials.flatMap(({ id, necessity, deferral }, index) => {
    if ((necessity === 'deferrable') === Boolean(deferral)) return [];
    return deferral
      ? [
          error(
            ['materials', index, 'deferral'],
            `${id} may follow, yet is ${necessity}`,
            'make it deferrable, or remove deferral',
          ),
        ]
      : [error(['materials', index, 'necessity'], `${id} is deferrable without saying until when`, 'add deferral')];
  }),
);
