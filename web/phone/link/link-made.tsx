import { useRef, useState } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { MadeLink } from '#web/shared/conversation/make-link.ts';
import { Icon } from '#web/shared/icon.tsx';
import { QrCode } from '#web/shared/qr-code.tsx';
import { clockTime } from './clock-time.ts';

/** True once it is on the clipboard; pages without a secure connection have none. */
const copy = async (text: string) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export const LinkMade = ({ link }: { link: MadeLink }) => {
  const { say, language } = usePage();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<'copied' | 'copyByHand'>();
  const { address, expiresAt, squares } = link;
  const copyAddress = async () => {
    const copied = await copy(address);
    setTold(copied ? 'copied' : 'copyByHand');
    if (!copied) field.current?.select();
  };
  // turning the sharing down is no failure
  const share = () => void navigator.share({ title: say('linkTitle'), url: address }).catch(() => undefined);
  return (
    <>
      {squares ? <QrCode squares={squares} label={say('linkCode')} /> : <p>{say('linkNoCode')}</p>}
      <p className="link-end">{say('linkUntil', clockTime(expiresAt, language))}</p>
      <label className="link-address">
        <span>{say('linkAddress')}</span>
        <input ref={field} readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <div className="modal-actions">
        <button type="button" className="button" onClick={() => void copyAddress()}>
          <Icon name="copy" />
          {say('linkCopy')}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={share}>
            <Icon name="share" />
            {say('linkShare')}
          </button>
        )}
      </div>
      <p role="status" className="aside-note">
        {told ? say(told) : say('linkHolds')}
      </p>
    </>
  );
};
