/** Calls of the messages of the palette and of the saved views, and what the text must have in it. */
export const paletteCalls: Readonly<Record<string, readonly (readonly [readonly unknown[], string])[]>> = {
	'/palette/save': [[['Dioxin'], '“Dioxin”']],
	'/palette/replace': [[['Dioxin'], '“Dioxin”']],
	'/palette/unknown': [
		[['xyz', []], '“xyz”'],
		[['xyz', ['years', 'Hegseth']], 'years · Hegseth'],
	],
	'/savedViews/newerStayOut': [[['too large'], 'too large']],
	'/savedViews/askRemoving': [
		[['Dioxin', 'x'], '“Dioxin”'],
		[['Dioxin', 'x'], 'x '],
	],
	'/savedViews/removed': [[['Dioxin'], '“Dioxin”']],
	'/savedViews/notRemoved': [[['Dioxin', 'it is read-only'], 'it is read-only']],
	'/savedViews/isGone': [[['Dioxin'], '“Dioxin”']],
	'/savedViews/newSince': [
		[[0, '12 Nov 2026'], '12 Nov 2026'],
		[[3, '12 Nov 2026'], '3 '],
	],
	'/savedViews/opened': [[['Dioxin', 144, 3, '12 Nov 2026'], '144 ']],
	'/savedViews/saved': [[['Dioxin', 144], '144 ']],
	'/savedViews/exists': [[['Dioxin'], 'save! Dioxin']],
	'/savedViews/forSession': [[['it is read-only'], 'it is read-only']],
};
