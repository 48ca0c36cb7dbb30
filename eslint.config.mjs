import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { documentedExports } from './scripts/lint/documented-exports.mjs';

const CORE = ['model', 'text', 'languages', 'annotate', 'relate', 'weigh', 'find', 'check', 'present'].map(
  room => `src/${room}/**/*.ts`,
);

/** Arithmetic of the trained models, and what trains them. */
const KERNELS = [
  'src/annotate/sequence/**/*.ts',
  'src/annotate/syntax/**/*.ts',
  'src/annotate/attributions/learned/**/*.ts',
  'scripts/train/**/*.ts',
];

/** What the core compiler cannot refuse, because it is JavaScript and neither Node nor DOM. */
const PURE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core reads no clock: equal inputs give equal results.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The core reads no clock.' },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w*)$/]',
    message: 'Depends on the locale of the machine: compare code units, write digits yourself.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'examples/', 'bench/figures/', 'test/architecture/planted/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a template prints as itself; null, undefined and objects are still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `items.forEach(item => list.push(item))` says what it means.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Endless loops that read a parser's state are written `while (true)`.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
      // Bytes and separators of hostile text are told by their code.
      'no-control-regex': 'off',
      // The rule asks that an index be optional wherever it may be missing; noUncheckedIndexedAccess says so already, and better.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { crossread: { rules: { 'documented-exports': documentedExports } } },
    rules: {
      'crossread/documented-exports': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
    },
  },
  {
    // Only what prints may print.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        'console',
        'process',
        'Buffer',
        'performance',
        'fetch',
        'crypto',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core reads no clock.' },
        { object: 'Math', property: 'random', message: 'The core draws no unseeded random number.' },
      ],
      'no-restricted-syntax': ['error', ...PURE],
    },
  },
  {
    // Word lists are long and say nothing by their length.
    files: ['src/languages/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Loops over arrays of numbers whose bounds the loop itself keeps: a default at every read would cost time and hide a mistake.
    files: KERNELS,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // A test that finds nothing where it says there is something fails at once, which is what is wanted.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|only|todo|fails)$/]',
          message: 'No test is skipped or singled out; a known gap is a case with "(should, but does not)".',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' },
    },
  },
);
