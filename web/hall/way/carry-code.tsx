import type { Language } from '#contract/language.ts';
import type { Result } from '#core/result.ts';
import type { CallFailure } from '#web/shared/call.ts';
import type { MadeLink } from '#web/shared/conversation/make-link.ts';
import { Icon } from '#web/shared/icon.tsx';
import { QrCode } from '#web/shared/qr-code.tsx';
import { carryWords } from './carry-words.ts';

type Props = { made: Result<MadeLink, CallFailure> | undefined; language: Language; onAgain: () => void };

const clock = (moment: string) =>
  new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(moment));

/** The code, how long it is good, or why there is none. */
export const CarryCode = ({ made, language, onAgain }: Props) => {
  const words = carryWords[language];
  if (!made)
    return (
      <p className="carry-note" role="status">
        {words.making}
      </p>
    );
  if (!made.ok)
    return (
      <div className="carry-note" role="status">
        <p>{words.failed}</p>
        <button type="button" onClick={onAgain}>
          <Icon name="again" />
          {words.again}
        </button>
      </div>
    );
  const { squares, isReachable, expiresAt } = made.value;
  if (!isReachable || !squares)
    return (
      <p className="carry-note" role="status">
        {isReachable ? words.noCode : words.ownMachine}
      </p>
    );
  return (
    <div className="carry-code" role="status">
      <QrCode squares={squares} label={words.code} />
      <div>
        <p className="carry-scan">{words.scan}</p>
        <p className="carry-until">{words.until(clock(expiresAt))}</p>
        <p className="carry-holds">{words.holds}</p>
      </div>
    </div>
  );
};
