import { mkdirSync, watch } from 'node:fs';
import type { PackFolder } from './folder.ts';

/** An editor saves in several steps; the folder is read once they are over. */
const CALM_MS = 200;

/** Makes the folder where there is none and reads it again after every change, until the returned function is called. */
export function watchPackFolder(folder: string, packs: PackFolder): () => void {
  mkdirSync(folder, { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void packs.reload(), CALM_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
