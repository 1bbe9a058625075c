import { enableSorting } from './sort-table.ts';

enableSorting(document);
