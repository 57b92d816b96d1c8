import { release } from './a-release.ts';
import { makeFinder } from '#core/finding/make-finder.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
const f = makeFinder(release.index, trainedWeights);
for (const q of '小孩 老人 外地人 孩子 补 奶茶店 结婚证 居住证 二手房 驾驶证 学生 书写 刷卡 补一张 第二次补 丢 狗证 社保卡 社保 开公司 离婚 过户费 过户 上牌 年审 dog passport child children foreigner 农村 残疾人 外国人 小孩子 未成年人 我妈 我爸 朋友 单位 公司 照片 加急 身份证 户口 车 房子 孩子的 双胞胎 外地户口 退休的'.split(' ')) { const r = f(q); console.log(q, r.confidence.toFixed(3), release.guideIds[r.candidates[0]?.guide ?? -1]); }
