import {expect, test} from 'vitest';
import {safeMultiline, safeText} from '../../source/text/safe.ts';
import {formulas, payloads} from '../fixtures/payloads.ts';

test.each([...payloads, ...formulas])('$name is read as what is left of it', ({text, shown}) => {
	expect(safeText(`a${text}b`)).toBe(`a${shown}b`.normalize('NFC'));
	expect(safeMultiline(`a${text}b`).replaceAll(/\s+/gu, ' ')).toBe(`a${shown}b`.replaceAll(/\s+/gu, ' '));
});
