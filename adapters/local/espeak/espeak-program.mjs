/*
 * A program of its own, under GPL-3.0 as the package that it loads: see NOTICE in this folder.
 * One request a line on standard input: {"id","text","language","pace"}. One reply a line on standard output:
 * {"id","sampleRate","samples" (16-bit, base64),"phonemes":[[ms,name]…]} or {"id","error"}.
 * It ends when its input does.
 */
import { createInterface } from 'node:readline';
import startEspeak from '@echogarden/espeak-ng-emscripten';

const female = 2;
/** Words a minute, pitch of 100, how far it moves. */
const voices = {
  zh: { language: 'cmn', rate: 195, pitch: 55, range: 55 },
  en: { language: 'en-us', rate: 145, pitch: 58, range: 55 },
};

const { eSpeakNGWorker: Espeak } = await startEspeak();
const espeak = new Espeak();

// Characters read xiong, qiong and jiong are spelt out in English by this build; their neighbours in sound are not.
const stumbles = [
  [/[兄凶胸匈汹雄熊]/g, '修翁'],
  [/[穷琼穹]/g, '求翁'],
  [/[窘炯]/g, '九翁'],
];
const sayable = (text) => stumbles.reduce((said, [where, instead]) => said.replace(where, instead), text);

const speak = ({ text, language, pace }) => {
  const { language: voice, rate, pitch, range } = voices[language];
  espeak.set_voice('', voice, female, 0, 0);
  espeak.set_rate(Math.round(rate * pace));
  espeak.set_pitch(pitch);
  espeak.set_range(range);
  const chunks = [];
  const phonemes = [];
  espeak.synthesize(language === 'zh' ? sayable(text) : text, (audio, events) => {
    if (audio.length > 0) chunks.push(Buffer.from(audio.buffer, audio.byteOffset, audio.byteLength));
    for (const event of events) {
      if (event.type === 'phoneme') phonemes.push([event.audio_position, event.id]);
    }
    return false;
  });
  return { sampleRate: espeak.samplerate, samples: Buffer.concat(chunks).toString('base64'), phonemes };
};

const reply = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...request } = JSON.parse(line);
  try {
    reply({ id, ...speak(request) });
  } catch (error) {
    reply({ id, error: String(error) });
  }
}
