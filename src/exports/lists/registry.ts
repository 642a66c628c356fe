// The lists that a file with tables can hold.
import type { ExportInput, ListName } from '../format.ts';
import type { Grid } from '../part.ts';
import { peopleList } from './people.ts';
import { ratingsList } from './ratings.ts';
import { relationsList } from './relations.ts';

export const LIST_MAKERS: Readonly<Record<ListName, (input: ExportInput) => Grid>> = {
  people: peopleList,
  relations: relationsList,
  ratings: ratingsList,
};
