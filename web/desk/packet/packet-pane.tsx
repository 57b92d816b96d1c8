import type { CaseView } from '#contract/staff/case.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { needLabels, speechLabels } from '../words/labels.ts';
import { packetWords } from '../words/packet-words.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { Authorised } from './authorised.tsx';
import { ContactPart } from './contact-part.tsx';
import { GuideParts } from './guide-parts.tsx';
import { Part } from './part.tsx';
import { Timeline } from './timeline.tsx';
import { Turns } from './turns.tsx';

const Wishes = ({ view }: { view: CaseView }) => {
  const text = useText(packetWords);
  const language = useLanguage();
  const { needs, speaks } = view.summary;
  const wishes = [speechLabels[speaks][language], ...needs.map((need) => needLabels[need][language])];
  return (
    <Part title={text.needs}>
      <p>{wishes.join(' · ')}</p>
      <p className="quoted">{view.packet?.note ?? <span className="soft">{text.noNote}</span>}</p>
    </Part>
  );
};

const GuideFacts = ({ packet }: { packet: NonNullable<CaseView['packet']> }) => {
  const text = useText(packetWords);
  const language = useLanguage();
  if (!packet.matter) return null;
  return (
    <Part title={text.guide}>
      <p>
        <strong>{packet.matterName ?? packet.matter}</strong>
      </p>
      {packet.field && <p className="stuck">{text.stuckAt(fieldLabels[packet.field][language])}</p>}
      <p className="soft">{packet.guideVersion ? text.version(packet.guideVersion) : text.release(packet.release)}</p>
    </Part>
  );
};

/** What the visitor has told already, so that nobody tells it twice. */
export const PacketPane = ({ view, isMine }: { view: CaseView; isMine: boolean }) => {
  const text = useText(packetWords);
  const { packet } = view;
  return (
    <div className="packet">
      <Wishes view={view} />
      <ContactPart view={view} isMine={isMine} />
      {view.authorisation && <Authorised authorisation={view.authorisation} />}
      {packet ? (
        <>
          <GuideFacts packet={packet} />
          <GuideParts handoffId={view.summary.handoffId} packet={packet} isMine={isMine} />
          <Turns handoffId={view.summary.handoffId} turns={packet.turns} />
        </>
      ) : (
        <p className="soft part">{text.erased}</p>
      )}
      <Timeline events={view.events} />
    </div>
  );
};
