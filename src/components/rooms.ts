// The rooms of the site as the header lists them.

export type Room =
  'read' | 'graph' | 'notes' | 'documents' | 'bodies' | 'checks' | 'data' | 'about' | 'search';

/** The rooms in the header, in order; the others are linked from the footer. */
export const headerRooms: readonly { readonly room: Room; readonly label: string; readonly path: string }[] =
  [
    { room: 'read', label: 'Read', path: '/chapters/' },
    { room: 'graph', label: 'Graph', path: '/graph/' },
    { room: 'notes', label: 'Notes', path: '/notes/' },
    { room: 'documents', label: 'Documents', path: '/documents/' },
    { room: 'checks', label: 'Checks', path: '/checks/' },
  ];

/** The rooms in the footer. */
export const footerRooms: readonly { readonly room: Room; readonly label: string; readonly path: string }[] =
  [
    { room: 'bodies', label: 'Bodies', path: '/bodies/' },
    { room: 'data', label: 'Data', path: '/data/' },
    { room: 'about', label: 'About', path: '/about/' },
  ];
