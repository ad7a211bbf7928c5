import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Institution } from '@/api/types';

export interface Contact {
  contactName: string | null;
  email: string | null;
  phone: string | null;
  version: number;
}

export interface InstitutionWithContact extends Institution {
  contact: Contact;
}

/** Apart from the register that everybody reads: only who manages contacts gets them. */
export const contactsQuery = queryOptions({
  queryKey: ['institution-contacts'],
  queryFn: async ({ signal }) =>
    (await api.get<{ items: InstitutionWithContact[] }>('/institutions', { signal })).data.items,
  staleTime: 0,
});

export interface ContactInput {
  contactName: string;
  email: string;
  phone: string;
}

export async function saveContact(code: string, input: ContactInput, version: number): Promise<Contact> {
  return (
    await api.put<Contact>(`/institutions/${encodeURIComponent(code)}/contact`, {
      body: input,
      ifMatch: version,
    })
  ).data;
}
