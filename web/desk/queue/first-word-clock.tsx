import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { CaseSummary } from '#contract/staff/case.ts';
import { useNow } from '../state/now.ts';
import { queueWords } from '../words/queue-words.ts';
import { showDuration } from '../words/show-time.ts';
import { useText } from '../words/use-text.ts';

/** From here on the clock is amber: milliseconds. */
const soon = 20_000;

/** How long until the first human word is due, or since when it is overdue: by colour and by word. */
export const FirstWordClock = ({ summary }: { summary: CaseSummary }) => {
  const text = useText(queueWords);
  const now = useNow();
  if (!summary.firstWordDueAt) {
    return summary.breached ? <span className="clock clock-was-late">{text.breached}</span> : null;
  }
  const left = Date.parse(summary.firstWordDueAt) - now;
  if (left <= 0) {
    return (
      <span className="clock clock-late">
        <WarningOutlined aria-hidden="true" /> {text.clockOver(showDuration(-left))}
      </span>
    );
  }
  return (
    <span className={left < soon ? 'clock clock-soon' : 'clock'}>
      <ClockCircleOutlined aria-hidden="true" /> {text.clockLeft(Math.ceil(left / 1000))}
    </span>
  );
};
