import {sides, type Side} from '../../../domain/vocabulary.ts';

/** A person as typed: `Tran Van A (VN), Deputy Minister of National Defence`. */
export interface TypedPerson {
	readonly name: string;
	/** Undefined where no side is given. */
	readonly side: Side | undefined;
	/** Empty where no office is given. */
	readonly office: string;
}

const whole =
	/^(?<name>[^,(]*?[^,(\s](?:,\s*(?:Jr|Sr|I{2,3}|IV)(?!\p{L})\.?)?)\s*(?:\((?<side>VN|US|other)\)\s*)?(?:,(?<office>.*))?$/isu;

/** Parts a typed text into name, side and office; a text of another form is all name. */
export function typedPerson(text: string): TypedPerson {
	const groups = whole.exec(text.trim())?.groups;
	const side = sides.find(each => each.toLowerCase() === groups?.['side']?.toLowerCase());
	return {name: groups?.['name'] ?? text.trim(), side, office: groups?.['office']?.trim() ?? ''};
}
