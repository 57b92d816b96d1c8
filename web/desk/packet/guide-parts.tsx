import { AimOutlined, CheckSquareOutlined, MinusSquareOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type * as z from 'zod';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Packet } from '#contract/handoff/packet.ts';
import type { Pointed } from '#contract/live/frames.ts';
import { useRoom } from '../state/room.ts';
import { packetWords } from '../words/packet-words.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { checklistOf, stepsOf } from './checklist.ts';
import { Part } from './part.tsx';
import { useGuide } from './use-guide.ts';

type Props = { handoffId: string; packet: z.infer<typeof Packet>; isMine: boolean };
type Point = (part: z.infer<typeof Pointed>['part'], id: string) => void;

const usePoint = (handoffId: string, matter: string): Point => {
  const { live } = useRoom();
  const { message } = App.useApp();
  const text = useText(packetWords);
  return (part, id) => {
    const isSent = live.send({ kind: 'point', handoffId, at: { matter, part, id } });
    void (isSent ? message.success(text.pointed) : message.warning(text.notPointed));
  };
};

const Pointable = ({
  name,
  point,
  children,
}: {
  name: string;
  point: (() => void) | undefined;
  children: ReactNode;
}) => {
  const text = useText(packetWords);
  return (
    <li>
      {children}
      {point && (
        <Button
          type="text"
          size="small"
          icon={<AimOutlined />}
          title={text.point}
          aria-label={`${text.point}：${name}`}
          onClick={point}
        />
      )}
    </li>
  );
};

const Checklist = ({
  guide,
  packet,
  point,
}: {
  guide: CompleteGuide;
  packet: Props['packet'];
  point: Point | undefined;
}) => {
  const text = useText(packetWords);
  const language = useLanguage();
  const list = checklistOf(guide, packet);
  return (
    <Part title={text.checklist(list.filter(({ isTicked }) => isTicked).length, list.length)}>
      <ul className="checklist">
        {list.map(({ material, isTicked }) => (
          <Pointable
            key={material.id}
            name={material.name[language]}
            point={point && (() => point('material', material.id))}
          >
            {isTicked ? (
              <CheckSquareOutlined className="ticked" aria-label="✓" />
            ) : (
              <MinusSquareOutlined className="unticked" aria-label="–" />
            )}
            <span>{material.name[language]}</span>
            <small>{text[material.necessity]}</small>
          </Pointable>
        ))}
      </ul>
    </Part>
  );
};

const Steps = ({
  guide,
  packet,
  point,
}: {
  guide: CompleteGuide;
  packet: Props['packet'];
  point: Point | undefined;
}) => {
  const text = useText(packetWords);
  const language = useLanguage();
  return (
    <Part title={text.steps} isOpen={packet.field === 'steps'}>
      <ol className="checklist steps">
        {stepsOf(guide, packet.chosen).map((step) => (
          <Pointable key={step.id} name={step.name[language]} point={point && (() => point('step', step.id))}>
            <span>{step.name[language]}</span>
          </Pointable>
        ))}
      </ol>
    </Part>
  );
};

const Chosen = ({ guide, chosen }: { guide: CompleteGuide; chosen: Readonly<Record<string, string>> }) => {
  const text = useText(packetWords);
  const language = useLanguage();
  if (guide.situations.length === 0) return null;
  return (
    <Part title={text.chosen}>
      <dl className="facts stacked">
        {guide.situations.map(({ id, question, options }) => (
          <div key={id}>
            <dt>{question[language]}</dt>
            <dd>
              {options.find((option) => option.id === chosen[id])?.label[language] ?? (
                <span className="soft">{text.notAsked}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
};

/** Situations, checklist and steps of the guide, with what the visitor has answered and ticked. */
export const GuideParts = ({ handoffId, packet, isMine }: Props) => {
  const text = useText(packetWords);
  const guide = useGuide(packet.matter);
  const point = usePoint(handoffId, packet.matter ?? '');
  if (guide === undefined || (guide === 'none' && packet.ticked.length === 0)) return null;
  if (guide === 'none') {
    return (
      <Part title={text.checklist(packet.ticked.length, packet.ticked.length)}>
        <p className="soft">{text.checklistUnread}</p>
        <p>{packet.ticked.join('，')}</p>
      </Part>
    );
  }
  const pointing = isMine ? point : undefined;
  return (
    <>
      <Chosen guide={guide} chosen={packet.chosen} />
      <Checklist guide={guide} packet={packet} point={pointing} />
      <Steps guide={guide} packet={packet} point={pointing} />
    </>
  );
};
