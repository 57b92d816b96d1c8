import { lastOf, visit } from './a-release.ts';
const show = (...t: string[]) => { const r = lastOf(...t); console.log(t.join(' > '), '=>', r.answer.ending, r.answer.guide ?? '', r.answer.field ?? '', r.answer.language, r.guides.slice(0,2).map(g=>g.id+':'+g.score).join(' '), r.answer.ending==='clarify' ? r.answer.cards.flatMap(c=>c.kind==='choices'?c.options.map(o=>o.guide):[]).join(',') : ''); };
const first = '身份证丢了怎么补';
for (const q of `我想在学校门口摆个卖奶茶的店要办啥证
身份证丢了怎么补
身份证丢了补办要多少钱
身份证补办要多久
去外地看病怎么刷医保
异地就医备案网上能办吗
老人八十岁有补贴吗
八十岁老人补贴要带什么
租房怎么提取公积金
租房提公积金要带什么材料
租房提取公基金网上可以办吗
买二手房过户要带什么
二手房过户要多久
二手房过户要交多少钱
结婚登记要带什么
领结婚证去哪个窗口
领证要不要钱
居住证怎么办
办居住证要带什么
居住证多久能拿到
开公司要带什么材料
注册公司要多少钱
开公司营业执照怎么办
公司注册要几天
残疾证怎么办
残疾证要哪些材料
残疾证谁能办
办残疾证要去哪里
门头招牌审批
店招要审批吗
户外广告审批要多久
开饭店要什么条件
食品经营许可证有效期几年
食品经营许可要多少钱
食堂许可证要哪些材料
奶茶店要办什么证
尊老金怎么领
尊老金能代办吗
结婚登记能在外地办吗
居住证外地能办吗
身份证异地能补吗
狗证怎么办
护照多少钱
驾照丢了怎么补
工伤认定怎么办
失业金怎么领
医保
公积金
社保卡丢了
新生儿上户口要什么材料
I lost my ID card
How do I get a residence permit?
What do I need to open a milk tea shop?
How do we register our marriage?
Withdraw housing fund for rent
Use medical insurance in another province
how much does it cost to register a company
What documents do I need for a disability certificate?
How long does the residence permit take
今天会下雨吗
讲个笑话
附近哪家火锅好吃
红烧肉怎么做
what is the weather today
who won the football game
在哪办
要多少钱
你好
谢谢
你是谁
再说一遍
说英语
speak english please
转人工
厕所在哪
周末上班吗
where is the toilet
opening hours
第二个
公基金
租房提取公基金`.split('\n')) show(q);
for (const f of ['那要多少钱','周末上班吗','要带什么','网上能办吗','别人能代办吗','护照多少钱','护照','结婚证要带什么','多久能好','办奶茶店要多少钱','狗证多少钱','再说一遍','谢谢','谢谢你','今天会下雨吗','有没有优惠','外地户口行不行','小孩也可以吗','去哪个窗口','二手房过户呢','居住证呢','那居住证呢','how much does it cost','what about a passport','why']) show(first, f);
show(first,'谢谢','要带什么'); show(first, '厕所在哪','要多少钱'); show('医保','第二个'); show('社保怎么办','第二个'); show('许可证怎么办','第一个','多少钱'); show('公积金要带什么','第二个');show('公积金要带什么','再说一遍');show('公积金要带什么','one');show('公积金要带什么','the second one');show('公积金要带什么','最后那个');show('公积金要带什么','选第二个');
