/** One thing a tool does. `run` gives the exit code. */
export type Verb = { purpose: string; run: (rest: string[]) => Promise<number> };

/** Runs the verb named first; an unknown one, or none, prints the usage and gives exit code 2. */
export const makeRunVerb =
  (tool: string, verbs: Record<string, Verb>, print: (line: string) => void) =>
  async ([name = '', ...rest]: string[]): Promise<number> => {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb) return verb.run(rest);
    print(`usage: npm run -s ${tool} -- <verb>`);
    const width = Math.max(8, ...Object.keys(verbs).map(({ length }) => length + 2));
    for (const [known, { purpose }] of Object.entries(verbs)) print(`  ${known.padEnd(width)}${purpose}`);
    return 2;
  };
