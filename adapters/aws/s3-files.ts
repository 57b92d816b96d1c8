import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { checkKey, checkPrefix } from '#core/files/file-key.ts';
import type { Files } from '#core/files/files.ts';

type Place = {
  bucket: string;
  /** What every key begins with in the bucket, such as `hall/`. */
  prefix?: string;
  /** Where the bucket is served; without it, Amazon's own endpoint of the region. */
  endpoint?: string | undefined;
};

/** Stores other than Amazon's know no bucket in the host's name, and often no newer checksums. */
const elsewhere = (endpoint: string) =>
  ({
    endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }) as const;

/** Reaches S3, or a store that speaks as S3 does. */
const openS3 = (endpoint?: string) => new S3Client(endpoint === undefined ? {} : elsewhere(endpoint));

/**
 * Files in a bucket. The role needs `s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` and `s3:ListBucket`: without the
 * last, S3 refuses to say that a file is missing, and `read` throws instead of giving undefined.
 */
export const makeS3Files = ({ bucket, prefix = '', endpoint }: Place, client = openS3(endpoint)): Files => {
  const place = (key: string) => {
    checkKey(key);
    return { Bucket: bucket, Key: `${prefix}${key}` };
  };

  return {
    read: async (key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(place(key)));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    write: async (key, content, type) => {
      await client.send(new PutObjectCommand({ ...place(key), Body: content, ContentType: type }));
    },
    list: async (wanted) => {
      checkPrefix(wanted);
      const keys: string[] = [];
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${prefix}${wanted}` })) {
        for (const { Key } of page.Contents ?? []) if (Key) keys.push(Key.slice(prefix.length));
      }
      return keys.sort();
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(place(key)));
    },
  };
};
