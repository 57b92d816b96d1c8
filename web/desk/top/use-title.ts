import { useEffect } from 'react';

const isReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The tab's title, with a word before it that comes and goes as long as something waits to be seen. */
export const useTitle = (title: string, alarm: string | undefined) => {
  useEffect(() => {
    document.title = `${alarm ?? ''}${title}`;
    if (!alarm || isReduced()) return;
    let isShown = true;
    const blinking = setInterval(() => {
      isShown = !isShown;
      document.title = `${isShown ? alarm : ''}${title}`;
    }, 1000);
    return () => clearInterval(blinking);
  }, [title, alarm]);
};
