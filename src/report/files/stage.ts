import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is being written. */
export interface Draft {
  /** Adds text to its end. */
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Files that come to be all at once, or, when something fails before, not at all. */
export interface Stage {
  /** Opens a file by its path below the stage's folder, with `/` between the parts. */
  readonly open: (path: string) => Promise<Draft>;
  /** Gives every file its own name, in place of the one that was there. */
  readonly commit: () => Promise<void>;
  /** Removes what was not committed. */
  readonly discard: () => Promise<void>;
}

/** How much text is gathered for one write to the disk, in characters. */
const CHUNK = 65_536;

/** A stage for files below a folder, which is made where it is not there. */
export function createStage(folder: string): Stage {
  const drafts = new Map<string, { readonly temporary: string; readonly handle: FileHandle }>();
  return {
    async open(path) {
      const file = join(folder, path);
      const temporary = `${file}.${process.pid}.part`;
      const handle = await told(`Cannot write ${file}`, async () => {
        await mkdir(dirname(file), { recursive: true });
        return await open(temporary, 'w');
      });
      drafts.set(file, { temporary, handle });
      let pending = '';
      const flush = async () => {
        const text = pending;
        pending = '';
        await told(`Cannot write ${file}`, () => handle.appendFile(text));
      };
      return {
        async write(text) {
          pending += text;
          if (pending.length >= CHUNK) await flush();
        },
        async close() {
          await flush();
          await told(`Cannot write ${file}`, () => handle.close());
        },
      };
    },
    async commit() {
      for (const [file, { temporary }] of drafts) {
        await told(`Cannot replace ${file}`, () => rename(temporary, file));
        drafts.delete(file);
      }
    },
    async discard() {
      for (const { temporary, handle } of drafts.values()) {
        await handle.close();
        await rm(temporary, { force: true });
      }
    },
  };
}

async function told<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Error(
      `${what}: ${(error as Error).message}. Check that there is room, that the folder given as --out may be written to, ` +
        'and that no other program has the file open.',
      { cause: error },
    );
  }
}
