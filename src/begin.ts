import { createApp } from './app/create-app.ts';
import { fetchView } from './ui/parts.ts';
import { currentRoute } from './ui/use-route.ts';

/** The app, at work already: what is stored is read, and the code of the view in the address fetched, while the page's own code gets going. */
export const app = createApp();

void fetchView(currentRoute().view);
