import type { Route } from '#contract/route.ts';
import { routeEntries } from '#contract/routes.ts';
import { longestBody } from './read-input.ts';

/** A row of the route table, as found by a method and a path. */
export type Match = {
  routeKey: string;
  lambda: Route['lambda'];
  /** The largest body, in bytes. */
  longest: number;
  pathParameters: Record<string, string>;
};

const rows = routeEntries.map(([, { method, path, lambda, longest }]) => ({
  method,
  lambda,
  longest: longest ?? longestBody,
  routeKey: `${method} ${path}`,
  // fixed parts win over parameters, as with API Gateway
  parameters: path.split('{').length - 1,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));
rows.sort((one, other) => one.parameters - other.parameters);

const decode = (groups: Record<string, string>): Record<string, string> | undefined => {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
};

/** The row for a call, as API Gateway finds it; HEAD is answered like GET. `undefined` when there is none. */
export const matchRoute = (method: string, path: string): Match | undefined => {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const row of rows) {
    const found = row.method === wanted ? row.pattern.exec(path) : null;
    const pathParameters = found && decode(found.groups ?? {});
    if (pathParameters) return { ...row, pathParameters };
  }
  return undefined;
};
