import { useEffect, useState } from 'react';

/** Prints whatever is rendered for the id that is set; undefined again once the printer has it. */
export const usePrinting = () => {
  const [printing, setPrinting] = useState<string>();
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(undefined);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [printing]);
  return [printing, setPrinting] as const;
};
