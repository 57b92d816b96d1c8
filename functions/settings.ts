import * as z from 'zod';
import { EmbeddingsSettings } from './embeddings-settings.ts';
import { HallSettings } from './hall-settings.ts';
import { HelpSettings } from './help-settings.ts';
import { ModelSettings } from './model-settings.ts';
import { SignsSettings } from './signs-settings.ts';
import { VoiceSettings } from './voice-settings.ts';

const Hours = (fallback: number) => z.coerce.number().positive().max(8760).default(fallback);

/** Everything that can be set from outside. An empty value counts as not set. */
export const Settings = z
  .object({
    /** The DynamoDB table. */
    TABLE_NAME: z
      .string()
      .regex(/^[\w.-]{3,255}$/, 'the name of a DynamoDB table: 3 to 255 letters, digits, dots, hyphens')
      .default('lingban'),
    /** Where the table is served; without it, Amazon's own endpoint of the region. */
    TABLE_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    /** The Secrets Manager secret whose text signs visit tokens. */
    SIGNING_SECRET_ID: z.string().optional(),
    /** The signing key itself, for machines without a secret store; wins over SIGNING_SECRET_ID. */
    SIGNING_KEY: z.string().min(32, 'at least 32 characters').optional(),
    /** The built knowledge release. */
    RELEASE_FILE: z.string().default('dist/release.bin'),
    /** The address that the local host listens on: 0.0.0.0 opens it to the network. */
    HOST: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
    /** The local host's port; without it 3000, or the next one that is free. */
    PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    /** Where the local host keeps its table and its key. */
    DATA_FOLDER: z.string().default('.lingban'),
    /** The built pages that the local host serves. */
    PAGES_FOLDER: z.string().default('dist/phone'),
    /** How long a visit's token is valid. */
    VISIT_HOURS: Hours(12),
    /** How long a link to a checklist is good. */
    LINK_MINUTES: z.coerce.number().positive().max(1440).default(60),
    /** How long what was said is kept. */
    RETENTION_HOURS: Hours(24),
    /** Where frames for live connections are sent: the WebSocket API's address over https with its stage. */
    LIVE_ENDPOINT: z.url({ protocol: /^https$/ }).optional(),
    /** Origins whose pages may open a live connection, separated by commas; without any, the host's own pages. */
    PAGE_ORIGINS: z
      .string()
      .default('')
      .transform((it) =>
        it
          .split(',')
          .map((origin) => origin.trim())
          .filter((origin) => origin !== ''),
      ),
    /** `on`: whoever reaches the local host may sign in at the desk as a made-up person, not on this machine alone. */
    DEMO_STAFF: z.enum(['on', 'off']).optional(),
    ...HallSettings.shape,
    ...HelpSettings.shape,
    ...SignsSettings.shape,
    ...VoiceSettings.shape,
    ...ModelSettings.shape,
    ...EmbeddingsSettings.shape,
    LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT']).default('INFO'),
  })
  .refine((it) => it.RETENTION_HOURS >= it.VISIT_HOURS, {
    path: ['RETENTION_HOURS'],
    message: 'must not be shorter than VISIT_HOURS, or a visit would be forgotten while it lasts',
  });
export type Settings = z.infer<typeof Settings>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; throws an error that names every wrong one. */
export const readSettings = (environment: Environment): Settings => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(set);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`These settings are wrong:\n${wrong.join('\n')}`);
};

// biome-ignore lint/style/noProcessEnv: the one place that reads the environment
const environment = process.env;

/** The settings of a Lambda. */
export const lambdaSettings = () => readSettings(environment);

/** The settings of the local host, which speaks up only about trouble. */
export const localSettings = () => readSettings({ LOG_LEVEL: 'WARN', ...environment });
