import { formatDate, localDate, localTime, type Zone } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';

/** "35,2 %" from "35.2"; a dash of nothing. */
export const percent = (value: string | undefined): string =>
  value === undefined ? '–' : `${value.replace('.', ',')} %`;

/** "14 Maret 2026 pukul 10.02" */
export const moment = (at: number, zone: Zone) =>
  html`${formatDate(localDate(at, zone))} pukul ${localTime(at, zone)}`;

/** "hari ini", "3 hari lalu" */
export const since = (days: number): string => (days === 0 ? 'hari ini' : `${days} hari lalu`);
