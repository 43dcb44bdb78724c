import {dateLabel} from '../../domain/date-label.ts';
import {labelOf, type Kind, type Vocabulary} from '../../domain/vocabulary.ts';
import {destination, rolesOf, shortest, type Particulars, type NamedPerson} from './particulars.ts';

const kindNames: Readonly<Record<Kind, string>> = {
	'official-visit': 'Chuyến thăm chính thức',
	'working-visit': 'Chuyến thăm làm việc',
	reception: 'Cuộc tiếp',
	'courtesy-call': 'Cuộc chào xã giao',
	talks: 'Hội đàm',
	'phone-call': 'Điện đàm',
	dialogue: 'Đối thoại',
	'sideline-meeting': 'Cuộc gặp bên lề',
	speech: 'Bài phát biểu',
	handover: 'Bàn giao',
	agreement: 'Lễ ký',
	ceremony: 'Buổi lễ',
	'port-call': 'Tàu thăm cảng',
	exercise: 'Diễn tập',
	announcement: 'Công bố',
};

/** A Vietnamese title from a record's fields; the office of whoever acts stands before the name. */
export function vietnameseTitle(particulars: Particulars): string {
	const {first, second} = rolesOf(particulars.people);
	const place = particulars.place_vi && ` tại ${particulars.place_vi}`;
	if (particulars.kind === 'official-visit' || particulars.kind === 'working-visit')
		return visitTitle(particulars, second ?? first);
	if (first && second) {
		const wordings = [
			[formal(first), formal(second)],
			[formal(first), polite(second)],
			[polite(first), polite(second)],
		] as const;
		return shortest(wordings.map(([a, b]) => pairTitle(particulars, a, b)));
	}
	const only = first ?? second;
	if (particulars.kind === 'port-call')
		return `Tàu hải quân cập cảng${particulars.place_vi && ` ${particulars.place_vi}`}`;
	if (!only) return `${kindNames[particulars.kind]}${place}`;
	return shortest([
		`${kindNames[particulars.kind]} của ${formal(only)}${place}`,
		`${kindNames[particulars.kind]}: ${only.name}`,
	]);
}

/** A Vietnamese summary from a record's fields. */
export function vietnameseSummary(particulars: Particulars, vocabulary: Vocabulary): string {
	const where = [particulars.venue_vi, particulars.place_vi].filter(Boolean).join(', ');
	const part = particulars.dayPart
		? ` (buổi ${labelOf(vocabulary.dayParts, particulars.dayPart, 'vi')})`
		: '';
	const announced = particulars.isAnnounced ? 'Theo thông báo: ' : '';
	const what = `${announced}${kindNames[particulars.kind]}, ${dateLabel(particulars.date, 'vi')}${part}${where ? `; ${where}` : ''}.`;
	if (particulars.people.length === 0) return what;
	const people = particulars.people.map(
		each =>
			`${each.name}${each.office_vi ? ` (${each.office_vi})` : ''}, ${labelOf(vocabulary.parts, each.part, 'vi')}`,
	);
	return `${what} Thành phần: ${people.join('; ')}.`;
}

function visitTitle(particulars: Particulars, visitor: NamedPerson | null): string {
	const will = particulars.isAnnounced ? ' sẽ' : '';
	const visits = particulars.kind === 'official-visit' ? 'thăm chính thức' : 'thăm và làm việc tại';
	const place = destination(particulars.place_vi, particulars.country_vi);
	const rest = `${will} ${visits}${place && ` ${place}`}`;
	if (!visitor) return `Một đoàn đại biểu${rest}`;
	return shortest([`${formal(visitor)}${rest}`, `${polite(visitor)}${rest}`]);
}

function pairTitle({kind, place_vi: place}: Particulars, a: string, b: string): string {
	const where = place && ` tại ${place}`;
	const titles: Readonly<Partial<Record<Kind, string>>> = {
		reception: `${a} tiếp ${b}`,
		'courtesy-call': `${b} chào xã giao ${a}`,
		talks: `${a} hội đàm với ${b}`,
		'phone-call': `${a} điện đàm với ${b}`,
		dialogue: `${a} và ${b} dự đối thoại`,
		'sideline-meeting': `${a} gặp ${b} bên lề hội nghị`,
		speech: `${a} phát biểu${where}, có ${b}`,
		handover: `${a} và ${b} dự lễ bàn giao`,
		agreement: `${a} và ${b} dự lễ ký`,
		ceremony: `${a} và ${b} dự lễ`,
		announcement: `${a} và ${b} dự lễ công bố`,
	};
	return titles[kind] ?? `${kindNames[kind]}${where}: ${a} và ${b}`;
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
