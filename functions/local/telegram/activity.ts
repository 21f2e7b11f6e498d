/** Counts what is under way, so that tests wait for quiet instead of sleeping. */
export class Activity {
  #open = 0;
  #waiting: (() => void)[] = [];

  begin(): void {
    this.#open++;
  }

  end(): void {
    this.#open--;
    if (this.#open > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Resolves when nothing is under way; at once when that is so now. */
  async idle(): Promise<void> {
    while (this.#open > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
