const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' });

/** The hour in the hall, 0 to 23, wherever the machine believes to be. */
export const hallHour = (at: number | Date) => Number(hours.format(at));
