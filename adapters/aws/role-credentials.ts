import { TranscribeClient } from '@aws-sdk/client-transcribe';

/** The credentials that Amazon's clients would sign with here: of a Lambda's role, or of a machine's profile. Renewed before they run out. */
export const readRoleCredentials = (region: string) => new TranscribeClient({ region }).config.credentials;
