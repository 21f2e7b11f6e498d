import { describe, expect, it } from 'vitest';
import { type Config, type Environment, parseConfig } from '../../functions/config.ts';

function accepted(environment: Environment): Config {
  const result = parseConfig(environment);
  if ('mistakes' in result) throw new Error(result.mistakes.join('\n'));
  return result.config;
}

function mistakes(environment: Environment): string[] {
  const result = parseConfig(environment);
  return 'mistakes' in result ? result.mistakes : [];
}

const TOKEN = '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

describe('the configuration', () => {
  it('needs nothing for the playground', () => {
    expect(accepted({ PATH: '/bin', TERM: 'xterm', HOME: '/root' })).toMatchObject({
      port: undefined,
      dataDir: '.data',
      botToken: undefined,
      tableName: 'lapor-bok',
      demo: true,
      quietHours: false,
      dynamodbEndpoint: undefined,
    });
  });

  it('seeds nothing and keeps the night quiet for a real bot', () => {
    expect(accepted({ BOT_TOKEN: TOKEN })).toMatchObject({
      demo: false,
      quietHours: true,
      telegramApiRoot: 'https://api.telegram.org',
    });
    expect(accepted({ BOT_TOKEN: TOKEN, DEMO: '1', QUIET_HOURS: 'off' })).toMatchObject({
      demo: true,
      quietHours: false,
    });
  });

  it('takes every variable', () => {
    expect(
      accepted({
        PORT: '8080',
        DATA_DIR: '/srv/bok',
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
        WEBHOOK_SECRET: 'abcdefghijklmnop',
        DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
        S3_ENDPOINT: 'aws',
        TABLE_NAME: 'bok-2',
        BUCKET_NAME: 'bok-2',
        PUBLIC_URL: 'https://bok.example.go.id/',
        AWS_REGION: 'ap-southeast-1',
      }),
    ).toMatchObject({
      port: 8080,
      dataDir: '/srv/bok',
      telegramApiRoot: 'http://127.0.0.1:8081',
      webhookSecret: 'abcdefghijklmnop',
      dynamodbEndpoint: 'http://127.0.0.1:8000',
      s3Endpoint: 'aws',
      tableName: 'bok-2',
      bucketName: 'bok-2',
      publicUrl: 'https://bok.example.go.id',
      region: 'ap-southeast-1',
    });
  });

  it.each([
    ['PORT', '99999'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['DATA_DIR', ''],
    ['DYNAMODB_ENDPOINT', 'localhost:8000'],
    ['S3_ENDPOINT', 'ftp://x'],
    ['TABLE_NAME', 'ab'],
    ['TABLE_NAME', 'tabel baru'],
    ['BUCKET_NAME', 'Ember'],
    ['PUBLIC_URL', 'bok.example.go.id'],
    ['DEMO', 'ya'],
    ['QUIET_HOURS', 'malam'],
    ['AWS_REGION', 'jakarta'],
  ])('refuses %s=%s in one line that names the variable', (name, value) => {
    const lines = mistakes({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(name);
    expect(lines[0]).not.toContain('\n');
  });

  it('names every mistake at once', () => {
    expect(mistakes({ PORT: 'x', DEMO: 'x', BUCKET_NAME: '' })).toHaveLength(3);
  });

  it('never repeats a secret', () => {
    const lines = mistakes({ BOT_TOKEN: 'rahasia-salah', WEBHOOK_SECRET: 'kunci pendek' });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toMatch(/rahasia-salah|kunci pendek/);
  });

  it.each([
    ['DATADIR', 'DATA_DIR'],
    ['BOT_TOKN', 'BOT_TOKEN'],
    ['BOT_TOEKN', 'BOT_TOKEN'],
    ['TABLE_NAMES', 'TABLE_NAME'],
    ['DYNAMO_DB_ENDPOINT', 'DYNAMODB_ENDPOINT'],
    ['S3_ENDPONT', 'S3_ENDPOINT'],
  ])('takes %s for a misspelt %s', (wrong, right) => {
    expect(mistakes({ [wrong]: 'x' })).toEqual([`${wrong} tidak dikenal: maksudnya ${right}?`]);
  });

  it('leaves the variables of other programs alone', () => {
    expect(
      mistakes({ SPORT: '1', DEMOS: '1', TOKEN: 'x', DATABASE_URL: 'x', AWS_ENDPOINT_URL: 'x' }),
    ).toEqual([]);
  });

  it('refuses another Bot API server without a token', () => {
    expect(mistakes({ TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toHaveLength(1);
  });

  it('refuses to run on Lambda without token and webhook secret', () => {
    expect(mistakes({ AWS_LAMBDA_FUNCTION_NAME: 'bok' })).toHaveLength(2);
    const config = accepted({
      AWS_LAMBDA_FUNCTION_NAME: 'bok',
      BOT_TOKEN: TOKEN,
      WEBHOOK_SECRET: 'abcdefghijklmnop',
    });
    expect(config).toMatchObject({ dynamodbEndpoint: 'aws', s3Endpoint: 'aws', onLambda: true });
  });

  it('needs neither for the pages, which never see them', () => {
    const result = parseConfig({ AWS_LAMBDA_FUNCTION_NAME: 'bok' }, 'pages');
    expect(result).toMatchObject({ config: { dynamodbEndpoint: 'aws', botToken: undefined } });
  });
});
