import * as z from 'zod';
import { Rupiah } from '../../domain/money/index.ts';

/** What the webhook has loaded anyway when it comes to the packs. */
export const base = [z.string, Rupiah];
