import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { addStacks } from './stacks.ts';

/** The CDK app: `cdk synth -c region=cn-northwest-1`. `npm run build` comes before it. */
const app = new App();
const region = z.string().parse(app.node.tryGetContext('region'));
addStacks(app, region, { bundles: 'dist/lambdas', pages: 'dist/phone' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
