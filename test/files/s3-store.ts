import { S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';

/** A store on this machine that speaks as S3 does, with one bucket. */
export const startS3Store = async (bucket: string) => {
  const server = await startFauxqs({ port: 0, logger: false });
  server.createBucket(bucket);
  const endpoint = `http://127.0.0.1:${server.port}`;
  const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
  const client = new S3Client({ endpoint, forcePathStyle: true, region: 'us-east-1', credentials });
  return {
    client,
    endpoint,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
};
