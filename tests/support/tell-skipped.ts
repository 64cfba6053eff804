import { FIREFOX, NO_FIREFOX, NO_WEBKIT, WEBKIT } from './installed.ts';

/** Says which browsers are left out, as what is skipped is only counted at the end. */
export default function tellSkipped(): void {
  if (!FIREFOX) console.log(`Tests in Firefox are skipped. ${NO_FIREFOX}`);
  if (!WEBKIT) console.log(`Tests in WebKitGTK are skipped. ${NO_WEBKIT}`);
}
