import type { CaseView } from '#contract/staff/case.ts';
import { packetWords } from '../words/packet-words.ts';
import { useText } from '../words/use-text.ts';
import { Part } from './part.tsx';

/** What the visitor has signed, or has withdrawn. */
export const Authorised = ({ authorisation }: { authorisation: NonNullable<CaseView['authorisation']> }) => {
  const text = useText(packetWords);
  const { signedBy, until, revoked } = authorisation;
  return (
    <Part title={text.authorisation}>
      <p>{text.signedBy(signedBy, until)}</p>
      {revoked && (
        <p className="revoked" role="alert">
          {text.revoked}
        </p>
      )}
    </Part>
  );
};
