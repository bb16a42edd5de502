"""The families of models that people choose, at a tiny random size, each with a tokenizer of its own kind.

Each is trained, sampled, saved, loaded, used by plain transformers, stopped and trained on.
"""

import json
import threading

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import (
    Gemma3ForCausalLM,
    Gemma3TextConfig,
    Lfm2Config,
    Lfm2ForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerFast,
    Qwen3Config,
    Qwen3ForCausalLM,
    SmolLM3Config,
    SmolLM3ForCausalLM,
    pipeline,
)

from huggingtweets import Bot, clean, download, finetune
from huggingtweets.model.adapters import side_by_side
from huggingtweets.model.bases import load_base
from huggingtweets.model.int8 import Int8Linear, in_int8
from huggingtweets.model.sampling import Batch, Draw, Request, sample
from huggingtweets.sources.x_archive import sample_archive

SIZES = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
}


def byte_level(texts, special):
    "As GPT-2, Qwen, Llama 3 and LFM2 have it."
    made = Tokenizer(models.BPE())
    made.pre_tokenizer, made.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    made.train_from_iterator(
        texts,
        trainers.BpeTrainer(vocab_size=600, special_tokens=special, initial_alphabet=alphabet, show_progress=False),
    )
    return made


def with_byte_fallback(texts, special):
    "As SentencePiece makes it for Gemma: blanks are letters, and what isn't in the vocabulary is spelled in bytes."
    made = Tokenizer(models.BPE())
    made.normalizer = normalizers.Replace(" ", "▁")
    made.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    made.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    letters = sorted({c for t in texts for c in t if c.isascii()} - {" "})
    made.train_from_iterator(
        [t.encode("ascii", "ignore").decode() for t in texts],
        trainers.BpeTrainer(vocab_size=600, special_tokens=special, initial_alphabet=letters, show_progress=False),
    )
    learned = json.loads(made.to_str())["model"]
    vocabulary = learned["vocab"]
    for token in ["<unk>", *(f"<0x{i:02X}>" for i in range(256))]:
        vocabulary[token] = len(vocabulary)
    merges = [tuple(pair) for pair in learned["merges"]]
    made.model = models.BPE(vocabulary, merges, byte_fallback=True, unk_token="<unk>", fuse_unk=True)
    return made


# The class, its configuration, the tokenizer, its special tokens: start, end, padding and others.
FAMILIES = {
    "Qwen3: no start token": (
        Qwen3ForCausalLM,
        Qwen3Config,
        {"head_dim": 8, "tie_word_embeddings": True},
        byte_level,
        {"eos_token": "<|endoftext|>", "pad_token": "<|endoftext|>"},
        ["<|im_start|>", "<|im_end|>"],
    ),
    "Llama 3.2: no padding token": (
        LlamaForCausalLM,
        LlamaConfig,
        {"tie_word_embeddings": True},
        byte_level,
        {"bos_token": "<|begin_of_text|>", "eos_token": "<|end_of_text|>"},
        ["<|eot_id|>", "<|eom_id|>"],
    ),
    "SmolLM3: layers without positions": (
        SmolLM3ForCausalLM,
        SmolLM3Config,
        {"no_rope_layers": [1, 0], "tie_word_embeddings": True},
        byte_level,
        {"bos_token": "<|begin_of_text|>", "eos_token": "<|end_of_text|>"},
        ["<|im_start|>", "<|im_end|>"],
    ),
    # Logits are made of 512 of the vocabulary at a time: this one takes 64 pieces.
    "Gemma 3: a large vocabulary, bytes for what isn't in it": (
        Gemma3ForCausalLM,
        Gemma3TextConfig,
        {"head_dim": 8, "sliding_window": 64, "vocab_size": 32_768, "tie_word_embeddings": True},
        with_byte_fallback,
        {"bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>"},
        ["<start_of_turn>", "<end_of_turn>"],
    ),
    "LFM2: convolutions between the attention": (
        Lfm2ForCausalLM,
        Lfm2Config,
        {"layer_types": ["conv", "full_attention"], "block_auto_adjust_ff_dim": False, "tie_embedding": True},
        byte_level,
        {"bos_token": "<|startoftext|>", "eos_token": "<|im_end|>", "pad_token": "<|pad|>"},
        ["<|im_start|>", "<|endoftext|>"],
    ),
}


# The one that takes longest isn't run with Colab's versions.
@pytest.fixture(
    scope="module",
    params=[pytest.param(f, marks=[pytest.mark.any_version] if "Gemma" in f else []) for f in FAMILIES],
)
def family(request):
    return request.param


@pytest.fixture(scope="module")
def corpus():
    return clean(download(sample_archive()))


@pytest.fixture(scope="module")
def base(family, corpus, tmp_path_factory):
    "The folder of a tiny random model."
    model, config, more, kind, ends, others = FAMILIES[family]
    folder = tmp_path_factory.mktemp("base")
    special = list(dict.fromkeys([*ends.values(), *others]))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=kind(corpus.texts, special), **ends)
    # A padding token that isn't there has an id beyond the vocabulary in some configurations.
    ids = {"pad_token_id": None} | {f"{name}_id": tokenizer.convert_tokens_to_ids(t) for name, t in ends.items()}
    if "Llama" in family:  # its generation has several ends
        ids["eos_token_id"] = tokenizer.convert_tokens_to_ids([ends["eos_token"], "<|eot_id|>", "<|eom_id|>"])
    torch.manual_seed(0)
    model(config(**{"vocab_size": len(tokenizer), **SIZES, **more}, **ids)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def bot(base, corpus, no_pages, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bots") / "wren"
    options = {"max_steps": 12, "learning_rate": 1e-2, "evaluate_every": 6, "held_out": corpus.texts[:20]}
    return finetune(corpus, str(base), folder, track="off", precision="fp32", on_progress=lambda p: None, **options)


def test_it_learns(bot):
    assert bot.run.ended == "done" and bot.run.losses.after < bot.run.losses.before - 0.3


@pytest.mark.parametrize("text", ["My dream is", "Tea 🫖 at 4", "日本語 und Füße", "a\u200db"])
def test_no_letter_is_lost(base, text):
    tokenizer = load_base(str(base)).tokenizer
    ids = tokenizer(text).input_ids
    assert tokenizer.decode(ids, skip_special_tokens=True) == text


def test_it_writes_tweets_that_begin_as_asked(bot):
    tweets = bot.tweet("My dream is", n=3, seed=1, max_chars=60)
    assert len(tweets) == 3 and all(t.startswith("My dream is") and len(t) <= 60 for t in tweets)
    special = {t.content for t in bot.tokenizer.added_tokens_decoder.values() if t.special} - {""}
    assert not any(token in t for token in special for t in tweets)


def test_8_bit_weights_say_nearly_the_same_and_leave_the_model_alone(bot, monkeypatch):
    before = {n: t.clone() for n, t in bot.model.state_dict().items()}
    monkeypatch.setattr("huggingtweets.model.int8._LEAST", 1)
    fast = in_int8(bot.model, bot.tokenizer)
    changed = sum(type(m) is Int8Linear for m in fast.modules())
    assert changed >= 2 * 4 + 1
    assert all(torch.equal(t, before[n]) for n, t in bot.model.state_dict().items())
    start = torch.tensor([[bot.tokenizer.bos_token_id]])
    ids = torch.tensor([bot.tokenizer("My dream is the tide at noon", add_special_tokens=False).input_ids])
    with torch.inference_mode():
        exact, near = (
            m(input_ids=ids, past_key_values=bot.model(input_ids=start, use_cache=True).past_key_values).logits.float()
            for m in (bot.model, fast)
        )
    p, q = exact.log_softmax(-1), near.log_softmax(-1)
    assert not torch.equal(p, q) and (p.exp() * (p - q)).sum(-1).mean() < 0.01
    texts = sample(
        bot.model, bot.tokenizer, "My dream", 6, 1.0, 0.95, 60, torch.Generator().manual_seed(1), False, fast
    )
    written = [text for _, text, complete in texts if complete]
    assert len(written) == 6 and all(t.startswith("My dream") for t in written)


def test_requests_that_join_others_get_what_they_would_get_alone(bot):
    prompts = ["My dream is", "", "The best thing about the sea is that", "Tea", "Tea"]
    draw, batch, told = Draw(0, 1, torch.Generator()), Batch(bot.model, bot.tokenizer, joins=True), {}
    for prompt in prompts:
        batch.add(Request(bot.model, bot.tokenizer, prompt, 2, draw, max_chars=60))
        for _ in range(3):
            told |= {(grown.request, grown.number): grown for grown in batch.step()}
    while batch:
        told |= {(grown.request, grown.number): grown for grown in batch.step()}
    together = [grown.text for grown in told.values()]
    alone = [t for prompt in prompts for t in bot.tweet(prompt, 2, temperature=0, top_p=1, max_chars=60, exact=True)]
    assert sorted(together) == sorted(alone) and all(grown.complete for grown in told.values())


def test_it_is_the_same_bot_when_it_is_loaded(bot):
    again = Bot.load(bot.folder)
    assert again.tweet("Tea", n=2, seed=3, max_chars=40) == bot.tweet("Tea", n=2, seed=3, max_chars=40)


def test_plain_transformers_writes_tweets_with_it(bot):
    write = pipeline("text-generation", model=str(bot.folder / "model"))
    torch.manual_seed(0)
    texts = [t["generated_text"] for t in write("My dream is", num_return_sequences=3, max_new_tokens=20)]
    assert len(texts) == 3 and all(t.startswith("My dream is") for t in texts)
    start, *ids = write.preprocess("My dream is", **write._preprocess_params)["input_ids"][0].tolist()
    assert start == bot.tokenizer.bos_token_id not in ids


@pytest.mark.any_version
def test_a_stopped_training_ends_as_one_that_was_not_stopped(base, corpus, no_pages, tmp_path):
    ends = []
    for name, last in (("stopped", 3), ("unbroken", 99)):
        stop = threading.Event()
        for event in (stop, threading.Event()):
            trained = finetune(
                corpus,
                str(base),
                tmp_path / name,
                max_steps=5,
                evaluate_every=2,
                held_out=corpus.texts[:10],
                precision="fp32",
                track="off",
                stop=event,
                on_progress=lambda p, stop=stop, last=last: stop.set() if p.step == last else None,
                on_warning=lambda text: None,
            )
        assert trained.run.ended == "done"
        ends.append((tmp_path / name / "model" / "model.safetensors").read_bytes())
    assert ends[0] == ends[1]


@pytest.mark.any_version
@pytest.mark.parametrize("method", ["lora", "qlora"])
def test_an_adapter_on_it_learns_is_loaded_and_merged(method, base, corpus, no_pages, tmp_path):
    options = {"max_steps": 8, "learning_rate": 3e-2, "evaluate_every": 4, "held_out": corpus.texts[:20], "rank": 4}
    quiet = {"track": "off", "precision": "fp32", "on_progress": lambda p: None}
    made = finetune(corpus, str(base), tmp_path / "wren", method=method, **options, **quiet)
    assert made.run.losses.after < made.run.losses.before - 0.01
    assert Bot.load(made.folder).tweet("Tea", n=2, seed=3, max_chars=40) == made.tweet("Tea", n=2, seed=3, max_chars=40)
    models, ids = [Bot.load(made.folder).model for _ in range(2)], torch.arange(3, 19).reshape(2, 8)
    with torch.no_grad():
        for p in models[1].parameters():
            if p.requires_grad:
                p.mul_(0.5)
        together, rows = side_by_side(models)
        rows.choose([1, 0])
        alone = [models[n](row[None]).logits for n, row in zip((1, 0), ids, strict=True)]
        assert torch.allclose(together(ids).logits, torch.cat(alone), atol=1e-3)
    if method == "lora":
        ids = torch.arange(3, 20)[None]
        with torch.no_grad():
            assert torch.allclose(made.merged().model(ids).logits, made.model(ids).logits, atol=1e-3)
