import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** The npm package that carries a Chromium, found without its `exports` map (package.json is not exported). */
const packageDir = dirname(dirname(require.resolve('@sparticuz/chromium')));

/**
 * Unpacks the Chromium that comes with npm, once per package version, and returns its folder.
 * The package itself unpacks into a shared path and takes a half-written file for a finished one, so
 * each caller unpacks into a folder of its own (TMPDIR of a child process) and renames it: the first
 * one wins, parallel test workers never start a truncated binary.
 */
const unpackedDir = async (): Promise<string> => {
  const { version } = require(join(packageDir, 'package.json')) as { version: string };
  const target = join(tmpdir(), `lapor-bok-chromium-${version}`);
  if (existsSync(join(target, 'chromium'))) return target;
  const fresh = await mkdtemp(join(tmpdir(), 'lapor-bok-chromium-'));
  const unpack =
    "const { default: c } = await import('@sparticuz/chromium'); await c.executablePath();";
  await run(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: import.meta.dirname,
    // Named as a Lambda runtime, the package also unpacks libnss3 and libnspr4 (al2023.tar.br).
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  await rename(fresh, target).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(join(target, 'chromium'))) throw error;
  });
  return target;
};

/**
 * Settings under which a page looks the same on every machine: Open Sans from the Chromium package for
 * words, Noto Color Emoji from npm for emoji, and whatever the system has for the rest.
 */
const fontSettings = async (dir: string): Promise<string> => {
  const emoji = dirname(require.resolve('@expo-google-fonts/noto-color-emoji/400Regular'));
  const prefer = (family: string, font: string): string =>
    `<match target="pattern"><test name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit></match>`;
  const file = join(dir, 'fonts-for-tests.conf');
  const draft = `${file}.${process.pid}`;
  await writeFile(
    draft,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${join(dir, 'fonts')}</dir><dir>${emoji}</dir><cachedir>${join(dir, 'font-cache')}</cachedir>
${prefer('system-ui', 'Open Sans')}${prefer('sans-serif', 'Open Sans')}${prefer('emoji', 'Noto Color Emoji')}
</fontconfig>\n`,
  );
  await rename(draft, file);
  return file;
};

/** True when the binary starts with the libraries the system has. */
const startsAlone = (executable: string): Promise<boolean> =>
  run(executable, ['--no-sandbox', '--version']).then(
    () => true,
    () => false,
  );

/**
 * A headless browser for tests, with nothing installed but this project's npm packages.
 * `CHROMIUM_PATH` names another Chromium to use instead (Debian's, or one on another platform).
 * The caller closes it.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const given = process.env.CHROMIUM_PATH;
  const flags = ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'];
  if (given) return chromium.launch({ executablePath: given, args: flags });

  const dir = await unpackedDir();
  const executablePath = join(dir, 'chromium');
  const env: Record<string, string> = {};
  for (const [key, value] of Object.entries(process.env)) if (value !== undefined) env[key] = value;
  if (!(await startsAlone(executablePath))) env.LD_LIBRARY_PATH = join(dir, 'al2023', 'lib');
  env.FONTCONFIG_FILE = await fontSettings(dir);
  return chromium.launch({
    executablePath,
    env,
    args: ['--headless=shell', '--no-zygote', ...flags],
  });
};
