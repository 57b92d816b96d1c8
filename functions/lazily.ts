/** An operation whose parts are read when it is first called, so that a cold start need not. */
export const lazily = <Input, Output>(load: () => Promise<(input: Input) => Output | Promise<Output>>) => {
  let loaded: ReturnType<typeof load> | undefined;
  return async (input: Input): Promise<Output> => {
    loaded ??= load();
    return (await loaded)(input);
  };
};
