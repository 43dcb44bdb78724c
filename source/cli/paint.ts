/** The looks of printed text. Colour only adds: all text reads without it. */
export type Look = 'plain' | 'strong' | 'faint' | 'accent';

/** SGR parameters (ECMA-48, 8.3.117), on and off. */
const codes: Readonly<Record<Look, readonly [string, string]>> = {
	plain: ['', ''],
	strong: ['\u001B[1m', '\u001B[22m'],
	faint: ['\u001B[2m', '\u001B[22m'],
	accent: ['\u001B[36m', '\u001B[39m'],
};

/** Gives text, already safe, a look; without colour it stays as it is. */
export type Paint = (text: string, look: Look) => string;

/** The paint for a terminal with or without colour. */
export function paintWith(isColor: boolean): Paint {
	return (text, look) => {
		if (!isColor || text === '') return text;
		const [on, off] = codes[look];
		return `${on}${text}${off}`;
	};
}
