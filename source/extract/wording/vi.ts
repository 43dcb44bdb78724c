import {dateLabel} from '../../domain/date-label.ts';
import {labelOf, type Kind, type Vocabulary} from '../../domain/vocabulary.ts';
import {destination, rolesOf, shortest, type Particulars, type NamedPerson} from './particulars.ts';

/** The wording of a kind in Vietnamese. `where` is empty or begins with a space: ` tại Hà Nội`. */
interface KindWords {
	readonly name: string;
	/** Of a visit: the verb, with the country where it is known. */
	readonly visit?: (country: string) => string;
	/** Title of the engagement of two people, whoever acts first; by name and people where there is none. */
	readonly pair?: (a: string, b: string, where: string) => string;
	/** The title of what happens whoever is there, where no pair is named. */
	readonly event?: (place: string) => string;
}

const kindWords: Readonly<Record<Kind, KindWords>> = {
	'official-visit': {name: 'Chuyến thăm chính thức', visit: to => `thăm chính thức ${to}`.trim()},
	'working-visit': {
		name: 'Chuyến thăm làm việc',
		visit: to => (to ? `thăm và làm việc tại ${to}` : 'thăm làm việc'),
	},
	reception: {name: 'Buổi tiếp', pair: (a, b) => `${a} tiếp ${b}`},
	'courtesy-call': {name: 'Cuộc chào xã giao', pair: (a, b) => `${b} chào xã giao ${a}`},
	talks: {name: 'Hội đàm', pair: (a, b) => `${a} hội đàm với ${b}`},
	'phone-call': {name: 'Điện đàm', pair: (a, b) => `${a} điện đàm với ${b}`},
	dialogue: {name: 'Đối thoại', pair: (a, b) => `${a} và ${b} dự đối thoại`},
	'sideline-meeting': {name: 'Cuộc gặp bên lề', pair: (a, b) => `${a} gặp ${b} bên lề hội nghị`},
	speech: {name: 'Bài phát biểu', pair: (a, b, where) => `${a} phát biểu${where}, với sự tham dự của ${b}`},
	handover: {name: 'Bàn giao', pair: (a, b) => `${a} và ${b} dự lễ bàn giao`},
	agreement: {name: 'Lễ ký', pair: (a, b) => `${a} và ${b} dự lễ ký`},
	ceremony: {name: 'Buổi lễ', pair: (a, b) => `${a} và ${b} dự lễ`},
	'port-call': {
		name: 'Tàu thăm cảng',
		event: place => `Tàu hải quân cập cảng${place && ` ${place}`}`,
	},
	exercise: {name: 'Diễn tập'},
	announcement: {name: 'Công bố', pair: (a, b) => `${a} và ${b} dự lễ công bố`},
};

/** A Vietnamese title from a record's fields; the office of whoever acts stands before the name. */
export function vietnameseTitle(particulars: Particulars): string {
	return capitalised(titleOf(particulars));
}

function titleOf(particulars: Particulars): string {
	const {kind, place_vi: place} = particulars;
	const {first, second} = rolesOf(particulars.people);
	const {name, visit, event} = kindWords[kind];
	if (visit) return visitTitle(particulars, visit, second ?? first);
	const where = place && ` tại ${place}`;
	if (first && second) {
		const wordings = [
			[formal(first), formal(second)],
			[formal(first), polite(second)],
			[polite(first), polite(second)],
		] as const;
		return shortest(wordings.map(([a, b]) => pairTitle(kind, a, b, where)));
	}
	if (event) return event(place);
	const only = first ?? second;
	if (!only) return `${name}${where}`;
	return shortest([`${name} của ${formal(only)}${where}`, `${name}: ${only.name}`]);
}

/** A Vietnamese summary from a record's fields. */
export function vietnameseSummary(particulars: Particulars, vocabulary: Vocabulary): string {
	const where = [particulars.venue_vi, particulars.place_vi].filter(Boolean).join(', ');
	const part = particulars.dayPart
		? ` (buổi ${labelOf(vocabulary.dayParts, particulars.dayPart, 'vi')})`
		: '';
	const announced = particulars.isAnnounced ? 'Theo thông báo: ' : '';
	const what = `${announced}${kindWords[particulars.kind].name}, ${dateLabel(particulars.date, 'vi')}${part}${where ? `; ${where}` : ''}.`;
	if (particulars.people.length === 0) return what;
	const people = particulars.people.map(
		each =>
			`${each.name}${each.office_vi ? ` (${each.office_vi})` : ''}, ${labelOf(vocabulary.parts, each.part, 'vi')}`,
	);
	return `${what} Thành phần: ${people.join('; ')}.`;
}

function visitTitle(
	particulars: Particulars,
	visit: (country: string) => string,
	visitor: NamedPerson | null,
): string {
	const will = particulars.isAnnounced ? ' sẽ' : '';
	const rest = `${will} ${visit(destination(particulars.place_vi, particulars.country_vi))}`;
	if (!visitor) return `Một đoàn đại biểu${rest}`;
	return shortest([`${formal(visitor)}${rest}`, `${polite(visitor)}${rest}`]);
}

function pairTitle(kind: Kind, a: string, b: string, where: string): string {
	const {name, pair} = kindWords[kind];
	return pair?.(a, b, where) ?? `${name}${where}: ${a} và ${b}`;
}

function formal(person: NamedPerson): string {
	return person.office_vi ? `${capitalised(person.office_vi)} ${person.name}` : polite(person);
}

function polite({address_vi: address, name}: NamedPerson): string {
	return address ? `${address} ${name}` : name;
}

function capitalised(text: string): string {
	const [first = '', ...rest] = text;
	return first.toLocaleUpperCase('vi') + rest.join('');
}
