/** The looks of printed text, which reads without them: weights alone, since what is printed asks for no theme. */
export type PrintedLook = 'plain' | 'strong' | 'faint';

/** SGR parameters (ECMA-48, 8.3.117), on and off. */
const codes: Readonly<Record<PrintedLook, readonly [string, string]>> = {
	plain: ['', ''],
	strong: ['\u001B[1m', '\u001B[22m'],
	faint: ['\u001B[2m', '\u001B[22m'],
};

/** Gives text, already safe, a look; where there are no weights it stays as it is. */
export type Paint = (text: string, look: PrintedLook) => string;

/** The paint for a terminal with or without weights. */
export function paintWith(hasWeights: boolean): Paint {
	return (text, look) => {
		if (!hasWeights || text === '') return text;
		const [on, off] = codes[look];
		return `${on}${text}${off}`;
	};
}
