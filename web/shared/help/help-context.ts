import { createContext, useContext } from 'react';
import type { SayHelp } from './help-phrases.ts';

export const SayHelpContext = createContext<SayHelp | undefined>(undefined);

export const useSayHelp = (): SayHelp => {
  const say = useContext(SayHelpContext);
  if (!say) throw new Error('useSayHelp outside of SayHelpContext');
  return say;
};
