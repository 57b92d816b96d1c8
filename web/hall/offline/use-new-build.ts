import { useEffect, useState } from 'react';

/** Milliseconds between two looks for a newer build. */
const between = 600_000;

/** The script that a page names first; its name is made of its content. */
const scriptIn = (page: Document) => page.querySelector('script[type=module][src]')?.getAttribute('src');

const isNewer = async () => {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) return false;
    const served = scriptIn(new DOMParser().parseFromString(await response.text(), 'text/html'));
    return served !== undefined && served !== scriptIn(document);
  } catch {
    return false;
  }
};

/** Loads a newer build of the page, but never under somebody's hands: only while the screen sleeps and the server is there. */
export const useNewBuild = ({ asleep, reachable }: { asleep: boolean; reachable: boolean }, every = between) => {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (newer || !reachable) return;
    const timer = setInterval(() => void isNewer().then(setNewer), every);
    return () => clearInterval(timer);
  }, [newer, reachable, every]);
  useEffect(() => {
    if (newer && asleep && reachable) location.reload();
  }, [newer, asleep, reachable]);
};
