import { once } from 'node:events';
import { createCollector } from '../../../src/collector/collector.ts';

// The collector as `collect` starts it, of which `build.ts` has taken out what stores.
const collector = createCollector({
  database: undefined as never,
  allowOrigins: [],
  readToken: process.env.A11_READ_TOKEN,
  rate: false,
});
const stop = once(process, 'SIGTERM');
process.stdout.write(`Keeping nothing at ${await collector.listen({ port: 0, host: '127.0.0.1' })}/v1/responses\n`);
await stop;
await collector.close();
