// Run as `node --experimental-vm-modules node_modules/jest/bin/jest.js`: the package is ESM, so the tests that import it are, too.
export default { testEnvironment: './environment.mjs', testMatch: ['**/*.test.mjs'], transform: {} };
