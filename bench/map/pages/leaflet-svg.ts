import { showInLeaflet } from './leaflet.ts';

await showInLeaflet(false);
