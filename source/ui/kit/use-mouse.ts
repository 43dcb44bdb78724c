import {useEffect, useRef} from 'react';
import type {Input} from './program.ts';
import type {MouseEvent} from './terminal-input.ts';

/** Milliseconds within which a second click on the same line makes a double click. */
const doubleWithin = 400;

/** Hands the events of the mouse over as inputs, two clicks at once as a double click. */
export function useMouse(
	mouse: Set<(event: MouseEvent) => void>,
	clock: () => number,
	take: (input: Input) => void,
): void {
	const last = useRef({line: -1, at: Number.NEGATIVE_INFINITY});
	useEffect(() => {
		const listen = ({act, column, line}: MouseEvent): void => {
			const now = clock();
			const isDouble = act === 'click' && last.current.line === line && now - last.current.at < doubleWithin;
			// A third click begins anew.
			if (act === 'click') last.current = {line, at: isDouble ? Number.NEGATIVE_INFINITY : now};
			take({type: 'mouse', act: isDouble ? 'double-click' : act, column, line});
		};
		mouse.add(listen);
		return () => void mouse.delete(listen);
	}, [mouse, clock, take]);
}
