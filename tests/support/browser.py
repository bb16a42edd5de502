"A real Chromium in front of the real form, as Voilà and JupyterLab show it."

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import psutil
from llama_packages import FOLDER
from loopback import free_port
from playwright.sync_api import Locator, Page, expect, sync_playwright
from playwright.sync_api import TimeoutError as NotInTime
from preloaded import kernels
from runs import environment
from system import Missing, installed

from huggingtweets.form.parts import safe_name

PATIENCE = 240  # seconds for whatever happens in a page: a busy machine with two cores trains slowly
WIDE, NARROW = 1400, 400  # pixels
OFFLINE = {"HF_HUB_OFFLINE": "1"}
CONTROLS = ":is(.ht button, .ht input, .ht select, .ht summary, .ht a):visible"
WRITE = re.compile(r"^Write \d+ tweets?$")
AXE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TOO_WIDE = """Math.max(...[...document.querySelectorAll(".ht, .ht *")].filter(e => !e.closest(".ht-scroll, .ht-wide"))
    .map(e => e.getBoundingClientRect().right)) - innerWidth"""
WANTED = "HUGGINGTWEETS_SCREENSHOTS" in os.environ  # pictures of pages that are as they should be
PICTURES = Path(os.environ.get("HUGGINGTWEETS_SCREENSHOTS") or Path(__file__).parent.parent / "screenshots")
expect.set_options(timeout=1000 * PATIENCE)


SHELL = "chromium-headless-shell"


def _chromium(playwright) -> str:
    """The path of Chromium's headless shell, which opens Voilà's page in half the processor time of the whole browser
    and JupyterLab's in five sixths; of that one where there is no shell. Each may be the system's or Playwright's own.
    Raises Missing."""
    ours = Path(playwright.chromium.executable_path)

    def whole():
        return shutil.which("chromium") or shutil.which("chromium-browser") or (str(ours) if ours.exists() else None)

    def shell():
        return shutil.which(SHELL) or next(
            map(str, ours.parents[2].glob(f"{SHELL.replace('-', '_')}-*/*/*headless*shell")), None
        )

    try:
        installed(shell, "Chromium", SHELL, "fonts-noto-color-emoji")
    except Missing:
        if not whole():
            raise
    return shell() or whole()


@contextmanager
def chromium():
    "A browser that reaches this machine only. Raises Missing."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_chromium(playwright),
            timeout=1000 * PATIENCE,
            args=[
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",  # else the processor emulates one
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield browser
        browser.close()


class Served:
    "A command that serves pages, in its own folder, until the block ends. {port} in it is a free port."

    def __init__(self, *command: str, folder: Path, **env: str):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self._command = [part.format(port=self.port) for part in command]
        self._env = environment(**OFFLINE, **env)

    def __enter__(self):
        self._log = (self.folder / "server.log").open("ab")
        self.process = psutil.Popen(
            self._command,
            cwd=self.folder,
            env=self._env,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        end = time.monotonic() + PATIENCE
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > end:
                self.__exit__()
                raise RuntimeError(f"{self._command} didn't begin to serve:\n{self.log()[-3000:]}")
            time.sleep(0.1)
        return self

    def __exit__(self, *_):
        for left in self.interrupt():
            left.kill()
        self._log.close()

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True

    def kernels(self) -> int:
        return sum(
            "ipykernel_launcher" in (p.info["cmdline"] or ())
            for p in psutil.process_iter(["cmdline", "ppid"])
            if p.info["ppid"] in {c.pid for c in self.process.children(recursive=True)} | {self.process.pid}
        )

    def log(self) -> str:
        return (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")

    def interrupt(self) -> list[psutil.Process]:
        "Press Ctrl-C, and wait. Gives the processes that are left (none, if all is well)."
        # Kernels have process groups of their own.
        try:
            family = [self.process, *self.process.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGINT)
        return psutil.wait_procs(family, timeout=PATIENCE)[1]


class Visit:
    "A page, and what nobody should ever see in it: errors in the console, dialogs, requests to strangers."

    def __init__(self, browser, url: str):
        self.context = browser.new_context(
            viewport={"width": WIDE, "height": 900},
            permissions=["clipboard-read", "clipboard-write"],
            reduced_motion="reduce",  # to draw a moving bar takes the processor from what is waited for
        )
        self.context.set_default_timeout(1000 * PATIENCE)
        self.complaints: list[str] = []
        self.context.on(
            "console",
            lambda m: m.type == "error" and self._complain(f"the console has an error: {m.text} {m.location}"),
        )
        self.context.on("weberror", lambda e: self._complain(f"a script failed: {e.error}"))
        self.context.on("request", lambda request: self._look(request.url))
        self.context.on("dialog", self._answer)
        self.context.on("page", lambda page: page.on("websocket", lambda socket: self._look(socket.url)))
        self.url = url
        self.page: Page = self.context.new_page()

    def _complain(self, text: str):
        self.complaints.append(text)

    def _look(self, url: str):
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.hostname != "127.0.0.1":
            self._complain(f"something was asked for elsewhere: {url}")

    def _answer(self, dialog):
        if dialog.type != "beforeunload":  # with which JupyterLab asks whether to leave an unsaved notebook
            self._complain(f"a dialog opened: {dialog.message}")
        dialog.accept()

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        try:
            if kind:
                self.picture_of_failure()
            else:
                self.page.goto("about:blank")  # closed, the page would not tell Voilà that its kernel may end
                self.check()
        finally:
            self.context.close()

    def picture_of_failure(self, name: str = "page"):
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"failed-{name}.png")
        (PICTURES / f"failed-{name}.txt").write_text(
            f"{self.page.locator('body').aria_snapshot()}\n{self.complaints}", encoding="utf-8"
        )

    def check(self):
        assert not self.complaints, "\n".join(self.complaints)

    # What a person does

    def button(self, name: str | re.Pattern, exact: bool = False) -> Locator:
        return self.page.get_by_role("button", name=name, exact=exact)

    def click(self, name: str | re.Pattern, exact: bool = False):
        self.button(name, exact).click()

    def upload(self, *files: Path, arrive: bool = True):
        "Upload files, and wait until they are in the form's fields if they are to arrive."
        with self.page.expect_file_chooser() as chosen:
            self.click("Upload files", exact=True)
        chosen.value.set_files(files)
        if arrive:
            self.page.wait_for_function(
                "names => names.every(n => [...document.querySelectorAll('input')].some(i => i.value === n))",
                arg=[safe_name(f.name) for f in files],
            )

    def get(self):
        "Get the tweets, and look at what came."
        self.click("Get the tweets")
        self.look()

    def sample(self):
        self.click("Try the sample")
        expect(self.heading(1, done=True)).to_contain_text("Wren Halloran · 532 tweets")

    def look(self):
        "Open the first step again, when it is done."
        expect(self.heading(1, done=True)).to_be_visible()
        self.click("Change", exact=True)
        expect(self.page.get_by_role("rowheader", name="Tweets kept")).to_be_visible()

    def heading(self, step: int, done: bool = False) -> Locator:
        return self.page.get_by_role("heading", name=f"Step {step}, done:" if done else f"Step {step}:")

    def settle(self, base: str | Path, steps: int):
        "Choose the base, by its name in the list or as a folder, and how many steps at most."
        p = self.page
        if isinstance(base, Path):
            p.get_by_label("Base model").select_option("Another one from the Hub, or a folder")
            p.get_by_label("Hub id or folder").fill(str(base))
        else:
            p.get_by_label("Base model").select_option(base)
        self.unfold("Advanced")
        p.get_by_label("Steps at most").fill(str(steps))
        p.get_by_label("Epochs at most").fill("100")
        p.get_by_label("Epochs at most").press("Tab")  # a number counts when its field is left

    def train(self):
        self.click("Train", exact=True)
        expect(self.button("Stop and keep the best so far")).to_be_visible()
        expect(self.button("Stop and keep the best so far")).to_be_hidden()
        expect(self.heading(2, done=True)).to_contain_text("held-out")

    def write(self) -> list[str]:
        "The tweets that a click on the button brings."
        self.through(WRITE, lambda: self.click(WRITE))
        return self.tweets_shown()

    def through(self, name: str | re.Pattern, act: Callable[[], None]):
        "Do what puts the button of this name to work, and wait until that is done."
        # A slow browser may show it at work for a moment only.
        button = self.button(name).element_handle()
        seen = button.evaluate_handle(
            "b => { const seen = {busy: false};"
            " new MutationObserver(() => { seen.busy ||= b.matches('.ht-busy') }).observe(b, {attributes: true});"
            " return seen }"
        )
        act()
        self.page.wait_for_function("([b, seen]) => seen.busy && !b.matches('.ht-busy')", arg=[button, seen])

    def guess(self, what: str):
        "In the game. A second click within 0.4 seconds doesn't count."
        self.page.wait_for_timeout(450)
        self.click(what, exact=True)

    def tweets_shown(self) -> list[str]:
        return self.page.locator(".ht-card .ht-text").all_inner_texts()

    def unfold(self, label: str):
        expect(self.button(re.compile(f"^[▸▾] {re.escape(label)}$")).first).to_be_visible()
        if self.button(f"▸ {label}").count():
            self.button(f"▸ {label}").first.click()
        # The kernel turns it, and a second click would turn it back.
        expect(self.button(f"▾ {label}").first).to_be_visible()

    def fold(self, label: str):
        self.button(f"▾ {label}").first.click()
        expect(self.button(f"▸ {label}").first).to_be_visible()

    def reach(self, target: Locator, at_most: int = 60):
        "Go to it with the Tab key, as somebody does who has no mouse."
        target.wait_for()
        for _ in range(at_most):
            if target.evaluate("e => e === document.activeElement"):
                assert target.evaluate("e => getComputedStyle(e).outlineStyle") != "none", f"{target} shows no focus"
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{target} can't be reached with the Tab key")

    def press(self, name: str, key: str = "Enter", exact: bool = False):
        "Operate a button with the keyboard."
        expect(self.button(name, exact).first).to_be_enabled()  # Tab passes over a button that is not
        self.reach(self.button(name, exact).first)
        self.page.keyboard.press(key)

    # What others see and hear

    def picture(self, name: str):
        "Write screenshots of the whole page, wide and narrow, for whoever asked for them."
        if not WANTED:
            return
        PICTURES.mkdir(parents=True, exist_ok=True)
        for width in (WIDE, NARROW):
            # Voilà scrolls a part of the page, so the window must be as high as that.
            self.page.set_viewport_size({"width": width, "height": 900})
            high = self.page.evaluate(
                "Math.max(...[...document.querySelectorAll('body, body *')]"
                ".map(e => e.closest('.ht-scroll') ? 0 : e.scrollHeight))"
            )
            self.page.set_viewport_size({"width": width, "height": min(9000, max(900, high))})
            self.page.screenshot(path=PICTURES / f"{name}-{width}.png")
        self.page.set_viewport_size({"width": WIDE, "height": 900})

    def nameless(self, within: str = "body") -> list[str]:
        "Whatever can be operated or is a picture, and that a screen reader has no name for."
        seen = "\n".join(part.aria_snapshot() for part in self.page.locator(within).all())
        kinds = "button|link|textbox|spinbutton|combobox|checkbox|radio|img|progressbar|region|slider"
        return re.findall(rf"^\s*- '?(?:{kinds})(?! \"[^\"]*\w)(?:[ :].*)?$", seen, re.M)

    def violations(self, within: str = "body") -> list[str]:
        "What axe-core finds."
        self.page.evaluate((FOLDER / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
        found = self.page.evaluate(
            "([within, runOnly]) => axe.run(within, { runOnly }).then(r => r.violations)", [within, AXE]
        )
        return [f"{v['id']}: {[n['html'][:200] for n in v['nodes']]}" for v in found]

    def lightness(self) -> float:
        "Of the page's background, 0 to 255."
        color = self.page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(map(int, re.findall(r"\d+", color)[:3])) / 3

    def is_forced(self, theme: str):
        "The page is light, or dark, though the system wants the other one."
        expect(self.button("Try the sample")).to_be_visible()
        assert (self.lightness() < 60) is (theme == "dark") and self.faint() == []
        assert self.page.evaluate("document.body.dataset.jpThemeLight") == str(theme == "light").lower()
        assert self.page.locator("meta[name=color-scheme]").get_attribute("content") == theme  # of scrollbars

    def focused(self) -> str:
        "The name or text of what has the focus, or takes it in a moment."
        with suppress(NotInTime):
            self.page.wait_for_function("document.activeElement !== document.body", timeout=5000)
        return self.page.evaluate(
            "(e => e === document.body ? '' : e.ariaLabel || e.textContent.trim() || e.value)(document.activeElement)"
        )

    def words_in_sight(self) -> list[str]:
        "All words of the form that can be read, also those in fields; of a list, the one that is chosen."
        return re.findall(r"[\w'’@.-]*\w", self.page.evaluate(IN_SIGHT))

    def faint(self, within: str = "body") -> list[str]:
        "Visible texts whose contrast is less than WCAG's level AA asks for."
        return self.page.evaluate(FAINT, within)

    def recolor(self, text: str, surface: str):
        "Give the form the colours of a theme of Colab, whose page has names for them."
        for name, color in (("text", text), ("surface", surface)):
            self.page.evaluate(
                "([name, color]) => document.documentElement.style.setProperty(name, color)",
                [f"--colab-primary-{name}-color", color],
            )

    def overflowing(self) -> int:
        "By how many pixels the page is wider than its window, once it had the time to follow a change of its size."
        with suppress(NotInTime):
            self.page.wait_for_function(f"{TOO_WIDE} <= 0", timeout=10_000)
        return self.page.evaluate(TOO_WIDE)


IN_SIGHT = """() => {
  const seen = e => e.checkVisibility({opacityProperty: true, visibilityProperty: true})
    && e.getBoundingClientRect().width > 1 && !e.closest('.ht-live, script, style, option');
  const root = document.querySelector('main') || document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
  while (walker.nextNode())
    if (seen(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
  for (const e of root.querySelectorAll('input:not([type=checkbox], [type=radio], [type=file]), select, textarea'))
    if (seen(e)) texts.push(e.matches('select') ? e.selectedOptions[0]?.text : e.value || e.placeholder);
  return texts.join(' ');
}"""


# Colours in computed styles are rgb(), rgba() or, made by color-mix(), color(srgb ...).
FAINT = """within => {
  const rgba = text => {
    const n = text.match(/-?[\\d.]+(e-?\\d+)?%?/g).map(s => s.endsWith('%') ? parseFloat(s) / 100 : parseFloat(s));
    const rgb = text.startsWith('color(') ? n.slice(0, 3) : n.slice(0, 3).map(v => v / 255);
    return [...rgb, n.length > 3 ? n[3] : 1];
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3]));
  const behind = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const color = rgba(getComputedStyle(e).backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [1, 1, 1]);
  };
  const linear = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const found = [];
  const look = (element, style, text) => {
    let opacity = 1;
    for (let e = element; e; e = e.parentElement) opacity *= parseFloat(getComputedStyle(e).opacity);
    const ground = behind(element), color = rgba(element.closest('svg') ? style.fill : style.color);
    const [a, b] = [light(over([...color.slice(0, 3), color[3] * opacity], ground)), light(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), size = parseFloat(style.fontSize);
    if (ratio < (size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5))
      found.push(`${ratio.toFixed(2)}: ${text.trim().slice(0, 60)}`);
  };
  for (const element of document.querySelectorAll(`${within} *`)) {
    if (!element.checkVisibility({opacityProperty: false, visibilityProperty: true})) continue;
    if (element.matches('script, style')) continue;
    const style = getComputedStyle(element);
    const own = [...element.childNodes].filter(n => n.nodeType === Node.TEXT_NODE).map(n => n.data).join('');
    if (/[^\\s\\u200b]/.test(own)) look(element, style, own);
    if (!element.matches('input:not([type=checkbox], [type=radio], [type=file]), select, textarea')) continue;
    if (element.value) look(element, style, String(element.value));
    else if (/\\w/.test(element.placeholder))
      look(element, getComputedStyle(element, '::placeholder'), element.placeholder);
  }
  return found;
}"""


def form(*arguments: str, folder: Path, forked: bool = True, **env: str) -> Served:
    "The command `huggingtweets app`. Its kernels are `forked`, or begin as a user's do."
    return Served(
        sys.executable,
        "-m",
        "huggingtweets",
        "app",
        "--no-browser",
        "--port",
        "{port}",
        *arguments,
        folder=folder,
        **(kernels() if forked else {}),
        **env,
    )


def lab(notebook: Path, **env: str) -> Served:
    "JupyterLab in the notebook's folder, as it is just after its installation."
    settings = {
        name: str(notebook.parent / ".lab" / name)
        for name in ("JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR", "JUPYTER_CONFIG_DIR")
    }
    news = (
        Path(settings["JUPYTERLAB_SETTINGS_DIR"])
        / "@jupyterlab"
        / "apputils-extension"
        / "notification.jupyterlab-settings"
    )
    news.parent.mkdir(parents=True)
    news.write_text('{"fetchNews": "false", "checkForUpdates": false}')
    return Served(
        sys.executable,
        "-m",
        "jupyter",
        "lab",
        "--no-browser",
        "--allow-root",
        "--ServerApp.ip=127.0.0.1",
        "--ServerApp.port={port}",
        "--ServerApp.token=",
        folder=notebook.parent,
        **kernels(),
        **settings,
        **env,
    )
