import { pageHeaders, plainPage } from './sign-in-page.ts';

/** A request to the provider; `path` is what follows its address. */
export type IssuerRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  authorization: string | undefined;
  /** As the browser asked for it. */
  host: string | undefined;
};
export type IssuerReply = { statusCode: number; headers: Record<string, string>; body: string };

export const jsonReply = (body: unknown, statusCode = 200): IssuerReply => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  body: JSON.stringify(body),
});

/** An error of RFC 6749. */
export const oauthError = (error: string, statusCode = 400): IssuerReply => jsonReply({ error }, statusCode);

export const pageReply = (body: string, origins: readonly string[] = [], statusCode = 200): IssuerReply => ({
  statusCode,
  headers: pageHeaders(origins),
  body,
});

export const wrongAddress = (): IssuerReply =>
  pageReply(
    plainPage('登录请求有误', 'This sign-in request is wrong: it names an unknown client or address.'),
    [],
    400,
  );

/** On with the browser, by GET. */
export const redirectReply = (to: string, parameters: Record<string, string | undefined>): IssuerReply => {
  const url = new URL(to);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return { statusCode: 303, headers: { location: url.href, 'cache-control': 'no-store' }, body: '' };
};
