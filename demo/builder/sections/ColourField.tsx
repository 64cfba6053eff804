import type { Colour } from '../../../src/contrast.ts';
import { useBuilder } from '../builder-context.ts';
import { Remarks } from '../fields/Remarks.tsx';
import { useField } from '../fields/use-field.ts';
import { COLOUR_LABELS } from '../labels.ts';
import { colourOf, type Scheme, withColour } from '../theme.ts';

/** One colour in one look, with its contrast told as it is chosen. */
export function ColourField({ scheme, name }: { readonly scheme: Scheme; readonly name: Colour }) {
  const { draft, change } = useBuilder();
  const { id, remarks, described } = useField(`theme.${scheme}.${name}`, false);
  const value = colourOf(draft.theme, scheme, name);
  return (
    <div className="colour">
      <label htmlFor={id}>{COLOUR_LABELS[name]}</label>
      <input
        id={id}
        type="color"
        value={value}
        onChange={({ target }) => change({ ...draft, theme: withColour(draft.theme, scheme, name, target.value) })}
        {...described}
      />
      <code>{value}</code>
      <Remarks id={`${id}-remarks`} remarks={remarks} />
    </div>
  );
}
