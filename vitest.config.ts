import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		env: { NODE_ENV: 'production', TZ: 'UTC' },
		reporters: ['default', './test/support/closing-line.ts'],
	},
});
