/** A GPU context that is not back after this many milliseconds is taken for gone. */
const patience = 2000;

/** Watches whether a canvas loses its GPU context. `restored` is called when it is back, before anything is drawn. */
export const watchContext = (canvas: HTMLCanvasElement, restored: () => void) => {
  let lost = false;
  let told: (() => void) | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lose = (event: Event) => {
    event.preventDefault();
    lost = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => told?.(), patience);
  };
  const restore = () => {
    clearTimeout(waiting);
    restored();
    lost = false;
  };
  canvas.addEventListener('webglcontextlost', lose);
  canvas.addEventListener('webglcontextrestored', restore);
  return {
    isLost: () => lost,
    onLost: (callback: () => void) => {
      told = callback;
    },
    close: () => {
      clearTimeout(waiting);
      canvas.removeEventListener('webglcontextlost', lose);
      canvas.removeEventListener('webglcontextrestored', restore);
    },
  };
};
