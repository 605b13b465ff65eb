import { showInLeaflet } from './leaflet.ts';

await showInLeaflet(true);
