import type { Channels } from '#contract/guide/channels.ts';
import type { Link } from '#contract/guide/link.ts';
import type { Bilingual, Phrasings } from '#contract/language.ts';
import { labels } from '#core/answer/labels.ts';
import { inLanguages } from './node.ts';

/** One way to hand a matter in (窗口, 网办, 邮寄 …), the same for every vocabulary. */
export type Way = {
  kind: 'window' | 'computer' | 'mobile' | 'post' | 'terminal' | 'town-centre' | 'other';
  name: Bilingual;
  note?: Bilingual | Phrasings | undefined;
  link?: Link | undefined;
  /** What only our own namespace can say of it. */
  own?: Record<string, unknown>;
};

const windowsOf = ({ forms, windows }: Channels): Way[] => {
  if (!forms.includes('window') && windows.length === 0) return [];
  const own = { 'lingban:windowKind': windows.map(({ kind }) => kind) };
  const note = inLanguages(windows.flatMap((it) => it.note ?? []));
  return [{ kind: 'window', name: { zh: '办事窗口', en: 'Window' }, note, own }];
};

const onlineOf = ({ forms, online }: Channels): Way[] =>
  (['computer', 'mobile'] as const).flatMap((kind) => {
    const link = online?.[kind];
    return link || forms.includes(kind) ? [{ kind, name: labels[kind], note: online?.note, link }] : [];
  });

const postOf = ({ forms, post: { papersIn, resultOut, note } }: Channels): Way[] => {
  if (!papersIn && !resultOut && !forms.includes('post')) return [];
  const own = { 'lingban:papersIn': papersIn, 'lingban:resultOut': resultOut };
  return [{ kind: 'post', name: labels.post, note, own }];
};

/** Every way that the guide offers. */
export const waysOf = (channels: Channels): Way[] => {
  const { terminal, townCentres, forms } = channels;
  const placed: Way[] = [
    ...(terminal.offered ? [{ kind: 'terminal' as const, name: labels.terminal, note: terminal.note }] : []),
    ...(townCentres.offered
      ? [{ kind: 'town-centre' as const, name: labels.townCentres, note: townCentres.note }]
      : []),
    ...(forms.includes('other') ? [{ kind: 'other' as const, name: { zh: '其他方式', en: 'Another way' } }] : []),
  ];
  return [...windowsOf(channels), ...onlineOf(channels), ...postOf(channels), ...placed];
};
