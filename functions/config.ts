import * as z from 'zod';

/** Where a storage service is: an address, `aws`, or nothing given (`npm start` brings its own). */
export type Endpoint = string | undefined;

/** The environment, parsed once. Nothing else in the project reads `process.env`. */
export interface Config {
  /** Port of the HTTP server; absent: 3000 or the next free one. 0: any free port. */
  port: number | undefined;
  /** Directory of everything that `npm start` keeps. */
  dataDir: string;
  /** Token of the real bot; absent: the playground with its stand-in runs instead. */
  botToken: string | undefined;
  /** Root of the Bot API server, without a trailing slash. */
  telegramApiRoot: string;
  /** Secret that Telegram repeats with every update; absent only on a person's own machine. */
  webhookSecret: string | undefined;
  dynamodbEndpoint: Endpoint;
  s3Endpoint: Endpoint;
  tableName: string;
  bucketName: string;
  /** Address under which people reach the pages, without a trailing slash. */
  publicUrl: string | undefined;
  /** Whether the demo district is seeded on the first start. */
  demo: boolean;
  /** Whether nobody is messaged at night. */
  quietHours: boolean;
  region: string;
  /** Whether own AWS credentials were given, in which case they are used for endpoints too. */
  awsCredentials: boolean;
  onLambda: boolean;
  /** Whether npm started the process, which then ends when npm does. */
  underNpm: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or every mistake in it as one line each. */
export type ConfigResult = { config: Config } | { mistakes: string[] };

const SECRETS = ['BOT_TOKEN', 'WEBHOOK_SECRET'];

/** The rule of one variable, with the words that say what is expected. */
const text = (pattern: RegExp, expected: string) =>
  z.string().regex(pattern, { error: expected }).optional();

const isHttp = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/[?#]/.test(value);

const url = (expected: string) =>
  z
    .string()
    .refine(isHttp, { error: expected })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional();

const endpoint = (expected: string) =>
  z
    .string()
    .refine((value) => value === 'aws' || isHttp(value), { error: expected })
    .optional();

const PORT_RANGE = 'harus bilangan 0 sampai 65535';

const VARIABLES = z.object({
  PORT: text(/^\d{1,5}$/, PORT_RANGE).transform((value) =>
    value === undefined ? undefined : Number(value),
  ),
  DATA_DIR: z.string().default('.data'),
  BOT_TOKEN: text(
    /^\d{3,}:[A-Za-z0-9_-]{20,}$/,
    'harus token dari @BotFather, seperti 123456:ABC-DEF…',
  ),
  TELEGRAM_API_ROOT: url('harus alamat http(s), misalnya https://api.telegram.org'),
  WEBHOOK_SECRET: text(
    /^[A-Za-z0-9_-]{16,256}$/,
    'harus 16 sampai 256 karakter dari A-Z, a-z, 0-9, _ dan -',
  ),
  DYNAMODB_ENDPOINT: endpoint('harus alamat http(s), misalnya http://127.0.0.1:8000, atau aws'),
  S3_ENDPOINT: endpoint('harus alamat http(s), misalnya http://127.0.0.1:4566, atau aws'),
  TABLE_NAME: text(
    /^[A-Za-z0-9_.-]{3,255}$/,
    'harus 3 sampai 255 karakter dari A-Z, a-z, 0-9, _, . dan -',
  ),
  BUCKET_NAME: text(
    /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
    'harus 3 sampai 63 karakter dari a-z, 0-9 dan -, tanpa - di tepi',
  ),
  PUBLIC_URL: url('harus alamat http(s), misalnya https://bok.example.go.id'),
  DEMO: text(/^[01]$/, 'harus 1 atau 0'),
  QUIET_HOURS: text(/^(on|off)$/, 'harus on atau off'),
  AWS_REGION: text(/^[a-z]{2}(-[a-z]+)+-\d$/, 'harus wilayah AWS, misalnya ap-southeast-3'),
});

const NAMES = Object.keys(VARIABLES.shape);

/** Who reads it: the bot needs its secrets, the pages that people open never see them. */
export type Reader = 'bot' | 'pages';

/** Reads the configuration from an environment. Variables of others are left alone. */
export function parseConfig(environment: Environment, reader: Reader = 'bot'): ConfigResult {
  const given = Object.fromEntries(
    NAMES.filter((name) => environment[name] !== undefined).map((n) => [n, environment[n]]),
  );
  const empty = Object.keys(given).filter((name) => given[name] === '');
  const parsed = VARIABLES.safeParse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !empty.includes(name))),
  );
  const mistakes = [
    ...empty.map((name) => `${name} kosong: isi nilainya atau hapus variabelnya.`),
    ...misspelt(environment),
    ...(parsed.error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0]);
      const shown = SECRETS.includes(name) ? '(disembunyikan)' : JSON.stringify(given[name]);
      return `${name}=${shown} tidak dapat dipakai: ${issue.message}.`;
    }),
  ];
  if (!parsed.success) return { mistakes };
  const v = parsed.data;
  const onLambda = environment.AWS_LAMBDA_FUNCTION_NAME !== undefined;
  if (v.PORT !== undefined && v.PORT > 65535)
    mistakes.push(`PORT="${v.PORT}" tidak dapat dipakai: ${PORT_RANGE}.`);
  if (v.TELEGRAM_API_ROOT !== undefined && v.BOT_TOKEN === undefined)
    mistakes.push('TELEGRAM_API_ROOT hanya berlaku bersama BOT_TOKEN: isi BOT_TOKEN juga.');
  const botOnLambda = onLambda && reader === 'bot';
  if (botOnLambda && v.WEBHOOK_SECRET === undefined)
    mistakes.push('WEBHOOK_SECRET wajib diisi di AWS: tanpa itu siapa pun dapat mengirim update.');
  if (botOnLambda && v.BOT_TOKEN === undefined) mistakes.push('BOT_TOKEN wajib diisi di AWS.');
  if (mistakes.length > 0) return { mistakes };
  const storage: Endpoint = onLambda ? 'aws' : undefined;
  return {
    config: {
      port: v.PORT,
      dataDir: v.DATA_DIR,
      botToken: v.BOT_TOKEN,
      telegramApiRoot: v.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
      webhookSecret: v.WEBHOOK_SECRET,
      dynamodbEndpoint: v.DYNAMODB_ENDPOINT ?? storage,
      s3Endpoint: v.S3_ENDPOINT ?? storage,
      tableName: v.TABLE_NAME ?? 'lapor-bok',
      bucketName: v.BUCKET_NAME ?? 'lapor-bok',
      publicUrl: v.PUBLIC_URL,
      demo: v.DEMO === undefined ? v.BOT_TOKEN === undefined : v.DEMO === '1',
      quietHours: v.QUIET_HOURS === undefined ? v.BOT_TOKEN !== undefined : v.QUIET_HOURS === 'on',
      region: v.AWS_REGION ?? 'ap-southeast-3',
      awsCredentials:
        environment.AWS_ACCESS_KEY_ID !== undefined || environment.AWS_PROFILE !== undefined,
      onLambda,
      underNpm: environment.npm_lifecycle_event !== undefined,
    },
  };
}

/** Reads the process environment; mistakes go to stderr, one line each, and end the process. */
export function configOrExit(reader: Reader = 'bot'): Config {
  const result = parseConfig(process.env, reader);
  if ('config' in result) return result.config;
  for (const mistake of result.mistakes) process.stderr.write(`${mistake}\n`);
  process.exit(1);
}

/**
 * Names that are ours but for a slip of the pen. Other programs' variables fill every environment,
 * so only a name that can hardly mean anything else is refused.
 */
function misspelt(environment: Environment): string[] {
  const plain = (name: string) => name.toUpperCase().replaceAll('_', '');
  return Object.keys(environment).flatMap((name) => {
    if (NAMES.includes(name) || name.startsWith('AWS_') || name.startsWith('npm_')) return [];
    const meant = NAMES.find(
      (ours) =>
        ours.includes('_') &&
        (plain(ours) === plain(name) || (ours.length >= 8 && oneSlip(plain(ours), plain(name)))),
    );
    return meant === undefined ? [] : [`${name} tidak dikenal: maksudnya ${meant}?`];
  });
}

/** Whether two words differ by one letter that was left out, added, changed or swapped with the next. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
