import type { Contact } from '#contract/handoff/order-help.ts';
import type { Packet } from '#contract/handoff/packet.ts';

/** Port: what is kept beside a handoff and can be erased without touching its log. Times in epoch seconds. */
export type HandoffPapers = {
  keepPacket: (handoffId: string, packet: Packet, expiresAt: number) => Promise<void>;
  readPacket: (handoffId: string) => Promise<Packet | undefined>;
  /** Phone, name, address: personal data, kept for the settings' days after the order. */
  keepContact: (handoffId: string, contact: Contact, expiresAt: number) => Promise<void>;
  readContact: (handoffId: string) => Promise<Contact | undefined>;
  /** Deletes packet, contact and the texts of all messages. May be repeated. */
  erase: (handoffId: string) => Promise<void>;
};
