import { enableChronologyFilter } from './chronology-filter.ts';
import { enableOverviewFilter } from './overview-filter.ts';

enableChronologyFilter(document);
enableOverviewFilter(document);
