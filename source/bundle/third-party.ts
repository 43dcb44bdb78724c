/** A licence as CycloneDX writes it (cyclonedx.org/docs/1.6/json, `licenses`). */
interface Licence {
	readonly license?: {
		readonly id?: string;
		readonly name?: string;
		/** The text of a file, in Base64. */
		readonly text?: {readonly content: string};
	};
	readonly expression?: string;
}

/** A package of a bill of materials. */
export interface Component {
	readonly type: string;
	readonly name: string;
	readonly group?: string;
	readonly version?: string;
	readonly author?: string;
	readonly purl?: string;
	readonly licenses?: readonly Licence[];
	readonly evidence?: {readonly licenses?: readonly Licence[]};
}

/** A software bill of materials in the form of CycloneDX, as far as it is read here. */
export interface BillOfMaterials {
	readonly components: readonly Component[];
}

/** Licences under which code may be bundled and passed on: each asks for its notice alone. */
const allowed = new Set([
	'MIT',
	'MIT-0',
	'ISC',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
]);

/** A bill without the modules that stand in for others, which are the project's own, and with more packages. */
export function withPackages<T extends BillOfMaterials>(bill: T, more: readonly Component[]): T {
	const own = bill.components.filter(({name}) => !name.startsWith('VirtualComponent '));
	return {...bill, components: [...own, ...more]};
}

/** The name by which npm knows a package. */
export function packageName({group, name}: Component): string {
	return group === undefined || group === '' ? name : `${group}/${name}`;
}

/** Lists the packages whose licence is none of those that are allowed, each with what it says of it. */
export function refusedLicences({components}: BillOfMaterials): readonly string[] {
	return components
		.filter(component => !licencesOf(component).some(name => allowed.has(name)))
		.map(component => `${packageName(component)}: ${licencesOf(component).join(', ') || 'no licence'}`);
}

/** The notices of all packages, by name: what each is licensed under, by whom, and the texts that it carries. */
export function noticesOf({components}: BillOfMaterials): string {
	const head = 'communique carries these packages, or has them installed. Each is licensed as follows.\n';
	const parts = components
		.toSorted((a, b) => (packageName(a) < packageName(b) ? -1 : 1))
		.map(component => {
			const {version = '', author} = component;
			const title = `${packageName(component)} ${version}`.trim();
			const by = author === undefined ? '' : `\nby ${author}`;
			const texts = textsOf(component);
			return [`${title}\n${licencesOf(component).join(', ')}${by}`, ...texts].join('\n\n');
		});
	return `${[head.trimEnd(), ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licencesOf({licenses = []}: Component): readonly string[] {
	return licenses.flatMap(({license, expression}) => expression ?? license?.id ?? license?.name ?? []);
}

function textsOf({evidence}: Component): readonly string[] {
	const texts = (evidence?.licenses ?? []).flatMap(({license}) => license?.text?.content ?? []);
	return texts.map(each => Buffer.from(each, 'base64').toString('utf8').trim());
}
