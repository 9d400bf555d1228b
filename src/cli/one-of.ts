import { Argument, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../model/nearest.ts';

/** An option whose value is one of a few words; a slip is answered with the nearest. */
export function optionOf(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices([...words]).argParser((word: string) => checkedWord(word, words));
}

/** An argument that is one of a few words; a slip is answered with the nearest. */
export function argumentOf(name: string, description: string, words: readonly string[]): Argument {
  return new Argument(name, description).choices([...words]).argParser((word: string) => checkedWord(word, words));
}

function checkedWord(word: string, words: readonly string[]): string {
  if (words.includes(word)) return word;
  const meant = didYouMean(word, words);
  throw new InvalidArgumentError(`${meant === undefined ? '' : `${meant} `}Allowed choices are ${words.join(', ')}.`);
}
