import { VideoCameraOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { CaseView } from '#contract/staff/case.ts';
import type { CallState } from '#web/shared/video-call.ts';
import { callWords } from '../words/call-words.ts';
import { useText } from '../words/use-text.ts';
import type { Calling } from './use-call.ts';

const Picture = ({ stream, isOwn, label }: { stream: MediaStream | undefined; isOwn: boolean; label: string }) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream]);
  return (
    <figure className={isOwn ? 'picture picture-own' : 'picture'}>
      <video ref={video} autoPlay playsInline muted={isOwn} aria-label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  );
};

const Controls = ({ calling }: { calling: Calling }) => {
  const text = useText(callWords);
  const [isMuted, setMuted] = useState(false);
  const [isHidden, setHidden] = useState(false);
  const call = calling.call();
  return (
    <div className="call-controls">
      <Button
        aria-pressed={isMuted}
        onClick={() => {
          call.show('audio', isMuted);
          setMuted(!isMuted);
        }}
      >
        {isMuted ? text.unmute : text.mute}
      </Button>
      <Button
        aria-pressed={isHidden}
        onClick={() => {
          call.show('video', isHidden);
          setHidden(!isHidden);
        }}
      >
        {isHidden ? text.show : text.hide}
      </Button>
      <Button danger type="primary" onClick={call.hangUp}>
        {text.hangUp}
      </Button>
    </div>
  );
};

const Asked = ({ calling }: { calling: Calling }) => {
  const text = useText(callWords);
  return (
    <div className="call-controls">
      <Button type="primary" onClick={() => void calling.call().answer()}>
        {text.answer}
      </Button>
      <Button onClick={() => calling.call().decline()}>{text.decline}</Button>
    </div>
  );
};

const running: CallState[] = ['ringing', 'connecting', 'on'];
const callable: HelpMode[] = ['video', 'chat'];

const isIdle = (state: CallState | undefined) => !state || (!running.includes(state) && state !== 'called');

/** Calls the visitor, where a call makes sense. */
export const StartVideo = ({ view, call: calling }: { view: CaseView; call: Calling }) => {
  const text = useText(callWords);
  const { mode, state } = view.summary;
  if (!isIdle(calling.state) || !callable.includes(mode) || state === 'suspended' || isClosed(state)) return null;
  return (
    <Button icon={<VideoCameraOutlined />} onClick={() => void calling.call().call()}>
      {text.start}
    </Button>
  );
};

/** The call: asked for by either side, seen here, ended by either. */
export const VideoPanel = ({ call: calling }: { call: Calling }) => {
  const text = useText(callWords);
  const { state, own, remote, failure } = calling;
  if (!state) return null;
  const isRunning = running.includes(state);
  return (
    <section className={isRunning ? 'call call-running' : 'call'} aria-label={text.panel}>
      <p className="call-state" role="status">
        {text[state]}
      </p>
      {failure && <Alert type="warning" showIcon title={text.media[failure]} />}
      {isRunning && (
        <div className="pictures">
          <Picture stream={remote} isOwn={false} label={text.remote} />
          {own && <Picture stream={own} isOwn label={text.own} />}
        </div>
      )}
      {isRunning && <Controls calling={calling} />}
      {state === 'called' && <Asked calling={calling} />}
    </section>
  );
};
