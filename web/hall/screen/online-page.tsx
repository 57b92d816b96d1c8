import { useEffect, useState } from 'react';
import { QrCode } from '#web/shared/qr-code.tsx';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';

const hostOf = (url: string) => new URL(url).host;
const quietZone = 4;

/** A page of another site: a screen for everybody does not open it, a phone does. */
export const OnlinePage = ({ label, url }: { label: string; url: string }) => {
  const words = useWords(screenWords);
  const [squares, setSquares] = useState<boolean[][]>();
  useEffect(() => {
    let current = true;
    const draw = async () => {
      const { encode } = await import('uqr');
      if (current) setSquares(encode(url, { ecc: 'M', border: quietZone }).data);
    };
    void draw().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [url]);
  return (
    <div className="online-page">
      {squares && <QrCode squares={squares} label={words.onlineCode(label)} />}
      <p>
        <b>{label}</b>
        <span>{words.online}</span>
        <small>{hostOf(url)}</small>
      </p>
    </div>
  );
};
