import {expect, test} from 'vitest';
import {noticesOf, packageName, refusedLicences, withPackages} from '../../source/bundle/third-party.ts';

const text = (content: string) => ({
	license: {name: 'file: LICENSE', text: {content: Buffer.from(content).toString('base64')}},
});
const boats = {
	type: 'library',
	group: '@harbour',
	name: 'boats',
	version: '1.2.3',
	author: 'Owen Marsh',
	licenses: [{license: {id: 'MIT'}}],
	evidence: {licenses: [text('Copyright (c) Owen Marsh\n')]},
};
const anchors = {type: 'library', name: 'anchors', version: '4.0.0', licenses: [{expression: 'ISC'}]};
const ours = {type: 'library', name: 'VirtualComponent lean-meow: meow'};

test('notices name each package, its licence, its author and the texts that it carries, by name', () => {
	const notices = noticesOf({components: [boats, anchors]});
	expect(notices).toMatch(/^communique carries these packages/u);
	expect(notices).toContain('@harbour/boats 1.2.3\nMIT\nby Owen Marsh\n\nCopyright (c) Owen Marsh\n\n---');
	expect(notices.endsWith('anchors 4.0.0\nISC\n')).toBe(true);
});

test('what stands in for a module is no package', () => {
	const bill = {bomFormat: 'CycloneDX', components: [ours, boats]};
	expect(withPackages(bill, [anchors])).toEqual({bomFormat: 'CycloneDX', components: [boats, anchors]});
});

test.each([
	[anchors, []],
	[boats, []],
	[{...boats, licenses: [{license: {id: 'GPL-3.0-only'}}]}, ['@harbour/boats: GPL-3.0-only']],
	[{...boats, licenses: [{license: {name: 'Harbour Licence'}}]}, ['@harbour/boats: Harbour Licence']],
	[{type: 'library', name: 'ropes'}, ['ropes: no licence']],
])('%j has licences to refuse: %j', (component, refused) => {
	expect(refusedLicences({components: [component]})).toEqual(refused);
});

test('a package has the name by which npm knows it', () => {
	expect([boats, anchors].map(each => packageName(each))).toEqual(['@harbour/boats', 'anchors']);
});
