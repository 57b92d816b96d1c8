/** Where Transcribe takes streams by WebSocket. Source: Amazon Transcribe developer guide, "Setting up a WebSocket stream". */
export const transcribeOrigin = (region: string): string =>
  `wss://transcribestreaming.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}:8443`;
