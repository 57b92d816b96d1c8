import { Button, Tag } from 'antd';
import { useState } from 'react';
import type * as z from 'zod';
import type { Packet } from '#contract/handoff/packet.ts';
import { packetWords } from '../words/packet-words.ts';
import { useText } from '../words/use-text.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { Part } from './part.tsx';

type Turn = z.infer<typeof Packet>['turns'][number];

/** What was asked and said before a person came, latest last; an answer can be marked as wrong. */
export const Turns = ({ handoffId, turns }: { handoffId: string; turns: readonly Turn[] }) => {
  const text = useText(packetWords);
  const [wrong, setWrong] = useState<Turn>();
  const [marked, setMarked] = useState<readonly string[]>([]);
  return (
    <Part title={text.asked(turns.length)} isOpen={turns.length <= 6}>
      {turns.length === 0 && <p className="soft">{text.nothingAsked}</p>}
      <ol className="turns">
        {turns.map((turn) => (
          <li key={turn.turnId}>
            <p className="turn-heard">
              <span className="turn-mark">{text.heard}</span>
              {turn.heard}
            </p>
            <p className="turn-said">
              <span className="turn-mark">{text.said}</span>
              {turn.said}
              {turn.generated && (
                <Tag className="generated" data-generated={turn.generated}>
                  {text.generated[turn.generated]}
                </Tag>
              )}
            </p>
            {marked.includes(turn.turnId) ? (
              <span className="soft">{text.marked}</span>
            ) : (
              <Button type="link" size="small" onClick={() => setWrong(turn)}>
                {text.markWrong}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {wrong && (
        <CorrectionDialog
          handoffId={handoffId}
          turn={wrong}
          close={() => setWrong(undefined)}
          done={() => setMarked((it) => [...it, wrong.turnId])}
        />
      )}
    </Part>
  );
};
