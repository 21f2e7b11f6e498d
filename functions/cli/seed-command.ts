import { createEvidenceRecords } from '../adapters/evidence.ts';
import { createFileStore } from '../adapters/files.ts';
import { createHistory } from '../adapters/history.ts';
import { hash } from '../adapters/identity.ts';
import { type Command, Refused, readArguments } from './command.ts';
import { knownPacks } from './pack-choice.ts';
import { seedDemo } from './seed.ts';
import { withStore } from './with-store.ts';

export const seed: Command = {
  summary:
    'Mengisi kabupaten peragaan (Situbondo, Puskesmas Panji); tidak mengubah apa pun bila sudah ada.',
  usage: '',
  run: async (args, { out }) => {
    readArguments(args, {});
    await withStore(async ({ config, clients, store }) => {
      const real = config.botToken !== undefined;
      if (real && !config.demo)
        throw new Refused(
          'BOT_TOKEN sungguhan terpasang: data peragaan hanya diisi bila DEMO=1 juga disetel.',
        );
      const { tableName, bucketName } = config;
      const made = await seedDemo(
        {
          store,
          files: createFileStore(clients.s3, bucketName),
          thumbnails: createFileStore(clients.s3, bucketName, 'thumbnail'),
          evidence: createEvidenceRecords(clients.documents, tableName),
          history: createHistory(clients.documents, tableName),
          packs: await knownPacks(),
          hash,
          now: Date.now,
        },
        { phones: !real },
      );
      out(
        made
          ? 'Kabupaten Situbondo (peragaan) sudah diisi: lihat dengan "npm run bok -- people --unit panji".'
          : 'Kabupaten situbondo sudah ada: tidak ada yang diubah.',
      );
    });
  },
};
