import type { JourneyRefusal } from '../../../domain/repairs/types/device-journey.js';
import type { VisitRefusal } from '../../../domain/repairs/types/site-visit.js';

export type TripRefused = { refused: 'NOT_OPEN' } | { refused: 'TRIP_REFUSED'; because: JourneyRefusal | VisitRefusal };
