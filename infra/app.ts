import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { addStacks } from './stacks.ts';

/** The CDK app: `cdk synth -c region=cn-northwest-1`. Knowledge and pages are built before it. */
const app = new App();
const region = z.string().parse(app.node.tryGetContext('region'));
addStacks(app, region, { entries: 'functions', release: 'dist/release.bin', pages: 'dist/phone' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
