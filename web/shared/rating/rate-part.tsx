import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Modal } from '../modal.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Fetched when somebody wants to rate. */
const load = () => import('./rate-dialog.tsx');

type Props = { visit: StartVisitOutput | undefined; turnId: string; onClosed: () => void };

export const RatePart = ({ visit, turnId, onClosed }: Props) => {
  const { say } = usePage();
  const loaded = useLoaded(load, true);
  if (!visit || loaded === 'loading') return null;
  if (loaded === 'failed') {
    return (
      <Modal title={say('rateAnswer')} onClosed={onClosed}>
        {() => <p>{say('failedUnreachable')}</p>}
      </Modal>
    );
  }
  return <loaded.RateDialog visit={visit} turnId={turnId} onClosed={onClosed} />;
};
