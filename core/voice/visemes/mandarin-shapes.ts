import type { Viseme } from '#contract/voice/viseme.ts';
import { type Shape, type Sound, shape } from './shape.ts';

/** The 21 initials. */
const initials: Record<string, Viseme> = {
  ...{ b: 'PP', p: 'PP', m: 'PP', f: 'FF' },
  ...{ d: 'DD', t: 'DD', n: 'nn', l: 'nn' },
  ...{ g: 'kk', k: 'kk', h: 'kk' },
  ...{ j: 'CH', q: 'CH', x: 'CH' },
  ...{ zh: 'CH', ch: 'CH', sh: 'CH', r: 'RR' },
  ...{ z: 'SS', c: 'SS', s: 'SS' },
};

/** The finals as they sound: v is ü, and w and y are already written as u, i and v. */
const finals: Record<string, readonly Viseme[]> = {
  ...{ a: ['aa'], o: ['O'], e: ['E'], i: ['I'], u: ['U'], v: ['U'] },
  ...{ ai: ['aa', 'I'], ei: ['E', 'I'], ao: ['aa', 'O'], ou: ['O', 'U'], er: ['E', 'RR'] },
  ...{ an: ['aa', 'nn'], en: ['E', 'nn'], ang: ['aa', 'kk'], eng: ['E', 'kk'], ong: ['O', 'U'] },
  ...{ ia: ['I', 'aa'], ie: ['I', 'E'], io: ['I', 'O'], iao: ['I', 'aa', 'O'], iou: ['I', 'O', 'U'] },
  ...{ ian: ['I', 'E', 'nn'], in: ['I', 'nn'], iang: ['I', 'aa', 'kk'], ing: ['I', 'kk'], iong: ['U', 'O'] },
  ...{ ua: ['U', 'aa'], uo: ['U', 'O'], uai: ['U', 'aa', 'I'], uei: ['U', 'E', 'I'] },
  ...{ uan: ['U', 'aa', 'nn'], uen: ['U', 'E', 'nn'], uang: ['U', 'aa', 'kk'], ueng: ['U', 'E', 'kk'] },
  ...{ ve: ['U', 'E'], van: ['U', 'E', 'nn'], vn: ['U', 'nn'] },
};

/** Finals that are written shorter after an initial than they sound. */
const written: Record<string, string> = { iu: 'iou', ui: 'uei', un: 'uen', ue: 've' };

/** zi, ci, si, zhi, chi, shi, ri: the mouth stays as the initial has it, hardly open. */
const buzzes = /^(?:zh|ch|sh|[zcsr])i$/;

/** 因 yin is in, 五 wu is u, 鱼 yu is v, 问 wen is uen. */
const sounding = (syllable: string) =>
  syllable
    .replace(/^yu/, 'v')
    .replace(/^yi/, 'i')
    .replace(/^you$/, 'iou')
    .replace(/^yong$/, 'iong')
    .replace(/^y/, 'i')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u')
    .replace(/^([jqx])u/, '$1v');

/** Of the time of a syllable: its initial, and of what is left the nasal at its end. */
const initialShare = 0.3;
const nasalShare = 0.25;

const shapesOfFinal = (final: string, time: number): Shape[] => {
  const visemes = finals[written[final] ?? final] ?? ['E'];
  const last = visemes.at(-1);
  const endsInNasal = visemes.length > 1 && (last === 'nn' || last === 'kk');
  const vowelTime = endsInNasal ? time * (1 - nasalShare) : time;
  const vowels = endsInNasal ? visemes.slice(0, -1) : visemes;
  const shapes = vowels.map((viseme) => shape(viseme, vowelTime / vowels.length));
  return endsInNasal && last ? [...shapes, shape(last, time * nasalShare, 0.35)] : shapes;
};

/** The mouth of a syllable in pinyin without its tone, such as `zhang`; ü is written v. */
export const soundOfSyllable = (syllable: string): Sound => {
  const sound = sounding(syllable);
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/.exec(sound)?.[0] ?? '';
  const viseme = initials[initial];
  if (viseme === undefined) return { shapes: shapesOfFinal(sound, 1), length: 1 };
  if (buzzes.test(sound)) return { shapes: [shape(viseme, 0.5), shape('I', 0.5, 0.35)], length: 1 };
  const final = shapesOfFinal(sound.slice(initial.length), 1 - initialShare);
  return { shapes: [shape(viseme, initialShare), ...final], length: 1 };
};
