import { describe, expect, it } from 'vitest';
import type { Ending } from '#contract/answer/ending.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { release } from '../a-release.ts';

const { command } = makeUnderstanding(release.lexicon, release.index.pinyin);

describe('danger to life is heard', () => {
  it.each([
    '着火了',
    '二楼着火了快来人',
    '家里失火了怎么办',
    '有人晕倒了',
    '我爸晕过去了',
    '快叫救护车',
    '帮我打120',
    '打110！',
    '救命啊',
    '有人持刀',
    '他心脏病犯了',
    '她喘不上气了',
    '流血不止',
    '门口出车祸了',
    '出车祸了',
    '燃气泄漏了',
    '孩子不见了',
    '我被抢了',
    '羊水破了',
    '要生了',
    '有人落水了',
    '他噎住了',
    '有人要杀人，救救我',
    '身份证丢了，等等，旁边有人晕倒了怎么办啊你们快来',
    'my father passed out',
    'There is a fire!',
    'someone is not breathing',
    'He has a knife',
    'please call an ambulance',
    'my child is missing',
    'she collapsed in the queue',
    "I can't breathe",
  ])('%s', (text) => {
    expect(command(text)).toBe('emergency');
  });

  it.each([
    '我不想活了',
    '不想活',
    '我想死',
    '活着没意思',
    '真的活不下去了',
    '我要跳楼',
    '有人跳楼了',
    '想自杀',
    '他有自杀倾向',
    '不如死了算了',
    '割腕',
    '谢谢，我不想活了',
    '低保没批，我不想活了，怎么办',
    'I want to die',
    "I don't want to live any more",
    'I am thinking of suicide',
    'I will kill myself',
    'better off dead',
  ])('and so is despair: %s', (text) => {
    expect(command(text)).toBe('self-harm');
  });

  it('before whatever else is said with it, however long that is', () => {
    expect(command('着火了，找个人帮我')).toBe('emergency');
    expect(command('我要找人工客服，有人晕倒了')).toBe('emergency');
    expect(command('厕所在哪里有人打架哪里有厕所')).toBe('emergency');
    expect(command('不想跟机器说话，我不想活了')).toBe('self-harm');
  });
});

describe('what only sounds like danger is not taken for it', () => {
  it.each([
    '找活了',
    '火车票丢了能报销吗',
    '火锅店要办什么证',
    '消防检查怎么办',
    '火化证明',
    '打12345',
    '打电话给12333',
    '120元',
    '要打1200元到哪个账户',
    '打110元的折',
    '最大120平',
    '搭120路公交能到吗',
    '公司有人迟到扣工资能投诉吗',
    '没有人大家都走了',
    '老人不想活动，能上门办吗',
    '老婆下个月要生了，生育登记怎么办',
    '上班路上出车祸算工伤吗',
    '有抢劫罪案底能开无犯罪证明吗',
    '跳楼价买的房子怎么过户',
    '公租房名额被抢了吗',
    '救命的药能报销吗',
    '干活够了年限能退休吗',
    '孩子丢了身份证怎么补',
    '我想死这个车牌号了',
    '急死了',
    '累死我了',
    '笑死',
    '父亲死亡怎么销户',
    '死亡证明',
    '家人去世了',
    '撞人名了想改名',
    '刀具店营业执照',
    'fire safety inspection',
    'I was fired',
    'how to fire an employee',
    'heart disease benefit',
    "I lost my child's ID card",
    'my company collapsed',
    'deadline for the permit',
    'birth and death certificates',
  ])('%s', (text) => {
    expect(command(text)).toBeUndefined();
  });
});

describe('commands', () => {
  it.each<[Ending, string[]]>([
    [
      'handoff',
      ['转人工', '人工！', '我要人工', '能不能找个人帮帮我', '不想跟机器说', 'Can I talk to a human?', 'help desk'],
    ],
    ['greeting', ['你好', '您好！', '在吗', 'Hello', 'good morning']],
    ['thanks', ['谢谢', '好的，谢谢！', 'Thank you very much']],
    ['goodbye', ['再见', '拜拜！', 'bye', 'Goodbye!']],
    ['introduction', ['你是谁？', '你能做什么', '你是机器人还是真人', 'Who are you?', 'what can you do']],
    ['repeated', ['再说一遍', '没听清，再说一遍', 'say that again please', 'pardon?']],
    ['language-changed', ['说英语', '中文', 'English', 'Do you speak English?']],
    ['hall', ['厕所在哪', '请问洗手间在哪里啊', '周末上班吗', '大厅几点关门', 'Where is the toilet?', 'opening hours']],
  ])('%s', (ending, texts) => {
    for (const text of texts) expect(`${text}: ${command(text)}`).toBe(`${text}: ${ending}`);
  });

  it.each([
    '你好，身份证丢了怎么补',
    '谢谢，那护照呢',
    '我想办人工授精补贴',
    '公司招人工伤保险怎么交',
    '新招人工资怎么发',
    '英文名字能写在护照上吗',
    '中文合同要翻译吗',
    'hello, I lost my ID card',
    'English translation of my birth certificate',
    'staff canteen permit',
    '',
  ])('%j is no command', (text) => {
    expect(command(text)).toBeUndefined();
  });

  it('every phrase of the lexicon does what it stands for', () => {
    const missed = Object.entries(release.lexicon.commands).flatMap(([ending, { whole, part }]) => [
      ...[...whole.zh, ...whole.en].filter((it) => command(it) !== ending),
      ...part.zh.filter((it) => command(`嗯${it}啊`) !== ending),
      ...part.en.filter((it) => command(`well ${it} now`) !== ending),
    ]);
    expect(missed).toEqual([]);
  });
});
