/**
 * One difference, in words. `element` is what an official calls it: 承诺办结时限, 材料「租赁合同」.
 * `before` is absent when something was added, `after` when it was removed.
 */
export type Change = {
  element: string;
  kind: 'added' | 'removed' | 'changed';
  before?: string;
  after?: string;
  /** Whether a visitor may come with other papers, pay or wait otherwise, or be told something else. */
  matters: boolean;
};

/** The change between two texts; undefined stands for nothing said. */
export const changeOf = (
  element: string,
  before: string | undefined,
  after: string | undefined,
  matters: boolean,
): Change => ({
  element,
  kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  matters,
});
