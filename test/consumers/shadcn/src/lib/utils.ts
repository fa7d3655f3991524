/** shadcn's CLI wants this file to be there; the skins join no classes. */
export const cn = (...classes: (string | undefined)[]) => classes.filter(Boolean).join(' ');
