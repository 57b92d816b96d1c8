import type { Notice } from '#contract/notice.ts';
import { makeSay } from '#web/shared/answer/strings.ts';

/** What the page rests on, in which version, and the lines for whoever hands it out. */
export const NoticeFoot = ({ notice: { language, citations, sources } }: { notice: Notice }) => {
  const say = makeSay(language);
  const versions = citations.map(({ name, version }) => `${name} ${say('version', version)}`);
  const today = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'long' }).format(new Date());
  return (
    <>
      <p className="notice-sources">
        {say('sources')} · {sources.join(language === 'zh' ? '、' : '; ')}
        <br />
        {[...new Set(versions)].join(' · ')}
        <br />
        {say('sheetFoot')} {say('printedOn', today)}
      </p>
      <p className="notice-signature">
        <span>{say('officer')}</span>
        <span>{say('visitorSigns')}</span>
        <span>{say('signedOn')}</span>
      </p>
    </>
  );
};
