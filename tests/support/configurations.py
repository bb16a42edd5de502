"""The configurations of the bases in the catalogue, from their config.json on the Hub: what their memory depends on."""

from transformers import Gemma3TextConfig, GPT2Config, Lfm2Config, LlamaConfig, Qwen3Config, SmolLM3Config


def gpt2(layers, width, heads):
    return GPT2Config(n_layer=layers, n_embd=width, n_head=heads)


def llama(layers, width, mlp, heads, keys, vocabulary, kind=LlamaConfig, head=64, **more):
    return kind(
        num_hidden_layers=layers,
        hidden_size=width,
        intermediate_size=mlp,
        num_attention_heads=heads,
        num_key_value_heads=keys,
        vocab_size=vocabulary,
        head_dim=head,
        **{"tie_word_embeddings": True, **more},
    )


def lfm2(width, mlp, heads):
    return Lfm2Config(
        num_hidden_layers=16,
        hidden_size=width,
        intermediate_size=mlp,
        num_attention_heads=heads,
        num_key_value_heads=8,
        full_attn_idxs=[2, 5, 8, 10, 12, 14],
    )


CONFIGURATIONS = {
    "openai-community/gpt2": gpt2(12, 768, 12),
    "distilbert/distilgpt2": gpt2(6, 768, 12),
    "openai-community/gpt2-medium": gpt2(24, 1024, 16),
    "openai-community/gpt2-large": gpt2(36, 1280, 20),
    "openai-community/gpt2-xl": gpt2(48, 1600, 25),
    "HuggingFaceTB/SmolLM2-135M-Instruct": llama(30, 576, 1536, 9, 3, 49152),
    "HuggingFaceTB/SmolLM2-135M": llama(30, 576, 1536, 9, 3, 49152),
    "HuggingFaceTB/SmolLM2-360M": llama(32, 960, 2560, 15, 5, 49152),
    "HuggingFaceTB/SmolLM2-1.7B": llama(24, 2048, 8192, 32, 32, 49152),
    "HuggingFaceTB/SmolLM3-3B-Base": llama(36, 2048, 11008, 16, 4, 128256, SmolLM3Config, 128),
    "google/gemma-3-270m": llama(18, 640, 2048, 4, 1, 262144, Gemma3TextConfig, 256),
    "google/gemma-3-1b-pt": llama(26, 1152, 6912, 4, 1, 262144, Gemma3TextConfig, 256),
    "LiquidAI/LFM2-350M": lfm2(1024, 6656, 16),
    "LiquidAI/LFM2-1.2B": lfm2(2048, 12288, 32),
    "Qwen/Qwen3-0.6B-Base": llama(28, 1024, 3072, 16, 8, 151936, Qwen3Config, 128),
    "Qwen/Qwen3-1.7B-Base": llama(28, 2048, 6144, 16, 8, 151936, Qwen3Config, 128),
    "Qwen/Qwen3-4B-Base": llama(36, 2560, 9728, 32, 8, 151936, Qwen3Config, 128),
    "meta-llama/Llama-3.2-1B": llama(16, 2048, 8192, 32, 8, 128256),
    "meta-llama/Llama-3.2-3B": llama(28, 3072, 8192, 24, 8, 128256, head=128),
}
