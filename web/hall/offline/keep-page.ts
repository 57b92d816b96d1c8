/**
 * Has the page kept, so that it opens without a network: the build itself, and files that it will need and that no script
 * names, by their path below `/hall/`. Nothing happens where pages cannot be kept, as over plain http.
 */
export const keepPage = (files: readonly string[] = []) => {
  if (!('serviceWorker' in navigator)) return;
  const start = async () => {
    await navigator.serviceWorker.register('/hall/service-worker.js', { scope: '/hall/' });
    const { active } = await navigator.serviceWorker.ready;
    if (files.length > 0) active?.postMessage({ keep: files });
  };
  void start().catch(() => undefined);
};
