import parser from '@typescript-eslint/parser';
import { configs } from 'eslint-plugin-regexp';

/** Biome lints everything; eslint only looks at the regular expressions that may meet a report's text. */
const regularExpressions = [
  {
    files: ['src/core/**/*.ts', 'src/import/**/*.ts'],
    languageOptions: { parser },
    ...configs['flat/recommended'],
    rules: {
      ...configs['flat/recommended'].rules,
      // `.{0,60}\b` reads as "up to 60 characters, then a word": the lower bound is not worth a thought.
      'regexp/no-contradiction-with-assertion': 'off',
      // `(?!)` is the usual way to write what never fits.
      'regexp/no-empty-lookarounds-assertion': 'off',
      // In tables of code points each is written alike.
      'regexp/control-character-escape': 'off',
      // Moves are bounded by what is passed in: `recheck` and the waivers beside its test say by what.
      'regexp/no-super-linear-move': 'off',
    },
  },
];

export default regularExpressions;
