import { useEffect, useRef } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Mark } from '#web/shared/mark.tsx';

/** After the visit was erased. Nothing is started again until the visitor wants it. */
export const Farewell = ({ onAgain }: { onAgain: () => void }) => {
  const { say } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="column farewell">
      <Mark />
      <h2 ref={heading} tabIndex={-1}>
        {say('ended')}
      </h2>
      <p>{say('endedText')}</p>
      <button type="button" className="button button-first" onClick={onAgain}>
        {say('startNew')}
      </button>
    </div>
  );
};
