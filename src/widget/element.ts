/** What stands in an element, in its order; `undefined`, `null`, a boolean or an empty text keeps a place free. */
export type Child = Description | string | boolean | null | undefined | readonly Child[];

/** An element as it is to be: what a tag of JSX comes to. */
export interface Description {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: Child;
  /** What it is known by among its siblings, where these come and go. */
  readonly key?: unknown;
}

/** The attributes by name. One that is `undefined` is not there; a function under `on…` hears that event. */
export type Attributes = Readonly<Record<string, unknown>>;

type Component = (given: Attributes) => Child;

/**
 * Makes what a tag of JSX stands for. A component is called at once, as it is a function of what it is given and
 * nothing else: the survey has all its state in one place.
 */
export function h(type: string | Component, given: Attributes | null, ...children: readonly Child[]): Child {
  const key = given?.key;
  if (typeof type === 'string') return { tag: type, attributes: given ?? {}, children, key };
  const made = type({ ...given, children });
  return key === undefined ? made : { ...(made as Description), key };
}

/** Several children without an element around them. */
export const Fragment = ({ children }: { readonly children?: Child }): Child => children;

/** An event, with the element that hears it. */
type Heard<Target> = globalThis.Event & { readonly currentTarget: Target };

/** The attributes that any element of the survey may have. */
interface Common {
  readonly key?: string;
  readonly class?: string | undefined;
  readonly part?: string;
  readonly id?: string | undefined;
  readonly role?: string;
  readonly popover?: 'manual';
  readonly tabIndex?: number;
  readonly lang?: string;
  readonly 'aria-hidden'?: 'true';
  readonly 'aria-pressed'?: 'true' | 'false';
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-disabled'?: 'true' | 'false';
  readonly onClick?: ((event: Heard<HTMLElement>) => void) | undefined;
  readonly children?: Child;
}

/** What JSX may say: the elements and attributes that the survey is made of, and no others. */
export declare namespace h {
  namespace JSX {
    type Element = Child;
    interface ElementChildrenAttribute {
      readonly children: unknown;
    }
    interface IntrinsicAttributes {
      readonly key?: string;
    }
    type Plain = 'div' | 'p' | 'h2' | 'h3' | 'ul' | 'li' | 'span' | 'fieldset' | 'legend' | 'details' | 'summary';
    interface IntrinsicElements extends Readonly<Record<Plain, Common>> {
      readonly a: Common & { readonly href: string };
      readonly button: Common & { readonly type: 'button' | 'submit' };
      readonly form: Common & {
        readonly noValidate: true;
        readonly onInput: (event: Heard<HTMLFormElement>) => void;
        readonly onSubmit: (event: Heard<HTMLFormElement>) => void;
      };
      readonly img: Common & { readonly src: string; readonly alt: string; readonly referrerPolicy: 'no-referrer' };
      readonly input: Common & { readonly name: string } & (
          | { readonly type: 'checkbox' | 'radio'; readonly value: string }
          | { readonly autocomplete: 'off' }
        );
      readonly label: Common & { readonly for?: string };
      readonly path: { readonly d: string };
      readonly svg: Common & { readonly viewBox: string };
      readonly textarea: Common & { readonly name: string; readonly rows: number };
    }
  }
}
