import { blockNetwork } from './block-network.ts';

// Imported before anything else: modules that are loaded later find the network already shut.
blockNetwork();
