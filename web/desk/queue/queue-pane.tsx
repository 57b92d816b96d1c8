import { useKeys } from '../keys/use-keys.ts';
import { useRoom } from '../state/room.ts';
import { go } from '../state/use-place.ts';
import { queueWords } from '../words/queue-words.ts';
import { useText } from '../words/use-text.ts';
import { CaseLine } from './case-line.tsx';

const Empty = ({ title, more }: { title: string; more: string }) => (
  <div className="empty">
    <p>
      <strong>{title}</strong>
    </p>
    <p className="soft">{more}</p>
  </div>
);

/** My cases, and below them who waits. */
export const QueuePane = ({ handoffId }: { handoffId: string | undefined }) => {
  const { desk } = useRoom();
  const text = useText(queueWords);
  const lines = [...desk.mine, ...desk.queue];
  const step = (by: 1 | -1) => {
    const at = lines.findIndex((it) => it.handoffId === handoffId);
    const next = lines[at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + by))];
    if (next) go({ name: 'desk', handoffId: next.handoffId });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return (
    <aside className="queue-pane" aria-label={text.lists}>
      <section aria-labelledby="mine-title">
        <h2 id="mine-title">
          {text.mine} <span className="count">{desk.mine.length}</span>
        </h2>
        {desk.mine.length === 0 && (
          <Empty title={text.emptyMine} more={desk.duty === 'on' ? text.emptyMineOn : text.emptyMineOff} />
        )}
        <ul>
          {desk.mine.map((summary) => (
            <CaseLine key={summary.handoffId} summary={summary} isMine isOpen={summary.handoffId === handoffId} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="queue-title">
        <h2 id="queue-title">
          {text.queue} <span className="count">{desk.queue.length}</span>
        </h2>
        {desk.queue.length === 0 && <Empty title={text.emptyQueue} more={text.emptyQueueMore} />}
        <ol>
          {desk.queue.map((summary) => (
            <CaseLine
              key={summary.handoffId}
              summary={summary}
              isMine={false}
              isOpen={summary.handoffId === handoffId}
            />
          ))}
        </ol>
      </section>
    </aside>
  );
};
