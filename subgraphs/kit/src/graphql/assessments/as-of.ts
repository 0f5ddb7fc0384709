/** What every what-if question says of its argument `asOf`. */
export const asOfArgument = {
  nullable: true,
  description: 'The instant of the judgement; now when absent. Its day by UTC picks the terms in force; a day without terms is refused with BAD_USER_INPUT.',
};

/** What a question says of it whose facts may lie ahead. */
export const asOfWhatHappened = {
  nullable: true,
  description: 'The instant of the judgement; when absent, now, or the latest of what the facts tell to have happened where that is later. Its day by UTC, now when absent, picks the terms in force; a day without terms is refused with BAD_USER_INPUT.',
};
