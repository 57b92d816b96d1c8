import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { addStacks } from '#infra/stacks.ts';

const Context = z.object({ context: z.record(z.string(), z.unknown()) });
const Reasons = z.record(z.string(), z.string());

/** Folders as `npm run build` makes them, with next to nothing in them. */
const built = () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const inside of [
    'pages/assets',
    'bundles/conversation',
    'bundles/reading',
    'bundles/voice',
    'bundles/help',
    'bundles/live',
    'bundles/reminders',
  ]) {
    mkdirSync(join(folder, inside), { recursive: true });
  }
  writeFileSync(join(folder, 'pages/index.html'), '<!doctype html>');
  return { pages: join(folder, 'pages'), bundles: join(folder, 'bundles') };
};

/** The stacks of a region as CloudFormation gets them, with the flags of cdk.json and a context of their own. */
export const synthesized = (region: string, given: Record<string, unknown> = {}) => {
  const { context } = Context.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  const app = new App({
    builtinCloudFormationValidation: false,
    context: { ...context, ...given },
  });
  const guide = addStacks(app, region, built());
  const template = Template.fromStack(guide);
  const findings = new AwsSolutionsChecks().validateScope(app).violations;
  const reasons = app.node
    .findAll()
    .flatMap((construct) => construct.node.metadata)
    .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap((entry) => Object.values(Reasons.parse(entry.data)));
  const { stacks } = app.synth();
  return { template, findings, reasons, stacks, text: JSON.stringify(template.toJSON()) };
};
