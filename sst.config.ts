/// <reference path="./.sst/platform/config.d.ts" />

// Lapor BOK on AWS: one table, one private bucket, one webhook, one stream handler, one schedule, and the
// pages that people open.
// The same handlers run locally (functions/local); keys and indexes are those of
// functions/adapters/table-definition.ts.

export default $config({
  app: (input) => ({
    name: 'lapor-bok',
    home: 'aws',
    removal: input.stage === 'production' ? 'retain' : 'remove',
    protect: input.stage === 'production',
    providers: { aws: { region: 'ap-southeast-3' } },
  }),

  run: async () => {
    // SST wants no imports at the top of this file.
    const { NATIVE, nodejs } = await import('./functions/bundle-options.ts');
    const production = $app.stage === 'production';
    const botToken = new sst.Secret('BotToken');
    const webhookSecret = new sst.Secret('WebhookSecret');

    const table = new sst.aws.Dynamo('Table', {
      fields: {
        pk: 'string',
        sk: 'string',
        gsi1pk: 'string',
        gsi1sk: 'string',
        gsi2pk: 'string',
        gsi2sk: 'string',
      },
      primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
      globalIndexes: {
        gsi1: { hashKey: 'gsi1pk', rangeKey: 'gsi1sk' },
        gsi2: { hashKey: 'gsi2pk', rangeKey: 'gsi2sk' },
      },
      ttl: 'expires',
      stream: 'new-and-old-images',
      deletionProtection: production,
      transform: { table: { pointInTimeRecovery: { enabled: true } } },
    });

    // Photos and receipts of people: nothing in here is ever public.
    const bucket = new sst.aws.Bucket('Files', { versioning: true });

    // A district's own rule packs go along, from the folder where its own machine keeps them.
    const { existsSync } = await import('node:fs');
    const packs = `${process.env.DATA_DIR ?? '.data'}/packs`;

    const machine: Omit<sst.aws.FunctionArgs, 'handler'> = {
      runtime: 'nodejs24.x',
      architecture: 'arm64',
      memory: '512 MB',
      nodejs,
    };

    // What anybody may open: it reaches the table and thumbnails, and neither the bot nor any other file.
    const pages = new sst.aws.Function('Pages', {
      ...machine,
      handler: 'functions/web.handler',
      timeout: '10 seconds',
      url: true,
      link: [table],
      permissions: [
        { actions: ['s3:GetObject'], resources: [$interpolate`${bucket.arn}/thumbnail/*`] },
      ],
      environment: { TABLE_NAME: table.name, BUCKET_NAME: bucket.name },
    });

    const shared: Omit<sst.aws.FunctionArgs, 'handler'> = {
      ...machine,
      link: [table, bucket],
      environment: {
        TABLE_NAME: table.name,
        BUCKET_NAME: bucket.name,
        BOT_TOKEN: botToken.value,
        WEBHOOK_SECRET: webhookSecret.value,
        // Goes into links and QR codes on paper: a district with a name of its own gives that.
        PUBLIC_URL: process.env.PUBLIC_URL ?? pages.url,
      },
      ...(existsSync(packs) && { copyFiles: [{ from: packs, to: '.data/packs' }] }),
    };

    // Pictures are looked at by jobs alone: decoding took 420 MB of a process at the limits of a file.
    const jobs = { ...shared, memory: '1024 MB' as const, nodejs: { ...nodejs, install: NATIVE } };

    const webhook = new sst.aws.Function('Webhook', {
      ...shared,
      handler: 'functions/telegram.handler',
      timeout: '20 seconds',
      url: true,
    });

    const lost = new sst.aws.Queue('LostEvents');
    table.subscribe(
      'Events',
      {
        ...jobs,
        handler: 'functions/events.handler',
        timeout: '60 seconds',
        link: [table, bucket, lost],
      },
      {
        // Without these a poisoned record would hold up its shard for a day.
        transform: {
          eventSourceMapping: {
            batchSize: 25,
            maximumRetryAttempts: 5,
            maximumRecordAgeInSeconds: 3600,
            bisectBatchOnFunctionError: true,
            functionResponseTypes: ['ReportBatchItemFailures'],
            destinationConfig: { onFailure: { destinationArn: lost.arn } },
          },
        },
      },
    );

    // The stream is the accelerator; this finds whatever it lost.
    new sst.aws.CronV2('Sweeper', {
      schedule: 'rate(1 minute)',
      function: { ...jobs, handler: 'functions/schedule.handler', timeout: '55 seconds' },
    });

    return { webhook: $interpolate`${webhook.url}telegram`, pages: pages.url };
  },
});
