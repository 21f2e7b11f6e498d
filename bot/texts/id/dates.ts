import { formatDate, formatDateRange, formatMonth } from '../../../domain/time/index.ts';

/** Days and months as Indonesians write them. */
export const dates = { date: formatDate, range: formatDateRange, month: formatMonth };
