import type {Look} from '../../../source/ui/kit/theme.ts';

/** A terminal of 256 colours on a dark ground, on which the colours of both sides can be read. */
export const darkLook: Look = {background: 'dark', colours: 'many', hasVietnam: true, hasUnitedStates: true};

/** The same on a light ground. */
export const lightLook: Look = {...darkLook, background: 'light'};
