import { usePage } from '#web/shared/answer/page-context.ts';
import { Modal } from '../modal.tsx';
import { useOnline } from '../use-online.ts';
import { HelpWays } from './help-ways.tsx';

/** How to reach a person without a connection to the service, told as it is. */
export const HumanDialog = ({ told, onClosed }: { told: string | undefined; onClosed: () => void }) => {
  const { say } = usePage();
  const online = useOnline();
  return (
    <Modal title={say('humanTitle')} onClosed={onClosed}>
      {(close) => (
        <>
          {told && <p>{told}</p>}
          <p>{say(online ? 'humanNotNow' : 'humanOffline')}</p>
          <HelpWays close={close} />
        </>
      )}
    </Modal>
  );
};
