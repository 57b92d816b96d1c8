import { useEffect, useState } from 'react';
import { helpRoutes } from '#contract/help-routes.ts';
import type { HallCalendar } from '#core/hall/opening-state.ts';
import { call } from '#web/shared/call.ts';

/** Again after so long, in milliseconds, when it was not reached; a screen runs for weeks, and calendars are added. */
const again = 60_000;
const renewed = 6 * 3_600_000;

/** The holidays and make-up days that the hall publishes; undefined until they are known. */
export const useCalendar = () => {
  const [calendar, setCalendar] = useState<HallCalendar>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const ask = async () => {
      const reply = await call(helpRoutes.readHelp, {});
      if (!current) return;
      if (reply.ok) setCalendar(reply.value.hours);
      timer = setTimeout(() => void ask(), reply.ok ? renewed : again);
    };
    void ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, []);
  return calendar;
};
