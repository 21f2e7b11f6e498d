/** What must be ended, the newest first: nothing loses what it stands on. */
export class Shutdown {
  readonly #steps: (() => unknown)[] = [];

  /** Remembers how to end what has just begun. */
  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** Ends everything once; a step that fails does not keep the others from their turn. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'could not stop cleanly');
  }
}
