import type { Checklist } from '#contract/checklist.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { ok, type Result } from '#core/result.ts';
import { type CallFailure, type CallFailureKind, call } from '../call.ts';
import { addressOf, isOwnMachine } from './link-address.ts';

type Visit = { visitId: string; token: string };

/** A link that was made, kept with the list that it stands for. */
export type MadeLink = {
  list: Checklist;
  address: string;
  expiresAt: string;
  /** Dark and light squares of its QR code; absent when the part of the page that draws it could not be loaded. */
  squares: boolean[][] | undefined;
  /** False where the address means this very machine: no phone gets anywhere with it. */
  isReachable: boolean;
};

const visitIsGone: CallFailureKind[] = ['invalid-token', 'no-such-visit', 'other-visit'];
/** White squares around the code: without them cameras do not find it. */
const quietZone = 4;

/** The code's own error correction is raised as far as its size allows. Loaded when a link is made: few visitors do. */
const drawCode = async (text: string) => {
  try {
    const { encode } = await import('uqr');
    return encode(text, { ecc: 'L', boostEcc: true, border: quietZone }).data;
  } catch {
    return undefined;
  }
};

/** Signs within the visit; within a fresh one where there is none, or where it has expired. */
const sign = async (list: Checklist, visit: Visit | undefined) => {
  const signed = visit && (await call(visitRoutes.signLink, { ...list, visitId: visit.visitId }, visit.token));
  if (signed && (signed.ok || !visitIsGone.includes(signed.failure.kind))) return signed;
  const fresh = await call(visitRoutes.startVisit, { language: list.language });
  if (!fresh.ok) return fresh;
  const { visitId, token } = fresh.value;
  return call(visitRoutes.signLink, { ...list, visitId }, token);
};

/** `path` is where the phone page is served; without it, the page that makes the link is one. */
export const makeLink = async (
  list: Checklist,
  visit: Visit | undefined,
  path: string = location.pathname,
): Promise<Result<MadeLink, CallFailure>> => {
  const signed = await sign(list, visit);
  if (!signed.ok) return signed;
  const { token, expiresAt, origin = location.origin } = signed.value;
  const address = addressOf(token, { origin, path });
  return ok({ list, address, expiresAt, squares: await drawCode(address), isReachable: !isOwnMachine(address) });
};

/** The link, if it still is of this very list and still good. */
export const linkFor = (link: MadeLink | undefined, list: Checklist) =>
  link && JSON.stringify(link.list) === JSON.stringify(list) && Date.parse(link.expiresAt) > Date.now()
    ? link
    : undefined;
