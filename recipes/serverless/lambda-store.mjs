import { createStore } from './store.mjs';

const store = await createStore(process.env.DATABASE_URL);

/** The second function: takes the queue's messages into PostgreSQL. */
export const handler = (event) => store(event);
