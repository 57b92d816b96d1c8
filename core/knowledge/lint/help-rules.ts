import type { Help } from '#contract/help.ts';
import { error, type Finding, type Path } from './fault.ts';
import type { KnowledgeRule, LintContext } from './rule.ts';
import { englishFindings } from './text-rules.ts';

/** What is found in one of the files of human help: `help/<element>.yaml`. */
type Found = Record<string, Finding[]>;

const helpRule = (name: string, check: (help: Help, context: LintContext) => Found): KnowledgeRule => ({
  name,
  check: (context) => {
    const { help } = context.knowledge;
    if (!help) return [];
    return Object.entries(check(help, context)).flatMap(([element, findings]) =>
      findings.map((finding) => ({ ...finding, file: `help/${element}.yaml` })),
    );
  },
});

const each = <Item>(items: readonly Item[], check: (item: Item, path: Path) => Finding[]): Finding[] =>
  items.flatMap((item, index) => check(item, [index]));

const missingFrom = (known: ReadonlySet<string>, ids: readonly string[] | undefined, path: Path, what: string) =>
  (ids ?? []).flatMap((id, at) =>
    known.has(id) ? [] : [error([...path, at], `there is no ${what} ${id}`, 'name one that exists, or remove it')],
  );

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));

/** Services, teams and helpers name departments, guides, teams and places that exist. */
export const helpNamesWhatExists = helpRule('help-names-what-exists', ({ services, teams, helpers }, { knowledge }) => {
  const [departments, guides, known] = [idsOf(knowledge.departments), idsOf(knowledge.guides), idsOf(teams)];
  const places = knowledge.hall && idsOf(knowledge.hall.places);
  const departmentsAt = (ids: readonly string[] | undefined, path: Path) =>
    missingFrom(departments, ids, [...path, 'departments'], 'department');
  return {
    services: each(services, (it, path) => [
      ...departmentsAt(it.departments, path),
      ...missingFrom(guides, it.guides, [...path, 'guides'], 'guide'),
    ]),
    teams: each(teams, (it, path) => [
      ...departmentsAt(it.departments, path),
      ...(it.place !== undefined && places && !places.has(it.place)
        ? [error([...path, 'place'], `the hall has no ${it.place}`, 'name a place of the plan')]
        : []),
    ]),
    helpers: each(helpers, (it, path) => [
      ...departmentsAt(it.departments, path),
      ...missingFrom(known, it.teams, [...path, 'teams'], 'team'),
    ]),
  };
});

const twice = (items: readonly { id: string }[]) =>
  each(items, ({ id }, path) =>
    items.findIndex((it) => it.id === id) < Number(path[0])
      ? [error([...path, 'id'], `the id ${id} stands twice`, 'give it an id of its own')]
      : [],
  );

/** No service, team or helper has the id of another. */
export const helpIdsAreUnique = helpRule('help-ids-are-unique', ({ services, teams, helpers }) => ({
  services: twice(services),
  teams: twice(teams),
  helpers: twice(helpers),
}));

/** Every service has a team that helps in its way, for every department that takes part in it. */
export const helpServicesHaveTeams = helpRule('help-services-have-teams', ({ services, teams }) => ({
  services: each(services, ({ id, mode, departments }, path) => {
    const able = teams.filter(({ modes }) => modes.includes(mode));
    if (able.length === 0) return [error([...path, 'mode'], `no team offers ${id}`, `give a team the mode ${mode}`)];
    return (departments ?? []).flatMap((department, at) =>
      able.some((team) => team.departments === undefined || team.departments.includes(department))
        ? []
        : [
            error(
              [...path, 'departments', at],
              `no team with the mode ${mode} knows ${department}`,
              'add the department to such a team, or remove it here',
            ),
          ],
    );
  }),
}));

/** A helper helps in ways that one of the helper's teams offers. */
export const helpersServeTheirTeams = helpRule('helpers-serve-their-teams', ({ teams, helpers }) => ({
  helpers: each(helpers, (helper, path) => {
    const own = teams.filter(({ id }) => helper.teams.includes(id));
    return helper.modes.flatMap((mode, at) =>
      own.length === 0 || own.some(({ modes }) => modes.includes(mode))
        ? []
        : [
            error(
              [...path, 'modes', at],
              `no team of ${helper.id} offers ${mode}`,
              'remove it, or give it to the team',
            ),
          ],
    );
  }),
}));

/** What is published on human help can be read in English. */
export const helpIsInBothLanguages = helpRule('help-is-in-both-languages', ({ services, teams, hours }) => ({
  services: englishFindings(services),
  teams: englishFindings(teams),
  hours: englishFindings(hours),
}));

const saysSample = (text: string) => /示例|样例|^demo-|^sample-|\bsample\b/iu.test(text);

const markFindings = (isMarked: boolean, texts: readonly string[], path: Path): Finding[] =>
  texts.some(saysSample) === isMarked
    ? []
    : [
        isMarked
          ? error([...path, 'sample'], 'it is marked as a sample and does not say so', 'say 示例 where it is shown')
          : error([...path, 'sample'], 'it says that it is a sample and is not marked as one', 'write sample: true'),
      ];

/** Made-up services and helpers are marked as samples and say so to whoever reads them; real ones are not and do not. */
export const helpMarksItsSamples = helpRule('help-marks-its-samples', ({ services, helpers }) => ({
  services: each(services, ({ sample, source }, path) => markFindings(sample, [source.zh], path)),
  helpers: each(helpers, ({ sample, name }, path) => markFindings(sample, [name], path)),
}));
