"""What saves memory or time in a step: each is compared with the plain way on the same numbers."""

import contextlib
import copy
import json

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from transformers import (
    Cohere2Config,
    Cohere2ForCausalLM,
    Gemma2Config,
    Gemma2ForCausalLM,
    Gemma3ForCausalLM,
    Gemma3TextConfig,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

from huggingtweets.model import adapters
from huggingtweets.training import loss as losses
from huggingtweets.training.checkpoint import BestWeights, State, read_checkpoint, save_checkpoint
from huggingtweets.training.cpu import fast_layers, freed_memory_kept
from huggingtweets.training.loss import LastLayer, one_gradient, token_losses
from huggingtweets.training.optimizer import STATE_BYTES, Optimizer, join_bits, split_bits
from huggingtweets.training.settings import Settings

ENDS = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}
SIZES = {
    "vocab_size": 97,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 64,
    **ENDS,
}
FAMILIES = {
    "gpt2": lambda: GPT2LMHeadModel(
        GPT2Config(
            vocab_size=97,
            n_positions=64,
            n_embd=32,
            n_layer=2,
            n_head=4,
            resid_pdrop=0,
            embd_pdrop=0,
            attn_pdrop=0,
            **ENDS,
        )
    ),
    "llama": lambda: LlamaForCausalLM(LlamaConfig(**SIZES)),
    "llama, tied": lambda: LlamaForCausalLM(LlamaConfig(**SIZES, tie_word_embeddings=True)),
    "qwen3": lambda: Qwen3ForCausalLM(Qwen3Config(**SIZES)),
    "gemma2, whose logits are bent": lambda: Gemma2ForCausalLM(Gemma2Config(**SIZES, final_logit_softcapping=30.0)),
    "gemma3": lambda: Gemma3ForCausalLM(Gemma3TextConfig(**SIZES, sliding_window=8)),
    "cohere2, whose logits are scaled": lambda: Cohere2ForCausalLM(Cohere2Config(**SIZES)),
}
PLAIN = {name: "logits" not in name for name in FAMILIES}


@pytest.fixture(params=FAMILIES)
def family(request):
    return request.param


@pytest.fixture
def model(family):
    torch.manual_seed(0)
    made = FAMILIES[family]()
    for p in made.parameters():  # norms and biases too: as they start, they would hide mistakes
        torch.nn.init.normal_(p, std=0.3)
    made.set_attn_implementation("eager")
    return made.train()


def batch():
    ids = torch.randint(1, 97, (5, 12), generator=torch.Generator().manual_seed(1))
    return ids, ids.masked_fill(torch.arange(12) > torch.tensor([[11], [9], [7], [5], [1]]), -100)


def plain_loss(model, ids, labels):
    logits = model(input_ids=ids).logits[:, :-1].flatten(0, 1)
    return F.cross_entropy(logits, labels[:, 1:].flatten(), reduction="sum", ignore_index=-100)


def gradients(model, loss):
    model.zero_grad()
    loss.backward()
    return {n: p.grad.clone() for n, p in model.named_parameters()}


def check_same(ours, theirs):
    assert ours.keys() == theirs.keys()
    for name, grad in theirs.items():
        assert torch.allclose(ours[name], grad, rtol=1e-3, atol=1e-4 * grad.abs().max()), name


# The loss


@pytest.mark.parametrize("at_a_time", [1 << 25, 7, 1])
def test_the_loss_and_its_gradients_are_those_of_the_plain_logits(model, family, at_a_time, monkeypatch):
    monkeypatch.setattr(losses, "PLACES", at_a_time)
    expected = plain_loss(model, *batch())
    theirs = gradients(model, expected)
    with one_gradient(model) as one:
        loss = token_losses(model, *batch())
        ours = gradients(model, loss)
    assert losses._PLAIN[model] is PLAIN[family]
    first, last = model.get_input_embeddings(), model.get_output_embeddings()
    assert one is (PLAIN[family] and first.weight is last.weight) and "forward" not in vars(first)
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    check_same(ours, theirs)
    assert all(g.layout == torch.strided for g in ours.values())
    with torch.no_grad():
        assert token_losses(model, *batch()).item() == pytest.approx(expected.item(), rel=1e-5)


def test_with_dropout_a_model_is_known_as_plain_too():
    "It is asked in the middle of a training when that goes on from a checkpoint, and before it otherwise."
    model = GPT2LMHeadModel(GPT2Config(vocab_size=97, n_positions=64, n_embd=32, n_layer=2, n_head=4, **ENDS)).train()
    torch.manual_seed(1)
    token_losses(model, *batch())
    assert losses._PLAIN[model] and model.training


def test_a_model_that_is_wrapped_for_several_processes_is_asked_for_its_logits():
    class Wrapped(torch.nn.Module):
        def __init__(self, module):
            super().__init__()
            self.module = module

        def forward(self, **inputs):
            return self.module(**inputs)

    torch.manual_seed(0)
    model = FAMILIES["llama"]()
    assert token_losses(Wrapped(model), *batch()).item() == pytest.approx(
        token_losses(model, *batch()).item(), rel=1e-5
    )


def test_logits_that_are_far_apart_give_finite_losses():
    hidden, weight = torch.tensor([[100.0], [-100.0]]), torch.tensor([[1.0], [-1.0], [0.0]])
    loss = LastLayer.apply(hidden.requires_grad_(), weight.requires_grad_(), torch.tensor([1, 1]))
    loss.backward()
    assert loss.item() == pytest.approx(200.0) and hidden.grad.isfinite().all() and weight.grad.isfinite().all()


def test_an_evaluation_makes_no_gradients(monkeypatch):
    "It would take two products with the whole vocabulary more, and the memory of its weights."
    made, model = [], FAMILIES["llama, tied"]().eval()
    monkeypatch.setattr(losses, "_zeros", lambda like, wanted: made.append(wanted))
    ids = torch.arange(1, 13)[None]
    with torch.no_grad():
        without = token_losses(model, ids, ids)
    assert made == [False, False]
    monkeypatch.undo()
    assert torch.allclose(without, token_losses(model, ids, ids))


def test_of_frozen_weights_no_gradient_is_made():
    weight = torch.randn(9, 4)
    hidden = torch.randn(3, 4, requires_grad=True)
    LastLayer.apply(hidden, weight, torch.tensor([1, 2, 3])).backward()
    assert weight.grad is None and hidden.grad.shape == (3, 4)


# Layers


def test_fast_layers_change_nothing(model, family):
    theirs = gradients(model, plain_loss(model, *batch()))
    with fast_layers(model) as replaced:
        ours = gradients(model, plain_loss(model, *batch()))
    check_same(ours, theirs)
    # Two MLPs each (in GPT-2 their activations), and 2 norms a layer and a last one; Qwen3 has 2 more in each layer.
    # Gemma has 4 norms a layer, and those 2.
    norms = {"llama": 5, "llama, tied": 5, "qwen3": 9, "gemma2, whose logits are bent": 9, "gemma3": 13}.get(family, 0)
    assert replaced == 2 + norms
    assert not any("forward" in vars(m) for m in model.modules())


def test_fast_layers_change_nothing_for_an_adapter(model, family):
    adapters._inject(model, 4, 8, "all-linear")
    for p in model.parameters():
        if p.requires_grad:  # one of the two is zero at first
            torch.nn.init.normal_(p, std=0.3)

    def gradients():
        model.zero_grad()
        loss = plain_loss(model, *batch())
        loss.backward()
        return loss.item(), {n: p.grad.clone() for n, p in model.named_parameters() if p.requires_grad}

    loss, theirs = gradients()
    with fast_layers(model) as replaced:
        fast_loss, ours = gradients()
    assert fast_loss == pytest.approx(loss, rel=1e-5)
    check_same(ours, theirs)
    linear = 8 if family == "gpt2" else 14  # which have one each
    assert len(theirs) == 2 * linear and replaced >= linear + 2
    assert all(p.grad is None for p in model.parameters() if not p.requires_grad)
    assert not any("forward" in vars(m) for m in model.modules())


def test_in_bf16_the_same_layers_are_replaced_however_far_an_adapter_is(model):
    "Else a run that continues would compute otherwise than one that was not interrupted."
    adapters._inject(model.bfloat16(), 4, 8, "all-linear")
    counts = []
    for std in (0, 0.03, 0.3):
        for name, p in model.named_parameters():
            if "lora_B" in name:
                torch.nn.init.normal_(p, std=std)
        with fast_layers(model) as replaced:
            counts.append(replaced)
    assert len(set(counts)) == 1


def test_a_layer_of_another_form_keeps_its_own_way():
    model = LlamaForCausalLM(LlamaConfig(**SIZES, mlp_bias=True))
    with fast_layers(model) as replaced:
        assert replaced == 5  # the norms


# The optimizer


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=1))
def test_a_weight_in_two_parts_is_the_same_weight(values):
    wide = torch.tensor(values, dtype=torch.float32)
    high, low = torch.empty(len(wide), dtype=torch.bfloat16), torch.empty(len(wide), dtype=torch.int16)
    split_bits(wide, high, low)
    assert torch.equal(high, wide.bfloat16())
    fits = high.isfinite()  # the largest numbers of fp32 are infinite in bf16, and no weight is that large
    off = (join_bits(high, low).view(torch.int32) - wide.view(torch.int32)).abs()[fits]
    assert (off <= 1).all()  # a number just between two of bf16 loses its last bit


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_steps_are_those_of_adamw_on_gradients_of_one_size(precision):
    dtype = torch.bfloat16 if precision == "bf16" else torch.float32
    torch.manual_seed(0)
    model = torch.nn.Linear(40, 30, bias=False, dtype=dtype)
    plain = model.weight.detach().float().requires_grad_()
    theirs = torch.optim.AdamW([plain], lr=1e-3, betas=(0.0, 0.99), weight_decay=0.0)
    moments = {"exp_avg": torch.zeros_like(plain), "exp_avg_sq": torch.ones_like(plain)}
    theirs.state[plain] = {"step": torch.tensor(1e9), **moments}  # late: nothing is corrected
    ours = Optimizer(model, Settings(), precision)
    start = plain.detach().clone()
    for i in range(20):
        wanted = torch.randn(30, 40, generator=torch.Generator().manual_seed(i)) * 10.0 ** (i % 3)
        ours.step((model.weight * wanted.to(dtype)).sum().float(), 1e-3)
        plain.grad = wanted.to(dtype).float() / wanted.to(dtype).float().square().mean().sqrt()
        theirs.step()
    wide = (
        join_bits(model.weight.detach().view(-1), ours.state[model.weight].low) if precision == "bf16" else model.weight
    )
    moved, expected = wide.view(30, 40) - start, plain.detach() - start
    assert torch.allclose(moved, expected, rtol=0.05, atol=0.02 * expected.abs().max().item())
    assert expected.abs().mean() > 1e-3


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
@pytest.mark.parametrize("size", [1e-12, 1.0, 1e12])
def test_only_the_direction_of_a_gradient_matters(precision, size):
    torch.manual_seed(0)
    models = [torch.nn.Linear(8, 8, dtype=torch.bfloat16 if precision == "bf16" else torch.float32)]
    models.append(copy.deepcopy(models[0]))
    for model, times in zip(models, (1.0, size), strict=True):
        optimizer = Optimizer(model, Settings(), precision)
        for _ in range(3):
            optimizer.step(model(torch.ones(1, 8, dtype=model.weight.dtype)).float().square().sum() * times, 1e-2)
    for a, b in zip(*(m.parameters() for m in models), strict=True):
        assert torch.allclose(a, b, rtol=0.01, atol=1e-4)


@pytest.mark.parametrize("method", ["in the backward pass", "after it", "fp16"])
def test_the_first_step_goes_along_the_gradient(method):
    "A weight moves by the rate times its gradient over the gradients' root mean square, and a small one hardly moves."
    layer = torch.nn.Linear(4, 1, bias=False)
    optimizer = Optimizer(layer, Settings(), "fp16" if method == "fp16" else "fp32", in_backward=method[:2] == "in")
    before, gradient = layer.weight.detach().clone(), torch.tensor([[3.0, -1.0, 0.01, 0.0]])
    if method == "fp16":  # steps that overflow don't count
        for _ in range(3):
            optimizer.step((layer.weight * 1e38).sum(), 0.01)
        assert torch.equal(layer.weight, before)
    optimizer.step((layer.weight * gradient).sum(), 0.01)
    size = gradient.square().mean().sqrt()
    moved = (before - layer.weight.detach()) / 0.01 * size
    second = 0.99 + 0.01 * (gradient / size).square()
    assert torch.allclose(moved, gradient / second.sqrt(), rtol=1e-3, atol=1e-4)


def test_weights_without_a_gradient_and_with_one_of_zero_stay():
    model = torch.nn.Linear(4, 4)
    before = copy.deepcopy(model.state_dict())
    optimizer = Optimizer(model, Settings(), "fp32")
    optimizer.step((model.weight * 0.0).sum(), 0.1)
    assert torch.equal(model.weight, before["weight"]) and torch.equal(model.bias, before["bias"])


def test_gradients_never_exist_together(model):
    "Weights change as soon as their gradient is known, and tied ones when all their gradients are there."
    optimizer, seen, real = Optimizer(model, Settings(), "fp32"), [], Optimizer._change

    def counting(p):
        seen.append(sum(q.grad is not None for q in optimizer.state))
        real(optimizer, p)

    optimizer._change = counting
    optimizer.step(token_losses(model, *batch()), 1e-3)
    # The gradients of an MLP, or of a tensor that others wait for, come together.
    assert len(seen) == len(optimizer.state) and max(seen) <= 3
    assert all(p.grad is None for p in optimizer.state)


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_at_once_or_after_the_backward_pass_is_the_same(family, precision):
    ends = []
    for in_backward in (True, False):
        torch.manual_seed(0)
        model = FAMILIES[family]().to(torch.bfloat16 if precision == "bf16" else torch.float32)
        optimizer = Optimizer(model, Settings(), precision, in_backward=in_backward)
        for _ in range(3):
            optimizer.step(token_losses(model, *batch()) / 30, 1e-3)
        ends.append([p.detach().clone() for p in model.parameters()])
    assert all(torch.equal(a, b) for a, b in zip(*ends, strict=True))


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_what_is_kept_has_the_promised_size(model, precision):
    model.to(torch.bfloat16 if precision == "bf16" else torch.float32)
    kept = Optimizer(model, Settings(), precision).tensors()
    assert sum(t.nbytes for t in kept.values()) == STATE_BYTES * sum(p.numel() for p in model.parameters())


def test_an_overflow_in_fp16_skips_the_step_and_halves_the_scale():
    model = torch.nn.Linear(4, 4)
    optimizer, before = Optimizer(model, Settings(), "fp16", scale=1024.0), model.weight.detach().clone()
    optimizer.step(model.weight.sum() * 1e38, 0.1)
    assert optimizer.scale == 512.0 and torch.equal(model.weight, before) and model.weight.grad is None
    optimizer.step(model.weight.sum(), 0.1)
    assert optimizer.scale == 512.0 and not torch.equal(model.weight, before)


@pytest.mark.any_version
def test_a_checkpoint_of_another_optimizer_is_not_used(tmp_path):
    model, best = torch.nn.Linear(4, 4), BestWeights()
    best.keep(model)
    about = {"key": "k", "method": "full", "precision": "fp32"}
    save_checkpoint(tmp_path, about, State(step=2), Optimizer(model, Settings(), "fp32").tensors(), best)
    assert read_checkpoint(tmp_path, "k", pytest.fail).state.step == 2
    written = json.loads((tmp_path / "state.json").read_text())
    (tmp_path / "state.json").write_text(json.dumps({**written, "optimizer": "AdamW"}))
    said = []
    assert read_checkpoint(tmp_path, "k", said.append) is None
    assert len(said) == 1 and "another version of huggingtweets; training starts from the beginning" in said[0]
    assert read_checkpoint(tmp_path, "of another training", pytest.fail) is None


# The best weights, and what is given back


@pytest.mark.parametrize("where", ["a file", "memory", "a file in a file"])
def test_the_best_weights_come_back(model, where, tmp_path):
    (tmp_path / "written.safetensors").touch()
    best = BestWeights(
        {"a file": tmp_path / "best.safetensors", "memory": None}.get(where, tmp_path / "written.safetensors" / "best")
    )
    for _ in range(2):  # the second takes the place of the first
        for p in model.parameters():
            torch.nn.init.normal_(p)
        best.keep(model)
    kept = copy.deepcopy(model.state_dict())
    best.write(tmp_path / "written.safetensors")
    for p in model.parameters():
        torch.nn.init.zeros_(p)
    best.restore(model)
    assert all(torch.equal(t, kept[n]) for n, t in model.state_dict().items())
    other = BestWeights(tmp_path / "other" / "best.safetensors")
    (tmp_path / "other").mkdir()
    other.take(tmp_path / "written.safetensors")
    best.remove()
    for p in model.parameters():
        torch.nn.init.zeros_(p)
    other.restore(model)
    assert all(torch.equal(t, kept[n]) for n, t in model.state_dict().items())
    other.remove()
    assert [f.name for f in tmp_path.rglob("*") if f.is_file()] == ["written.safetensors"]


def test_a_checkpoint_shares_the_file_of_the_best_weights_or_copies_it(tmp_path, monkeypatch):
    best, line = BestWeights(tmp_path / "best.safetensors"), torch.nn.Linear(3, 3)
    best.keep(line)
    best.write(tmp_path / "shared")
    assert (tmp_path / "shared").samefile(best.path)

    def refuse(*_):
        raise OSError("no links here")

    monkeypatch.setattr("os.link", refuse)
    best.write(tmp_path / "copied")
    assert not (tmp_path / "copied").samefile(best.path)
    assert (tmp_path / "copied").read_bytes() == best.path.read_bytes()


def test_after_a_training_the_memory_is_given_back():
    try:
        with open("/proc/self/status") as f:
            f.read()
        torch.ops  # noqa: B018
        import ctypes

        ctypes.CDLL("libc.so.6").malloc_trim  # noqa: B018
    except (OSError, AttributeError):
        pytest.skip("needs glibc on Linux")

    def resident() -> int:
        with open("/proc/self/statm") as f:
            return int(f.read().split()[1]) * 4096

    with freed_memory_kept():
        pieces = [torch.ones(1 << 20) for _ in range(64)]
        top = torch.ones(1000)  # at the end of the heap: only what lies below it is free
        full = resident()
        del pieces
        kept = resident()
    after = resident()
    assert len(top) and full - kept < 64 << 20 and full - after > 200 << 20


def test_the_layers_are_put_back_after_an_error(model):
    with contextlib.suppress(RuntimeError), fast_layers(model), one_gradient(model):
        raise RuntimeError
    assert not any("forward" in vars(m) for m in model.modules())
    assert model not in losses._TABLES
