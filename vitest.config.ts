import { defineConfig } from 'vitest/config';

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', development: false } },
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		env: { NODE_ENV: 'production', TZ: 'UTC' },
		reporters: ['default', './test/support/closing-line.ts'],
	},
});
