// Before every file of tests: the words of all languages are there, as they are for somebody who chose one.
import { fetchWords, LANGUAGES, type Language } from '../../src/i18n/languages.ts';

await Promise.all((Object.keys(LANGUAGES) as Language[]).map(fetchWords));
