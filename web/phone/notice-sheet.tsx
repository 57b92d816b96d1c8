import { createPortal } from 'react-dom';
import type { Notice } from '#contract/notice.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { makeSay } from '#web/shared/answer/strings.ts';
import type { MadeLink } from '#web/shared/conversation/make-link.ts';
import { QrCode } from '#web/shared/qr-code.tsx';
import { decided } from './decided.ts';
import { clockTime } from './link/clock-time.ts';
import { NoticeFoot } from './notice-foot.tsx';
import { NoticeMaterials } from './notice-materials.tsx';
import { NoticePart } from './notice-part.tsx';

const PhoneCode = ({ link }: { link: MadeLink }) => {
  const say = makeSay(link.list.language);
  if (!link.squares) return null;
  return (
    <figure className="notice-code">
      <QrCode squares={link.squares} label={say('linkCode')} />
      <figcaption>{say('scanUntil', clockTime(link.expiresAt, link.list.language))}</figcaption>
    </figure>
  );
};

/** 一次性告知单: everything on one printed page, for the situation as chosen. It is never seen on the screen. */
export const NoticeSheet = ({ notice, link }: { notice: Notice; link: MadeLink | undefined }) => {
  const { chosen } = usePage();
  const { language, name, department, situations, parts, citations } = notice;
  const say = makeSay(language);
  const choices = chosen(notice.matter);
  const situation = decided(situations, choices);
  const states = [
    citations.some(({ confirmed }) => !confirmed) && say('unconfirmed'),
    citations.some(({ sample }) => sample) && say('sampleMarked'),
  ].filter(Boolean);
  return createPortal(
    <div className="sheet notice-sheet" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {link && <PhoneCode link={link} />}
      <p className="sheet-kind">{say('sheet')}</p>
      <h1>
        {name} <small>{department}</small>
      </h1>
      {states.length > 0 && <p className="sheet-state">{states.join(' · ')}</p>}
      {situations.length > 0 && (
        <p>
          <b>{say('yourSituation')}</b> {situation.length > 0 ? situation.join(' · ') : say('situationOpen')}
        </p>
      )}
      <NoticeMaterials notice={notice} />
      {parts.map((part) => (
        <NoticePart key={part.field} part={part} notice={notice} />
      ))}
      <NoticeFoot notice={notice} />
    </div>,
    document.body,
  );
};
