import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { chargesOf } from '../charges.ts';
import { identify } from '../identify.ts';
import { isoDuration } from '../iso-duration.ts';
import { node } from '../node.ts';
import { waysOf } from '../ways.ts';

/** 窗口, 网办, 邮寄 …; a limit in working days stands in our own namespace instead. */
export const serviceChannels = ({ id, channels, timeLimit }: CompleteGuide): LinkedNode[] =>
  waysOf(channels).map(({ kind, name, note, link, own }) =>
    node({
      '@id': identify.part(id, 'channel', kind),
      '@type': 'ServiceChannel',
      name,
      description: note,
      serviceUrl: link?.url,
      processingTime: isoDuration(timeLimit.promised),
      ...own,
    }),
  );

/** 咨询 and 监督投诉 are telephones: a channel to ask and complain by, not one to hand papers in. */
export const phoneChannel = ({ id, contacts }: CompleteGuide): LinkedNode => ({
  '@id': identify.part(id, 'channel', 'phone'),
  '@type': 'ServiceChannel',
  name: { zh: '咨询和监督投诉', en: 'Questions and complaints' },
  servicePhone: (['consultation', 'complaint'] as const).flatMap((contactType) =>
    contacts[contactType].map(({ name, phone }) => ({
      '@type': 'ContactPoint',
      contactType,
      name,
      telephone: phone,
    })),
  ),
});

/** 收费 */
export const offersOf = ({ id, fees, situations }: CompleteGuide): LinkedNode[] =>
  chargesOf(fees, situations).map(({ key, name, text, amount, own }) =>
    node({
      '@id': identify.part(id, 'cost', key),
      '@type': 'Offer',
      name,
      description: text,
      price: amount,
      priceCurrency: amount === undefined ? undefined : 'CNY',
      ...own,
    }),
  );
