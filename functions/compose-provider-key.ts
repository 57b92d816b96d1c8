import { makeSecretText } from '#adapters/aws/secret-text.ts';

/** Many endpoints on a hall's own machines want no key, but their clients want a text. */
const none = 'none';

/** Where the key of a model's endpoint comes from: the key itself, or the name of the secret that holds it, or nowhere. */
export const composeProviderKey = (key: string | undefined, secretId: string | undefined): (() => Promise<string>) => {
  if (key === undefined && secretId !== undefined) return makeSecretText(secretId);
  return async () => key ?? none;
};
