import type { Configuration } from '../../../src/contract/configuration.ts';
import { KEYS } from '../../../src/contract/keys.ts';
import { REFERENCE } from '../../../src/contract/reference.ts';
import { useBuilder } from '../builder-context.ts';
import { LABELS } from '../labels.ts';
import { textOf } from '../own-questions.ts';
import { Box } from './Box.tsx';
import { Choices } from './Choices.tsx';
import { Said } from './Said.tsx';
import { TextField } from './TextField.tsx';

type Key = keyof Configuration;

/** What the reference says of a key, as the help of its field. */
export const HelpOf = ({ name }: { readonly name: Key }) => {
  const { what, otherwise } = REFERENCE[name];
  const isTold = !['required', 'none'].includes(otherwise);
  return (
    <>
      <Said>{`${what.charAt(0).toUpperCase()}${what.slice(1)}.`}</Said>
      {isTold && <Said>{` Left empty: ${otherwise}.`}</Said>} <code className="key">{name}</code>
    </>
  );
};

/** The value of a key that is left out. */
export const defaultOf = (name: Key): unknown => ('absent' in KEYS[name] ? KEYS[name].absent : undefined);

/** A key whose value is text, a number or a day. */
export function KeyText({ name, type }: { readonly name: Key; readonly type?: 'area' | 'date' | 'number' }) {
  const { survey, set } = useBuilder();
  const isNumber = type === 'number';
  return (
    <TextField
      path={name}
      label={LABELS[name]}
      hint={<HelpOf name={name} />}
      value={textOf(survey[name])}
      {...(type && { type })}
      onChange={(text) => set(name, isNumber && /^\d{1,9}$/.test(text) ? Number(text) : text)}
    />
  );
}

/** A key with a few values, each with what it means. */
export function KeyChoices({
  name,
  choices,
}: {
  readonly name: Key;
  readonly choices: readonly (readonly [value: string, label: string, hint?: string])[];
}) {
  const { survey, set } = useBuilder();
  return (
    <Choices
      path={name}
      legend={LABELS[name]}
      choices={choices.map(([value, label, hint]) => ({ value, label, hint }))}
      chosen={[textOf(survey[name] ?? defaultOf(name))]}
      onChoose={(value) => set(name, value)}
    />
  );
}

/** A key that is true or false; `otherwise` is what it is where it is left out. */
export function KeyBox({ name, otherwise }: { readonly name: Key; readonly otherwise: boolean }) {
  const { draft, survey, set } = useBuilder();
  const value = survey[name] ?? otherwise;
  const isShared = Object.hasOwn(draft.file?.shared ?? {}, name);
  return (
    <Box
      path={name}
      label={LABELS[name]}
      isChecked={value === true}
      onChange={(isChecked) => set(name, isChecked === otherwise && !isShared ? undefined : isChecked)}
    />
  );
}
