/** Stands in for the whole of LinkedIn's client: its part that asks for tokens brings two more packages, and we ask ourselves. */
export { RestliClient } from '../../node_modules/linkedin-api-client/dist/lib/restli-client.js';
