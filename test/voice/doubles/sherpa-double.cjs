/** Stands in for `sherpa-onnx-node`: tells the model it was given, how much it heard, and fails on silence. */
class Stream {
  seconds = 0;
  loudest = 0;
  acceptWaveform({ samples, sampleRate }) {
    this.seconds += samples.length / sampleRate;
    for (const sample of samples) this.loudest = Math.max(this.loudest, Math.abs(sample));
  }
  inputFinished() {
    this.finished = true;
  }
}
class Recognizer {
  constructor({ modelConfig }) {
    this.kind = Object.keys(modelConfig).find((it) => ['paraformer', 'senseVoice', 'transducer'].includes(it));
    this.left = 3;
  }
  createStream() {
    return new Stream();
  }
  isReady(stream) {
    this.left -= 1;
    return stream.finished && this.left > 0;
  }
  decode(stream) {
    if (stream.loudest === 0) throw new Error('nothing to decode');
    if (stream.loudest > 0.999) process.exit(3);
  }
  getResult(stream) {
    return { text: ` ${this.kind} heard ${stream.seconds.toFixed(1)} s ` };
  }
}
module.exports = { OfflineRecognizer: Recognizer, OnlineRecognizer: Recognizer };
