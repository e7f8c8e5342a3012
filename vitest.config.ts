import { defineConfig } from 'vitest/config';

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', development: false } },
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		env: { NODE_ENV: 'production', TZ: 'UTC' },
		// A machine that is busy with other things is slow, not wrong.
		testTimeout: 60_000,
		reporters: ['default', './test/support/closing-line.ts'],
	},
});
