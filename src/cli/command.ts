/** One command of the program. */
export interface Command {
  readonly help: string;
  /** Reads the arguments and gives back what to do; throws, in one line, for arguments that are wrong. */
  readonly read: (args: readonly string[]) => () => Promise<void>;
}
