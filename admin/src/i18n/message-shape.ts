/** The same keys with a text of another language at each: a missing or an extra key does not compile. */
export type MessagesLike<Messages> = { readonly [Key in keyof Messages]: Messages[Key] extends string ? string : MessagesLike<Messages[Key]> };

/** Every key as react-admin writes it: `audits.plan.title`. */
export type KeyOf<Messages> = { [Key in keyof Messages & string]: Messages[Key] extends string ? Key : `${Key}.${KeyOf<Messages[Key]>}` }[keyof Messages & string];
