import { useEffect, useRef, useState } from 'react';
import { ring } from './ring.ts';

/** Puts a sign before the title of the page, for who looks at another tab. */
export const useTitleSign = (sign: string | undefined) => {
  useEffect(() => {
    if (!sign) return;
    const before = document.title;
    document.title = `${sign}${before}`;
    return () => {
      document.title = before;
    };
  }, [sign]);
};

/** A tone at each of the moments, if the visitor has switched it on; `moment` changes when there is something to hear. */
export const useSound = (moment: string) => {
  const [on, setOn] = useState(false);
  const heard = useRef(moment);
  useEffect(() => {
    if (heard.current === moment) return;
    heard.current = moment;
    if (on) ring();
  }, [moment, on]);
  const change = (next: boolean) => {
    setOn(next);
    // heard at once, so that it is known what to listen for
    if (next) ring();
  };
  return [on, change] as const;
};
