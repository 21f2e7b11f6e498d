import type { Person } from '../../domain/people/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Zone } from '../../domain/time/index.ts';
import type { Html } from '../html.ts';
import { en } from './en/index.ts';
import { id, type Texts as Words } from './id/index.ts';

/** The words of a language, and the zone in which their reader tells the time. */
export type Texts = Words & { zone: Zone };

/** The texts of a person; Indonesian in western time for somebody who is not known. */
export function texts(reader?: Pick<Person, 'language' | 'zone'>): Texts {
  const { language = 'id', zone = 'Asia/Jakarta' } = reader ?? {};
  return { ...(language === 'en' ? en : id), zone };
}

/** What a Problem says to a person. The only place where Problems become words in the chat. */
export function problemText(t: Texts, problem: Problem): Html {
  const words = t.masalah[problem.problem] as (details: Problem['details'], zone: Zone) => Html;
  return words(problem.details, t.zone);
}
