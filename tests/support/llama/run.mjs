// What llama.cpp makes of a GGUF file. Takes its path, and JSON from standard input: `greedy`, lists of tokens to go on
// with, `n` tokens each; `texts`, lists of tokens whose losses are wanted; `said`, texts to cut into tokens.
import { readFileSync } from "node:fs";
import { getLlama, LlamaLogLevel } from "node-llama-cpp";

const { greedy = [], n = 0, texts = [], said = [] } = JSON.parse(readFileSync(0, "utf8"));
const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: process.argv[2] });
const context = await model.createContext({ contextSize: 256, threads: 1, sequences: 1 });
const sequence = context.getSequence();

async function grown(tokens) {
    await sequence.clearHistory();
    const found = [];
    for await (const token of sequence.evaluate(tokens, { temperature: 0 })) {
        if (found.push(token) === n) break;
    }
    return found;
}

async function loss(tokens) {
    await sequence.clearHistory();
    const asked = tokens.slice(0, -1).map((token) => [token, { generateNext: { probabilities: true } }]);
    const answers = await sequence.controlledEvaluate(asked);
    return answers.reduce((sum, { next }, i) => sum - Math.log(next.probabilities.get(tokens[i + 1])), 0);
}

const results = {
    start: model.tokens.bos, adds_start: model.tokens.shouldPrependBosToken, end: model.tokens.eos,
    tokens: said.map((text) => model.tokenize(text)), greedy: [], losses: [],
};
for (const tokens of greedy) results.greedy.push(await grown(tokens));
for (const tokens of texts) results.losses.push(await loss(tokens));
process.stdout.write(JSON.stringify(results));
process.exit(0);
