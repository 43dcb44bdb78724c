import {expect} from 'vitest';
import {expectRestored} from './frame.ts';
import {keys, type Session} from './terminal.ts';
import {expectOwnSequences, type Touches} from './untouched.ts';

/** Leaves the explorer, and holds that the terminal is as it was. */
export async function left(session: Session, touches: Touches): Promise<void> {
	session.type(keys.ctrlC);
	expect((await session.ended).code).toBe(130);
	expectRestored(session);
	touches.expectNone();
	expectOwnSequences(session.output);
}
