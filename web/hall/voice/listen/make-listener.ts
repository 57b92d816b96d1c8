import type { Language } from '#contract/language.ts';
import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import type { Listener, ListenerEvent } from '../listener.ts';
import { type Capture, makeMicrophone } from './capture.ts';
import { chooseRecogniser } from './choose-recogniser.ts';
import { startDetector } from './detector.ts';
import { makeEar } from './ear.ts';
import type { Recogniser } from './recogniser.ts';

export type ListenerParts = {
  /** The token of the visit, once there is one. */
  token: () => string | undefined;
  ways: VoiceWays;
  /** Who writes down what is said; without it, whoever the ways name. */
  recogniser?: Recogniser;
};

/** Makes the listener of a screen; the voice detector begins to load at once, the microphone opens with `start`. */
export const makeListener = ({ token, ways, recogniser = chooseRecogniser(ways, token) }: ListenerParts): Listener => {
  const subscribers = new Set<(event: ListenerEvent) => void>();
  const tell = (event: ListenerEvent) => {
    for (const told of subscribers) told(event);
  };
  /** Goes up with every start and stop: what began before has no say any more. */
  let round = 0;
  const microphone = makeMicrophone();
  let capture: Capture | undefined;

  const halt = () => {
    round += 1;
    ear.stop();
    detector?.reset();
    capture?.close();
    capture = undefined;
  };
  const stop = () => {
    halt();
    ear.setWay({ held: false });
  };
  const giveUp = (why: Extract<ListenerEvent, { kind: 'failed' }>['why']) => {
    stop();
    tell({ kind: 'failed', why });
  };
  const ear = makeEar((event) => (event.kind === 'failed' ? giveUp(event.why) : tell(event)));
  const detector = recogniser && startDetector(ear.hear);

  const open = async (mine: number) => {
    const opened = await microphone.open({
      onFrame: (frame) => mine === round && detector?.push(frame),
      onLost: () => mine === round && giveUp('no-microphone'),
    });
    // stopped while the microphone was opening
    if (mine !== round) return opened.ok && opened.value.close();
    if (!opened.ok) return giveUp(opened.failure.kind);
    capture = opened.value;
  };
  const start = (language: Language) => {
    halt();
    // whoever called learns of a failure as of everything else: later
    if (!recogniser) return queueMicrotask(() => tell({ kind: 'failed', why: 'no-provider' }));
    ear.start(language, recogniser);
    recogniser.prepare(language);
    void open(round);
  };

  return {
    start,
    stop,
    press: () => ear.setWay({ held: true }),
    release: () => ear.setWay({ held: false }),
    setByHand: (byHand) => ear.setWay({ byHand }),
    setSpeaking: (speaking) => ear.setWay({ speaking }),
    setPatient: (patient) => ear.setWay({ patient }),
    subscribe: (told) => {
      subscribers.add(told);
      return () => subscribers.delete(told);
    },
    close: () => {
      stop();
      detector?.close();
      microphone.close();
      subscribers.clear();
    },
  };
};
