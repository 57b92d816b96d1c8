import * as z from 'zod';

// Under the page's content security policy zod's compiled parsers are refused; this must run before any schema is made.
z.config({ jitless: true });
