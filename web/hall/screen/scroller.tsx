import { type ReactNode, useEffect, useRef, useState } from 'react';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { HallIcon } from './hall-icon.tsx';

/** Of what is seen, so much goes by with a tap. */
const step = 0.75;
const nearly = 4;

type Room = { up: boolean; down: boolean };

const roomOf = ({ scrollTop, scrollHeight, clientHeight }: Element): Room => ({
  up: scrollTop > nearly,
  down: scrollHeight - clientHeight - scrollTop > nearly,
});

type Props = {
  /** Changes with the content. */
  watch: string;
  /** Keeps the place of the buttons for content that is about to grow. */
  growing?: boolean;
  children: ReactNode;
};

/** What is longer than its place, with buttons for those who do not think of wiping. */
export const Scroller = ({ watch, growing = false, children }: Props) => {
  const words = useWords(screenWords);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ up: false, down: false });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () =>
      setRoom((before) => {
        const now = roomOf(element);
        return now.up === before.up && now.down === before.down ? before : now;
      });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [watch]);
  const move = (direction: 1 | -1) =>
    box.current?.scrollBy({ top: direction * step * box.current.clientHeight, behavior: 'smooth' });
  const needed = room.up || room.down;
  return (
    <div className="scroller" data-up={room.up} data-down={room.down}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too */}
      <section ref={box} className="scroller-box" tabIndex={0} aria-labelledby="asked">
        <div className="enlarged">{children}</div>
      </section>
      {(needed || growing) && (
        <div className="scroll-buttons" style={{ visibility: needed ? 'visible' : 'hidden' }}>
          <button type="button" aria-label={words.up} disabled={!room.up} onClick={() => move(-1)}>
            <HallIcon name="up" />
          </button>
          <button type="button" aria-label={words.down} disabled={!room.down} onClick={() => move(1)}>
            <HallIcon name="down" />
          </button>
        </div>
      )}
    </div>
  );
};
