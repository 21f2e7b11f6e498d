/**
 * What may go wrong with a call, in place of or after its execution.
 *
 * | kind      | the bot sees                                        | executed |
 * | --------- | --------------------------------------------------- | -------- |
 * | error     | `ok: false` with this code, description, retry_after | no       |
 * | cutBefore | a connection closed without an answer               | no       |
 * | cutAfter  | a connection closed without an answer               | yes      |
 */
export type CallFault =
  | { kind: 'error'; code: number; description: string; retryAfter?: number }
  | { kind: 'cutBefore' }
  | { kind: 'cutAfter' };

/** What may go wrong when the bot fetches a file: a status, a cut, or only the first bytes. */
export type DownloadFault =
  | { kind: 'status'; status: number }
  | { kind: 'cut' }
  | { kind: 'truncate'; bytes: number };

/** How often a fault strikes (once unless said) and for whom (everyone unless said). */
export interface Aim {
  times?: number;
  chat?: number;
}

interface Armed {
  method: string;
  fault: CallFault;
  left: number;
  chat: number | undefined;
}

/** Faults that tests arm; each strikes the next matching calls and is then spent. */
export class Faults {
  #calls: Armed[] = [];
  #downloads: { fault: DownloadFault; left: number }[] = [];

  /** @param method a method's name, or `*` for every method */
  next(method: string, fault: CallFault, { times = 1, chat }: Aim = {}): void {
    this.#calls.push({ method, fault, left: times, chat });
  }

  /** 429 with `retry_after` in seconds. */
  tooManyRequests(method: string, retryAfter: number, aim?: Aim): void {
    const description = `Too Many Requests: retry after ${retryAfter}`;
    this.next(method, { kind: 'error', code: 429, description, retryAfter }, aim);
  }

  /** 500 without execution. */
  serverError(method: string, aim?: Aim): void {
    this.next(method, { kind: 'error', code: 500, description: 'Internal Server Error' }, aim);
  }

  /** 403 as after a block, without one. */
  forbidden(method: string, aim?: Aim): void {
    const description = 'Forbidden: bot was blocked by the user';
    this.next(method, { kind: 'error', code: 403, description }, aim);
  }

  /** The connection ends before the call is executed. */
  cutBefore(method: string, aim?: Aim): void {
    this.next(method, { kind: 'cutBefore' }, aim);
  }

  /** The call is executed, and the connection ends without an answer. */
  cutAfter(method: string, aim?: Aim): void {
    this.next(method, { kind: 'cutAfter' }, aim);
  }

  /** The next downloads of files fail like this. */
  download(fault: DownloadFault, times = 1): void {
    this.#downloads.push({ fault, left: times });
  }

  /** Disarms everything. */
  clear(): void {
    this.#calls = [];
    this.#downloads = [];
  }

  /** The fault that strikes this call, if any; used up by asking. */
  takeCall(method: string, chat: number | undefined): CallFault | undefined {
    const armed = this.#calls.find(
      (a) => (a.method === '*' || a.method === method) && (a.chat ?? chat) === chat,
    );
    if (!armed) return undefined;
    armed.left--;
    if (armed.left <= 0) this.#calls = this.#calls.filter((other) => other !== armed);
    return armed.fault;
  }

  /** The fault that strikes this download, if any; used up by asking. */
  takeDownload(): DownloadFault | undefined {
    const armed = this.#downloads[0];
    if (!armed) return undefined;
    armed.left--;
    if (armed.left <= 0) this.#downloads.shift();
    return armed.fault;
  }
}
