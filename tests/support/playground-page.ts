import type { Browser, Locator, Page } from 'playwright-core';

/** How long a person would wait before saying that nothing happens, on a slow machine. Milliseconds. */
const PATIENCE = 30_000;

/** Words of a message or a label, or a pattern of them. */
type Words = string | RegExp;

/** The playground as opened in one browser window, with everything it complained about. */
export interface Playground {
  page: Page;
  /** One person's phone. */
  phone(user: number): Phone;
  /** The person's name in the row above the phones. */
  tab(user: number): Locator;
  /** Errors of the page, its console and its requests. */
  complaints: string[];
  /** How often the page was loaded. */
  loads(): number;
}

/** Opens the playground in a window of this size (CSS pixels) and waits until all phones are drawn. */
export async function openPlayground(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Playground> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  let loads = 0;
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  await page.goto(url);
  await page.locator('body[data-ready]').waitFor();
  return {
    page,
    phone: (user) => new Phone(page.locator(`[data-testid="pane"][data-user="${user}"]`)),
    tab: (user) => page.locator(`[data-tab="${user}"]`),
    complaints,
    loads: () => loads,
  };
}

/** What a person does and reads on their phone. Everything waits until it can be done or read. */
export class Phone {
  readonly node: Locator;
  readonly #messages: Locator;
  readonly #sent: Locator;

  constructor(node: Locator) {
    this.node = node;
    this.#messages = node.locator('[data-testid="message"][data-from="bot"]');
    this.#sent = node.locator('[data-testid="message"][data-from="me"]');
  }

  /** Writes words and sends them. */
  async write(words: string): Promise<void> {
    await this.node.getByTestId('composer').fill(words);
    await this.node.getByTestId('composer').press('Enter');
  }

  /** Sends an entry of the paper clip's menu, such as `sample-photo`, and waits until it is in the chat. */
  async attach(entry: string): Promise<void> {
    const before = await this.#sent.count();
    await this.node.getByTestId('attach').click();
    await this.node.getByTestId(entry).click();
    await this.#sent.nth(before).waitFor();
  }

  /** The text of the bot's newest message, once it says all these words. */
  async reads(...words: Words[]): Promise<string> {
    return (await having(this.#messages.last(), words).textContent()) ?? '';
  }

  /** The newest of the bot's messages that says all these words, wherever it stands. */
  async finds(...words: Words[]): Promise<Locator> {
    const message = having(this.#messages, words).last();
    await message.waitFor();
    return message;
  }

  /** Presses a button of the newest message of the bot, once that says all these words. */
  async press(label: Words, ...words: Words[]): Promise<void> {
    await pressIn(having(this.#messages.last(), words), label);
  }

  /** Presses a button of the newest message that says all these words, wherever it stands. */
  async pressOn(label: Words, ...words: Words[]): Promise<void> {
    await pressIn(having(this.#messages, words).last(), label);
  }

  /** The mark of messages that were not read yet. */
  get unread(): Locator {
    return this.node.getByTestId('unread');
  }

  /** Waits until the bot has put a 👍 on each of the files that were sent last: they are stored. */
  async stored(count: number): Promise<void> {
    const sent = this.node.locator('[data-testid="message"][data-from="me"]').last();
    await sent
      .getByTestId('reactions')
      .filter({ hasText: '👍' })
      .nth(count - 1)
      .waitFor();
  }
}

/** Those of the messages that say all these words. */
function having(messages: Locator, words: readonly Words[]): Locator {
  return words.reduce((found, hasText) => found.filter({ hasText }), messages);
}

async function pressIn(message: Locator, label: Words): Promise<void> {
  const exact = typeof label === 'string';
  await message.getByRole('button', { name: label, exact }).click();
}
