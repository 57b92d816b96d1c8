import { useEffect, useState } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';

const slowAfter = 4000;

/** `more`: something of the answer stands already. */
export const Waiting = ({ more = false }: { more?: boolean }) => {
  const { say } = usePage();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting">
      <span className="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {say(more ? 'moreComing' : slow ? 'slow' : 'waiting')}
    </p>
  );
};
