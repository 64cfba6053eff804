import { answer } from './answer.ts';
import { decline } from './decline.ts';
import { dialog } from './dialog.ts';
import { panel } from './panel.ts';
import { thumbs } from './thumbs.ts';

/** Every scenario, as they are performed. */
export const SCENARIOS = [answer, decline, dialog, panel, thumbs] as const;
