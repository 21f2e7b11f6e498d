/**
 * From now on this thread makes no buffer larger than so many bytes: a stream that unpacks to more stops
 * there, whatever filters it hides behind. pdf-lib has no such limit of its own, goes on where one object
 * fails, and buffers are not counted among a thread's heap.
 *
 * @returns whether anything has run into the limit
 */
export function limitBuffers(most: number): () => boolean {
  let exceeded = false;
  globalThis.Uint8Array = new Proxy(globalThis.Uint8Array, {
    construct: (target, args: unknown[], newTarget) => {
      const [length] = args;
      if (typeof length === 'number' && length > most) {
        exceeded = true;
        throw new RangeError('a buffer beyond the limit');
      }
      return Reflect.construct(target, args, newTarget);
    },
  });
  return () => exceeded;
}
