/** Lint rules: TypeScript strict, Lit and web component practice, and what the house forbids (CONTRIBUTING.md says why). */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const NO_MARKUP = 'Text never becomes markup: use a Lit template, textContent, append or replaceChildren.';
const NO_CODE = 'Text never becomes code.';

const UNSAFE_CSS = { selector: "Identifier[name='unsafeCSS']", message: 'Styles are made in theme/ only.' };
const PARSE = { selector: "CallExpression[callee.property.name='parseFromString']", message: NO_MARKUP };

/** Ways to turn text into markup or code, and what the house does without. */
const FORBIDDEN_SYNTAX = [
  { selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: NO_MARKUP },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: NO_MARKUP,
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: NO_MARKUP,
  },
  { selector: 'Identifier[name=/^unsafe(HTML|SVG|Static|MathML)$/]', message: "Lit's unsafe directives are banned." },
  { selector: "NewExpression[callee.name='Function']", message: NO_CODE },
  { selector: 'CallExpression[callee.name=/^(Function|eval)$/]', message: NO_CODE },
  {
    selector: 'Identifier[name=/^(csvParse|tsvParse|autoType)$/]',
    message: 'csvParse makes code from text and breaks strict policies; use csvParseRows.',
  },
  { selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings.' },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'No namespaces: use modules.' },
];

const FORBIDDEN_IMPORTS = {
  patterns: [
    {
      group: ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit/static-html*', 'lit-html', 'lit-html/**'],
      message: 'Unsafe directives and inline styles break the strict policy; Lit itself is imported from "lit".',
    },
  ],
};

const HOUSE_RULES = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-imports': ['error', FORBIDDEN_IMPORTS],
  'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, UNSAFE_CSS, PARSE],
  '@typescript-eslint/no-dynamic-delete': 'off',
  '@typescript-eslint/no-empty-function': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  // Knows ARIA 1.2 only, without aria-description; axe checks the same in the browser tests.
  'lit-a11y/role-supports-aria-attr': 'off',
  // Long lists are taken by index: iterators cost much in code that runs for the first time.
  '@typescript-eslint/prefer-for-of': 'off',
  // The compiler checks indexed access; `!` says that an index is known to be in range.
  '@typescript-eslint/no-non-null-assertion': 'off',
};

/** They return promises in type only, or such as the test runner awaits. */
const SAFE_CALLS = [
  { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after'] },
  { from: 'package', package: '@types/chai', name: 'Equal' },
  { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
];

/** Rules that need types: the few that earn their time. */
const TYPED_RULES = {
  // A base class answers for its subclasses by getters, which a field could not be overridden with.
  '@typescript-eslint/class-literal-property-style': 'off',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: SAFE_CALLS }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** Model, analysis and views give the same output for the same input: no clock, no chance, no page. */
const PURITY_RULES = {
  'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'localStorage', 'performance'],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Pass the time in.' },
    { object: 'Math', property: 'random', message: 'Pass a seeded generator in.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '.build/',
      '.cache/',
      'coverage/',
      'src/schema/generated/',
      'test/hosts/*/',
      'stories/hosts/',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  litA11y.configs.recommended,
  { rules: HOUSE_RULES },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: TYPED_RULES,
  },
  { files: ['src/{schema,model,analysis,view}/**'], rules: PURITY_RULES },
  { files: ['src/elements/base/log.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['src/theme/**'], rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, PARSE] } },
  // Programs, whose output is the console.
  { files: ['src/tools/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'no-console': 'off',
      'no-script-url': 'off',
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
