import * as z from 'zod';

/** The technician's PIN as it is kept: never itself. */
const KeptPin = z.object({ salt: z.string(), hash: z.string(), wrong: z.int().min(0), lockedUntil: z.number() });
type KeptPin = z.infer<typeof KeptPin>;

const rounds = 200_000;
const mostWrong = 5;
/** Milliseconds. */
const lock = 60_000;

export const isGoodPin = (pin: string) => /^\d{4,8}$/.test(pin);

const asHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string) => new Uint8Array((hex.match(/../g) ?? []).map((it) => Number.parseInt(it, 16)));

const hashOf = async (pin: string, salt: string) => {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: rounds };
  return asHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
};

export const makePin = async (pin: string): Promise<KeptPin> => {
  const salt = asHex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashOf(pin, salt), wrong: 0, lockedUntil: 0 };
};

/** After five wrong ones in a row no PIN is taken for a minute. Returns what is to be kept from now on. */
export const tryPin = async (kept: KeptPin, pin: string, now: number) => {
  if (now < kept.lockedUntil) return { result: 'locked', kept } as const;
  if ((await hashOf(pin, kept.salt)) === kept.hash) {
    return { result: 'right', kept: { ...kept, wrong: 0, lockedUntil: 0 } } as const;
  }
  const wrong = kept.wrong + 1;
  const isLocked = wrong >= mostWrong;
  const after = { ...kept, wrong: isLocked ? 0 : wrong, lockedUntil: isLocked ? now + lock : 0 };
  return { result: isLocked ? 'locked' : 'wrong', kept: after } as const;
};

const key = 'lingban-hall-pin';

export const readPin = (storage: Pick<Storage, 'getItem'>): KeptPin | undefined => {
  try {
    return KeptPin.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
};

export const storePin = (storage: Pick<Storage, 'setItem'>, kept: KeptPin) => {
  try {
    storage.setItem(key, JSON.stringify(kept));
  } catch {
    // then the PIN holds until the page is closed
  }
};
