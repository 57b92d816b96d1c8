import { deskRoutes } from './desk-routes.ts';
import { helpRoutes } from './help-routes.ts';
import type { Route } from './route.ts';
import { visitRoutes } from './visit-routes.ts';
import { voiceRoutes } from './voice-routes.ts';

/** The one table of HTTP routes: the cloud stack loops over it, both hosts look calls up in it, the pages call its rows. */
export const routes = { ...visitRoutes, ...helpRoutes, ...deskRoutes, ...voiceRoutes };

export type RouteName = keyof typeof routes;

/** All routes by name, for those who loop over the table. */
export const routeEntries = Object.entries(routes) as [RouteName, Route][];
