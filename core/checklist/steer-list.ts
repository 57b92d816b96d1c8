import { ordinalIn } from '#core/understanding/ordinal-in.ts';

/** How a visitor goes back in a list, beside answering its question. */
export type Steering =
  /** 重新列一遍. */
  | { kind: 'anew' }
  /** 上一个, 第二个选错了: that question once more; `of` is its place among those answered, from 0, the last one without. */
  | { kind: 'reopen'; of?: number }
  /** 第二个改成没有, 改成第一个: another answer to it; without `of`, that of whichever question it fits. */
  | { kind: 'change'; of?: number; to: string };

const anew =
  /^(我想|我要|帮我|请)?(清单)?(重新|从头|再)(列|做|填|选|答|弄)(一遍|一次|一下|清单|一张|一份)*(吧|呗)?$|^(清单)?重(列|填|选)(一遍|吧)?$|^(make|do|start) (the )?list (again|over|anew)$|^new list$/;
const place = '第(?<place>[0-9]{1,2}|[一二两三四五六七八九十])(个|题|问|项|条)(问题|情况)?';
const change =
  '(改|换|更正|修改)(一下|下)?(成|为|到|选)?|(应该|其实|本来)(是|选)?|(选|说|答|点|填|搞|弄)错了?(?:[，, ]*(是|应该是|选))?|不对(?:[，, ]*(是|应该是|选))?|重新?(选|答|填)';
const ofPlace = new RegExp(
  `^(我想|我要|把|请把|那个|刚才|前面|你把)*${place}(我|想|要|给我|的|回答|答案)*(${change})(?<to>.*)$`,
);
const englishNumber = '(first|second|third|fourth|fifth|[1-5])\\b( one| question| answer)?';
const englishPlaces = [
  new RegExp(
    `^(please |can you |i want to |let me )*(change|redo|correct|fix) (the |my |answer |to |question )*(?<place>${englishNumber})( ?(to|into))? ?(?<to>.*)$`,
  ),
  new RegExp(
    `^(the |my |answer |to |question )*(?<place>${englishNumber}) (was wrong|is wrong|should be|should have been)[, ]*(it is |it's |to )*(?<to>.*)$`,
  ),
];
const previous =
  /^(我|我想|我要|请|那|能|可以|能不能|再)*(回到|返回|退回|退到|倒回|回|改|看看?)?(上|前)(面)?一?(个|题|步|条|项|问|道题)(问题|题|那个)?(吧|吗|去|来|重新选|重新答|重选|选错了|说错了|答错了|点错了)?$|^(返回|退回|倒回去|回去|往回|后退|退一步)(一步|一下|一题)?(吧)?$|^(我|哎|哎呀|不好意思|对不起|啊|不)*[，, ]*(刚才|刚刚|上面|前面)?(那个|那题|的)?(我)?(选|说|答|点|填|按)错了?(一个|了)?$|^(please )?(go |take me )?back( one)?( please)?$|^(the )?previous (one|question)( please)?$|^(the )?last question( please)?$|^(i )?(made a mistake|picked the wrong one|chose wrong|that was wrong)$/;
const toOnly = new RegExp(
  `^(不对|不是|错了|哎|啊|我|是)*[，, ]*(${change})[，, ]*(?<to>第?[0-9一二两三四五六七八九十]+(个|项|条|种)?|最后一?个|the .*|.* one)(吧|才对)?$`,
);

const numbers = ['first', 'second', 'third', 'fourth', 'fifth'];

const placeOf = (said: string) => {
  const [word = ''] = said.split(' ');
  const named = numbers.indexOf(word);
  return named >= 0 ? named : ordinalIn(word, Number.MAX_SAFE_INTEGER);
};

const trim = (text: string) => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

// with the list given, 上一个 alone may as well be the matter before
const ofList = /[题问选答点填错]|question|wrong|mistake/;

/** Another answer to a question named by its place, or that question once more. */
const placedIn = (said: string): Steering | undefined => {
  const groups = [ofPlace, ...englishPlaces].map((pattern) => pattern.exec(said)).find((found) => found)?.groups;
  const of = placeOf(groups?.place ?? '');
  if (of === undefined) return undefined;
  const to = trim(groups?.to ?? '');
  return to === '' ? { kind: 'reopen', of } : { kind: 'change', of, to };
};

/** What a question steers the list to, which is still asked or has been given; undefined when it does not steer it. */
export const steeringIn = (question: string, isAsked: boolean): Steering | undefined => {
  const said = trim(question.normalize('NFKC').toLowerCase());
  if (anew.test(said)) return { kind: 'anew' };
  const placed = placedIn(said);
  if (placed) return placed;
  if (previous.test(said)) return isAsked || ofList.test(said) ? { kind: 'reopen' } : undefined;
  const to = toOnly.exec(said)?.groups?.to;
  return to === undefined ? undefined : { kind: 'change', to };
};
