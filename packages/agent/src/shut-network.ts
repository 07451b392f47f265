import { blockNetwork } from '@clearpane/capture/block-network';

// Imported before anything else: modules that are loaded later find the network already shut.
blockNetwork();
