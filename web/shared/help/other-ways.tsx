import { useSayHelp } from './help-context.ts';
import { HelpWays } from './help-ways.tsx';

type Props = { close: () => void; open?: boolean };

/** The help desk and the hotline, folded away where something better goes on. */
export const OtherWays = ({ close, open = false }: Props) => {
  const say = useSayHelp();
  return (
    <details className="other-ways" open={open}>
      <summary>{say('otherWays')}</summary>
      <HelpWays close={close} />
    </details>
  );
};
