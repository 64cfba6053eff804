/** A phrase of the reference as it is read: with what stands between backticks as code. */
export const Said = ({ children }: { readonly children: string }) => (
  <>
    {children.split('`').map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: The parts of one phrase, which never move.
        <code key={index}>{part}</code>
      ),
    )}
  </>
);
