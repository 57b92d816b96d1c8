import type { Stack } from 'aws-cdk-lib';
import type { Web } from './web.ts';

export const acknowledgeUploader = (_stack: Stack, _web: Web): void => {};
