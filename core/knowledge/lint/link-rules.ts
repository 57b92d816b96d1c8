import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { error, type Path } from './fault.ts';
import type { MatterRule } from './rule.ts';

type Found = { path: Path; url: string };

/** Links are looked for everywhere, so that an element added to the guide tomorrow is checked as well. */
const linksIn = (element: unknown, path: Path = []): Found[] => {
  if (typeof element !== 'object' || element === null) return [];
  return Object.entries(element).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(element) ? Number(key) : key];
    return key === 'url' && typeof value === 'string' ? [{ path: at, url: value }] : linksIn(value, at);
  });
};

/** Links lead to hosts that the hall allows; the schema asks for https. */
export const linksLeadToAllowedHosts: MatterRule = {
  name: 'links-lead-to-allowed-hosts',
  check: (matter, { knowledge: { allowedHosts } }) => {
    if (allowedHosts.length === 0) return [];
    return linksIn(matter).flatMap(({ path, url }) => {
      const { host } = new URL(url);
      return allowedHosts.includes(host)
        ? []
        : [
            error(
              path,
              `${host} is not an allowed host`,
              `use an official page, or add the host to ${knowledgeFiles.allowedHosts}`,
            ),
          ];
    });
  },
};
