import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Material } from '#contract/guide/material.ts';
import type { Provenance } from '#contract/guide/provenance.ts';
import type { Duration, TimeLimit } from '#contract/guide/time.ts';
import { inLanguages } from './node.ts';

const timeNode = (limit: TimeLimit['promised']) =>
  limit === 'on-the-spot' ? { 'lingban:unit': limit } : durationNode(limit);

const durationNode = ({ value, unit }: Duration) => ({ 'lingban:amount': value, 'lingban:unit': unit });

type Told = Omit<Provenance, 'samples'> & Partial<Pick<Provenance, 'samples'>>;

/** Whether a department has confirmed it, which fields are made up, and how long it holds. */
export const ownProvenance = (
  { confirmed, samples, sources, validFrom, validUntil, reviewBy }: Told,
  version: string,
) => ({
  'lingban:version': version,
  'lingban:confirmed': confirmed,
  'lingban:sampleField': samples,
  'lingban:source': inLanguages(sources),
  'lingban:validFrom': validFrom,
  'lingban:validUntil': validUntil,
  'lingban:reviewBy': reviewBy,
});

/** What neither vocabulary has a home for: 办件类型, 到现场次数, 通办范围, 网办深度, 工作日. */
export const ownHandling = ({
  handlingType,
  visits,
  channels,
  timeLimit,
  level,
  codes,
  fees,
  quantityLimit,
  authority,
}: CompleteGuide) => ({
  'lingban:basicCode': codes.basic,
  'lingban:implementationCode': codes.implementation,
  // in words, and often more than one body: no name of an organisation
  'lingban:undertaking': authority.undertaking,
  'lingban:division': authority.division,
  'lingban:quantityLimit': quantityLimit,
  'lingban:feeNote': fees.charged ? fees.note : undefined,
  'lingban:handlingType': handlingType,
  'lingban:level': level,
  'lingban:visits': visits.count,
  'lingban:visitReason': visits.reason,
  'lingban:handlingScope': channels.scope,
  'lingban:handlingScopeNote': channels.scopeNote,
  'lingban:onlineDepth': channels.online?.depth,
  'lingban:instantApproval': channels.instantApproval,
  'lingban:appointment': channels.appointment.need,
  'lingban:proxyAllowed': channels.proxy.allowed,
  'lingban:proxyNote': channels.proxy.note,
  'lingban:promisedTime': timeNode(timeLimit.promised),
  'lingban:statutoryTime': timeLimit.statutory && durationNode(timeLimit.statutory),
  'lingban:timeNote': timeLimit.note,
  'lingban:notCounted': inLanguages(timeLimit.specialProcedures),
});

/** What makes a material more than an evidence: 容缺, 免证办, 份数. */
export const ownMaterial = ({ necessity, forms, copies, deferral, eCertificate, source, issuer }: Material) => ({
  'lingban:necessity': necessity,
  'lingban:acceptedForm': forms,
  'lingban:originals': copies.original,
  'lingban:copies': copies.copy,
  'lingban:deferral': deferral,
  'lingban:eCertificate': eCertificate,
  'lingban:materialSource': source,
  'lingban:issuer': issuer,
});
