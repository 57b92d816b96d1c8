const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The hall's calendar day, `2026-11-30`, at a moment in epoch milliseconds. */
export const hallDay = (moment: number): string => calendar.format(moment);
