import type { Bundle, Stage } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import { aContext } from './a-context.ts';
import { aGuide, aMaterial, asked, both } from './a-guide.ts';

const option = (id: string) => ({ id, label: both(id), words: { zh: [], en: [] } });

/** A situation of a guide or a bundle; every text is its id. */
export const aSituation = (id: string, ...options: string[]) => ({
  id,
  question: both(id),
  options: options.map(option),
});

/** Asks who comes; an agent brings an authorisation. */
export const registration = (changes: Partial<CompleteGuide> = {}) =>
  aGuide({
    situations: [aSituation('who', 'owner', 'agent')],
    materials: [
      aMaterial({ id: 'identity', name: both('身份证') }),
      aMaterial({ id: 'authorisation', name: both('委托书'), when: { who: ['agent'] } }),
    ],
    ...changes,
  });

/** Asks for the certificate that the registration gives. */
export const walkingPermit = (changes: Partial<CompleteGuide> = {}) =>
  aGuide({
    id: 'walking-permit',
    name: { zh: '遛犬证', en: 'Dog walking permit' },
    situations: [aSituation('size', 'small', 'large')],
    materials: [
      aMaterial({ id: 'id-card', name: both('身份证') }),
      aMaterial({ id: 'certificate', name: both('养犬登记证') }),
      aMaterial({ id: 'muzzle', name: both('嘴套照片'), when: { size: ['large'] } }),
    ],
    ...changes,
  });

export const aStage = (guide: string, changes: Partial<Stage> = {}): Stage => ({
  guide,
  after: [],
  settles: {},
  received: [],
  ...changes,
});

export const registering = (changes: Partial<Stage> = {}) =>
  aStage('dog-registration', {
    settles: { who: { by: 'comes', options: { myself: 'owner', friend: 'agent' } } },
    ...changes,
  });

export const walking = (changes: Partial<Stage> = {}) =>
  aStage('walking-permit', {
    after: [{ guide: 'dog-registration', reason: both('先登记') }],
    settles: { size: 'large' },
    received: [{ material: 'certificate', from: ['dog-registration'] }],
    ...changes,
  });

export const anOutside = (id: string, changes: Partial<Bundle['outside'][number]> = {}) => ({
  id,
  name: both('打疫苗'),
  text: both('去宠物医院。'),
  before: [],
  ...changes,
});

/** A bundle that satisfies every rule, of two guides that share the visitor's identity card. */
export const aBundle = (changes: Partial<Bundle> = {}): Bundle => ({
  id: 'new-dog',
  name: { zh: '养犬一件事', en: 'A new dog' },
  aliases: { zh: ['养狗全套'], en: ['dog package'] },
  paraphrases: asked(undefined, { zh: '养犬一件事', en: 'all for a dog' }),
  department: 'public-security',
  summary: both('登记和遛犬一起办。'),
  legalBasis: [{ name: both('条例'), rank: 'local-regulation' }],
  provenance: { sources: [both('源')], confirmed: false, reviewBy: '2027-05-31', validFrom: '2026-11-01' },
  situations: [aSituation('comes', 'myself', 'friend')],
  stages: [registering(), walking()],
  outside: [anOutside('vaccination', { before: ['dog-registration'] })],
  shared: [
    {
      id: 'id-of-the-owner',
      name: both('身份证'),
      materials: [
        { guide: 'dog-registration', material: 'identity' },
        { guide: 'walking-permit', material: 'id-card' },
      ],
    },
  ],
  ...changes,
});

/** A question on the hall that satisfies every rule. */
export const aQuestion = (changes: Partial<HallQuestion> = {}): HallQuestion => ({
  id: 'main-door',
  topic: 'getting-there',
  question: { zh: '大门在哪', en: 'Where is the main door' },
  phrasings: asked({ zh: 4, en: 2 }, { zh: '大门', en: 'the door' }),
  answer: { zh: '大门朝南。', en: 'The main door is on the south side.' },
  place: 'main-entrance',
  guides: ['dog-registration'],
  source: both('大厅平面图'),
  sample: true,
  ...changes,
});

/** The knowledge with the bundle's guides, and with whatever stands beside them. */
export const aBundleContext = (changes: Parameters<typeof aContext>[0] = {}) =>
  aContext({ guides: [registration(), walkingPermit()], ...changes });
