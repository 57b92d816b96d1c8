import { startAudioServer } from '../../test/voice/doubles/audio-server.ts';
import { atLevel, join, openVoices, type Sound, silence } from '../../test/voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../test/voice/doubles/transcribe-server.ts';
import { type Failure, isAnswered, question } from './failure.ts';
import { type Line, makeLine } from './line.ts';
import { contextIsLost } from './lose-context.ts';
import { spokenSound } from './measure-voice.ts';
import { askByTouch, openHall, typeQuestion, wait, wake } from './open-hall.ts';
import type { Seen } from './probe.ts';
import { byTime } from './voice-turns.ts';

const other = '食品经营许可延续要带什么材料';

const last = (seen: readonly Seen[], kind: Seen['kind'], after = 0) =>
  byTime(seen).find((it) => it.kind === kind && it.at > after)?.at;

/** An answer is shown; its captions must begin although nobody says it. */
const speechFails = async (what: string, fail: (server: Server, line: Line) => void): Promise<Failure> => {
  const server = await startAudioServer();
  const line = await makeLine(server.baseUrl);
  server.say({ delay: 250, sound: spokenSound(4) });
  const product = { SPEAKING: 'openai', SPEECH_BASE_URL: line.address, SPEECH_KEY: 'a-key' };
  const hall = await openHall({ product, screen: { silence: 300 } });
  await wait(2000);
  await wake(hall.page);
  await wait(3000);
  fail(server, line);
  await askByTouch(hall.page, question);
  const answers = (await hall.page.locator('.answer').count()) > 0;
  await wait(6000);
  const seen = await hall.seen();
  const answer = last(seen, 'answer') ?? Number.NaN;
  const caption = last(seen, 'caption', answer) ?? Number.NaN;
  await hall.close();
  line.close();
  await server.close();
  return { what, visible: 'captions run', after: caption - answer, answers };
};
type Server = Awaited<ReturnType<typeof startAudioServer>>;

/** Somebody speaks, and nobody writes it down. */
const listeningFails = async (
  what: string,
  sound: Sound,
  product: Record<string, string>,
  text = question,
): Promise<Failure> => {
  const hall = await openHall({ sound, product, screen: { silence: 300 } });
  await wait(6000);
  await wake(hall.page);
  await hall.page
    .locator('.heard-deaf, .doubt, .answer')
    .first()
    .waitFor({ timeout: 40_000 })
    .catch(() => {});
  const seen = await hall.seen();
  const told = last(seen, 'deaf') ?? Number.NaN;
  const voice = byTime(seen).findLast(({ kind, at }) => kind === 'voice-off' && at < told)?.at ?? Number.NaN;
  const answers = await isAnswered(hall, text);
  await hall.close();
  return { what, visible: 'says why it does not hear', after: told - voice, answers };
};

const allListeningFailures = async (): Promise<Failure[]> => {
  const voices = openVoices();
  const spoken = atLevel(await voices.speak('请问身份证丢了怎么补办'), -22);
  voices.close();
  const sound = join(silence(6), spoken, silence(25));
  const [stream, endpoint] = await Promise.all([startTranscribeServer(), startAudioServer()]);
  const streams = { LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: stream.endpoint };
  const posts = { LISTENING: 'openai', LISTEN_BASE_URL: endpoint.baseUrl, LISTEN_KEY: 'a-key' };
  const failures: Failure[] = [];
  for (const how of ['refused', 'exception', 'silence'] as const) {
    stream.hear({ text: question, fails: { times: 9, how } });
    const says = { refused: 'refuses', exception: 'breaks off', silence: 'never answers' }[how];
    failures.push(await listeningFails(`the listening stream ${says}`, sound, streams));
  }
  endpoint.write({ status: 500, json: {} });
  failures.push(await listeningFails('listening answers 500', sound, posts));
  endpoint.write({ delay: 20_000, json: { text: question } });
  failures.push(await listeningFails('listening is 20 s late', sound, posts));
  await Promise.all([stream.close(), endpoint.close()]);
  return failures;
};

const openThrough = async (screen = {}) => {
  let line: Line | undefined;
  const through = async (address: string) => {
    line = await makeLine(address);
    return line.address;
  };
  const context = { serviceWorkers: 'allow' } as const;
  const hall = await openHall({ through, context, screen: { silence: 300, ...screen } });
  if (!line) throw new Error('no line');
  await wait(15_000);
  await wake(hall.page);
  return { hall, line };
};

const askedToAnswered = (seen: readonly Seen[]) => {
  const sorted = byTime(seen);
  const asked = sorted.findLast(({ kind }) => kind === 'asked')?.at ?? Number.NaN;
  const came = sorted.find(({ kind, at }) => at >= asked && (kind === 'answer' || kind === 'failed'));
  return { after: (came?.at ?? Number.NaN) - asked, answers: came?.kind === 'answer' };
};

/** The server goes, hangs, comes back in the middle of a turn, and comes and goes twenty times. */
const allServerFailures = async (): Promise<Failure[]> => {
  const failures: Failure[] = [];
  for (const [fate, what] of [
    ['refused', 'the server is gone'],
    ['hangs', 'the server hangs'],
  ] as const) {
    const { hall, line } = await openThrough();
    line.become(fate);
    await askByTouch(hall.page, question);
    failures.push({ what, visible: 'the answer, by the page', ...askedToAnswered(await hall.seen()) });
    await hall.page.locator('.offline-banner[data-shown]').waitFor();
    line.become('through');
    await hall.close();
    line.close();
  }
  const { hall, line } = await openThrough();
  await typeQuestion(hall.page, question);
  await hall.stopProduct();
  await hall.startProduct();
  await hall.page.locator('.answer, .failed').first().waitFor();
  const restarted = askedToAnswered(await hall.seen());
  failures.push({ what: 'the server starts anew within a turn', visible: 'the answer', ...restarted });
  const flap = setInterval(() => line.become(Math.random() < 0.5 ? 'refused' : 'through'), 400);
  await askByTouch(hall.page, other);
  const flapping = askedToAnswered(await hall.seen());
  await wait(8000);
  clearInterval(flap);
  line.become('through');
  failures.push({
    ...{ what: 'the network comes and goes 20 times', visible: 'the answer', after: flapping.after },
    answers: flapping.answers && (await isAnswered(hall, '护照办理要多少钱')),
  });
  await hall.close();
  line.close();
  return failures;
};

type Told = (failures: readonly Failure[]) => void;

/** Everything that the screen needs fails, one after another. */
export const measureFailures = async (told: Told = () => {}): Promise<Failure[]> => {
  const failures: Failure[] = [];
  const groups = [
    () => speechFails('speech answers 500', (server) => server.say({ status: 500 })),
    () => speechFails('speech is 20 s late', (server) => server.say({ delay: 20_000 })),
    () => speechFails('speech breaks off', (_, line) => line.become('cut')),
    contextIsLost,
    allServerFailures,
    allListeningFailures,
  ];
  for (const group of groups) {
    failures.push(...[await group()].flat());
    told(failures);
  }
  return failures;
};
