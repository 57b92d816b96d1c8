/** Deletes everything that the screen keeps on this machine: settings, PIN, counts, caches, service workers. */
export const wipeMachine = async (): Promise<void> => {
  localStorage.clear();
  sessionStorage.clear();
  const kept = 'caches' in globalThis ? await caches.keys() : [];
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  await Promise.allSettled([...kept.map((name) => caches.delete(name)), ...workers.map((it) => it.unregister())]);
};
