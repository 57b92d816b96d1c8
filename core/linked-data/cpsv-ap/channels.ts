import type { Contacts } from '#contract/guide/contact.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { chargesOf } from '../charges.ts';
import { wayLabels } from '../concept-labels.ts';
import { identify } from '../identify.ts';
import { node } from '../node.ts';
import { waysOf } from '../ways.ts';
import { concept } from './concept.ts';

/** 窗口, 网办, 邮寄 … */
export const channelsOf = ({ id, channels }: CompleteGuide): LinkedNode[] =>
  waysOf(channels).map(({ kind, name, note, link, own }) => {
    const identifier = identify.part(id, 'channel', kind);
    return node({
      '@id': identifier,
      '@type': 'cv:Channel',
      'dct:identifier': identifier,
      'dct:type': concept('channel', kind, wayLabels),
      'dct:description': note ?? name,
      'foaf:page': link && { '@id': link.url, '@type': 'foaf:Document', 'dct:title': link.name },
      ...own,
    });
  });

const yuan = {
  '@id': 'http://publications.europa.eu/resource/authority/currency/CNY',
  '@type': 'skos:Concept',
  'skos:prefLabel': { zh: '人民币元', en: 'Chinese yuan' },
};

/** 收费 */
export const costsOf = ({ id, fees, situations }: CompleteGuide): LinkedNode[] =>
  chargesOf(fees, situations).map(({ key, text, amount, own }) => {
    const name = identify.part(id, 'cost', key);
    return node({
      '@id': name,
      '@type': 'cv:Cost',
      'dct:identifier': name,
      'dct:description': text,
      'cv:hasValue': amount,
      'cv:currency': amount === undefined ? undefined : yuan,
      ...own,
    });
  });

/** 咨询方式 and 监督投诉方式, told apart in our own namespace. */
export const contactPoints = ({ consultation, complaint }: Contacts): LinkedNode[] =>
  Object.entries({ consultation, complaint }).flatMap(([purpose, lines]) =>
    lines.map(({ name, phone }) => ({
      '@type': 'cv:ContactPoint',
      'dct:title': name,
      'cv:telephone': phone,
      'lingban:purpose': purpose,
    })),
  );
