import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** One utterance, as Orca gives it to its voice. */
export interface Utterance {
  readonly text: string;
  /** A part of the page that is being read out, where the same may stand in many places. */
  readonly isReading: boolean;
}

/** How long to wait for speech, in milliseconds. */
interface Patience {
  /** For so long nothing is said once enough was. */
  readonly rest: number;
  /** After so long it is over in any case. */
  readonly longest: number;
}

/** What Orca says, as it says it. */
export interface Speech {
  /** What was said since the last `begin`. */
  readonly heard: () => readonly Utterance[];
  /** The respondent does something: what was said before is over. */
  readonly begin: () => void;
  /** Resolves once enough was said, and then nothing for a while. */
  readonly rest: (isEnough: () => boolean, patience: Patience) => Promise<void>;
  readonly close: () => void;
}

/** Listens to one Orca, which tells a Unix socket what it says (orca/spoken.py). */
export async function listen(socket: string): Promise<Speech> {
  let heard: Utterance[] = [];
  let wake = () => {};
  let teller: Socket | undefined;
  const server = createServer((connection) => {
    teller = connection;
    createInterface(connection).on('line', (line) => {
      const { say, reads = false } = JSON.parse(line) as { say?: string; reads?: boolean; stop?: true };
      // With the first key at the latest, Orca stops its voice: what it began in this moment is not heard.
      if (say === undefined) heard = [];
      else heard.push({ text: say, isReading: reads });
      wake();
    });
  });
  server.listen(socket);
  await once(server, 'listening');

  return {
    heard: () => heard,
    begin() {
      heard = [];
    },
    rest: (isEnough, { rest, longest }) =>
      new Promise((resolve) => {
        let resting: ReturnType<typeof setTimeout> | undefined;
        const finish = () => {
          clearTimeout(resting);
          clearTimeout(last);
          wake = () => {};
          resolve();
        };
        const last = setTimeout(finish, longest);
        wake = () => {
          clearTimeout(resting);
          if (isEnough()) resting = setTimeout(finish, rest);
        };
        wake();
      }),
    close() {
      teller?.destroy();
      server.close();
    },
  };
}
