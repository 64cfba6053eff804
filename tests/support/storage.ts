import { vi } from 'vitest';

/** Gives the test a browser's two storages, and looks into what lies there. */
export function stubStorages() {
  const make = () => {
    const held = new Map<string, string>();
    return {
      held,
      getItem: (name: string) => held.get(name) ?? null,
      setItem: (name: string, text: string) => void held.set(name, text),
    };
  };
  const [session, device] = [make(), make()];
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('localStorage', device);
  return { session: session.held, device: device.held };
}

/** Has both storages throw, as where the browser bars them. */
export function barStorages(): void {
  const bar = () => {
    throw new DOMException('', 'SecurityError');
  };
  for (const name of ['sessionStorage', 'localStorage']) vi.stubGlobal(name, { getItem: bar, setItem: bar });
}
