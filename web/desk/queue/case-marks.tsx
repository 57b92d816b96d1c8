import { Tag } from 'antd';
import type { CaseSummary } from '#contract/staff/case.ts';
import { laneLabels, modeLabels, needLabels, speechLabels } from '../words/labels.ts';
import { queueWords } from '../words/queue-words.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { ModeIcon } from './mode-icon.tsx';

/** Mode, lane, language and needs of a case, by word. */
export const CaseMarks = ({ summary }: { summary: CaseSummary }) => {
  const language = useLanguage();
  const text = useText(queueWords);
  const { mode, lane, speaks, needs } = summary;
  return (
    <span className="marks">
      <Tag icon={<ModeIcon mode={mode} />}>{modeLabels[mode][language]}</Tag>
      {lane !== 'normal' && <Tag className={`lane-${lane}`}>{laneLabels[lane][language]}</Tag>}
      {speaks !== 'zh' && <Tag>{text.speaks(speechLabels[speaks][language])}</Tag>}
      {needs.map((need) => (
        <Tag key={need} className="need">
          {needLabels[need][language]}
        </Tag>
      ))}
    </span>
  );
};
