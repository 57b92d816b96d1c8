import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import { sayFee } from './compose-figures.ts';
import { windowsOf } from './compose-place.ts';
import { onlineWords } from './compose-summary.ts';
import type { Composing } from './composition.ts';
import { labels } from './labels.ts';
import { contactPart, hoursPart, type NoticePart, onlineLinks, part } from './notice-parts.ts';
import { sayDuration, sayPromised } from './say.ts';

type Entries = NoticePart['entries'];

const needs = {
  none: { zh: '不用', en: 'not needed' },
  possible: { zh: '可以', en: 'possible' },
  required: { zh: '要先预约', en: 'needed' },
};

/** Windows, the papers that go by post, and whether to book: what decides where one goes. */
const placeEntries = (composing: Composing): Entries => {
  const { guide, language } = composing;
  const { appointment, townCentres, windows } = guide.channels;
  const shown = windowsOf(composing).map(({ number, name, zone, floor }) => ({
    title: language === 'zh' ? `${number}号窗口` : `Window ${number}`,
    text: `${name} · ${floor} · ${zone}`,
  }));
  const notes = [
    ...windows.map(({ note }) => ({ text: note?.[language] })),
    townCentres.offered && {
      title: labels.townCentres[language],
      text: townCentres.note?.[language] ?? needs.possible[language],
    },
    appointment.need !== 'none' && {
      title: labels.appointment[language],
      text: appointment.note?.[language] ?? needs[appointment.need][language],
    },
  ];
  return [...shown, ...notes].flatMap((it) => (it && it.text !== undefined ? [{ ...it, text: it.text }] : []));
};

const timeEntries = ({ timeLimit }: CompleteGuide, language: Language): Entries => {
  const { statutory, note } = timeLimit;
  return [
    { title: labels.promised[language], text: sayPromised(timeLimit, language) },
    {
      title: labels.statutory[language],
      text: statutory ? sayDuration(statutory, language) : labels.noStatutory[language],
    },
    ...(note ? [{ text: note[language] }] : []),
  ];
};

const feeEntries = (composing: Composing): Entries => {
  const { guide, language } = composing;
  const { charged, items, note } = guide.fees;
  return [
    ...(charged && items.length > 0 ? [] : [{ text: sayFee(composing) }]),
    ...items.map(({ name, standard, reduction, when }) => ({
      title: name[language],
      text: [standard[language], reduction?.[language]].filter(Boolean).join(language === 'zh' ? '；' : '; '),
      ...(when ? { when } : {}),
    })),
    ...(note ? [{ text: note[language] }] : []),
  ];
};

/** The first sentence says what happens; the rest is for the conversation. */
const inShort = (text: string) => /^.*?(?:[。；]|[.;](?= |$)|$)/s.exec(text)?.[0].replace(/[；;]$/, '') ?? text;

const stepEntries = ({ steps }: CompleteGuide, language: Language): Entries =>
  steps.map(({ name, detail, when }) => ({
    title: name[language],
    text: inShort(detail[language]),
    ...(when ? { when } : {}),
  }));

/** What a guide's page tells beside its materials. */
export const guideParts = (composing: Composing): NoticePart[] => {
  const { guide, language, release } = composing;
  const depth = guide.channels.online?.depth ?? 0;
  return [
    ...part('place', language, placeEntries(composing)),
    ...hoursPart(release, language),
    ...part('time-limit', language, timeEntries(guide, language)),
    ...part('fee', language, feeEntries(composing)),
    ...part('online', language, [{ text: onlineWords(depth)[language] }, ...onlineLinks([guide], language)]),
    ...part('steps', language, stepEntries(guide, language)),
    ...contactPart([guide], language),
  ];
};
