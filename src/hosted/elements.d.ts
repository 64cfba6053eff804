// The survey's components name two elements of the page in what they hear of it. On a server nothing is heard, and both
// are there by name alone: whatever else is asked of them remains an error.
interface HTMLElement extends Record<never, never> {}
interface HTMLFormElement extends HTMLElement {}
