import type { Problem } from '../../domain/problem.ts';
import type { Html } from '../html.ts';
import { en } from './en/index.ts';
import { id, type Texts } from './id/index.ts';

export type { Texts } from './id/index.ts';

/** The texts in a person's language. */
export function texts(language: 'id' | 'en'): Texts {
  return language === 'en' ? en : id;
}

/** What a Problem says to a person. The only place where Problems become words in the chat. */
export function problemText(t: Texts, problem: Problem): Html {
  const words = t.masalah[problem.problem] as (details: Problem['details']) => Html;
  return words(problem.details);
}
