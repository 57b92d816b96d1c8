import { ArrowLeftOutlined } from '@ant-design/icons';
import { Badge, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { CaseView } from '#contract/staff/case.ts';
import { CaseMarks } from '../queue/case-marks.tsx';
import { FirstWordClock } from '../queue/first-word-clock.tsx';
import { useRoom } from '../state/room.ts';
import { addressOf } from '../state/use-place.ts';
import { caseWords } from '../words/case-words.ts';
import { outcomeLabels, stateLabels } from '../words/labels.ts';
import { showClock, showMoment } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';

const Facts = ({ view }: { view: CaseView }) => {
  const text = useText(caseWords);
  const language = useLanguage();
  const { desk, live } = useRoom();
  const { summary, outcome } = view;
  const { isVisitorHere } = live.conversation(summary.handoffId);
  const facts = [
    text.since(showClock(summary.orderedAt, language)),
    summary.slot && text.appointment(showMoment(summary.slot, language)),
    summary.suspendedUntil && text.suspendedUntil(showMoment(summary.suspendedUntil, language)),
    summary.helper && summary.helper !== desk.me.id && text.heldBy(summary.helperName ?? summary.helper),
    outcome && text.outcome(outcomeLabels[outcome][language]),
  ].filter((it) => typeof it === 'string' && it !== '');
  return (
    <p className="case-facts">
      <span>{facts.join(' · ')}</span>
      {isVisitorHere !== undefined && (
        <Badge
          status={isVisitorHere ? 'success' : 'default'}
          text={isVisitorHere ? text.visitorHere : text.visitorAway}
        />
      )}
    </p>
  );
};

/** What the case is about, how it stands, and the clock. */
export const CaseHeader = ({ view, children }: { view: CaseView; children?: ReactNode }) => {
  const text = useText(caseWords);
  const language = useLanguage();
  const { summary } = view;
  return (
    <header className="case-header">
      <div className="case-title">
        <a className="case-back" href={addressOf({ name: 'desk' })} aria-label={text.back}>
          <ArrowLeftOutlined aria-hidden="true" />
        </a>
        <h1>{summary.matterName ?? text.untitled}</h1>
        <Tag className={`state state-${summary.state}`}>{stateLabels[summary.state][language]}</Tag>
        <FirstWordClock summary={summary} />
        <span className="case-extra">{children}</span>
      </div>
      <div className="case-line-two">
        <CaseMarks summary={summary} />
        <Facts view={view} />
      </div>
    </header>
  );
};
