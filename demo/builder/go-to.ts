import { flushSync } from 'react-dom';
import { idOf } from './fields/use-field.ts';
import { placesOf } from './findings.ts';
import { REVEAL } from './Section.tsx';

/** Goes to the field of a place of the configuration, or to the nearest around it, and opens what it lies in. */
export function goToField(key: string): void {
  const found = placesOf(key)
    .map((place) => document.getElementById(idOf(place)))
    .find((element) => element !== null);
  // What has no field is told where everything is told.
  const element = found ?? document.getElementById('check-title');
  if (element) focusOn(element);
}

/** Gives the focus to an element, or to the first field in it. */
export function focusOn(element: HTMLElement): void {
  flushSync(() => element.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true })));
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true;
  }
  const fields = 'input:checked, input, select, textarea, button';
  const target =
    element.matches(fields) || element.tabIndex >= 0 ? element : element.querySelector<HTMLElement>(fields);
  if (!target) element.tabIndex = -1;
  (target ?? element).focus();
  (target ?? element).scrollIntoView({ block: 'nearest' });
}
