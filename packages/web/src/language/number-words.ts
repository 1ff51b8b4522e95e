export { counted, formFor, numberText, sumText, termText } from '@zhargy/wording/numbers';
