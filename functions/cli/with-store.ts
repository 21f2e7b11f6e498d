import type { Store } from '../../domain/ports.ts';
import { type Clients, createClients } from '../adapters/clients.ts';
import { newId } from '../adapters/identity.ts';
import { createStore } from '../adapters/store.ts';
import { type Config, configOrExit } from '../config.ts';
import { prepareStorage } from '../local/prepare-storage.ts';
import { storageForCommand } from '../local/storage.ts';

/** What a command works on. */
export interface Workplace {
  config: Config;
  clients: Clients;
  store: Store;
  /** True while somebody else uses the same storage, such as a running `npm start`. */
  shared: boolean;
}

/**
 * Gives a command the store of this environment: the given endpoints, those of a running `npm
 * start`, or engines of its own until it is done.
 */
export async function withStore<T>(work: (workplace: Workplace) => Promise<T>): Promise<T> {
  const config = configOrExit();
  const storage = await storageForCommand(config);
  const clients = createClients(storage, config);
  try {
    await prepareStorage(clients, storage, config);
    const store = createStore(clients.documents, config.tableName, newId);
    return await work({ config, clients, store, shared: storage.shared });
  } finally {
    clients.close();
    await storage.stop();
  }
}
