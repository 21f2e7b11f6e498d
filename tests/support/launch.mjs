// A fresh process that does what Lambda's runtime does first: loads the bundle at the address given
// first and handles the events given second, one after the other. Says in milliseconds since the process
// began when the bundle was loaded and when the first event was handled, and what was answered.
const { handler } = await import(process.argv[2]);
const loaded = performance.now();
const results = [];
let handled;
for (const event of JSON.parse(process.argv[3])) {
  results.push((await handler(event)) ?? null);
  handled ??= performance.now();
}
process.stdout.write(JSON.stringify({ loaded, handled, results }));
