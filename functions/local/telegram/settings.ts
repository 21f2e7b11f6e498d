import type { MenuButton } from 'grammy/types';
import type { Store } from './store.ts';
import type { WebhookSetting } from './world.ts';

interface Known {
  webhook: WebhookSetting;
  name: string;
  description: string;
  short_description: string;
  menu_button: MenuButton;
}

/** What the bot has set about itself, one value per name and variant (language or chat). */
export class Settings {
  readonly #store: Store;
  readonly #values: Map<string, unknown>;

  constructor(store: Store) {
    this.#store = store;
    this.#values = new Map(store.load('setting'));
  }

  get<K extends keyof Known>(name: K, variant: string | number = ''): Known[K] | undefined {
    return this.#values.get(`${name}/${variant}`) as Known[K] | undefined;
  }

  set<K extends keyof Known>(
    name: K,
    value: Known[K] | undefined,
    variant: string | number = '',
  ): void {
    const key = `${name}/${variant}`;
    if (value === undefined) {
      this.#values.delete(key);
      this.#store.remove('setting', key);
    } else {
      this.#values.set(key, value);
      this.#store.put('setting', key, value);
    }
  }
}
