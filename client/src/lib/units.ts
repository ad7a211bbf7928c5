/** Shares are written with the sign, whatever the plan calls the unit ("proc.", "procentas", "%"). */
export const isShare = (unit: string | null): boolean => /^(proc|%)/i.test(unit ?? '');
