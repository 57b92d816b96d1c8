/** Why microphone and camera cannot be had. The call goes on without: the other side is still seen and heard. */
type MediaFailure = 'refused' | 'no-device' | 'busy';

export type OwnMedia = { stream: MediaStream | undefined; failure: MediaFailure | undefined };

const failures: Readonly<Record<string, MediaFailure>> = {
  NotFoundError: 'no-device',
  OverconstrainedError: 'no-device',
  NotReadableError: 'busy',
  AbortError: 'busy',
};
const failureOf = (error: unknown) => (error instanceof Error && failures[error.name]) || 'refused';

const wishes: MediaStreamConstraints[] = [
  { audio: true, video: { width: { ideal: 960 }, height: { ideal: 540 } } },
  { audio: true },
  { video: true },
];

/** Asks for microphone and camera, and for one of them where the other is missing; the browser asks the person. */
export const askForMedia = async (): Promise<OwnMedia> => {
  // absent on pages that did not come over https
  const devices = globalThis.navigator?.mediaDevices as MediaDevices | undefined;
  let failure: MediaFailure | undefined = devices ? undefined : 'refused';
  for (const wish of devices ? wishes : []) {
    try {
      return { stream: await devices?.getUserMedia(wish), failure };
    } catch (error) {
      failure ??= failureOf(error);
      // who said no once is not asked again
      if (failure === 'refused') break;
    }
  }
  return { stream: undefined, failure };
};
