import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A table and the client that reaches it. */
export type Table = { client: DynamoDBDocumentClient; name: string };

const embedded = (endpoint: string) => ({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** Without an endpoint the table is Amazon's; with one it is the embedded engine's, which asks for no real keys. */
export const openTable = ({ name, endpoint }: { name: string; endpoint?: string | undefined }): Table => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(endpoint === undefined ? {} : embedded(endpoint)), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name };
};
