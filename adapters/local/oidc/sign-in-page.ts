import { createHash } from 'node:crypto';
import type { Staff } from '#contract/staff/staff.ts';

const style = `:root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,"Noto Sans SC",sans-serif}
body{margin:0 auto;max-width:34rem;padding:1.5rem}
h1{font-size:1.5rem;margin:.5rem 0}
.note{border-inline-start:.3rem solid #b25e00;padding:.25rem 0 .25rem 1rem;margin:1rem 0}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
button{inline-size:100%;padding:.7rem 1rem;font:inherit;text-align:start;color:inherit;background:transparent;border:1px solid #767676;border-radius:.4rem;cursor:pointer}
button:hover{background:#8881}
button:focus-visible{outline:.2rem solid #1558d6;outline-offset:.1rem}
small{display:block}`;
const styleHash = createHash('sha256').update(style).digest('base64');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (it) => entities[it] ?? it);

const roleNames = { helper: '帮办员 helper', lead: '组长 lead', operator: '大厅运营 operator' } as const;

const document = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** The headers of a page; forms may lead to these origins and nowhere else. */
export const pageHeaders = (origins: readonly string[] = []) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action ${["'self'", ...origins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

const button = ({ id, name, roles, teams }: Staff) => {
  const what = [...roles.map((role) => roleNames[role]), ...teams].join(' · ');
  return `<li><button name="person" value="${escaped(id)}">${escaped(name)}<small>${escaped(what)}</small></button></li>`;
};

/** The page on which somebody chooses who to be. `fields` travel on with the choice. */
export const signInPage = (people: readonly Staff[], fields: readonly [string, string][]) =>
  document(
    '演示登录 Demo sign-in',
    `<h1>选择演示身份 <span lang="en">Choose who to be</span></h1>
<p class="note">这台机器上任何人都可以这样登录，无需密码，仅供试用；人员均为虚构示例。<br>
<span lang="en">Anybody may sign in on this machine, without a password, to try the desk out. All people are made up.</span></p>
<form method="post" action="authorize">
${fields.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('\n')}
<ul aria-label="演示人员 Demo staff">
${people.map(button).join('\n')}
</ul>
</form>`,
  );

/** A page that only says something. */
export const plainPage = (chinese: string, english: string) =>
  document(chinese, `<h1>${escaped(chinese)}</h1>\n<p lang="en">${escaped(english)}</p>`);
