/** One file, and perhaps `--write`; `undefined` when the words say anything else. */
export const oneFile = (rest: readonly string[]) => {
  const [file, ...more] = rest.filter((word) => !word.startsWith('--'));
  const strange = rest.some((word) => word.startsWith('--') && word !== '--write');
  return file === undefined || more.length > 0 || strange ? undefined : { file, write: rest.includes('--write') };
};
