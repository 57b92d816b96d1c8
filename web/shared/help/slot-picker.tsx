import { useState } from 'react';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { Slots } from '#contract/help.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import { ok, type Result } from '#core/result.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { type CallFailure, call } from '#web/shared/call.ts';
import { useSayHelp } from './help-context.ts';
import type { FieldsProps } from './order-fields.tsx';
import { showClock, showDay, showDayParts } from './show-time.ts';
import { useReply } from './use-reply.ts';

type DayShown = { day: string; free: Slots['slots'] };
type Asked = { mode: HelpMode; token: string };

const loadDay = async (day: string, { mode, token }: Asked): Promise<Result<DayShown, CallFailure>> => {
  const reply = await call(helpRoutes.listSlots, { mode, day }, token);
  return reply.ok ? ok({ day, free: reply.value.slots.filter((slot) => slot.free > 0) }) : reply;
};

/** The first day with a free time; when there is none, the last of them. */
const loadFirstFree = async (days: readonly string[], asked: Asked) => {
  let reply: Result<DayShown, CallFailure> = ok({ day: '', free: [] });
  for (const day of days) {
    reply = await loadDay(day, asked);
    if (!reply.ok || reply.value.free.length > 0) return reply;
  }
  return reply;
};

type Props = FieldsProps & { token: string; days: readonly string[] };

/** Days as buttons, and the free times of the chosen day; at first the next day with a free one. */
export const SlotPicker = ({ draft, onChange, token, days }: Props) => {
  const { language } = usePage();
  const say = useSayHelp();
  const [picked, setPicked] = useState<string>();
  const asked = { mode: draft.mode, token };
  const [reply, again] = useReply(picked ?? '', () => (picked ? loadDay(picked, asked) : loadFirstFree(days, asked)));
  const shown = reply.state === 'loaded' ? reply.value : undefined;
  const day = picked ?? shown?.day;
  const pick = (it: string) => {
    setPicked(it);
    onChange({ slot: undefined });
  };
  const told = () => {
    if (reply.state === 'failed') return say('slotsFailed');
    if (!shown) return say('loadingSlots');
    return shown.free.length > 0 ? say('freeOn', showDay(shown.day, language), shown.free.length) : say('noSlots');
  };
  return (
    <>
      <fieldset className="slots">
        <legend>{say('day')}</legend>
        {days.map((it) => {
          const [date, weekday] = showDayParts(it, language);
          return (
            <button key={it} type="button" className="choice" aria-pressed={it === day} onClick={() => pick(it)}>
              {date} <small>{weekday}</small>
            </button>
          );
        })}
      </fieldset>
      <fieldset className="slots slots-free" aria-busy={reply.state === 'loading'}>
        <legend>{say('time')}</legend>
        <p role="status">{told()}</p>
        {reply.state === 'failed' && (
          <button type="button" className="button" onClick={again}>
            {say('again')}
          </button>
        )}
        {shown?.free.map(({ start, end }) => (
          <button
            key={start}
            type="button"
            className="choice"
            aria-pressed={draft.slot === start}
            onClick={() => onChange({ slot: start })}
          >
            {showClock(start, language)}–{showClock(end, language)}
          </button>
        ))}
      </fieldset>
    </>
  );
};
