/*
 * GB 2312 lists its 3755 common characters by their sound, so that it is enough to know how many there are of each
 * syllable. The counts were made with the readings of pinyin-pro; ü is written v.
 */
const counts =
  'a2ai13an9ang3ao9 ba18bai8ban15bang12bao17bei15ben4beng6bi24bian12biao4bie4bin6bing9bo19bu11 ca1cai11can7cang5cao5ce5ceng2cha11chai3chan10chang13chao9che6chen10cheng15chi16chong5chou12chu16chuai1chuan7chuang6chui5chun7chuo2ci12cong6cou1cu4cuan3cui8cun3cuo6 da6dai12dan15dang5dao12de3deng7di19dian16diao9die7ding9diu1dong10dou8du14duan6dui4dun9duo12 e13en1er8 fa8fan17fang11fei12fen15feng15fo1fou1fu45 ga2gai6gan11gang9gao10ge17gei1gen2geng7gong15gou9gu18gua6guai3guan11guang3gui16gun3guo6 ha1hai7han19hang3hao9he18hei2hen4heng5hong9hou7hu18hua9huai5huan14huang14hui21hun6huo10 ji53jia17jian40jiang13jiao28jie27jin20jing25jiong2jiu17ju25juan7jue10jun11 ka4kai5kan6kang7kao4ke15ken4keng2kong4kou4ku7kua5kuai4kuan2kuang8kui11kun4kuo4 la7lai3lan15lang7lao9le2lei11leng3li34lia1lian14liang11liao13lie5lin12ling14liu11long9lou6lu20lv14luan6lve2lun7luo12 ma9mai6man9mang6mao12me1mei16men3meng8mi14mian9miao8mie2min6ming6miu1mo17mou3mu15 na7nai5nan3nang1nao5ne1nei2nen1neng1ni11nian7niang2niao2nie7nin1ning6niu4nong4nu3nv1nuan1nve2nuo4 o1ou7 pa6pai6pan8pang5pao7pei9pen2peng14pi17pian4piao4pie2pin5ping9po8pou1pu15 qi36qia3qian22qiang8qiao15qie5qin11qing13qiong2qiu8qu13quan11que8qun2 ran4rang5rao3re2ren10reng2ri1rong10rou3ru10ruan2rui3run2ruo2 sa3sai4san4sang3sao4se3sen1seng1sha9shai2shan16shang8shao11she12shen16sheng11shi47shou10shu33shua2shuai4shuan2shuang3shui4shun4shuo4si16song8sou4su12suan3sui11sun3suo8 ta9tai9tan18tang13tao11te1teng4ti15tian8tiao5tie3ting10tong13tou4tu11tuan2tui6tun3tuo11 wa7wai2wan17wang10wei33wen10weng3wo9wu29 xi35xia13xian26xiang20xiao18xie21xin10xing15xiong7xiu9xu19xuan10xue6xun14 ya16yan33yang17yao15ye15yi53yin16ying18yo1yong15you20yu45yuan20yue10yun12 za3zai7zan4zang3zao14ze4zei1zen1zeng4zha14zhai6zhan17zhang15zhao10zhe10zhen16zheng15zhi43zhong11zhou14zhu26zhua2zhuai1zhuan6zhuang7zhui6zhun2zhuo11zi15zong7zou4zu8zuan2zui4zun2zuo8';

/** Characters that are mostly read otherwise than the standard lists them, and rarer ones that are said in a hall. */
const besides: Record<string, string> = {
  ...{ 还: 'hai', 了: 'le', 什: 'shen', 着: 'zhe', 调: 'tiao', 弹: 'tan', 厦: 'sha', 曾: 'ceng', 粘: 'nian', 咳: 'ke' },
  ...{ 幢: 'zhuang', 吁: 'yu', 钥: 'yao', 栅: 'zha', 仔: 'zi', 帧: 'zhen', 簿: 'bu', 咋: 'za' },
  ...{ 殡: 'bin', 圳: 'zhen', 嗯: 'en', 驿: 'yi', 裱: 'biao', 捋: 'lv', 夭: 'yao', 羁: 'ji', 侬: 'nong', 钿: 'dian' },
  ...{ 诿: 'wei', 盥: 'guan', 腌: 'yan', 跤: 'jiao', 猝: 'cu', 馨: 'xin', 呃: 'e', 噢: 'o', 疱: 'pao', 瘾: 'yin' },
};

const first = { row: 0xb0, last: 0xd7, cell: 0xa1, cells: 94 };
/** The last row has five cells less. */
const common = 3755;

const commonCharacters = () => {
  const bytes: number[] = [];
  for (let row = first.row; row <= first.last; row += 1) {
    for (let cell = 0; cell < first.cells; cell += 1) bytes.push(row, first.cell + cell);
  }
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))].slice(0, common);
};

const readAll = (): ReadonlyMap<string, string> => {
  const characters = commonCharacters();
  const syllables = [...counts.matchAll(/([a-z]+)(\d+)/g)].flatMap(([, syllable = '', count]) =>
    new Array<string>(Number(count)).fill(syllable),
  );
  return new Map([...characters.map((it, index) => [it, syllables[index] ?? ''] as const), ...Object.entries(besides)]);
};

// the same for everybody, and never changed
let read: ReadonlyMap<string, string> | undefined;

/** How a character is mostly read, in pinyin without a tone; undefined for rare ones. */
export const syllableOf = (character: string): string | undefined => {
  read ??= readAll();
  return read.get(character);
};
