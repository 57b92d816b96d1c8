import { CasePane } from '../case/case-pane.tsx';
import { queueWords } from '../words/queue-words.ts';
import { useText } from '../words/use-text.ts';
import { QueuePane } from './queue-pane.tsx';

/** The helper's page: lists on the left, the open case beside them. */
export const Workbench = ({ handoffId }: { handoffId: string | undefined }) => {
  const text = useText(queueWords);
  return (
    <div className={handoffId ? 'workbench workbench-open' : 'workbench'}>
      <QueuePane handoffId={handoffId} />
      {handoffId ? (
        <CasePane key={handoffId} handoffId={handoffId} />
      ) : (
        <div className="no-case empty">
          <p>
            <strong>{text.emptyCase}</strong>
          </p>
          <p className="soft">{text.emptyCaseMore}</p>
        </div>
      )}
    </div>
  );
};
