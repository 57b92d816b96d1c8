declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB-protocol server, on disk at `path`. Closing the server closes the store. */
  const dynalite: (options: { path: string; createTableMs: number }) => Server;
  export = dynalite;
}
