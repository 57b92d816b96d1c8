/** Where a figure or mark stands, and what a voice says instead; it is given the match and its groups, empty where unmatched. */
export type Rule = readonly [where: RegExp, say: (...found: string[]) => string];

/** 20.50 is told as 20.5. */
export const withoutIdleZeros = (amount: string) => amount.replace(/\.0+$|(\.\d*[1-9])0+$/, '$1');

/** Each rule sees what the ones before it have left. */
export const applyRules = (text: string, rules: readonly Rule[]) =>
  rules.reduce(
    (said, [where, say]) =>
      // the last two are the offset and the whole text
      said.replace(where, (...found: unknown[]) =>
        say(...found.slice(0, -2).map((it) => (typeof it === 'string' ? it : ''))),
      ),
    text,
  );
