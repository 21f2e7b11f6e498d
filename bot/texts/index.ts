import type { Problem } from '../../domain/problem.ts';
import type { Html } from '../html.ts';
import { id } from './id/index.ts';

/** Every text of the bot; Indonesian sets the shape, each other language fills all of it. */
export type Texts = typeof id;

/** The texts in a person's language. */
export function texts(_language: 'id' | 'en'): Texts {
  return id;
}

/** What a Problem says to a person. The only place where Problems become words in the chat. */
export function problemText(t: Texts, problem: Problem): Html {
  const words = t.masalah[problem.problem] as (details: Problem['details']) => Html;
  return words(problem.details);
}
