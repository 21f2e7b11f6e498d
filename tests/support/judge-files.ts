import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../functions/pictures/index.ts';

// A process that judges every file of a folder, all at once as an album brings them, and says what it
// found and how much memory it took: `node judge-files.ts <folder>`.

const [, , folder = ''] = process.argv;
const found = await Promise.all(
  readdirSync(folder).map(async (name) => {
    const result = await inspect(readFileSync(join(folder, name)), {
      kind: 'document',
      sentAt: Date.now(),
    });
    return [name, 'reason' in result ? result.reason : result.kind];
  }),
);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ megabytes, found: Object.fromEntries(found) }));
