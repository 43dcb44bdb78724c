import type {ReviewHelpPanel} from '../model.ts';
import {textPanel} from '../text-panel.ts';
import {reviewHelpLines} from './lines.ts';

/** Every key, and the meaning of the signs. */
export const reviewHelp = textPanel<ReviewHelpPanel>(reviewHelpLines);
