import { GrammyError, HttpError } from 'grammy';

const PATIENCE_MS = 60_000;

/** Reads files of Telegram. The address holds the bot's token, so it appears in no message and no log. */
export function downloader(apiRoot: string, token: string): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    let response: Response;
    try {
      response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
    } catch {
      throw new HttpError('file of Telegram not read', undefined);
    }
    throw new HttpError(`file of Telegram refused with ${response.status}`, undefined);
  };
}

/** Telegram cannot be reached or is busy: nothing of ours is wrong, and it works again later. */
export function isTelegramDown(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);
}
