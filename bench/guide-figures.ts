import { Field } from '#contract/field.ts';
import { HandlingScope } from '#contract/guide/code-tables.ts';
import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import { Necessity } from '#contract/guide/material.ts';
import { shareOf, spreadOf, sumOf, tally } from './shares.ts';
import { table } from './table.ts';

/** How many guides there are, how far they are known, and what in them is a sample. */
export const printGuides = (guides: readonly Guide[], complete: readonly CompleteGuide[]) => {
  const fields = tally(
    Field.options,
    guides.flatMap(({ provenance }) => provenance.samples),
  );
  table(
    'Guides',
    ['', 'guides', ''],
    [
      ['complete', ...shareOf(complete.length, guides.length)],
      ['confirmed by the department', ...shareOf(guides.filter((it) => it.provenance.confirmed).length, guides.length)],
      ['with sample values', ...shareOf(guides.filter((it) => it.provenance.samples.length > 0).length, guides.length)],
      ...fields
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => [`  ${word} a sample`, ...shareOf(count, guides.length)]),
    ],
  );
};

/** Phrasings, questions and materials a guide. */
export const printCounts = (guides: readonly Guide[], complete: readonly CompleteGuide[]) => {
  const counts: Record<string, number[]> = {
    'paraphrases, zh': guides.map((it) => it.paraphrases.zh.length),
    'paraphrases, en': guides.map((it) => it.paraphrases.en.length),
    'aliases, zh': guides.map((it) => it.aliases.zh.length),
    'aliases, en': guides.map((it) => it.aliases.en.length),
    'questions and answers': complete.map((it) => it.faq.length),
    situations: complete.map((it) => it.situations.length),
    'options of situations': complete.map((it) => sumOf(it.situations.map(({ options }) => options.length))),
    materials: complete.map((it) => it.materials.length),
    steps: complete.map((it) => it.steps.length),
    'legal bases': complete.map((it) => it.legalBasis.length),
  };
  table(
    'A guide has',
    ['', 'min', 'median', 'max', 'in all', 'guides with any'],
    Object.entries(counts).map(([name, values]) => [
      name,
      ...spreadOf(values),
      `${sumOf(values)}`,
      `${values.filter((it) => it > 0).length}`,
    ]),
  );
};

/** Materials by what is demanded, and what an e-certificate replaces. */
export const printMaterials = (complete: readonly CompleteGuide[]) => {
  const kinds: Record<string, (material: CompleteGuide['materials'][number]) => boolean> = {
    ...Object.fromEntries(
      Necessity.options.map((it) => [it, ({ necessity }: { necessity: Necessity }) => necessity === it]),
    ),
    'replaced by an e-certificate': ({ eCertificate }) => eCertificate !== undefined,
    'in certain situations only': ({ when }) => when !== undefined,
  };
  const all = complete.flatMap(({ materials }) => materials);
  table(
    'Materials',
    ['', 'materials', '', 'guides', ''],
    Object.entries(kinds).map(([name, is]) => [
      name,
      ...shareOf(all.filter(is).length, all.length),
      ...shareOf(complete.filter(({ materials }) => materials.some(is)).length, complete.length),
    ]),
  );
};

/** Where and how the guides' items can be handled. */
export const printChannels = (complete: readonly CompleteGuide[]) => {
  const channels = complete.map((it) => it.channels);
  const ways: [string, (it: CompleteGuide['channels']) => boolean][] = [
    ...[4, 3, 2, 1].map((depth): (typeof ways)[number] => [
      `online depth ${depth}`,
      ({ online }) => online?.depth === depth,
    ]),
    ['not online', ({ online }) => online === undefined],
    ['instant approval', (it) => it.instantApproval],
    ['post, papers in', ({ post }) => post.papersIn],
    ['post, result out', ({ post }) => post.resultOut],
    ['town centres', ({ townCentres }) => townCentres.offered],
    ['terminal', ({ terminal }) => terminal.offered],
    ...HandlingScope.options.map((scope): (typeof ways)[number] => [`scope ${scope}`, (it) => it.scope === scope]),
    ...(['guidance', 'proxy', 'home-visit'] as const).map((kind): (typeof ways)[number] => [
      `assistance ${kind}`,
      ({ assistance }) => assistance.some((it) => it.kind === kind),
    ]),
    ['assistance of any kind', ({ assistance }) => assistance.length > 0],
    ['remote survey', ({ remoteSurvey }) => remoteSurvey?.offered === true],
  ];
  table(
    'Channels',
    ['', 'guides', ''],
    ways.map(([name, offers]) => [name, ...shareOf(channels.filter(offers).length, channels.length)]),
  );
};
