import { Badge } from 'antd';
import type { CaseSummary } from '#contract/staff/case.ts';
import { useNow } from '../state/now.ts';
import { useRoom } from '../state/room.ts';
import { addressOf } from '../state/use-place.ts';
import { caseWords } from '../words/case-words.ts';
import { stateLabels } from '../words/labels.ts';
import { queueWords } from '../words/queue-words.ts';
import { showDuration, showMoment } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { CaseMarks } from './case-marks.tsx';
import { FirstWordClock } from './first-word-clock.tsx';

const Waited = ({ summary }: { summary: CaseSummary }) => {
  const text = useText(queueWords);
  const { appointment, suspendedUntil } = useText(caseWords);
  const language = useLanguage();
  const now = useNow();
  if (summary.suspendedUntil) return <span>{suspendedUntil(showMoment(summary.suspendedUntil, language))}</span>;
  if (summary.state === 'scheduled' && summary.slot)
    return <span>{appointment(showMoment(summary.slot, language))}</span>;
  if (summary.queuedAt && ['queued', 'offered'].includes(summary.state))
    return <span>{text.waited(showDuration(now - Date.parse(summary.queuedAt)))}</span>;
  return <span>{stateLabels[summary.state][language]}</span>;
};

/** One case of a list. */
export const CaseLine = ({ summary, isOpen, isMine }: { summary: CaseSummary; isOpen: boolean; isMine: boolean }) => {
  const text = useText(queueWords);
  const { untitled } = useText(caseWords);
  const { unread } = useRoom();
  const count = isMine ? unread(summary.handoffId, summary.lastMessage) : 0;
  return (
    <li className={`case-line lane-of-${summary.lane}`}>
      <a href={addressOf({ name: 'desk', handoffId: summary.handoffId })} aria-current={isOpen ? 'true' : undefined}>
        <span className="case-line-first">
          <strong>{summary.matterName ?? untitled}</strong>
          {count > 0 ? (
            <>
              <Badge count={count} aria-hidden="true" />
              <span className="visually-hidden">{text.unread(count)}</span>
            </>
          ) : (
            <span className="case-line-stand">
              <Waited summary={summary} />
            </span>
          )}
        </span>
        <span className="case-line-last">
          <CaseMarks summary={summary} />
          <FirstWordClock summary={summary} />
        </span>
      </a>
    </li>
  );
};
