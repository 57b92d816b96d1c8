import type { App } from 'aws-cdk-lib';
import { embeddingsOf } from './embeddings.ts';
import { FirewallStack } from './firewall-stack.ts';
import { type Built, GuideStack } from './guide-stack.ts';
import { queueOf } from './hall-queue.ts';
import { modelOf } from './model.ts';
import { firewallRegion, regionOf } from './region.ts';

/** The stacks of one guide in one region; without an account, so that they synthesize anywhere. */
export const addStacks = (app: App, region: string, built: Built): GuideStack => {
  const { edge, pool, polly, transcribe } = regionOf(region);
  const firewall = edge ? new FirewallStack(app, 'LingbanFirewall', { env: { region: firewallRegion } }) : undefined;
  return new GuideStack(app, 'Lingban', {
    env: { region },
    built,
    firewallArn: firewall?.arn,
    hasPool: pool,
    hasPolly: polly,
    hasTranscribe: transcribe,
    queueUrl: queueOf(app.node.tryGetContext('queue')),
    model: modelOf(app.node.tryGetContext('model')),
    embeddings: embeddingsOf(app.node.tryGetContext('embeddings')),
  });
};
