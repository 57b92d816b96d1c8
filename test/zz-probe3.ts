import { lastOf, release } from './a-release.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
const u = makeUnderstanding(release.lexicon, release.index.pinyin);
for (const q of ['小孩要带什么','老人要带什么','外地人要带什么','照片要几张','孩子多少钱','补办要多少钱','奶茶店要多少钱','办奶茶店要多少钱','结婚证要带什么','居住证多少钱','二手房多少钱','驾驶证多久','学生要多少钱','农村户口要什么材料','委托书怎么写','怎么交钱','可以刷卡吗要多少钱','补一张要多少钱','第二次补多少钱','丢了多少钱','狗证多久','社保卡多久','社保多少钱','开公司多少钱','离婚要带什么','过户费多少钱','上牌多少钱','公司注销要多久','年审多少钱','How much for a dog','how long for a passport','what should I bring for my child','what about children, what do I bring','how much is it for a foreigner','周末能办吗','可以邮寄吗','那个要多久','这个网上能办吗','it costs how much', 'can someone else do it for me','where do I go','how do I get there','is it free']) {
 const r = lastOf('身份证丢了怎么补', q); const s = lastOf(q);
 console.log(q, '| topic', JSON.stringify(u.fields(q)), '|', r.answer.ending, r.answer.guide, r.answer.field, '| alone', s.answer.ending, s.answer.guide, s.guides[0]?.id, s.guides[0]?.score);
}
