import { Client } from 'pg';
import { type Engine, freshTables } from '../../src/database/fresh-tables.ts';

/**
 * Makes of an empty PostgreSQL database the nearest thing to a distributed engine that runs here: every transaction is
 * serializable, so that who meets another is aborted with 40001 and does not wait; there is no advisory lock; the tables are
 * made by statements of their own, without foreign keys; and the collector may not make any. Gives the address of a role
 * that collects.
 */
export async function asEngine(address: string, engine: Engine): Promise<string> {
  const client = new Client(address);
  await client.connect();
  try {
    const name = new URL(address).pathname.slice(1);
    const role = `collector_${name}`;
    await client.query(`alter database ${name} set default_transaction_isolation = 'serializable'`);
    await client.query(`create function public.pg_advisory_lock(bigint) returns void language plpgsql as
      $$ begin raise exception 'function pg_advisory_lock not supported' using errcode = '0A000'; end $$`);
    await client.query(`alter database ${name} set search_path = public, pg_catalog`);
    // What PostgreSQL does not know is DSQL's word for an index that is made while others write.
    for (const each of await freshTables(engine, new Date())) await client.query(each.replace('index async', 'index'));
    await client.query(`create role ${role} login`);
    await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    const url = new URL(address);
    url.username = role;
    return url.href;
  } finally {
    await client.end();
  }
}
