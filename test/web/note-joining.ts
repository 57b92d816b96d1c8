/** Script of a page under test: `window.joined` is true once its live connection was let in. */
export const noteJoining = `
  window.joined = false;
  window.WebSocket = class extends window.WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        window.joined ||= JSON.parse(data).kind === 'joined';
      });
    }
  };
`;
