import { storeContract } from '../testing/store-contract.ts';
import { memoryStore } from './memory.ts';

storeContract('in memory', () => Promise.resolve(memoryStore()));
