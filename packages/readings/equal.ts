// Judges made-up cases by the engine that explains and column by column, and prints every finding that differs.
import '../../scripts/equal.ts';
