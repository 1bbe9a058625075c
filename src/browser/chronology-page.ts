import { enableChronologyFilter } from './chronology-filter.ts';

enableChronologyFilter(document);
