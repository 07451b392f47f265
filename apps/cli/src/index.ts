export { startAgent, type AgentChild } from './agent-child.ts';
export { reachAgent, type ReachedAgent } from './reach-agent.ts';
export { deviceClient, reviewClient, type DeviceClient, type ReviewClient } from './review-client.ts';
export { serveReview, type ReviewServer } from './review-server.ts';
