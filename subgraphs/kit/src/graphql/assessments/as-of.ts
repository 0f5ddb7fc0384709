/** What every what-if question says of its argument `asOf`. */
export const asOfArgument = {
  nullable: true,
  description: 'The instant of the judgement; now when absent. Its day by UTC picks the terms in force; a day without terms is refused with BAD_USER_INPUT.',
};
