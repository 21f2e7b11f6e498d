import { createHash } from 'node:crypto';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import type { Store } from '../../domain/ports.ts';
import { type Clients, createClients } from '../../functions/adapters/clients.ts';
import { createEvidenceRecords } from '../../functions/adapters/evidence.ts';
import { newId } from '../../functions/adapters/identity.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { tableDefinition } from '../../functions/adapters/table-definition.ts';
import { type Engine, startDynamodb } from '../../functions/local/engines.ts';
import { freePort } from '../../functions/local/ports.ts';
import { type BenchUnit, benchTown } from './town.ts';

export const TABLE = 'bench';

/** The DynamoDB engine with the furnished district, and a hand on it beside the bot. */
export interface World {
  url: string;
  town: BenchUnit[];
  clients: Clients;
  store: Store;
  /**
   * An empty engine at the same address, furnished again: the engine slows down with every transaction
   * token that it remembers, so each window has to begin on a fresh one. Its table has no stream, because
   * the engine also slows down with every record of one, and nobody here reads it.
   */
  renew(): Promise<void>;
  /** Settles a photo as the job does that fetches it into S3; on Lambda that is another function. */
  settle(file: EvidenceFile): Promise<void>;
  close(): Promise<void>;
}

/** Starts the engine in memory on a free port. */
export async function openWorld(): Promise<World> {
  const port = await freePort();
  const town = benchTown(Date.now());
  let engine: Engine = await startDynamodb(undefined, port);
  const { url } = engine;
  const connect = () =>
    createClients({ dynamodb: url, s3: url }, { region: 'ap-southeast-3', awsCredentials: false });
  let clients = connect();
  let store = createStore(clients.documents, TABLE, newId);
  const world = {
    url,
    town,
    get clients() {
      return clients;
    },
    get store() {
      return store;
    },
    renew: async () => {
      clients.close();
      await engine.stop();
      engine = await startDynamodb(undefined, port);
      clients = connect();
      store = createStore(clients.documents, TABLE, newId);
      await furnish(clients, store, town);
    },
    settle: (file: EvidenceFile) =>
      createEvidenceRecords(clients.documents, TABLE).settle({
        ...file,
        state: 'tersimpan',
        sha256: createHash('sha256').update(file.unique).digest('hex'),
        size: 180_000,
        contentType: 'image/jpeg',
      }),
    close: async () => {
      clients.close();
      await engine.stop();
    },
  };
  await furnish(clients, store, town);
  return world;
}

async function furnish(clients: Clients, store: Store, town: readonly BenchUnit[]): Promise<void> {
  const { StreamSpecification: _, ...definition } = tableDefinition(TABLE);
  await clients.dynamodb.send(new CreateTableCommand(definition));
  await Promise.all(
    town.map(async ({ unit, plan, people }) => {
      const refused = await store.commit({
        saves: [
          { save: 'unit', unit },
          { save: 'plan', plan },
          ...people.map((person) => ({ save: 'person' as const, person })),
        ],
        now: Date.now(),
      });
      if (refused) throw new Error(refused.problem);
    }),
  );
}
