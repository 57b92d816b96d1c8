import { useEffect } from 'react';
import * as z from 'zod';
import type { ScreenEvent } from '../state/hall-state.ts';
import type { Screen } from '../state/screen-state.ts';

/** Scrolling is a sign as well; it comes so often that one in so many milliseconds is enough. */
const everyScroll = 1000;

type Options = { phase: Screen['phase']; presence: boolean; silence: number };

const Presence = z.object({ here: z.boolean().default(true) });
const PresenceMessage = z.object({ kind: z.literal('lingban:presence'), here: z.boolean().default(true) });

/** Touches, keys and scrolling, wherever they are made. The start screen wakes by its own button, so that no tap falls through. */
const useTouches = (phase: Screen['phase'], tell: (event: ScreenEvent) => void) => {
  useEffect(() => {
    let scrolled = 0;
    const sign = () => tell({ kind: 'touched', at: Date.now() });
    const whileAwake = () => phase === 'awake' && sign();
    const afterwards = () => phase !== 'asleep' && phase !== 'awake' && sign();
    const onScroll = () => {
      if (phase !== 'awake' || Date.now() - scrolled < everyScroll) return;
      scrolled = Date.now();
      sign();
    };
    addEventListener('pointerdown', whileAwake);
    // after the buttons have done what they are for
    addEventListener('click', afterwards);
    addEventListener('keydown', sign);
    addEventListener('scroll', onScroll, true);
    return () => {
      removeEventListener('pointerdown', whileAwake);
      removeEventListener('click', afterwards);
      removeEventListener('keydown', sign);
      removeEventListener('scroll', onScroll, true);
    };
  }, [phase, tell]);
};

/**
 * A sensor beside the screen: whoever reads it tells the page by `dispatchEvent(new CustomEvent('lingban:presence'))`, with
 * `detail: { here: false }` when the place is empty again, or by `postMessage({ kind: 'lingban:presence' })` to this window.
 */
const usePresence = ({ presence, silence }: Options, tell: (event: ScreenEvent) => void) => {
  useEffect(() => {
    if (!presence) return;
    const noted = (here: boolean) => tell({ kind: 'presence', here, silence, at: Date.now() });
    const onEvent = (event: Event) => {
      const detail = Presence.safeParse((event instanceof CustomEvent && event.detail) || {});
      noted(detail.data?.here ?? true);
    };
    const onMessage = ({ data, origin }: MessageEvent) => {
      const message = PresenceMessage.safeParse(data);
      if (origin === location.origin && message.success) noted(message.data.here);
    };
    addEventListener('lingban:presence', onEvent);
    addEventListener('message', onMessage);
    return () => {
      removeEventListener('lingban:presence', onEvent);
      removeEventListener('message', onMessage);
    };
  }, [presence, silence, tell]);
};

/** All that shows that somebody is in front of the screen. */
export const useSignsOfLife = (options: Options, tell: (event: ScreenEvent) => void) => {
  useTouches(options.phase, tell);
  usePresence(options, tell);
};
