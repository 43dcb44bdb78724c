#!/usr/bin/env node
// This file must parse on every Node that may meet it, back to 12: no top-level await, no `?.`, no static import of
// newer modules. Everything else is loaded once the version is known to do.
import nodeModule from 'module';

const oldest = 22;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldest) {
	process.stderr.write(
		'communique: needs Node.js ' +
			String(oldest) +
			' or later, this is ' +
			process.versions.node +
			' (nodejs.org)\n',
	);
	process.exitCode = 1;
} else {
	// Compiled code is kept between runs (nodejs.org/api/module.html#module-compile-cache); Node 22.0 to 22.7 cannot.
	const {enableCompileCache} = nodeModule as Partial<typeof nodeModule>;
	if (enableCompileCache) enableCompileCache();
	import('./main.ts').then(
		main => main.main(),
		(error: unknown) => {
			process.stderr.write('communique: cannot start: ' + String(error).replace(/\n.*/su, '') + '\n');
			process.exitCode = 1;
		},
	);
}
