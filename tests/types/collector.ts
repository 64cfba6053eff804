import { type CollectorOptions, createCollector, type Database, openDatabase } from 'a11-survey/collector';

const database: Database = await openDatabase('a11-survey.sqlite');
const options: CollectorOptions = { database, allowOrigins: ['https://www.agency.gov'] };
const collector = createCollector(options);
await collector.listen({ port: 8080 });

createCollector({ ...options, rate: { perMinute: 1200, burst: 24_000 }, trustProxy: 'loopback' });
createCollector({ ...options, rate: false });

// @ts-expect-error Whose pages may send is for the agency to say.
createCollector({ database });
// @ts-expect-error A location is a path or an address.
await openDatabase(7);
