import type { Field } from '#contract/field.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import { mentionOf } from '#core/finding/mention.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { isOfGuides } from '../of-guides.ts';
import { isOnBehalf, isOnlyPerson } from '../on-behalf.ts';

const pronouns = /这个|那个|这件|那件|它|上面|刚才|\b(it|that|this|there)\b/i;
const shortTopic = 3;

const isVague = ({ topic, question }: Draft) =>
  (topic.length <= shortTopic && isHan(topic.charCodeAt(0))) || pronouns.test(question);

const pointsBack = /\b(it|this)\b/i;

/** Enough words beside the field that they tell a matter; English ones that point back tell none. */
const saysMuch = ({ topic, question }: Draft) =>
  isHan(topic.charCodeAt(0))
    ? topic.replaceAll(' ', '').length > shortTopic
    : topic.split(' ').length > shortTopic && !pointsBack.test(question);

const generic = /结果|材料|手续|东西|资料|证件|事情|多少|下来|[一二两三几每半][天年月次个]|[天出拿证情]|\s/g;

/** What is left when a field is asked for often names nothing, or only somebody: 多少天出结果, 小孩要带什么. */
const namesNothing = (topic: string) => {
  const left = topic.replace(generic, '');
  return left === '' || isOnlyPerson(left);
};

// 拿结婚证要带什么 and 居住证要带什么 are about getting one, 拿他的身份证去行吗 and 户口本要带吗 are not
const paper = '[^，。,]{0,4}(证明|[证本簿卡书])';
const whetherToBring = '(还|也|都)?(要不要|用不用|要|用|需要|得)带(来|去|着|上|原件)?[吗么嘛不伐？?]*$';
const brought = new RegExp(`[带凭]${paper}|[拿用]${paper}就?(去|来|可以|能|行)|${paper}${whetherToBring}`);

const handled = /[办补换领]|申请/;

/** 要带离职证明吗 and 拿他的身份证去行吗 speak of papers for the present matter, 带身份证去办护照 of another one. */
const bringsAlong = ({ question, wanted }: Draft) =>
  brought.test(question) &&
  !handled.test(question) &&
  wanted.some((field) => field === 'materials' || field === 'proxy');

const longestName = 4;

/** What of a word may be a name: 年检标志 of 车子年检标志; a single character is none. */
const namesIn = (word: string) => {
  if (word.length <= longestName) return word.length > 1 ? [word] : [];
  return Array.from({ length: word.length - longestName + 1 }, (_, at) => word.slice(at, at + longestName));
};

/** A paper by its name that is asked of first, and nothing else: 养蜂证 of 养蜂证要带什么材料. */
const paperNamed = ({ topic, question }: Draft) => {
  const [paper = '', ...rest] = topic.split(' ');
  const isName = /^[一-鿿]{2,}[证照卡]$/.test(paper) && question.trim().startsWith(paper);
  return isName && rest.join('').replace(generic, '') === '' ? paper : undefined;
};

const asksForField = (draft: Draft) => !isSettled(draft) && draft.wanted.length > 0;

// what is asked under these is never a field of a guide
const topicsOfHall: ReadonlySet<HallQuestion['topic']> = new Set([
  'queueing',
  'getting-there',
  'parking',
  'facilities',
  'elderly',
  'access',
  'companions',
  'language',
  'lost-things',
  'complaints',
  'privacy',
  'elsewhere',
]);

/** Whether it is a question on the hall that no guide answers: 停车要钱吗. */
const isOfHall = (release: ReleaseReader, id: string | undefined) => {
  const question = id === undefined ? undefined : release.question(id);
  return question !== undefined && topicsOfHall.has(question.topic);
};

// who may come and where it can be done are asked with words that sound like matters of their own: 奶奶, 外地, 老家
const ofPersons: ReadonlySet<Field> = new Set(['proxy', 'elsewhere', 'conditions']);

// within so little of the first, the present matter is meant; so far ahead, another one is, whoever is spoken of
const near = 2;
const far = 6;

/**
 * "那要多少钱" names no matter of its own: it asks about the guide that the visit is about. So does "小孩要带什么", but not
 * "上牌多少钱", whose topic alone finds another guide: the fee of the wrong one would be said.
 */
export const makeKeepTopic = (
  release: ReleaseReader,
  { accept, maybe, surely, other }: FinderWeights['thresholds'],
): Step => {
  /** A question on the hall that ranks before the present matter. */
  const asksOfHall = (
    { candidates, others }: Pick<Draft, 'candidates' | 'others'>,
    { topic, wanted }: Draft,
    present: string,
  ) => {
    const [first] = others.candidates;
    const own = candidates.find(({ id }) => id === present)?.rank ?? 0;
    if (!first || others.confidence < other || !isOfHall(release, first.id)) return false;
    const isElsewhere = release.question(first.id)?.topic === 'elsewhere';
    // 小孩要带什么 is asked of the matter, 小孩能进来吗 of the hall
    if (!isElsewhere && isOfGuides(wanted[0])) return false;
    // 咨询电话多少 is asked of the matter, 水电费在哪交 names another one
    return isElsewhere ? topic.length > shortTopic && first.rank > own + near * 2 : first.rank > own;
  };
  /** Words that nothing of the present matter has to do with: 电影票在哪买. Who may come is asked with any words. */
  const isStrange = (draft: Draft, own: number) =>
    own === 0 && draft.confidence < maybe && saysMuch(draft) && !draft.wanted.some((field) => ofPersons.has(field));
  /** A paper that nothing here is about and that the present matter does not speak of: 养蜂证要带什么材料. */
  const isStrangePaper = (draft: Draft, present: string) => {
    const paper = paperNamed(draft);
    if (!paper || draft.confidence >= accept || (draft.ofTopic?.confidence ?? 0) >= surely) return false;
    // a visit may be older than the release, and its matter gone
    return !JSON.stringify(release.guide(present) ?? release.bundle(present) ?? '').includes(paper);
  };
  /** Who may come for somebody, where no other matter is named: 我老公不在国内能代办吗. */
  const asksForOther = ({ wanted, question, ofTopic }: Draft) =>
    wanted[0] === 'proxy' && isOnBehalf(question) && (ofTopic?.confidence ?? 0) < accept;
  /** Whether names of the first candidate speak of the topic: 上牌 is one of the car's, 一年 and 外省 are nobody's. */
  const isNamed = ({ candidates: [first] }: Pick<Draft, 'candidates'>, topic: string) => {
    // a single English word is in many a name: pay, up
    const words = isHan(topic.charCodeAt(0)) ? topic.split(' ').flatMap(namesIn) : [topic];
    return first !== undefined && words.some((word) => mentionOf(release.index, first.guide, word) !== undefined);
  };
  /** Whether what the words beside the field find is surely meant, and how far it is ahead of the present matter. */
  const isAnother = (draft: Draft, named: NonNullable<Draft['ofTopic']>, ahead: number) => {
    const { confidence } = named;
    if (ahead <= near) return false;
    const isSure = confidence >= surely;
    if (draft.wanted.some((field) => ofPersons.has(field)))
      return isSure && ahead >= far && isNamed(named, draft.topic);
    if (isVague(draft)) return isSure && isNamed(named, draft.topic);
    return isSure || Math.min(confidence, draft.confidence) >= accept;
  };
  /** The draft when the words beside the field surely name another matter than the present one. */
  const namesAnother = (draft: Draft, present: string): Draft | undefined => {
    const named = draft.ofTopic;
    if (!named) return undefined;
    if (asksOfHall(named, draft, present)) return draft;
    const rankOf = (id: string | undefined) => named.candidates.find((it) => it.id === id)?.rank ?? 0;
    const [first] = named.candidates;
    if (isStrange(draft, rankOf(present))) return draft;
    if (!isAnother(draft, named, rankOf(first?.id) - rankOf(present))) return undefined;
    return draft.confidence >= accept ? draft : { ...draft, ...named };
  };
  return (draft) => {
    const { guide, bundle } = draft.state;
    const present = bundle ?? guide;
    if (!present || !asksForField(draft)) return { next: draft };
    if (isStrangePaper(draft, present)) return { next: draft };
    const isPresent =
      namesNothing(draft.topic) || bringsAlong(draft) || asksForOther(draft) || draft.candidates[0]?.id === present;
    const another = isPresent ? undefined : namesAnother(draft, present);
    return { next: another ?? { ...draft, ...(bundle ? { bundle } : { guide: present }) } };
  };
};
