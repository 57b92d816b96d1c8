/**
 * Words of the hall in which a character is read otherwise than alone, with the reading of the whole word: voices that
 * read character by character go wrong here. Numbers are tones, 5 is the light one.
 */
export const polyphones: Readonly<Record<string, string>> = {
  ...{ 银行: 'yin2 hang2', 行业: 'hang2 ye4', 行号: 'hang2 hao4', 分行: 'fen1 hang2', 支行: 'zhi1 hang2' },
  ...{ 重新: 'chong2 xin1', 重复: 'chong2 fu4', 重婚: 'chong2 hun1', 重名: 'chong2 ming2' },
  ...{ 还款: 'huan2 kuan3', 还贷: 'huan2 dai4', 退还: 'tui4 huan2', 归还: 'gui1 huan2', 偿还: 'chang2 huan2' },
  ...{ 档案调动: 'dang4 an4 diao4 dong4', 调档: 'diao4 dang4', 调动: 'diao4 dong4', 调取: 'diao4 qu3' },
  ...{ 供养: 'gong1 yang3', 提供: 'ti2 gong1', 应缴: 'ying1 jiao3', 应当: 'ying1 dang1', 供暖: 'gong1 nuan3' },
  ...{ 差额: 'cha1 e2', 出差: 'chu1 chai1', 载明: 'zai3 ming2', 记载: 'ji4 zai3', 处方: 'chu3 fang1' },
  ...{ 长大: 'zhang3 da4', 家长: 'jia1 zhang3', 会计: 'kuai4 ji4', 参差: 'cen1 ci1', 率领: 'shuai4 ling3' },
  ...{ 朝阳: 'chao2 yang2', 血站: 'xue4 zhan4', 角色: 'jue2 se4', 种植: 'zhong4 zhi2' },
  ...{ 盛水: 'cheng2 shui3', 宿迁: 'su4 qian1', 六合: 'lu4 he2', 浒墅关: 'xu3 shu4 guan1', 盱眙: 'xu1 yi2' },
  ...{ 睢宁: 'sui1 ning2', 邗江: 'han2 jiang1', 邳州: 'pi1 zhou1', 溧阳: 'li4 yang2', 甪直: 'lu4 zhi2' },
};
