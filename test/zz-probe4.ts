import { release } from './a-release.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { Field } from '#contract/field.ts';
const u = makeUnderstanding(release.lexicon, release.index.pinyin);
for (const f of Field.options) { const c = release.lexicon.fields[f]; if (!c) { console.log('no cues', f); continue; }
 for (const l of ['zh','en'] as const) for (const p of c[l]) { const r = u.fields(p).fields; if (r[0] !== f) console.log(f, p, r); } }
for (const [e, c] of Object.entries(release.lexicon.commands)) for (const k of ['whole','part'] as const) for (const l of ['zh','en'] as const) for (const p of c[k][l]) { const r = u.command(p); if (r !== e) console.log(e, k, p, r); 
  if (k==='part') { const r2 = u.command(l==='zh' ? `请问一下${p}怎么说呢` : `well then ${p} right now`); if (r2 !== e) console.log(e,'part inside', p, r2); } }
for (const q of '找活了|火车票丢了|自杀式袭击|我想死这个车牌号了|打12345|120元|要打1200元|打120元|最大120平|搭120路|有人迟到|没有人大家都走|公司招人工伤保险怎么交|招人工资怎么发|老人不想活动能上门办吗|老婆下个月要生了准生证怎么办|上班路上出车祸了算工伤吗|抢劫罪能开无犯罪证明吗|跳楼价的房子过户|名额被抢了怎么办|救命的药能报销吗|厂子活不下去了要注销|干活够了年限能退休吗|孩子丢了身份证怎么补|消防检查怎么办|火灾保险|fire safety inspection|fire exit permit|heart disease benefit|I lost my child\'s ID card|家里着火了怎么办|有人晕倒了快来人|着火了找人帮我|谢谢我不想活了|我要跳楼|please help my father passed out|I want to die'.split('|')) console.log(q, u.command(q));
