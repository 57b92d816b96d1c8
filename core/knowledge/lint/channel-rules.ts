import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 窗口办理 ⇒ the kinds of window. */
export const windowFormHasWindows = forComplete('window-form-has-windows', ({ channels }) =>
  channels.forms.includes('window') && channels.windows.length === 0
    ? [error(['channels', 'windows'], 'handled at a window, yet no kind of window is named', 'name the kind of window')]
    : [],
);

/** 电脑端 or 移动端 ⇒ an online link of that kind. */
export const onlineFormHasLink = forComplete('online-form-has-link', ({ channels: { forms, online } }) =>
  forms.flatMap((form, index) =>
    (form === 'computer' || form === 'mobile') && !online?.[form]
      ? [
          error(
            ['channels', 'forms', index],
            `handled by ${form}, yet without its link`,
            `add online.${form}, or remove the form`,
          ),
        ]
      : [],
  ),
);

/** Every kind of window that a guide names exists in the hall. */
export const windowKindInHall = forComplete('window-kind-in-hall', ({ channels }, { knowledge: { hall } }) => {
  if (!hall) return [];
  const present = new Set(hall.windows.flatMap(({ kinds }) => kinds));
  return channels.windows.flatMap(({ kind }, index) =>
    present.has(kind)
      ? []
      : [
          error(
            ['channels', 'windows', index, 'kind'],
            `no window of the hall is of kind ${kind}`,
            'name another kind, or add it to a window',
          ),
        ],
  );
});
