/** A few syllables of the input method's table. */
export const characterTable: Record<string, string> = {
  ...{ shen: '身 什 深 神', fen: '份 分 纷', zheng: '证 正 整', ju: '居 局', min: '民', diu: '丢', shi: '失 是 时' },
  ...{ bu: '补 不 部', ling: '领 零', ying: '营 应', ye: '业 也', zhi: '执 之', zhao: '照 找', yi: '遗 一' },
  ...{ zen: '怎', me: '么', ban: '办 半', duo: '多', shao: '少', qian: '钱 前', le: '了', lou: '楼' },
};
