import { MutedOutlined, SoundOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { CaseSummary } from '#contract/staff/case.ts';
import { useAct } from '../case/use-act.ts';
import { KeyHint } from '../keys/key-hint.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { CaseMarks } from '../queue/case-marks.tsx';
import { keepSound, readSound } from '../state/kept-choices.ts';
import { useNow } from '../state/now.ts';
import { useRoom } from '../state/room.ts';
import { go } from '../state/use-place.ts';
import { caseWords } from '../words/case-words.ts';
import { frameWords } from '../words/frame-words.ts';
import { modeLabels } from '../words/labels.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { ring } from './ring.ts';
import { useTitle } from './use-title.ts';

/** What the ring counts when it is full, in milliseconds: the usual time of an offer. */
const wholeRing = 20_000;
const ringAgainEvery = 4000;

const Countdown = ({ endsAt }: { endsAt: string }) => {
  const text = useText(frameWords);
  const left = Math.max(0, Date.parse(endsAt) - useNow());
  const share = Math.min(1, left / wholeRing);
  return (
    <span className="countdown" role="timer" aria-label={text.offerLeft(Math.ceil(left / 1000))}>
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r="19" className="countdown-track" />
        <circle cx="22" cy="22" r="19" className="countdown-left" pathLength="1" strokeDasharray={`${share} 1`} />
      </svg>
      <b aria-hidden="true">{Math.ceil(left / 1000)}</b>
    </span>
  );
};

const useRinging = (offerId: string | undefined, isSoundOn: boolean) => {
  useEffect(() => {
    if (!offerId || !isSoundOn) return;
    ring('offer');
    const ringing = setInterval(() => ring('offer'), ringAgainEvery);
    return () => clearInterval(ringing);
  }, [offerId, isSoundOn]);
};

/** Rings for messages that come while their case is not looked at. */
const useMessageSound = (isSoundOn: boolean) => {
  const { live } = useRoom();
  useEffect(
    () =>
      live.listen((frame) => {
        if (isSoundOn && frame.kind === 'message' && frame.message.from === 'visitor' && document.hidden)
          ring('message');
      }),
    [live.listen, isSoundOn],
  );
};

const Offer = ({
  offer,
  isSoundOn,
  switchSound,
}: {
  offer: CaseSummary;
  isSoundOn: boolean;
  switchSound: () => void;
}) => {
  const text = useText(frameWords);
  const { untitled } = useText(caseWords);
  const language = useLanguage();
  const { act, busy } = useAct(offer.handoffId);
  // one press, one claim: a second would find it taken by oneself
  const isPressed = useRef(false);
  const once = async (kind: 'claim' | 'decline') => {
    if (isPressed.current) return;
    isPressed.current = true;
    const done = await act({ kind });
    isPressed.current = false;
    if (done.ok && kind === 'claim') go({ name: 'desk', handoffId: offer.handoffId });
  };
  const [accept, decline] = [() => void once('claim'), () => void once('decline')];
  useKeys({ a: accept, 'alt+a': accept, d: decline, 'alt+d': decline });
  const matter = offer.matterName ?? untitled;
  return (
    <section className="offer" aria-label={text.offerTitle}>
      <p className="visually-hidden" role="alert">
        {text.offerAria(matter, modeLabels[offer.mode][language])}
      </p>
      {offer.offerEndsAt && <Countdown endsAt={offer.offerEndsAt} />}
      <div className="offer-text">
        <p className="offer-title">{text.offerTitle}</p>
        <p className="offer-matter">
          <strong>{matter}</strong>
          <CaseMarks summary={offer} />
        </p>
      </div>
      <Button
        type="text"
        icon={isSoundOn ? <SoundOutlined /> : <MutedOutlined />}
        aria-label={isSoundOn ? text.mute : text.unmute}
        aria-pressed={!isSoundOn}
        onClick={switchSound}
      />
      <Button onClick={decline} aria-keyshortcuts="D Alt+D" disabled={busy}>
        {text.offerDecline}
        <KeyHint name="D" />
      </Button>
      <Button type="primary" size="large" onClick={accept} aria-keyshortcuts="A Alt+A" loading={busy}>
        {text.offerAccept}
        <KeyHint name="A" />
      </Button>
    </section>
  );
};

/** How long an offer that has run out may stay until the desk says so: milliseconds. */
const grace = 1500;

/** The first offer that still stands; when one has run out the desk is asked for again. */
const useStanding = (offers: readonly CaseSummary[]) => {
  const { refresh } = useRoom();
  const now = useNow();
  const isOver = ({ offerEndsAt }: CaseSummary) => offerEndsAt !== undefined && Date.parse(offerEndsAt) + grace < now;
  const over = offers.find(isOver)?.handoffId;
  useEffect(() => {
    if (over) void refresh();
  }, [over, refresh]);
  return offers.find((it) => !isOver(it));
};

/** What is offered to me: above the page, never over it. */
export const OfferBanner = () => {
  const { desk, unread } = useRoom();
  const text = useText(frameWords);
  const [isSoundOn, setSoundOn] = useState(readSound);
  const offer = useStanding(desk.offers);
  const hasUnread = desk.mine.some(({ handoffId, lastMessage }) => unread(handoffId, lastMessage) > 0);
  useTitle(`${text.brand} · ${text.title}`, offer ? text.tabOffer : hasUnread ? text.tabUnread : undefined);
  useRinging(offer?.handoffId, isSoundOn);
  useMessageSound(isSoundOn);
  const switchSound = () => {
    keepSound(!isSoundOn);
    setSoundOn(!isSoundOn);
  };
  return offer ? <Offer key={offer.handoffId} {...{ offer, isSoundOn, switchSound }} /> : null;
};
