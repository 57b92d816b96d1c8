import { useEffect, useRef, useState } from 'react';
import { Icon } from '#web/shared/icon.tsx';
import type { CallState } from '#web/shared/video-call.ts';
import { useSayHelp } from './help-context.ts';
import type { HelpPhrase } from './help-phrases.ts';
import type { Calling } from './use-call.ts';

const Picture = ({ stream, own }: { stream: MediaStream; own: boolean }) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} className={own ? 'picture-own' : 'picture'} autoPlay playsInline muted={own} />;
};

const Switches = ({ call }: { call: Calling }) => {
  const say = useSayHelp();
  const [sound, setSound] = useState(true);
  const [picture, setPicture] = useState(true);
  const toggle = (part: 'audio' | 'video', on: boolean, set: (on: boolean) => void) => {
    call.show(part, on);
    set(on);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => toggle('audio', !sound, setSound)}>
        {say(sound ? 'mute' : 'unmute')}
      </button>
      <button type="button" className="button" onClick={() => toggle('video', !picture, setPicture)}>
        {say(picture ? 'hidePicture' : 'showPicture')}
      </button>
    </>
  );
};

const Called = ({ call }: { call: Calling }) => {
  const say = useSayHelp();
  return (
    <>
      <button type="button" className="button button-first" onClick={() => void call.answer()}>
        {say('accept')}
      </button>
      <button type="button" className="button" onClick={call.decline}>
        {say('decline')}
      </button>
    </>
  );
};

const callWords: Partial<Record<CallState, readonly HelpPhrase[]>> = {
  called: ['videoAsks', 'videoPrivate'],
  ringing: ['ringing'],
  connecting: ['connecting'],
  declined: ['call-declined'],
  failed: ['call-failed'],
};

const Pictures = ({ call: { own, remote } }: { call: Calling }) => (
  <>
    {remote && <Picture stream={remote} own={false} />}
    {own && <Picture stream={own} own />}
  </>
);

const CallButtons = ({ call }: { call: Calling }) => {
  const say = useSayHelp();
  if (call.state === 'called') return <Called call={call} />;
  if (call.state === 'declined' || call.state === 'failed') {
    return (
      <button type="button" className="button" onClick={() => void call.start()}>
        {say('video')}
      </button>
    );
  }
  return (
    <>
      {call.own && <Switches call={call} />}
      <button type="button" className="button button-danger" onClick={call.hangUp}>
        {say('hangUp')}
      </button>
    </>
  );
};

/** The video call, from the ring to its end. */
export const CallView = ({ call }: { call: Calling }) => {
  const say = useSayHelp();
  const { state, mediaFailure } = call;
  if (state === undefined || state === 'ended') {
    return (
      <button type="button" className="button" onClick={() => void call.start()}>
        <Icon name="person" />
        {say('video')}
      </button>
    );
  }
  return (
    <section className="call" aria-label={say('video')}>
      <p role="status">
        {callWords[state]?.map((phrase) => say(phrase)).join(' ')} {mediaFailure && say(`media-${mediaFailure}`)}
      </p>
      {(state === 'connecting' || state === 'on') && <Pictures call={call} />}
      <div className="modal-actions">
        <CallButtons call={call} />
      </div>
    </section>
  );
};
